// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampletenant.h"

SampleTenant::SampleTenant()
{
    workspace.setWriteAccess({WriteObstacle::NotAllowed, WriteObstacle::None});
    workspace.setCatalogue(catalogue());
    workspace.beginAssociates();
    workspace.addAssociates(rows(), keys());
    workspace.finishAssociates();
}

QList<ExtendedLicenseInfo> SampleTenant::packages()
{
    const QList<SampleModule> superOffice {
        {.name = u"ten-sales"_qs,
         .description = u"Sales Premium"_qs,
         .sortOrder = 10,
         .total = 10,
         .inUse = 3,
         .extraFlags = 1,
         .extraInfo = u"set=ten-core,user"_qs,
         .tooltip = u"Sales, projects and quotes"_qs},
        {.name = u"ten-service"_qs,
         .description = u"Service Premium"_qs,
         .sortOrder = 20,
         .total = 5,
         .inUse = 1,
         .extraFlags = 1},
        {.name = u"user"_qs, .description = u"User"_qs, .sortOrder = 30, .total = 1'200, .inUse = 1'040},
        {.name = u"ten-core"_qs, .description = u"Core"_qs, .sortOrder = 40, .isHidden = true},
    };
    const QList<SampleModule> acme {
        {.name = u"gold"_qs,
         .description = u"Gold"_qs,
         .sortOrder = 1,
         .total = 3,
         .inUse = 1,
         .extraFlags = 1,
         .extraInfo = u"set=gold-core,gold-extra"_qs},
        {.name = u"silver"_qs,
         .description = u"Silver"_qs,
         .sortOrder = 2,
         .total = 10,
         .inUse = 1,
         .extraFlags = 1},
        {.name = u"backup"_qs, .description = u"Backup"_qs, .sortOrder = 10, .total = 4, .inUse = 3},
        {.name = u"archive"_qs,
         .description = u"Archive"_qs,
         .sortOrder = 10,
         .total = 3,
         .inUse = 3,
         .tooltip = u"Keeps <b>everything</b>"_qs},
        {.name = u"acme-site"_qs,
         .description = u"Acme Site"_qs,
         .sortOrder = 99,
         .total = 1,
         .type = LicenseType::SiteLicense},
    };
    const QList<SampleModule> nordSync {
        {.name = u"base"_qs,
         .description = u"Base"_qs,
         .sortOrder = 1,
         .total = 10,
         .inUse = 3,
         .needs = u"acme-site"_qs},
        {.name = u"calendar"_qs,
         .description = u"Calendar"_qs,
         .sortOrder = 2,
         .total = 20,
         .inUse = 17,
         .needs = u"base"_qs},
        {.name = u"mobile"_qs,
         .description = u"Mobile"_qs,
         .sortOrder = 3,
         .total = 5,
         .inUse = 2,
         .free = 2,
         .needs = u"calendar"_qs},
        {.name = u"roaming"_qs,
         .description = u"Roaming"_qs,
         .sortOrder = 4,
         .total = 1,
         .inUse = 31,
         .free = 0,
         .needs = u"mobile"_qs,
         .unrestricted = true},
        {.name = u"sync-core"_qs, .description = u"Sync Core"_qs, .sortOrder = 5, .isHidden = true},
    };
    return {samplePackage(u"NORDSYNC"_qs, u"NordSync"_qs, nordSync),
            samplePackage(u"ACME"_qs, u"Acme Tools"_qs, acme),
            samplePackage(u"SUPEROFFICE"_qs, u"SuperOffice"_qs, superOffice)};
}

LicenseCatalogue SampleTenant::catalogue()
{
    return LicenseCatalogue(packages());
}

LicenseCatalogue SampleTenant::catalogueWithout(const QString &name)
{
    QList<ExtendedLicenseInfo> changed = packages();
    for (ExtendedLicenseInfo &package : changed) {
        for (ExtendedModuleLicense &module : package.moduleLicenses) {
            if (module.current->moduleName == name)
                module.current->isHidden = true;
        }
    }
    return LicenseCatalogue(changed);
}

QList<LicenseKey> SampleTenant::keys()
{
    static const QList<LicenseKey> keys = [] {
        QList<LicenseKey> result;
        for (const char16_t *module : {u"ten-sales", u"ten-service", u"user", u"gold", u"silver", u"archive",
                                       u"backup", u"base", u"calendar", u"mobile", u"roaming"})
            result.append(key(QString::fromUtf16(module)));
        return result;
    }();
    return keys;
}

