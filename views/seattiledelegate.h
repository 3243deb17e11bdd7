// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the tiles of a SeatTileModel: the number first and large, then licence and owner, at the foot the
/// meter with sign and word. As large as the SeatTileView wants it.
class SeatTileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int TileHeight = 116; ///< with half a gap above and below
    static constexpr int LeastTileWidth = 176; ///< with half a gap at either side

    /// Where the number stands in a tile at @p rect: it leads to those who hold the licence.
    [[nodiscard]] static QRect numberRect(const QRect &rect, const QFont &font, const QString &number);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPanel(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintNumber(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintNames(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLevel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};
