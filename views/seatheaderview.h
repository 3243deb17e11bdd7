// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

/// Column header of the matrix: the licence's name, its seats with what is staged, and a meter.
class SeatHeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit SeatHeaderView(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    [[nodiscard]] QVariant value(int logicalIndex, int role) const;
    bool paintSeats(QPainter &painter, const QRect &rect, int logicalIndex) const;
    void paintOwner(QPainter &painter, const QRect &rect, int logicalIndex) const;
};
