// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

/// Goes through a window with the Tab key, once round and once back, and leaves the focus where it was.
class KeyboardWalk
{
public:
    /// @p window has to be active and to outlive the walk.
    explicit KeyboardWalk(QWidget &window);

    /// What is wrong with it: what Tab never comes to or does not leave, a way back that is not the way
    /// there, steps against the direction of reading, and what does not show that it has the focus.
    [[nodiscard]] QStringList flaws();
    /// Letters that lead to two places of the window; such as "&S: Search, Scope".
    [[nodiscard]] QStringList ambiguousMnemonics() const;

private:
    [[nodiscard]] QList<QWidget *> stops() const;
    [[nodiscard]] QList<QWidget *> goRound(QWidget &start, Qt::Key key);
    void compareWithReading(const QWidget &from, const QWidget &to);
    void lookAtFocus(QWidget &widget);
    [[nodiscard]] QRect placeOf(const QWidget &widget) const;

    QWidget &m_window;
    QStringList m_flaws;
    QStringList m_stepsBack; ///< in one round
};
