// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofilterparser.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 64; // of brackets, so that no text exhausts the stack

bool isSymbol(QChar unit)
{
    return unit == u'(' || unit == u')' || unit == u',' || unit == u'=';
}

} // namespace

DemoFilter DemoFilterParser::parse(const QString &text)
{
    split(text);
    if (m_filter.isValid() && current().kind != Token::Kind::End) {
        m_filter.m_root = parseOr();
        if (m_filter.isValid() && current().kind != Token::Kind::End)
            fail(u"Unexpected '%1' in the filter"_s.arg(current().text));
    }
    return m_filter;
}

void DemoFilterParser::split(const QString &text)
{
    qsizetype position = 0;
    while (position < text.size()) {
        const QChar unit = text.at(position);
        if (unit.isSpace()) {
            ++position;
        } else if (isSymbol(unit)) {
            m_tokens.append({Token::Kind::Symbol, unit});
            ++position;
        } else if (unit == u'\'') {
            position = splitQuoted(text, position + 1);
        } else {
            const qsizetype start = position;
            while (position < text.size() && !text.at(position).isSpace() && !isSymbol(text.at(position)))
                ++position;
            m_tokens.append({Token::Kind::Word, text.mid(start, position - start)});
        }
    }
    m_tokens.append(Token());
}

// Reads up to the closing quote; a backslash takes the next character as it is.
qsizetype DemoFilterParser::splitQuoted(const QString &text, qsizetype position)
{
    QString content;
    for (; position < text.size() && text.at(position) != u'\''; ++position) {
        if (text.at(position) == u'\\' && position + 1 < text.size())
            ++position;
        content += text.at(position);
    }
    if (position == text.size())
        fail(u"A text in the filter has no closing quote"_s);
    m_tokens.append({Token::Kind::Text, content});
    return position + 1;
}

bool DemoFilterParser::takeSymbol(QChar symbol)
{
    const bool isIt = current().kind == Token::Kind::Symbol && current().text == symbol;
    m_position += isIt ? 1 : 0;
    return isIt;
}

bool DemoFilterParser::takeWord(QStringView word)
{
    const bool isIt =
        current().kind == Token::Kind::Word && word.compare(current().text, Qt::CaseInsensitive) == 0;
    m_position += isIt ? 1 : 0;
    return isIt;
}

// `and` binds tighter than `or`: each chain of one is made of whole chains of the other.
qsizetype DemoFilterParser::parseOr()
{
    return parseChain(u"or", DemoFilter::Kind::Or, &DemoFilterParser::parseAnd);
}

qsizetype DemoFilterParser::parseAnd()
{
    return parseChain(u"and", DemoFilter::Kind::And, &DemoFilterParser::parsePrimary);
}

qsizetype DemoFilterParser::parseChain(QStringView word, DemoFilter::Kind kind, Rule rule)
{
    qsizetype left = (this->*rule)();
    while (m_filter.isValid() && takeWord(word)) {
        DemoFilter::Node node;
        node.kind = kind;
        node.left = left;
        node.right = (this->*rule)();
        left = add(node);
    }
    return left;
}

qsizetype DemoFilterParser::parsePrimary()
{
    if (!takeSymbol(u'('))
        return parseComparison();
    if (++m_depth > MaximumDepth)
        return fail(u"The filter has too many brackets"_s);
    const qsizetype inner = parseOr();
    --m_depth;
    if (m_filter.isValid() && !takeSymbol(u')'))
        return fail(u"A bracket in the filter is not closed"_s);
    return inner;
}

qsizetype DemoFilterParser::parseComparison()
{
    DemoFilter::Node node;
    if (current().kind != Token::Kind::Word)
        return fail(u"The filter lacks a column name"_s);
    node.column = columnIndex(current().text);
    if (node.column < 0)
        return -1;
    node.type = m_columns.at(node.column).type;
    ++m_position;
    const auto operation = operatorFor(current().text.toLower(), node.type);
    if (!operation)
        return -1;
    node.operation = *operation;
    ++m_position;
    return parseLiterals(node) ? add(node) : -1;
}

