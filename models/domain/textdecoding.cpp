// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textdecoding.h"

#include <array>

/// Qt's decoders of UTF-16 and UTF-32 do not tell of what they cannot read; but only what was read well
/// becomes the same bytes again.
static bool isAllOf(const QString &text, const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray again = encoder.encode(QChar(QChar::ByteOrderMark) + text);
    return text.isValidUtf16() && again == bytes;
}

std::optional<QString> textFromMarked(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return isAllOf(text, bytes, encoding) ? std::optional(text) : std::nullopt;
}

std::optional<QString> textFromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString textFromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> From128 {
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (const char16_t code = character.unicode(); code >= 0x80 && code < 0x80 + From128.size())
            character = From128[code - 0x80u];
    }
    return text;
}

QString unicodeName(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return QStringLiteral("UTF-16");
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return QStringLiteral("UTF-32");
    default:
        return QStringLiteral("UTF-8");
    }
}
