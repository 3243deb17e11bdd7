// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsonreader.h"

#include "services/superoffice/credentialtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

static constexpr int MaxDepth = 64;

namespace {

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("true or false");
    case QJsonValue::Double:
        return QStringLiteral("the number %1").arg(value.toDouble());
    case QJsonValue::String:
        return QStringLiteral("the text \"%1\"").arg(withoutCredentials(value.toString().left(40)));
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

/// The whole number in @p value; none where it is a fraction or beyond 64 bits.
std::optional<qint64> integerFrom(const QJsonValue &value)
{
    // Qt says "not whole" by giving the default: two different ones tell it from a number that happens to
    // equal one.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

std::optional<qint64> integerFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<bool> booleanFrom(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString text = value.isDouble() ? QString::number(value.toDouble()) : value.toString().trimmed();
    if (text == u"1" || text.compare(u"true", Qt::CaseInsensitive) == 0)
        return true;
    if (text == u"0" || text.compare(u"false", Qt::CaseInsensitive) == 0)
        return false;
    return std::nullopt;
}

QString numberText(const QJsonValue &value)
{
    const auto integer = integerFrom(value);
    return integer ? QString::number(*integer)
                   : QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
}

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool isInText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char character = json.at(i);
        if (isInText) {
            if (character == '\\')
                ++i;
            else if (character == '"')
                isInText = false;
        } else if (character == '"') {
            isInText = true;
        } else if (character == '[' || character == '{') {
            if (++depth > MaxDepth)
                return true;
        } else if (character == ']' || character == '}') {
            --depth;
        }
    }
    return false;
}

QByteArray withoutByteOrderMark(const QByteArray &body)
{
    static const QByteArray mark("\xEF\xBB\xBF");
    return body.startsWith(mark) ? body.sliced(mark.size()) : body;
}

ApiError badResponse(const QString &detail)
{
    return {.kind = ApiError::Kind::BadResponse, .detail = detail};
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

JsonReader::JsonReader(QJsonValue value, QString path, JsonFault &fault)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_fault(&fault)
{}

JsonReader JsonReader::field(QLatin1StringView name) const
{
    return field(QString(name));
}

JsonReader JsonReader::field(const QString &name) const
{
    if (!m_value.isObject() && !isNull())
        fail(QStringLiteral("an object"));
    return {m_value[name], m_path.isEmpty() ? name : m_path + u'.' + name, *m_fault};
}

QList<JsonReader> JsonReader::items() const
{
    if (!m_value.isArray() && !isNull())
        fail(QStringLiteral("a list"));
    const QJsonArray array = m_value.toArray();
    QList<JsonReader> readers;
    readers.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.append({array.at(i), QStringLiteral("%1[%2]").arg(m_path).arg(i), *m_fault});
    return readers;
}

QList<JsonReader> JsonReader::objects() const
{
    QList<JsonReader> readers = items();
    for (const JsonReader &reader : std::as_const(readers)) {
        if (!reader.m_value.isObject())
            reader.fail(QStringLiteral("an object"));
    }
    return readers;
}

qint64 JsonReader::integer() const
{
    if (isNull())
        return 0;
    std::optional<qint64> number;
    if (m_value.isDouble())
        number = integerFrom(m_value);
    else if (m_value.isString())
        number = integerFrom(m_value.toString());
    if (!number)
        fail(m_value.isDouble() ? QStringLiteral("a whole number") : QStringLiteral("a number"));
    return number.value_or(0);
}

std::optional<bool> JsonReader::optionalBoolean() const
{
    if (isNull())
        return std::nullopt;
    const std::optional<bool> value = booleanFrom(m_value);
    if (!value)
        fail(QStringLiteral("true or false"));
    return value;
}

QString JsonReader::text() const
{
    if (m_value.isDouble())
        return numberText(m_value);
    if (!m_value.isString() && !isNull())
        fail(QStringLiteral("a text"));
    return m_value.toString();
}

QString JsonReader::scalarText() const
{
    if (m_value.isBool())
        return m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return text();
}

void JsonReader::fail(const QString &expected) const
{
    m_fault->report(m_path, QStringLiteral("expected %1, found %2").arg(expected, typeName(m_value)));
}

Result<QJsonValue> parseJson(const QByteArray &body)
{
    if (isTooDeep(body))
        return tl::unexpected(
            badResponse(QStringLiteral("the answer is nested more than %1 levels").arg(MaxDepth)));
    // Qt reads only objects and lists as a whole document: inside a list every value is fine.
    QJsonParseError error;
    const QJsonArray wrapped =
        QJsonDocument::fromJson('[' + withoutByteOrderMark(body) + ']', &error).array();
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(badResponse(
            QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset - 1)));
    if (wrapped.size() != 1)
        return tl::unexpected(
            badResponse(QStringLiteral("expected one JSON value, found %1").arg(wrapped.size())));
    return wrapped.first();
}

QByteArray bareJson(const QByteArray &body)
{
    return withoutByteOrderMark(body).trimmed();
}

bool isNullAnswer(const QByteArray &body)
{
    const QByteArray text = bareJson(body);
    return text.isEmpty() || text == "null";
}

ApiError noDataError()
{
    return badResponse(QStringLiteral("the server returned no data"));
}