qsizetype DemoFilterParser::columnIndex(const QString &name)
{
    for (qsizetype index = 0; index < m_columns.size(); ++index) {
        if (m_columns.at(index).name.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        return m_columns.at(index).canRestrict ? index
                                               : fail(u"The column '%1' cannot be filtered by"_s.arg(name));
    }
    return fail(u"The column '%1' in the filter does not exist"_s.arg(name));
}

// `le`, `ge` and `notEnds` are missing on purpose: the vendor's own collection notes that they fail.
std::optional<DemoFilter::Operator> DemoFilterParser::operatorFor(const QString &word, DemoColumnType type)
{
    using Operator = DemoFilter::Operator;
    static const QHash<QString, Operator> common = {
        {u"eq"_s, Operator::Equal},          {u"="_s, Operator::Equal},     {u"is"_s, Operator::Equal},
        {u"equals"_s, Operator::Equal},      {u"ne"_s, Operator::NotEqual}, {u"isnot"_s, Operator::NotEqual},
        {u"unequals"_s, Operator::NotEqual}, {u"set"_s, Operator::Equal},   {u"oneof"_s, Operator::OneOf},
        {u"notoneof"_s, Operator::NotOneOf},
    };
    static const QHash<QString, Operator> ordered = {
        {u"gt"_s, Operator::Greater},    {u"greater"_s, Operator::Greater}, {u">"_s, Operator::Greater},
        {u"after"_s, Operator::Greater}, {u"lt"_s, Operator::Less},         {u"less"_s, Operator::Less},
        {u"<"_s, Operator::Less},        {u"before"_s, Operator::Less},
    };
    static const QHash<QString, Operator> textual = {
        {u"begins"_s, Operator::Begins},
        {u"notbegins"_s, Operator::NotBegins},
        {u"contains"_s, Operator::Contains},
        {u"notcontains"_s, Operator::NotContains},
    };
    if (common.contains(word))
        return common.value(word);
    const bool isOrdered = type == DemoColumnType::Integer || type == DemoColumnType::Date;
    if (isOrdered && ordered.contains(word))
        return ordered.value(word);
    if (type == DemoColumnType::Text && textual.contains(word))
        return textual.value(word);
    fail(u"The operator '%1' is not possible here"_s.arg(word));
    return std::nullopt;
}

bool DemoFilterParser::parseLiterals(DemoFilter::Node &node)
{
    const bool isList =
        node.operation == DemoFilter::Operator::OneOf || node.operation == DemoFilter::Operator::NotOneOf;
    if (isList && !takeSymbol(u'(')) {
        fail(u"A list in the filter has to stand in brackets"_s);
        return false;
    }
    do {
        if (!addLiteral(node, current()))
            return false;
        ++m_position;
    } while (isList && takeSymbol(u','));
    if (isList && !takeSymbol(u')')) {
        fail(u"A list in the filter is not closed"_s);
        return false;
    }
    return true;
}

bool DemoFilterParser::addLiteral(DemoFilter::Node &node, const Token &token)
{
    const bool isLiteral = token.kind == Token::Kind::Word || token.kind == Token::Kind::Text;
    const QString text = token.text.toLower();
    bool isNumber = false;
    qint64 number = text.toLongLong(&isNumber);
    if (node.type == DemoColumnType::Bool && (text == u"true" || text == u"false")) {
        isNumber = true;
        number = text == u"true" ? 1 : 0;
    }
    const bool needsNumber = node.type == DemoColumnType::Integer || node.type == DemoColumnType::Bool;
    if (!isLiteral || (needsNumber && !isNumber)) {
        fail(
            u"The value '%1' does not fit the column '%2'"_s.arg(token.text, m_columns.at(node.column).name));
        return false;
    }
    node.texts.append(token.text);
    node.numbers.append(isNumber ? number : 0);
    return true;
}

qsizetype DemoFilterParser::add(const DemoFilter::Node &node)
{
    m_filter.m_nodes.append(node);
    return m_filter.m_nodes.size() - 1;
}

// The first error is the one that counts.
qsizetype DemoFilterParser::fail(const QString &message)
{
    if (m_filter.m_error.isEmpty())
        m_filter.m_error = message;
    return -1;
}
