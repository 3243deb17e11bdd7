// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsonreader.h"

#include "services/superoffice/credentialtext.h"

#include <QLocale>

#include <cmath>

namespace {

/// None where @p number is a fraction or beyond 64 bits.
std::optional<qint64> integerFrom(double number)
{
    constexpr double limit = 9'223'372'036'854'775'808.0; // 2^63
    const bool isWhole = std::trunc(number) == number && number >= -limit && number < limit;
    return isWhole ? std::optional(static_cast<qint64>(number)) : std::nullopt;
}

std::optional<qint64> integerFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberText(double number)
{
    const auto integer = integerFrom(number);
    return integer ? QString::number(*integer) : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString joined(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

} // namespace

void JsonFault::report(const QString &path, const QString &problem)
{
    if (!isSet())
        m_text = QStringLiteral("%1: %2").arg(path.isEmpty() ? QStringLiteral("the answer") : path, problem);
}

ApiError JsonFault::toError() const
{
    return badResponse(m_text);
}

JsonReader::JsonReader(const JsonTree &tree, JsonFault &fault)
    : m_tree(&tree)
    , m_node(&tree.root())
    , m_fault(&fault)
{}

JsonReader::JsonReader(const JsonReader &from, const JsonNode &node)
    : m_tree(from.m_tree)
    , m_node(&node)
    , m_fault(from.m_fault)
{}

JsonReader::JsonReader(const JsonReader &from, const QString &missing)
    : m_tree(from.m_tree)
    , m_node(from.m_node)
    , m_missing(missing)
    , m_fault(from.m_fault)
{}

JsonReader JsonReader::field(QLatin1StringView name) const
{
    return field(QUtf8StringView(name.data(), name.size()));
}

JsonReader JsonReader::field(QUtf8StringView name) const
{
    if (!is<JsonNode::Object>() && !isNull())
        fail(QStringLiteral("an object"));
    const JsonNode *member =
        is<JsonNode::Object>() ? m_tree->member(*m_node, {name.data(), name.size()}) : nullptr;
    if (member)
        return {*this, *member};
    return {*this, joined(m_missing.value_or(QString()), name.toString())};
}

QList<JsonReader> JsonReader::items() const
{
    if (!is<JsonNode::List>() && !isNull())
        fail(QStringLiteral("a list"));
    QList<JsonReader> readers;
    if (!is<JsonNode::List>())
        return readers;
    const auto elements = m_tree->children(*m_node);
    readers.reserve(static_cast<qsizetype>(elements.size()));
    for (const JsonNode &element : elements)
        readers.append({*this, element});
    return readers;
}

QList<JsonReader> JsonReader::objects() const
{
    QList<JsonReader> readers = items();
    for (const JsonReader &reader : std::as_const(readers)) {
        if (!reader.is<JsonNode::Object>())
            reader.fail(QStringLiteral("an object"));
    }
    return readers;
}

qint64 JsonReader::integer() const
{
    if (isNull())
        return 0;
    std::optional<qint64> integer;
    if (const auto *whole = as<qint64>())
        integer = *whole;
    else if (const auto *real = as<double>())
        integer = integerFrom(*real);
    else if (is<JsonNode::Text>())
        integer = integerFrom(ownText());
    if (!integer)
        fail(isNumber() ? QStringLiteral("a whole number") : QStringLiteral("a number"));
    return integer.value_or(0);
}

std::optional<bool> JsonReader::optionalBoolean() const
{
    if (isNull())
        return std::nullopt;
    const std::optional<bool> value = booleanFromScalar();
    if (!value)
        fail(QStringLiteral("true or false"));
    return value;
}

std::optional<bool> JsonReader::booleanFromScalar() const
{
    if (const auto *flag = as<bool>())
        return *flag;
    const QString text = isNumber() ? numberText(number()) : ownText().trimmed();
    if (text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text == u"0" || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QString JsonReader::text() const
{
    if (const auto *whole = as<qint64>())
        return QString::number(*whole);
    if (const auto *real = as<double>())
        return numberText(*real);
    if (!is<JsonNode::Text>() && !isNull())
        fail(QStringLiteral("a text"));
    return ownText();
}

QString JsonReader::scalarText() const
{
    if (const auto *flag = as<bool>())
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    return text();
}

void JsonReader::fail(const QString &expected) const
{
    if (!m_fault->isSet())
        m_fault->report(path(), QStringLiteral("expected %1, found %2").arg(expected, typeName()));
}

double JsonReader::number() const
{
    const auto *whole = as<qint64>();
    return whole ? static_cast<double>(*whole) : *as<double>();
}

QString JsonReader::ownText() const
{
    const auto *text = as<JsonNode::Text>();
    return text ? QString::fromUtf8(m_tree->bytes(*text)) : QString();
}

QString JsonReader::typeName() const
{
    if (isNull())
        return QStringLiteral("nothing");
    if (is<bool>())
        return QStringLiteral("true or false");
    if (isNumber())
        return QStringLiteral("the number %1").arg(number());
    if (is<JsonNode::Text>())
        return QStringLiteral("the text \"%1\"").arg(withoutCredentials(ownText().left(40)));
    return is<JsonNode::List>() ? QStringLiteral("a list") : QStringLiteral("an object");
}

QString JsonReader::path() const
{
    const QString path = m_tree->pathTo(*m_node);
    return isMissing() ? joined(path, *m_missing) : path;
}
