// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associatefilter.h"
#include "models/rarevalue.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <limits>

/// To sort by: what has no ceiling stands behind all that has one.
inline constexpr qint64 NoCeiling = std::numeric_limits<qint64>::max();

/// One cell of a table of figures: what is read, and what it is sorted by.
struct Figure
{
    QString text {};
    QVariant value {}; ///< to sort by; invalid: the text. qint64 and double stand at the right, as numbers do
    SeatLevel level = SeatLevel::Plain; ///< how pressing it is: for colour and sign
    RareValue<AssociateFilter> associates {}; ///< whom it counts, where others than its row is about

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A table of figures in the language now set, made anew whenever the figures or the language change.
struct FigureTable
{
    struct Row
    {
        QList<Figure> figures; ///< as many as there are headers
        RareValue<AssociateFilter> associates {}; ///< whom it is about: rows of the matrix

        friend bool operator==(const Row &, const Row &) = default;
    };

    QStringList headers;
    QList<Row> rows;

    friend bool operator==(const FigureTable &, const FigureTable &) = default;
};

/// Shows a FigureTable: numbers at the right, words at the left. Keeps selection and place where only figures
/// have changed.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< to sort by
        LevelRole, ///< SeatLevel
        AssociatesRole, ///< AssociateFilter: the rows of the matrix behind a cell; invalid where there are
                        ///< none
    };

    explicit FigureModel(QObject *parent = nullptr);

    void setTable(const FigureTable &table);
    [[nodiscard]] const FigureTable &table() const { return m_table; }
    /// The first row about @p license, or -1.
    [[nodiscard]] int rowOf(const LicenseKey &license) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] bool isNumberColumn(int column) const;

    FigureTable m_table;
};

/// What a cell of a model says of @p figure itself: text, value and level.
[[nodiscard]] QVariant figureData(const Figure &figure, int role);
/// Qt::TextAlignmentRole of a cell: numbers stand at the right, words at the left.
[[nodiscard]] QVariant figureAlignment(bool isNumber);
/// What a model says of a column's header: its @p name, which stands where the column's figures do.
[[nodiscard]] QVariant figureHeader(const QString &name, bool isNumber, int role);

/// A cell that is only read.
[[nodiscard]] Figure wordFigure(const QString &text);
/// A count, in the digits and groups of the language now set.
[[nodiscard]] Figure countFigure(qint64 count);
/// A share of 1, as whole per cent; 0 % and 100 % only where it is neither more nor less.
[[nodiscard]] Figure shareFigure(double share);
/// A calendar day.
[[nodiscard]] Figure dayFigure(QDate day);
/// Seats owned, as a count; a licence without a ceiling is sorted behind all others.
[[nodiscard]] Figure ownedFigure(const Seats &seats);
/// Seats left, as in freeSeatText(); a licence without a ceiling is sorted behind all others.
[[nodiscard]] Figure freeFigure(const Seats &seats, SeatLevel level);
