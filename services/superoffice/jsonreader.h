// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"
#include "services/superoffice/jsontext.h"
#include "services/superoffice/jsontree.h"

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

/// Reads one value of an answer and can find out where it stands in it. Null and missing values read as the
/// empty value of the type asked for (API reference 1.3); a value of the wrong type is reported to the
/// JsonFault and reads as empty too. Nobody uses what was read when a fault was reported. Cheap to copy; the
/// tree and the fault must outlive it.
class JsonReader
{
public:
    /// Reads the root of @p tree.
    JsonReader(const JsonTree &tree, JsonFault &fault);

    /// The field @p name of an object; of null it is null; of anything else a fault.
    [[nodiscard]] JsonReader field(QUtf8StringView name) const;
    /// @p name is ASCII.
    [[nodiscard]] JsonReader field(QLatin1StringView name) const;
    [[nodiscard]] JsonReader field(const QString &name) const
    {
        return field(QUtf8StringView(name.toUtf8()));
    }
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
    [[nodiscard]] bool isNull() const { return isMissing() || is<std::monostate>(); }
    [[nodiscard]] bool isMissing() const { return m_missing.has_value(); }
    /// Reports that @p expected ("a positive number") should have stood here.
    void fail(const QString &expected) const;

private:
    JsonReader(const JsonReader &from, const JsonNode &node);
    JsonReader(const JsonReader &from, const QString &missing);

    /// The value where it is a @p T, else none.
    template<class T>
    [[nodiscard]] const T *as() const
    {
        return isMissing() ? nullptr : std::get_if<T>(&m_node->value);
    }
    template<class T>
    [[nodiscard]] bool is() const
    {
        return as<T>() != nullptr;
    }
    [[nodiscard]] bool isNumber() const { return is<qint64>() || is<double>(); }
    /// The value's number as the nearest double.
    [[nodiscard]] double number() const;
    /// The value's text; empty where it is none.
    [[nodiscard]] QString ownText() const;
    [[nodiscard]] std::optional<bool> booleanFromScalar() const;
    [[nodiscard]] QString typeName() const;
    [[nodiscard]] QString path() const;

    const JsonTree *m_tree;
    const JsonNode *m_node; // of a missing value the nearest one above it
    std::optional<QString> m_missing; // names that lead from there to a missing value
    JsonFault *m_fault;
};

/// Reads a whole answer: @p decode gets the reader of its root and gives the value, which counts only if
/// nothing in the answer was wrong.
template<class Decode>
[[nodiscard]] auto decodeJson(const QByteArray &body, const Decode &decode)
    -> Result<decltype(decode(std::declval<JsonReader>()))>
{
    const Result<JsonTree> tree = JsonTree::fromJson(body);
    if (!tree)
        return tl::unexpected(tree.error());
    JsonFault fault;
    auto value = decode(JsonReader(*tree, fault));
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
