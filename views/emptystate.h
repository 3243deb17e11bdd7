// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

class QAbstractItemView;
class QPushButton;

/// What an empty view says in its middle: why there is nothing, and the one next step. Lies over the view it
/// was made for and follows its size; owned by it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QAbstractItemView &view);

    /// Shows the words; @p actionText names the button, none where it is empty.
    void showState(const QString &title, const QString &text, const QString &actionText = {});

Q_SIGNALS:
    void actionRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action;
};
