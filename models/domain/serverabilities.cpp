// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serverabilities.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

namespace {

const QString Placeholder = QStringLiteral("{}");

bool isPlaceholder(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

/// Lower case, without "agents/", every placeholder alike: "license/{}/{}".
QString keyOf(const QString &operation)
{
    QStringList segments = operation.toLower().split(u'/', Qt::SkipEmptyParts);
    if (!segments.isEmpty() && segments.constFirst() == u"agents")
        segments.removeFirst();
    for (QString &segment : segments) {
        if (isPlaceholder(segment))
            segment = Placeholder;
    }
    return segments.join(u'/');
}

/// What stands behind "/v1/" in @p address; empty where nothing does.
QString operationIn(const QString &address)
{
    static const QString version = QStringLiteral("/v1/");
    const QString path = QUrl(address).path(QUrl::FullyDecoded);
    const qsizetype start = path.indexOf(version, 0, Qt::CaseInsensitive);
    return start < 0 ? QString() : path.mid(start + version.size());
}

} // namespace

ServerAbilities::ServerAbilities(const QStringList &addresses)
{
    for (const QString &address : addresses) {
        const QString key = keyOf(operationIn(address));
        if (!key.isEmpty())
            m_offered.insert(key);
    }
}

ServerAbilities::Ability ServerAbilities::ability(const QString &operation) const
{
    const QString key = keyOf(operation);
    if (m_refusals.contains(key))
        return Ability::Refused;
    if (m_offered.isEmpty())
        return Ability::Unknown;
    return isOnMap(key) ? Ability::Offered : Ability::NotOffered;
}

QString ServerAbilities::refusal(const QString &operation) const
{
    return m_refusals.value(keyOf(operation));
}

void ServerAbilities::noteRefusal(const QString &operation, const QString &serverText)
{
    m_refusals.insert(keyOf(operation), serverText);
}

bool ServerAbilities::isOnMap(const QString &key) const
{
    if (m_offered.contains(key))
        return true;
    const QStringList wanted = key.split(u'/');
    // "License/{ownerName}" is a route of its own and must not answer for an agent's "License/Operation".
    const bool mayBeOperation = wanted.size() == 2 && wanted.constFirst() != u"archive";
    if (mayBeOperation)
        return false;
    return std::any_of(m_offered.cbegin(), m_offered.cend(), [&wanted](const QString &offered) {
        const QStringList route = offered.split(u'/');
        return std::equal(
            route.cbegin(), route.cend(), wanted.cbegin(), wanted.cend(),
            [](const QString &part, const QString &name) { return part == name || part == Placeholder; });
    });
}
