// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

/// One line of a form: a label, the control it names, and beneath the control a quiet hint and what is wrong
/// with what was entered. Adds itself to the form; owned by the form's widget. (QFormLayout would do the
/// same, but loses rows that are hidden and shown again.)
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// @p text with its mnemonic; the control is called the same.
    void setLabel(const QString &text);
    /// A sentence beneath the control, for everybody to read; none where it is empty.
    void setHint(const QString &text);
    /// What is wrong and what to do; goes away with the next edit. None where it is empty.
    void setProblem(const QString &text);
    [[nodiscard]] bool hasProblem() const;
    /// Shows or hides the whole line, label and all.
    void setShown(bool isShown) { setVisible(isShown); }
    /// Whatever is shown around it.
    [[nodiscard]] bool isShown() const { return !isHidden(); }
    /// Adds a button beside the control; the field takes ownership.
    void addCommand(QWidget *command);

    /// The layout of a form with the program's spacing, ready for fields.
    [[nodiscard]] static QVBoxLayout *newLayout(QWidget *form);
    /// Gives the labels of all the fields beneath @p form one width, so that several layouts look like one.
    static void alignLabels(const QWidget &form);

Q_SIGNALS:
    /// The user, or the program, has changed what the control says.
    void edited();

protected:
    /// Goes to the end of @p form, which has to be some widget's layout already.
    explicit FormField(QVBoxLayout &form);

    /// What the label names. Called once, by the field of a kind, which makes it as its child.
    void setControl(QWidget *control);
    void changeEvent(QEvent *event) override;

private:
    void updateColors();

    QLabel *m_label;
    QWidget *m_control = nullptr;
    QHBoxLayout *m_row;
    QLabel *m_hint;
    QWidget *m_problem; ///< the sign and the text
    QLabel *m_problemSign;
    QLabel *m_problemText;
};
