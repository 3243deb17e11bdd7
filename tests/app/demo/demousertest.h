// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demolicensetest.h"

inline const QString SuperOffice = QStringLiteral("SUPEROFFICE");

/// What the tests of users share: reading one, ticking and clearing licence rows, saving.
class DemoUserTest : public DemoLicenseTest
{
protected:
    QJsonObject user(int associate) const
    {
        return m_client->agent("User/GetUser?userId=" + QByteArray::number(associate)).object();
    }

    /// Makes \a held the `Assigned` of one row of a user read before.
    static void setAssigned(QJsonObject &user, const QString &owner, const QString &name, bool held)
    {
        QJsonArray owners = user[QLatin1StringView("LicenseOwners")].toArray();
        for (auto block : owners) {
            QJsonObject changed = block.toObject();
            if (changed[QLatin1StringView("Name")].toString() != owner)
                continue;
            for (const auto &list :
                 {QStringLiteral("RestrictedModuleLicenses"), QStringLiteral("UnrestrictedModuleLicenses")})
                changed[list] = withAssigned(changed[list].toArray(), name, held);
            block = changed;
        }
        user[QLatin1StringView("LicenseOwners")] = owners;
    }

    DemoAnswer save(const QJsonObject &user) const
    {
        return m_client->agent("User/SaveUser", QJsonDocument(user).toJson());
    }

    QStringList held(int associate) const { return m_tenant.heldModules(associate, SuperOffice); }

private:
    static QJsonArray withAssigned(QJsonArray rows, const QString &name, bool held)
    {
        for (auto row : rows) {
            QJsonObject changed = row.toObject();
            if (changed[QLatin1StringView("Name")].toString() == name)
                changed[QLatin1StringView("Assigned")] = held;
            row = changed;
        }
        return rows;
    }
};
