// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/xsrftoken.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace {

constexpr qsizetype MaxToken = 4096;

bool isBlank(char character)
{
    return character == ' ' || (character >= '\t' && character <= '\r');
}

bool isNameEnd(char character)
{
    return isBlank(character) || character == '=' || character == '>' || character == '/';
}

/// Goes through the attributes of one tag, as browsers do: each byte is looked at once.
class AttributeReader
{
public:
    /// @p position: behind the tag's name.
    AttributeReader(const QByteArray &html, qsizetype position)
        : m_html(html)
        , m_position(position)
    {}

    /// The attributes by lower-case name; of equal names the first one counts.
    QHash<QByteArray, QByteArray> readAll()
    {
        QHash<QByteArray, QByteArray> attributes;
        while (skipToName()) {
            const QByteArray name = readName().toLower();
            const QByteArray value = readValue();
            if (!attributes.contains(name))
                attributes.insert(name, value);
        }
        return attributes;
    }
    /// Behind what was read.
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    [[nodiscard]] bool isAtEnd() const { return m_position >= m_html.size(); }
    [[nodiscard]] char next() const { return m_html.at(m_position); }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(next()))
            ++m_position;
    }
    /// False at the tag's end.
    bool skipToName()
    {
        while (!isAtEnd() && (isBlank(next()) || next() == '/'))
            ++m_position;
        return !isAtEnd() && next() != '>';
    }
    QByteArray readName()
    {
        const qsizetype start = m_position;
        ++m_position; // whatever it is: else a stray '=' would stop us for ever
        while (!isAtEnd() && !isNameEnd(next()))
            ++m_position;
        return m_html.sliced(start, m_position - start);
    }
    QByteArray readValue()
    {
        skipBlanks();
        if (isAtEnd() || next() != '=')
            return {};
        ++m_position;
        skipBlanks();
        if (isAtEnd())
            return {};
        return next() == '"' || next() == '\'' ? readQuoted() : readBare();
    }
    QByteArray readQuoted()
    {
        const char quote = next();
        const qsizetype start = m_position + 1;
        const qsizetype found = m_html.indexOf(quote, start);
        const qsizetype end = found < 0 ? m_html.size() : found;
        m_position = std::min(end + 1, m_html.size());
        return m_html.sliced(start, end - start);
    }
    QByteArray readBare()
    {
        const qsizetype start = m_position;
        while (!isAtEnd() && !isBlank(next()) && next() != '>')
            ++m_position;
        return m_html.sliced(start, m_position - start);
    }

    const QByteArray &m_html;
    qsizetype m_position;
};

/// The character a reference such as "&#x2B;" or "&amp;" stands for; 0 for one that no token can hold.
char referenced(const QByteArray &name)
{
    if (name.startsWith('#')) {
        const bool isHex = name.size() > 1 && (name.at(1) == 'x' || name.at(1) == 'X');
        const uint code = isHex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        return code < 0x80 ? static_cast<char>(code) : '\0';
    }
    static const QHash<QByteArray, char> names {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    return names.value(name, '\0');
}

QByteArray withoutReferences(const QByteArray &value)
{
    constexpr qsizetype LongestName = 8;
    QByteArray text;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const qsizetype end = value.at(i) == '&' ? value.indexOf(';', i) : -1;
        const char character =
            end > i && end - i <= LongestName ? referenced(value.sliced(i + 1, end - i - 1)) : '\0';
        text += character ? character : value.at(i);
        if (character)
            i = end;
    }
    return text;
}

/// @p token if it can stand in a header, else nothing.
QByteArray usable(const QByteArray &token)
{
    const bool isClean =
        std::ranges::all_of(token, [](char character) { return character > ' ' && character < 0x7F; });
    return isClean && token.size() <= MaxToken ? token : QByteArray();
}

} // namespace

QByteArray xsrfTokenFromCookies(const QList<QNetworkCookie> &cookies)
{
    const auto cookie =
        std::ranges::find_if(cookies, [](const QNetworkCookie &each) { return each.name() == "XSRF-TOKEN"; });
    return cookie == cookies.end() ? QByteArray() : usable(cookie->value());
}

QByteArray xsrfTokenFromPage(const QByteArray &html)
{
    static const QByteArray tag("<input");
    const QByteArray lower = html.toLower();
    for (qsizetype start = lower.indexOf(tag); start >= 0;) {
        AttributeReader reader(html, start + tag.size());
        const QHash<QByteArray, QByteArray> attributes = reader.readAll();
        if (attributes.value("name").toUpper() == "XSRF_TOKEN"
            || attributes.value("id").toUpper() == "XSRF_TOKEN") {
            const QByteArray token = usable(withoutReferences(attributes.value("value").left(2 * MaxToken)));
            if (!token.isEmpty())
                return token;
        }
        start = lower.indexOf(tag, reader.position());
    }
    return {};
}
