// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendmodel.h"

#include <algorithm>

static bool isTrendNumber(int column)
{
    return column > 0; // the first one says when
}

void TrendModel::setTrend(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                          const SeatThresholds &thresholds)
{
    if (points.size() + gaps.size() != m_points.size() + m_gaps.size()) {
        beginResetModel();
        take(points, gaps, thresholds);
        endResetModel();
        return;
    }
    take(points, gaps, thresholds);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

/// A gap stands above the point with which it begins.
void TrendModel::take(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                      const SeatThresholds &thresholds)
{
    m_headers = trendHeaders();
    m_points = points;
    m_gaps = gaps;
    m_thresholds = thresholds;
    m_gapRows.clear();
    m_lastRow = -1;
    for (auto gap = gaps.crbegin(); gap != gaps.crend(); ++gap) {
        const auto after = std::upper_bound(
            points.cbegin(), points.cend(), gap->from,
            [](const QDateTime &instant, const SeatPoint &point) { return instant < point.at; });
        m_gapRows.append(static_cast<int>(points.cend() - after + m_gapRows.size()));
    }
}

int TrendModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size() + m_gaps.size());
}

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headers.size());
}

/// Whoever asks for a cell asks for its neighbours next.
const QList<Figure> &TrendModel::figures(int row) const
{
    if (m_lastRow != row) {
        m_lastFigures = newFigures(row);
        m_lastRow = row;
    }
    return m_lastFigures;
}

QList<Figure> TrendModel::newFigures(int row) const
{
    const auto gapRow = std::lower_bound(m_gapRows.cbegin(), m_gapRows.cend(), row);
    const qsizetype gapsAbove = gapRow - m_gapRows.cbegin();
    if (gapRow != m_gapRows.cend() && *gapRow == row)
        return gapFigures(m_gaps.at(m_gaps.size() - 1 - gapsAbove));
    return pointFigures(m_points.at(m_points.size() - 1 - (row - gapsAbove)), m_thresholds);
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return figureAlignment(isTrendNumber(index.column()));
    return figureData(figures(index.row()).at(index.column()), role);
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return figureHeader(m_headers.at(section), isTrendNumber(section), role);
}
