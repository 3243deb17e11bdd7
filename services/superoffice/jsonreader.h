// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

/// The first thing that was wrong in an answer, such as
/// "[3].RestrictedModuleLicenses[0].Total: expected a number, found an object".
class JsonFault
{
public:
    void report(const QString &path, const QString &problem);
    [[nodiscard]] bool isSet() const { return !m_text.isEmpty(); }
    [[nodiscard]] ApiError toError() const;

private:
    QString m_text;
};

/// Reads one value of an answer and knows where it stands in it. Null and missing values read as the empty
/// value of the type asked for (API reference 1.3); a value of the wrong type is reported to the JsonFault,
/// which must outlive the reader, and reads as empty too. Nobody uses what was read when a fault was
/// reported.
class JsonReader
{
public:
    JsonReader(QJsonValue value, QString path, JsonFault &fault);

    /// The field @p name of an object; of null it is null; of anything else a fault.
    [[nodiscard]] JsonReader field(QLatin1StringView name) const;
    [[nodiscard]] JsonReader field(const QString &name) const;
    /// The elements of a list; of null there are none.
    [[nodiscard]] QList<JsonReader> items() const;
    /// As items(), but a null element is a fault: a row that is not there cannot be shown.
    [[nodiscard]] QList<JsonReader> objects() const;

    [[nodiscard]] qint64 integer() const;
    [[nodiscard]] bool boolean() const { return optionalBoolean().value_or(false); }
    /// None where the server sent null or nothing.
    [[nodiscard]] std::optional<bool> optionalBoolean() const;
    [[nodiscard]] QString text() const;
    /// As text(), with "true" and "false" for those values: for cells whose type differs between servers.
    [[nodiscard]] QString scalarText() const;

    /// Null or missing.
    [[nodiscard]] bool isNull() const { return m_value.isNull() || m_value.isUndefined(); }
    [[nodiscard]] bool isMissing() const { return m_value.isUndefined(); }
    /// Reports that @p expected ("a positive number") should have stood here.
    void fail(const QString &expected) const;

private:
    QJsonValue m_value;
    QString m_path;
    JsonFault *m_fault;
};

/// Parses any JSON value: objects and lists, but also a bare text, number or null. Accepts a byte-order mark;
/// more than 64 levels are refused (API reference 8.3).
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &body);

/// @p body without a byte-order mark and the white space around it: what can stand inside another JSON text.
[[nodiscard]] QByteArray bareJson(const QByteArray &body);

/// True for an answer that holds nothing: null, or no bytes at all.
[[nodiscard]] bool isNullAnswer(const QByteArray &body);

/// The error of an answer that holds nothing where a list is expected.
[[nodiscard]] ApiError noDataError();

/// Reads a whole answer: @p decode gets the reader of its root and gives the value, which counts only if
/// nothing in the answer was wrong.
template<class Decode>
[[nodiscard]] auto decodeJson(const QByteArray &body, const Decode &decode)
    -> Result<decltype(decode(std::declval<JsonReader>()))>
{
    const Result<QJsonValue> parsed = parseJson(body);
    if (!parsed)
        return tl::unexpected(parsed.error());
    JsonFault fault;
    auto value = decode(JsonReader(*parsed, {}, fault));
    if (fault.isSet())
        return tl::unexpected(fault.toError());
    return value;
}

/// As decodeJson() for an answer that has to be there: null is an error.
template<class Decode>
[[nodiscard]] auto decodeJsonData(const QByteArray &body, const Decode &decode)
    -> Result<decltype(decode(std::declval<JsonReader>()))>
{
    if (isNullAnswer(body))
        return tl::unexpected(noDataError());
    return decodeJson(body, decode);
}

/// As decodeJson() for one object that may not be there: null is NotFound.
template<class Decode>
[[nodiscard]] auto decodeJsonObject(const QByteArray &body, const Decode &decode)
    -> Result<decltype(decode(std::declval<JsonReader>()))>
{
    if (isNullAnswer(body))
        return tl::unexpected(ApiError {.kind = ApiError::Kind::NotFound});
    return decodeJson(body, decode);
}

/// As decodeJsonData() for a list of objects: @p decode gets the reader of each.
template<class Decode>
[[nodiscard]] auto decodeJsonList(const QByteArray &body, const Decode &decode)
    -> Result<QList<decltype(decode(std::declval<JsonReader>()))>>
{
    return decodeJsonData(body, [&decode](const JsonReader &root) {
        QList<decltype(decode(root))> values;
        for (const JsonReader &element : root.objects())
            values.append(decode(element));
        return values;
    });
}
