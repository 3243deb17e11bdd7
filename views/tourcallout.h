// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

/// What the tour says of one thing, beside it: a title, some words, and the way on, back and out. Owned by
/// the window it lies over.
class TourCallout : public QWidget
{
    Q_OBJECT

public:
    explicit TourCallout(QWidget *window);

    /// Says @p title and @p text as step @p step, from 0, of @p count. Announces it, and gets the focus.
    void showStep(const QString &title, const QString &text, int step, int count);
    /// The size its words need.
    [[nodiscard]] QSize neededSize() const;

Q_SIGNALS:
    void nextRequested();
    void backRequested();
    void skipRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLayout();

    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_count;
    QPushButton *m_skip;
    QPushButton *m_back;
    QPushButton *m_next;
};
