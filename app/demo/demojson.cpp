// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demojson.h"

namespace {

void writeEscaped(QByteArray &out, char unit)
{
    static constexpr char HexDigits[] = "0123456789abcdef";
    switch (unit) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    default:
        out += "\\u00";
        out += HexDigits[(static_cast<unsigned char>(unit) >> 4) & 0xf];
        out += HexDigits[static_cast<unsigned char>(unit) & 0xf];
    }
}

void writeText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    const char *pending = utf8.constBegin();
    const char *const end = utf8.constEnd();
    for (const char *unit = pending; unit != end; ++unit) {
        if (*unit != '"' && *unit != '\\' && static_cast<unsigned char>(*unit) >= 0x20)
            continue;
        out.append(pending, unit - pending);
        writeEscaped(out, *unit);
        pending = unit + 1;
    }
    out.append(pending, end - pending);
    out += '"';
}

} // namespace

// All of them stand here, where Member is complete.
DemoJson::DemoJson() = default;
DemoJson::DemoJson(std::nullptr_t) {}
DemoJson::DemoJson(bool value)
    : m_value(value)
{}
DemoJson::DemoJson(int value)
    : m_value(qint64(value))
{}
DemoJson::DemoJson(qint64 value)
    : m_value(value)
{}
DemoJson::DemoJson(const QString &value)
    : m_value(value)
{}
DemoJson::DemoJson(List value)
    : m_value(std::move(value))
{}
DemoJson::DemoJson(DemoObject object)
    : m_value(std::move(object.m_members))
{}
DemoJson::DemoJson(const DemoJson &other) = default;
DemoJson::DemoJson(DemoJson &&other) noexcept = default;
DemoJson &DemoJson::operator=(const DemoJson &other) = default;
DemoJson &DemoJson::operator=(DemoJson &&other) noexcept = default;
DemoJson::~DemoJson() = default;

bool DemoJson::isNull() const
{
    return std::holds_alternative<std::monostate>(m_value);
}

DemoJson::List *DemoJson::list()
{
    return std::get_if<List>(&m_value);
}

DemoJson::Members *DemoJson::members()
{
    return std::get_if<Members>(&m_value);
}

qint64 DemoJson::toInteger() const
{
    if (const bool *truth = std::get_if<bool>(&m_value))
        return *truth ? 1 : 0;
    const qint64 *number = std::get_if<qint64>(&m_value);
    return number ? *number : 0;
}

QString DemoJson::toText() const
{
    const QString *text = std::get_if<QString>(&m_value);
    return text ? *text : QString();
}

QByteArray DemoJson::toUtf8() const
{
    QByteArray out;
    out.reserve(4096);
    write(out);
    return out;
}

void DemoJson::write(QByteArray &out) const
{
    if (isNull()) {
        out += "null";
    } else if (const bool *truth = std::get_if<bool>(&m_value)) {
        out += *truth ? "true" : "false";
    } else if (const qint64 *number = std::get_if<qint64>(&m_value)) {
        out += QByteArray::number(*number);
    } else if (const QString *text = std::get_if<QString>(&m_value)) {
        writeText(out, *text);
    } else if (const List *elements = std::get_if<List>(&m_value)) {
        char separator = '[';
        for (const DemoJson &element : *elements) {
            out += separator;
            element.write(out);
            separator = ',';
        }
        out += elements->empty() ? "[]" : "]";
    } else if (const Members *members = std::get_if<Members>(&m_value)) {
        char separator = '{';
        for (const Member &member : *members) {
            out += separator;
            writeText(out, member.name);
            out += ':';
            member.value.write(out);
            separator = ',';
        }
        out += members->empty() ? "{}" : "}";
    }
}

DemoObject &&DemoObject::add(const QString &name, DemoJson value) &&
{
    add(name, std::move(value));
    return std::move(*this);
}

void DemoObject::add(const QString &name, DemoJson value) &
{
    if (m_members.empty())
        m_members.reserve(16); // most carriers have about that many
    m_members.push_back({name, std::move(value)});
}
