// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"

#include <QList>
#include <QStringList>

#include <functional>

/// How an archive column compares.
enum class DemoColumnType { Integer, Text, Bool, Date, List };

/// What a column can be asked for. A plain value.
struct DemoFilterColumn
{
    QString name;
    DemoColumnType type = DemoColumnType::Text;
    bool canRestrict = true;
};

/// One cell of an archive row: what is shown, and for list columns the id behind it. A plain value.
struct DemoCell
{
    DemoJson value;
    qint64 key = 0;
};

/// Gives the cell of a column, by index into the columns the filter was parsed with.
using DemoRow = std::function<DemoCell(qsizetype column)>;

/// A parsed `$filter` (or archive restriction): comparisons joined by `and`, `or` and brackets. A plain
/// value.
class DemoFilter
{
public:
    /// Parses \a text; an empty text matches everything. Ask isValid() before matching.
    static DemoFilter parse(const QString &text, const QList<DemoFilterColumn> &columns);

    bool isValid() const { return m_error.isEmpty(); }
    QString errorString() const { return m_error; }
    bool isEmpty() const { return m_root < 0; }

    bool matches(const DemoRow &row) const;

private:
    friend class DemoFilterParser;

    enum class Kind { And, Or, Comparison };
    enum class Operator {
        Equal,
        NotEqual,
        Greater,
        Less,
        Begins,
        NotBegins,
        Contains,
        NotContains,
        OneOf,
        NotOneOf
    };
    struct Node
    {
        Kind kind = Kind::Comparison;
        qsizetype left = -1; // by index into m_nodes, for And and Or
        qsizetype right = -1;
        qsizetype column = -1;
        DemoColumnType type = DemoColumnType::Text;
        Operator operation = Operator::Equal;
        QStringList texts; // the literals as written
        QList<qint64> numbers; // the same as numbers, 0 where they are none
    };

    bool matches(const Node &node, const DemoRow &row) const;
    static bool compares(const Node &node, const DemoCell &cell);
    static bool isOneOf(const Node &node, const DemoCell &cell);

    QList<Node> m_nodes;
    qsizetype m_root = -1;
    QString m_error;
};
