// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/seattileview.h"

#include "models/seattilemodel.h"
#include "views/plaintooltips.h"
#include "views/seattiledelegate.h"
#include "views/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

SeatTileView::SeatTileView(SeatTileModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_tileWidth(SeatTileDelegate::LeastTileWidth)
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
    m_columns = std::max(1, width / SeatTileDelegate::LeastTileWidth);
    m_tileWidth = width / m_columns;
    doItemsLayout();
    QListView::resizeEvent(event);
}

void SeatTileView::setHeadings(const QString &restricted, const QString &unrestricted)
{
    m_restricted = restricted;
    m_unrestricted = unrestricted;
    viewport()->update();
}

/// Tiles of one kind need no name.
bool SeatTileView::hasHeadings() const
{
    return m_model.restrictedCount() > 0 && m_model.restrictedCount() < m_model.rowCount();
}

/// True for all tiles of a section's first row.
bool SeatTileView::isUnderHeading(const QModelIndex &index) const
{
    const int restricted = m_model.restrictedCount();
    const int place = index.row() < restricted ? index.row() : index.row() - restricted;
    return hasHeadings() && place < m_columns;
}

QSize SeatTileView::placeSize(const QModelIndex &index) const
{
    const int restricted = m_model.restrictedCount();
    const bool isLastOfSection = index.row() == restricted - 1;
    const int left = isLastOfSection ? m_columns - 1 - index.row() % m_columns : 0;
    const int above = isUnderHeading(index) ? headingHeight() : 0;
    return {m_tileWidth * (1 + left), SeatTileDelegate::TileHeight + above};
}

QRect SeatTileView::visualRect(const QModelIndex &index) const
{
    QRect place = QListView::visualRect(index);
    if (place.isEmpty())
        return place;
    place.setTop(place.bottom() + 1 - SeatTileDelegate::TileHeight);
    place.setWidth(m_tileWidth);
    return place;
}

QModelIndex SeatTileView::indexAt(const QPoint &point) const
{
    const QModelIndex index = QListView::indexAt(point);
    return visualRect(index).contains(point) ? index : QModelIndex();
}

/// Brings the heading into sight with the row under it.
void SeatTileView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QListView::scrollTo(index, hint);
    const int hidden = headingHeight() - visualRect(index).top();
    if (isUnderHeading(index) && hidden > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - hidden);
}

void SeatTileView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasHeadings())
        return;
    QPainter painter(viewport());
    painter.setFont(strongFont(font()));
    painter.setPen(palette().color(QPalette::Text));
    const auto paint = [&](int firstRow, const QString &heading) {
        const QRect tile = visualRect(m_model.index(firstRow));
        const QRect line(tile.left(), tile.top() - headingHeight(), viewport()->width(), headingHeight());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, heading);
    };
    paint(0, m_restricted);
    paint(m_model.restrictedCount(), m_unrestricted);
}

int SeatTileView::headingHeight() const
{
    return QFontMetrics(strongFont(font())).height() + Spacing::Small;
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
