// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "democlient.h"

#include <algorithm>

inline const QString Signflow = QStringLiteral("SIGNFLOW");
inline const QString Mapline = QStringLiteral("MAPLINE");
inline const QString Nordlys = QStringLiteral("NORDLYS \"LAB\" A/S");

/// What the tests of licences share: a tenant, a client and the calls on one associate.
class DemoLicenseTest : public QObject
{
protected:
    static QByteArray body(int associate, const QString &owner, const QStringList &names)
    {
        return QJsonDocument(
                   QJsonObject {{QLatin1StringView("AssociateId"), associate},
                                {QLatin1StringView("ModuleOwner"), owner},
                                {QLatin1StringView("ModuleLicenseNames"), QJsonArray::fromStringList(names)}})
            .toJson();
    }

    /// The first internal associate in work who holds all of one list and none of the other; 0 if there is
    /// none.
    int find(const QString &owner, const QStringList &held, const QStringList &missing) const
    {
        const QJsonArray rows = archive("InternalUsers?$select=associateDbId&$filter=isActive%20set%20true");
        for (const auto &row : rows) {
            const int id = row[QLatin1StringView("associateDbId")].toInt();
            const QStringList names = m_tenant.heldModules(id, owner);
            const auto isHeld = [&](const QString &name) { return names.contains(name); };
            if (std::ranges::all_of(held, isHeld) && std::ranges::none_of(missing, isHeld))
                return id;
        }
        return 0;
    }

    /// The first associate of a user archive.
    int firstOf(const QByteArray &provider) const
    {
        return archive(provider + "?$select=associateDbId&$top=1")[0][QLatin1StringView("associateDbId")]
            .toInt();
    }

    QJsonArray archive(const QByteArray &query) const
    {
        return m_client->get("/v1/Archive/" + query).object()[QLatin1StringView("value")].toArray();
    }

    /// The licence row of one associate.
    QJsonObject row(int associate, const QString &owner, const QString &name) const
    {
        const QJsonArray rows =
            m_client->license("GetThirdPartyLicenseAssignments", body(associate, owner, {})).array();
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const QJsonValue &candidate) {
            return candidate[QLatin1StringView("Name")].toString() == name;
        });
        return found == rows.end() ? QJsonObject() : found->toObject();
    }

    DemoAnswer assign(int associate, const QString &owner, const QStringList &names) const
    {
        return m_client->license("AssignThirdPartyLicenses", body(associate, owner, names));
    }

    DemoAnswer unassign(int associate, const QString &owner, const QStringList &names) const
    {
        return m_client->license("UnassignThirdPartyLicenses", body(associate, owner, names));
    }

    DemoTenant m_tenant;
    std::unique_ptr<DemoClient> m_client;
};
