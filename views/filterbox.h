// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QVariant>
#include <QWidget>

class QComboBox;
class QLabel;
class ViewMemory;

/// One of the choices in a line of filters: a label and the box that it names, shown and hidden together.
class FilterBox : public QWidget
{
    Q_OBJECT

public:
    /// A text and the value it stands for.
    using Choice = std::pair<QString, QVariant>;

    /// There is room for so many characters of a choice at least.
    explicit FilterBox(int leastCharacters, QWidget *parent = nullptr);

    /// Also what a screen reader calls the box.
    void setLabel(const QString &text);
    [[nodiscard]] QString label() const;
    /// Replaces the choices; keeps the value where it is still among them, else takes the first, unless the
    /// one that is awaited is there now. Nothing is chosen by it.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QVariant value() const;
    /// Takes the first choice in place of a value that is not offered. Nothing is chosen by it.
    void setValue(const QVariant &value);
    /// The text of the choice; empty where there are none.
    [[nodiscard]] QString text() const;
    /// False while the first choice stands, which lets all pass.
    [[nodiscard]] bool isNarrowing() const;

    /// The value, or the one awaited, as it can be remembered; undefined where there is none.
    [[nodiscard]] QJsonValue state() const;
    /// Takes the choice that state() told of as soon as it is offered, and the first one until then. Nothing
    /// is chosen by it.
    void await(const QJsonValue &state);
    [[nodiscard]] bool isAwaiting() const { return !m_awaited.isUndefined(); }
    /// Awaits nothing any more: all there is has been offered.
    void giveUp();
    /// Keeps in @p memory what narrows, or is awaited, under @p name.
    void keepIn(ViewMemory &memory, const QString &name);

Q_SIGNALS:
    /// The user has chosen.
    void chosen();

private:
    void takeAwaited();

    QLabel *m_label;
    QComboBox *m_box;
    QJsonValue m_awaited {QJsonValue::Undefined};
};
