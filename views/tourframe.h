// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A line around what the tour speaks of. Lies over it and lets every click through.
class TourFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TourFrame(QWidget *window);

    /// Goes around @p target, in the window's coordinates; hidden where that is no rectangle.
    void surround(const QRect &target);

protected:
    void paintEvent(QPaintEvent *event) override;
};
