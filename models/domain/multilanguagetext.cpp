// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/multilanguagetext.h"

#include <QRegularExpression>

namespace {

struct Part
{
    QString code;
    QString text;
};

/// Splits the whole of @p text into parts, or gives none if any of it does not fit the pattern.
QList<Part> partsOf(const QString &text)
{
    static const QRegularExpression opening(QStringLiteral("\\G;?([A-Z]{2}):\""));
    // The text itself may hold quotes, colons and semicolons: only these two ends close a part.
    static const QRegularExpression closing(QStringLiteral("\"(?=;[A-Z]{2}:\"|;?$)"));
    QList<Part> parts;
    qsizetype position = 0;
    while (position < text.size() && text.mid(position) != u";") {
        const auto start = opening.match(text, position);
        if (!start.hasMatch())
            return {};
        const auto end = closing.match(text, start.capturedEnd());
        if (!end.hasMatch())
            return {};
        parts.append(
            {start.captured(1), text.mid(start.capturedEnd(), end.capturedStart() - start.capturedEnd())});
        position = end.capturedEnd();
    }
    return parts;
}

QString withoutBrackets(const QString &text)
{
    static const QRegularExpression resourceId(QStringLiteral("^\\[{1,2}(SR_[A-Za-z0-9_]+)\\]{1,2}$"));
    const auto match = resourceId.match(text);
    return match.hasMatch() ? match.captured(1) : text;
}

} // namespace

QString resolvedText(const QString &text, const QString &languageCode)
{
    // Nearly every text is plain: two cheap looks spare it the expressions.
    if (text.startsWith(u'['))
        return withoutBrackets(text);
    if (text.size() < 5 || text.at(2) != u':' || text.at(3) != u'"')
        return text;

    const QList<Part> parts = partsOf(text);
    if (parts.isEmpty())
        return text;
    for (const QString &wanted : {languageCode, QStringLiteral("US")}) {
        for (const Part &part : parts) {
            if (part.code == wanted)
                return part.text;
        }
    }
    return parts.constFirst().text;
}
