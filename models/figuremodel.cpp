// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuremodel.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

FigureModel::FigureModel(QObject *parent)
    : QAbstractTableModel(parent)
{}

void FigureModel::setTable(const FigureTable &table)
{
    if (m_table == table)
        return;
    const bool isSameShape =
        m_table.headers.size() == table.headers.size()
        && std::equal(m_table.rows.cbegin(), m_table.rows.cend(), table.rows.cbegin(), table.rows.cend(),
                      [](const FigureTable::Row &a, const FigureTable::Row &b) {
                          return a.associates == b.associates;
                      });
    if (!isSameShape) {
        beginResetModel();
        m_table = table;
        endResetModel();
        return;
    }
    m_table = table;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int FigureModel::rowOf(const LicenseKey &license) const
{
    const auto found =
        std::find_if(m_table.rows.cbegin(), m_table.rows.cend(), [&license](const FigureTable::Row &row) {
            return row.associates && row.associates->license == license;
        });
    return found == m_table.rows.cend() ? -1 : static_cast<int>(found - m_table.rows.cbegin());
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

/// A column is one of numbers where its first row has one.
bool FigureModel::isNumberColumn(int column) const
{
    if (m_table.rows.isEmpty())
        return false;
    const int type = m_table.rows.constFirst().figures.at(column).value.typeId();
    return type == QMetaType::LongLong || type == QMetaType::Double;
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FigureTable::Row &row = m_table.rows.at(index.row());
    const Figure &figure = row.figures.at(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return figureAlignment(isNumberColumn(index.column()));
    case AssociatesRole: {
        const RareValue<AssociateFilter> &associates = figure.associates ? figure.associates : row.associates;
        return associates ? QVariant::fromValue(*associates) : QVariant();
    }
    default:
        return figureData(figure, role);
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return figureHeader(m_table.headers.at(section), isNumberColumn(section), role);
}

QVariant figureData(const Figure &figure, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return figure.text;
    case FigureModel::ValueRole:
        return figure.value.isValid() ? figure.value : QVariant(figure.text);
    case FigureModel::LevelRole:
        return QVariant::fromValue(figure.level);
    default:
        return {};
    }
}

QVariant figureAlignment(bool isNumber)
{
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant figureHeader(const QString &name, bool isNumber, int role)
{
    if (role == Qt::TextAlignmentRole)
        return figureAlignment(isNumber);
    return role == Qt::DisplayRole ? QVariant(name) : QVariant();
}

Figure wordFigure(const QString &text)
{
    return {text};
}

Figure countFigure(qint64 count)
{
    return {numberText(count), count};
}

/// Of 1,200 seats 1,199 are not all of them, and 1 is not none.
static double wholePerCent(double share)
{
    const double perCent = std::round(share * 100);
    if (share > 1.0)
        return std::max(perCent, 101.0);
    return share > 0.0 && share < 1.0 ? std::clamp(perCent, 1.0, 99.0) : perCent;
}

Figure shareFigure(double share)
{
    //: A share in per cent; %1 is a number.
    const QString text = QCoreApplication::translate("FigureModel", "%1 %");
    return {text.arg(QLocale().toString(wholePerCent(share), 'f', 0)), share};
}

Figure dayFigure(QDate day)
{
    return {QLocale().toString(day, QLocale::ShortFormat), day};
}

Figure ownedFigure(const Seats &seats)
{
    return seats.unrestricted ? Figure {freeSeatText(seats), NoCeiling} : countFigure(seats.total);
}

Figure freeFigure(const Seats &seats, SeatLevel level)
{
    const qint64 left = seats.excess() > 0 ? -seats.excess() : seats.free;
    return {freeSeatText(seats), seats.unrestricted ? NoCeiling : left, level};
}