LicenseKey SampleTenant::key(const QString &module)
{
    static const QHash<QString, QString> ownerByModule = [] {
        QHash<QString, QString> owners;
        for (const ExtendedLicenseInfo &package : packages()) {
            for (const ModuleLicense &license : package.current->moduleLicenses)
                owners.insert(license.moduleName, license.ownerName);
        }
        return owners;
    }();
    const auto owner = ownerByModule.constFind(module);
    if (owner == ownerByModule.cend())
        qFatal("The sample has no such module");
    return {*owner, module};
}

static AssociateRow sampleRow(qint64 id, const QString &name, const QString &userId, const QString &group,
                              const QStringList &modules)
{
    AssociateRow row;
    row.associate.associateId = id;
    row.associate.fullName = name;
    row.associate.userId = userId;
    row.associate.groupName = group;
    for (const LicenseKey &key : SampleTenant::keys())
        row.holds.append(modules.contains(key.module));
    return row;
}

QList<AssociateRow> SampleTenant::rows()
{
    const QString sales = u"Sales"_qs;
    const QString support = u"Support"_qs;
    const auto modules = [](const char16_t *names) { return QString::fromUtf16(names).split(u' '); };
    // First names begin with different plain letters, so that every locale sorts them alike.
    QList<AssociateRow> rows {
        sampleRow(Chloe, u"Chloë Dupré"_qs, u"CHLOE"_qs, sales,
                  modules(u"ten-service user silver archive backup base")),
        sampleRow(Anna, u"Anna Berg"_qs, u"ANNA"_qs, sales,
                  modules(u"ten-sales user gold archive backup base calendar mobile roaming")),
        sampleRow(Bjorn, u"Bjørn Åsen"_qs, u"BJORN"_qs, support,
                  modules(u"ten-sales user archive backup base calendar")),
        sampleRow(Dirk, u"Dirk Müller"_qs, u"DIRK"_qs, support, modules(u"ten-sales user")),
        sampleRow(Eva, u"Eva Žižková"_qs, u"EVA"_qs, u"Board"_qs, {}),
        sampleRow(Frida, {}, u"FRIDA"_qs, {}, {}),
    };
    const QDateTime login(QDate(2026, 3, 1), QTime(8, 0), Qt::UTC);
    rows[0].associate.lastLogin = login;
    rows[1].associate.lastLogin = login.addDays(5);
    rows[2].associate.lastLogin = QDateTime(); // never signed in
    rows[3].associate.lastLogin = login.addDays(-400);
    rows[4].associate.lastLogin = login.addSecs(1);
    rows[1].associate.roleName = u"Manager"_qs;
    rows[3].associate.isRetired = true;
    rows[3].associate.canLogIn = false;
    rows[5].holds.fill(std::nullopt);
    return rows;
}

AssociateRow SampleTenant::row(qint64 associateId)
{
    for (const AssociateRow &row : rows()) {
        if (row.associate.associateId == associateId)
            return row;
    }
    qFatal("The sample has no such associate");
}

ModuleLicenseLink SampleTenant::link(const QString &module, bool assigned, bool canAssign)
{
    ModuleLicenseLink link;
    link.name = module;
    link.assigned = assigned;
    link.canAssign = canAssign;
    return link;
}

ApplyItem SampleTenant::item(qint64 associateId, const QString &module, ChangeKind kind)
{
    ApplyItem item;
    item.associateId = associateId;
    item.owner = key(module).owner;
    (kind == ChangeKind::Grant ? item.grants : item.releases).append(module);
    return item;
}

AssignmentRules::Wish SampleTenant::wish(qint64 associateId, const QString &module, bool wanted) const
{
    return {workspace.rowOf(associateId), column(module), wanted};
}

StageResult SampleTenant::give(qint64 associateId, const QString &module)
{
    return workspace.stage({wish(associateId, module, true)}, u"Give "_qs + module);
}

StageResult SampleTenant::take(qint64 associateId, const QString &module)
{
    return workspace.stage({wish(associateId, module, false)}, u"Take "_qs + module);
}

QString SampleTenant::changes() const
{
    QStringList parts;
    for (const Change &change : workspace.changes()) {
        const QChar sign = change.kind == ChangeKind::Grant ? u'+' : u'-';
        parts.append(QString::number(change.associateId) + sign + change.license.module);
    }
    return parts.join(u' ');
}

bool SampleTenant::isHeld(qint64 associateId, const QString &module) const
{
    return workspace.table().isHeld(workspace.rowOf(associateId), column(module));
}

bool SampleTenant::isWanted(qint64 associateId, const QString &module) const
{
    return workspace.table().isWanted(workspace.rowOf(associateId), column(module));
}

bool isWhollyKnown(const Workspace &workspace, int row)
{
    for (int column = 0; column < workspace.table().columnCount(); ++column) {
        if (!workspace.table().isKnown(row, column))
            return false;
    }
    return true;
}
