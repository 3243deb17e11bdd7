// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seattileview.h"

#include "models/seattilemodel.h"
#include "views/plaintooltips.h"
#include "views/seattiledelegate.h"

#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

SeatTileView::SeatTileView(SeatTileModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new SeatTileDelegate(this));
    setViewMode(QListView::IconMode);
    setResizeMode(QListView::Adjust);
    setMovement(QListView::Static);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // tiles lie on the page
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    new PlainToolTips(*this);
    connect(this, &QAbstractItemView::activated, this, &SeatTileView::requestHolders);
}

/// As many tiles in a row as fit, each as wide as the others. The scroll bar's width is left free whether it
/// is there or not, or the two would follow each other for ever.
void SeatTileView::resizeEvent(QResizeEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const int barWidth =
        std::max(bar->sizeHint().width(), style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, bar));
    const int width = maximumViewportSize().width() - barWidth - 1;
    const int columns = std::max(1, width / SeatTileDelegate::LeastTileWidth);
    setGridSize({width / columns, SeatTileDelegate::TileHeight});
    QListView::resizeEvent(event);
}

/// The tile whose number is at @p position, or none.
QModelIndex SeatTileView::numberAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    const QString number = index.data(SeatTileModel::NumberRole).toString();
    const QRect rect = SeatTileDelegate::numberRect(visualRect(index), font(), number);
    return index.isValid() && rect.contains(position) ? index : QModelIndex();
}

void SeatTileView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool isLink = numberAt(event->position().toPoint()).isValid();
    viewport()->setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void SeatTileView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        requestHolders(numberAt(event->position().toPoint()));
}

void SeatTileView::requestHolders(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT holdersRequested(index.data(SeatTileModel::LicenseRole).value<LicenseKey>());
}
