// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/rawjson.h"

#include <simdjson.h>

using simdjson::ondemand::array;
using simdjson::ondemand::object;
using simdjson::ondemand::value;

namespace {

ApiError unreadable(simdjson::error_code code)
{
    return {.kind = ApiError::Kind::BadResponse, .detail = QString::fromUtf8(simdjson::error_message(code))};
}

/// A text with the room behind it that simdjson wants, and the way back to the text it was copied from.
class PaddedJson
{
public:
    explicit PaddedJson(QByteArrayView json)
        : m_json(json)
        , m_padded(json.data(), static_cast<size_t>(json.size()))
    {}

    [[nodiscard]] const simdjson::padded_string &text() const { return m_padded; }
    /// Where @p part of text() stands in the text given.
    [[nodiscard]] QByteArrayView original(std::string_view part) const
    {
        return m_json.sliced(part.data() - m_padded.data(), static_cast<qsizetype>(part.size()));
    }

private:
    QByteArrayView m_json;
    simdjson::padded_string m_padded;
};

simdjson::error_code collectMembers(object members, const PaddedJson &json, QList<RawMember> &found)
{
    for (auto field : members) {
        std::string_view key;
        if (const auto error = field.unescaped_key().get(key))
            return error;
        const QString name = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        value member;
        if (const auto error = field.value().get(member))
            return error;
        std::string_view raw;
        if (const auto error = simdjson::to_json_string(member).get(raw))
            return error;
        found.append({name, json.original(raw)});
    }
    return simdjson::SUCCESS;
}

simdjson::error_code collectElements(array elements, const PaddedJson &json, QList<QByteArrayView> &found)
{
    for (auto item : elements) {
        value element;
        if (const auto error = item.get(element))
            return error;
        std::string_view raw;
        if (const auto error = simdjson::to_json_string(element).get(raw))
            return error;
        found.append(json.original(raw));
    }
    return simdjson::SUCCESS;
}

} // namespace

Result<QList<RawMember>> rawMembers(QByteArrayView json)
{
    const PaddedJson padded(json);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    object members;
    QList<RawMember> found;
    auto error = parser.iterate(padded.text()).get(document);
    if (!error)
        error = document.get_object().get(members);
    if (!error)
        error = collectMembers(members, padded, found);
    if (error)
        return tl::unexpected(unreadable(error));
    return found;
}

Result<QList<QByteArrayView>> rawElements(QByteArrayView json)
{
    if (json.trimmed() == "null")
        return QList<QByteArrayView>();
    const PaddedJson padded(json);
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    array elements;
    QList<QByteArrayView> found;
    auto error = parser.iterate(padded.text()).get(document);
    if (!error)
        error = document.get_array().get(elements);
    if (!error)
        error = collectElements(elements, padded, found);
    if (error)
        return tl::unexpected(unreadable(error));
    return found;
}

QByteArrayView rawValue(const QList<RawMember> &members, QLatin1StringView key)
{
    QByteArrayView value;
    for (const RawMember &member : members) {
        if (member.key == key)
            value = member.value;
    }
    return value;
}
