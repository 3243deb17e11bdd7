// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figuremodel.h"
#include "models/historyfigures.h"

#include <QAbstractTableModel>

/// The history of one licence as a table: every point and every gap, the newest first, with the roles of a
/// FigureModel. Finds the words of a row when they are asked for, since of thousands of rows a few are seen.
class TrendModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p points, of one licence in the order of time, and the @p gaps of their trend, in the language
    /// now set: to be called again when that changes. Keeps selection and place where no row is new.
    void setTrend(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps,
                  const SeatThresholds &thresholds);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void take(const QList<SeatPoint> &points, const QList<TimeSpan> &gaps, const SeatThresholds &thresholds);
    [[nodiscard]] const QList<Figure> &figures(int row) const;
    [[nodiscard]] QList<Figure> newFigures(int row) const;

    QStringList m_headers = trendHeaders();
    QList<SeatPoint> m_points;
    QList<TimeSpan> m_gaps; ///< those that have a row
    QList<int> m_gapRows; ///< by gap, from the newest on
    SeatThresholds m_thresholds;
    mutable int m_lastRow = -1; ///< whose figures are at hand; -1: none
    mutable QList<Figure> m_lastFigures;
};
