// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofilter.h"

#include <optional>

/// Reads the OData subset of the user archives by recursive descent. Used once per text, by
/// DemoFilter::parse().
class DemoFilterParser
{
public:
    explicit DemoFilterParser(const QList<DemoFilterColumn> &columns)
        : m_columns(columns)
    {}

    DemoFilter parse(const QString &text);

private:
    struct Token
    {
        enum class Kind { Word, Text, Symbol, End };
        Kind kind = Kind::End;
        QString text;
    };
    using Rule = qsizetype (DemoFilterParser::*)(); ///< gives the index of the node it made

    void split(const QString &text);
    qsizetype splitQuoted(const QString &text, qsizetype position);
    const Token &current() const { return m_tokens.at(m_position); }
    bool takeSymbol(QChar symbol);
    bool takeWord(QStringView word);

    qsizetype parseOr();
    qsizetype parseAnd();
    qsizetype parseChain(QStringView word, DemoFilter::Kind kind, Rule rule);
    qsizetype parsePrimary();
    qsizetype parseComparison();
    qsizetype columnIndex(const QString &name);
    std::optional<DemoFilter::Operator> operatorFor(const QString &word, DemoColumnType type);
    bool parseLiterals(DemoFilter::Node &node);
    bool addLiteral(DemoFilter::Node &node, const Token &token);

    qsizetype add(const DemoFilter::Node &node);
    qsizetype fail(const QString &message);

    const QList<DemoFilterColumn> &m_columns;
    DemoFilter m_filter;
    QList<Token> m_tokens;
    qsizetype m_position = 0;
    int m_depth = 0;
};
