// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofilter.h"

#include "app/demo/demofilterparser.h"

#include <algorithm>

DemoFilter DemoFilter::parse(const QString &text, const QList<DemoFilterColumn> &columns)
{
    return DemoFilterParser(columns).parse(text);
}

bool DemoFilter::matches(const DemoRow &row) const
{
    return m_root < 0 || matches(m_nodes.at(m_root), row);
}

bool DemoFilter::matches(const Node &node, const DemoRow &row) const
{
    switch (node.kind) {
    case Kind::And:
        return matches(m_nodes.at(node.left), row) && matches(m_nodes.at(node.right), row);
    case Kind::Or:
        return matches(m_nodes.at(node.left), row) || matches(m_nodes.at(node.right), row);
    case Kind::Comparison:
        break;
    }
    return compares(node, row(node.column));
}

bool DemoFilter::compares(const Node &node, const DemoCell &cell)
{
    const bool isNumeric = node.type == DemoColumnType::Integer || node.type == DemoColumnType::Bool;
    const QString text = cell.value.toText();
    const QString &literal = node.texts.constFirst();
    // ISO dates sort as text; a cell without a date is neither before nor after anything.
    const int order = text.isEmpty() ? 0 : text.compare(literal, Qt::CaseInsensitive);
    const qint64 difference = isNumeric ? cell.value.toInteger() - node.numbers.constFirst() : order;
    switch (node.operation) {
    case Operator::Equal:
    case Operator::OneOf:
        return isOneOf(node, cell);
    case Operator::NotEqual:
    case Operator::NotOneOf:
        return !isOneOf(node, cell);
    case Operator::Greater:
        return difference > 0;
    case Operator::Less:
        return difference < 0;
    case Operator::Begins:
        return text.startsWith(literal, Qt::CaseInsensitive);
    case Operator::NotBegins:
        return !text.startsWith(literal, Qt::CaseInsensitive);
    case Operator::Contains:
        return text.contains(literal, Qt::CaseInsensitive);
    case Operator::NotContains:
        break;
    }
    return !text.contains(literal, Qt::CaseInsensitive);
}

bool DemoFilter::isOneOf(const Node &node, const DemoCell &cell)
{
    if (node.type == DemoColumnType::Integer || node.type == DemoColumnType::Bool)
        return node.numbers.contains(cell.value.toInteger());
    if (node.type == DemoColumnType::List && cell.key > 0 && node.numbers.contains(cell.key))
        return true;
    const QString text = cell.value.toText();
    return std::ranges::any_of(
        node.texts, [&](const QString &literal) { return literal.compare(text, Qt::CaseInsensitive) == 0; });
}
