// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

/// A message in place: sign, sentence, and its remedies, one beside it or several beneath it. Hidden while
/// there is nothing to say.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    enum class Severity { Info, Success, Warning, Error };

    explicit MessageStrip(QWidget *parent = nullptr);

    /// Shows @p text as plain text; @p actionText names the button, none where it is empty.
    void showMessage(Severity severity, const QString &text, const QString &actionText = {});
    /// The same with a button for each of @p actionTexts.
    void showMessage(Severity severity, const QString &text, const QStringList &actionTexts);
    void clear();

Q_SIGNALS:
    /// A button was pressed; @p action counts them from 0.
    void actionRequested(int action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateSign();
    void showActions(const QStringList &texts);

    QLabel *m_sign;
    QLabel *m_text;
    QBoxLayout *m_body; ///< the sentence, and the buttons beside or beneath it
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_actions; ///< made as they are needed; those not in use are hidden
    Severity m_severity = Severity::Info;
};
