// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QPushButton;

/// The one thing to do next: what its button says, and what it does.
struct NextStep
{
    QString text;
    std::function<void()> take;
};

/// What an empty view says in its middle: why there is nothing, and the one next step. Lies over the view it
/// was made for and follows its size; owned by it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QAbstractItemView &view);

    /// Shows the words, and @p next as a button; no button where there is nothing to be done but wait.
    void showState(const QString &title, const QString &text, const NextStep &next = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_take; ///< what the button does
};
