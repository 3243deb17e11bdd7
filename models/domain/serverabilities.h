// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

/// What one server can do, from the map it publishes and from what it refused since (API reference 1.7).
/// A value; without a map everything is unknown and worth a try.
///
/// Operations are named by the end of their address: "License/GetFencingInfo", "User/SaveUser",
/// "Archive/InternalUsers", "License/{moduleOwner}/{associateId}". Letter case does not matter.
class ServerAbilities
{
public:
    enum class Ability {
        Unknown, ///< the server publishes no map
        Offered, ///< it may still refuse
        NotOffered, ///< a map is there, but this is not on it
        Refused, ///< it said no when it was asked
    };

    ServerAbilities() = default;
    /// From the addresses of the server's map; its own idea of scheme and host does not count.
    explicit ServerAbilities(const QStringList &addresses);

    [[nodiscard]] Ability ability(const QString &operation) const;
    /// The server's words when it refused @p operation; empty where it did not, or had none.
    [[nodiscard]] QString refusal(const QString &operation) const;
    /// Notes that the server said no to @p operation.
    void noteRefusal(const QString &operation, const QString &serverText);

    QString version {}; ///< of the server program, empty where the server does not say
    QString label {}; ///< what the server calls itself

    friend bool operator==(const ServerAbilities &, const ServerAbilities &) = default;

private:
    [[nodiscard]] bool isOnMap(const QString &key) const;

    QSet<QString> m_offered; // keys as keyOf() makes them
    QHash<QString, QString> m_refusals; // the server's words by key
};
