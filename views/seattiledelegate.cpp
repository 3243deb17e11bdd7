// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seattiledelegate.h"

#include "models/domain/seats.h"
#include "models/seattilemodel.h"
#include "views/focusring.h"
#include "views/icons.h"
#include "views/seatmeter.h"
#include "views/seattileview.h"
#include "views/theme.h"

#include <QPainter>

#include <algorithm>

static constexpr int TileSignSize = 16;
static constexpr int TileMeterHeight = 6;
static constexpr double MeterShare = 0.45; // of the width of the words
static constexpr double PanelRadius = 8;

/// The visible tile within its place in the grid.
static QRect panelRect(const QRect &rect)
{
    return rect.adjusted(0, 0, -Spacing::Medium, -Spacing::Medium);
}

/// Where the words of a tile stand.
static QRect contentRect(const QRect &rect)
{
    return panelRect(rect).adjusted(Spacing::Medium, Spacing::Small, -Spacing::Medium, -Spacing::Small);
}

QRect SeatTileDelegate::numberRect(const QRect &rect, const QFont &font, const QString &number)
{
    const QFontMetrics metrics(titleFont(font));
    const QRect content = contentRect(rect);
    const int width = metrics.horizontalAdvance(number) + 2; // advances are rounded
    return {content.left(), content.top(), std::min(content.width(), width), metrics.height()};
}

QSize SeatTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const SeatTileView *>(option.widget);
    return view ? view->placeSize(index) : QSize(LeastTileWidth, TileHeight);
}

void SeatTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintPanel(*painter, option);
    paintNumber(*painter, option, index);
    paintNames(*painter, option, index);
    paintLevel(*painter, option, index);
    painter->restore();
}

void SeatTileDelegate::paintPanel(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const ThemeColors &colors = themeColors(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter.setPen(isSelected ? colors.accent : colors.border);
    painter.setBrush(isSelected ? colors.selection : option.palette.color(QPalette::Base));
    const QRect panel = panelRect(option.rect);
    painter.drawRoundedRect(QRectF(panel).adjusted(0.5, 0.5, -0.5, -0.5), PanelRadius, PanelRadius);
    QStyleOptionViewItem ring = option;
    ring.rect = panel.adjusted(1, 0, -1, 0);
    paintFocusRing(painter, ring);
}

void SeatTileDelegate::paintNumber(QPainter &painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool isUnderMouse = option.state.testFlag(QStyle::State_MouseOver);
    QFont font = titleFont(option.font);
    font.setUnderline(isUnderMouse);
    const QString number = index.data(SeatTileModel::NumberRole).toString();
    const QRect rect = numberRect(option.rect, option.font, number);
    painter.setFont(font);
    painter.setPen(option.palette.color(isUnderMouse ? QPalette::Link : QPalette::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(number, Qt::ElideRight, rect.width()));
}

/// Licence and owner, and beside the owner what is staged.
void SeatTileDelegate::paintNames(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto line = [&](const QRect &rect, const QFont &font, const QColor &color, const QString &text,
                          Qt::Alignment side) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter), shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };
    const ThemeColors &colors = themeColors(option.palette);
    const QFont strong = strongFont(option.font);
    const QFont small = smallFont(option.font);
    QRect rect = contentRect(option.rect);
    rect.setTop(rect.top() + QFontMetrics(titleFont(option.font)).height() + 1);
    rect.setHeight(QFontMetrics(strong).height());
    line(rect, strong, option.palette.color(QPalette::Text), index.data(SeatTileModel::NameRole).toString(),
         Qt::AlignLeft);
    rect.translate(0, rect.height());
    rect.setHeight(QFontMetrics(small).height());
    const int staged =
        line(rect, small, colors.accent, index.data(SeatTileModel::StagedRole).toString(), Qt::AlignRight);
    if (staged > 0)
        rect.setRight(rect.right() - staged - Spacing::Small);
    line(rect, small, colors.mutedText, index.data(SeatTileModel::OwnerRole).toString(), Qt::AlignLeft);
}

/// The meter, as long as in every other tile unless the words leave it less, and at the right the words with
/// their sign.
void SeatTileDelegate::paintLevel(QPainter &painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto level = index.data(SeatTileModel::LevelRole).value<SeatLevel>();
    const QString text = index.data(SeatTileModel::FreeRole).toString();
    const QFontMetrics metrics(option.font);
    QRect rect = contentRect(option.rect);
    rect.setTop(rect.bottom() - metrics.height() + 1);
    const QColor color = level == SeatLevel::Plain ? option.palette.color(QPalette::Text)
                                                   : seatLevelColor(level, option.palette);
    const int sign = level == SeatLevel::Plain ? 0 : TileSignSize + Spacing::Tight;
    const int words = metrics.horizontalAdvance(text) + sign;
    const double length = std::min(rect.width() * MeterShare, double(rect.width() - words - Spacing::Small));
    const QRectF meter(rect.left(), rect.center().y() - TileMeterHeight / 2 + 1, std::max(0.0, length),
                       TileMeterHeight);
    paintSeatMeter(painter, meter, index.data(SeatTileModel::SeatsRole).value<Seats>(),
                   index.data(SeatTileModel::ProjectedRole).value<Seats>(), level, option.palette);
    painter.setFont(option.font);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, text);
    if (level == SeatLevel::Plain)
        return;
    const QRect place(rect.right() - words, rect.center().y() - TileSignSize / 2 + 1, TileSignSize,
                      TileSignSize);
    themedIcon(seatLevelSign(level), color).paint(&painter, place);
}
