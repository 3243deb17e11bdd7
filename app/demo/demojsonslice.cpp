// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demojsonslice.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>

namespace {

// Walks over the text of one object and tells where things end. Only valid JSON comes in, so it looks for
// quotes and brackets alone; it never reads beyond the end.
class Walker
{
public:
    explicit Walker(const QByteArray &text)
        : m_text(text)
    {}

    bool atEnd() const { return m_position >= m_text.size(); }
    char current() const { return atEnd() ? '\0' : m_text.at(m_position); }

    void skip(const char *units)
    {
        while (!atEnd() && std::strchr(units, current()))
            ++m_position;
    }

    // The value that starts here, with everything inside.
    QByteArray takeValue()
    {
        const qsizetype start = m_position;
        int depth = 0;
        do {
            if (current() == '"')
                skipText();
            else
                depth += stepDepth();
        } while (!atEnd() && (depth > 0 || !std::strchr(":,]} \t\r\n", current())));
        return m_text.mid(start, m_position - start);
    }

private:
    void skipText()
    {
        for (++m_position; !atEnd() && current() != '"'; ++m_position) {
            if (current() == '\\')
                ++m_position;
        }
        ++m_position;
    }

    int stepDepth()
    {
        const char unit = current();
        ++m_position;
        return unit == '{' || unit == '[' ? 1 : unit == '}' || unit == ']' ? -1 : 0;
    }

    const QByteArray &m_text;
    qsizetype m_position = 0;
};

QString decodedKey(const QByteArray &key)
{
    return QJsonDocument::fromJson('[' + key + ']').array().at(0).toString();
}

} // namespace

QByteArray demoMemberText(const QByteArray &object, QStringView name)
{
    Walker walker(object);
    walker.skip("{ \t\r\n");
    while (walker.current() == '"') {
        const QString key = decodedKey(walker.takeValue());
        walker.skip(": \t\r\n");
        QByteArray value = walker.takeValue();
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
        walker.skip(", \t\r\n");
    }
    return {};
}
