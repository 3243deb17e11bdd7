// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace.h"
#include "tests/models/domain/samplelicenses.h"

/// A small tenant, always the same, loaded into a workspace. Module names are unique across its owners, so
/// that a test needs to name no owner.
///
/// | Owner       | Columns                                                                                |
/// |-------------|----------------------------------------------------------------------------------------|
/// | SUPEROFFICE | ten-sales and ten-service (plans), user; read-only                                       |
/// | ACME        | gold and silver (plans), archive (full), backup (one seat left, SortOrder of archive)    |
/// | NORDSYNC    | base ← calendar ← mobile ← roaming (unrestricted): each needs the one before             |
///
/// Besides the columns there are a site licence (acme-site) and a hidden one (sync-core).
/// Anna holds nearly everything, Bjørn and Chloë less, Dirk (retired) and Eva nothing of ACME or NORDSYNC,
/// and of Frida, who has no full name, the server has said nothing yet.
class SampleTenant
{
public:
    static constexpr qint64 Anna = 11;
    static constexpr qint64 Bjorn = 22;
    static constexpr qint64 Chloe = 33;
    static constexpr qint64 Dirk = 44;
    static constexpr qint64 Eva = 55;
    static constexpr qint64 Frida = 66;

    /// A tenant with catalogue and associates loaded and nothing staged.
    SampleTenant();

    [[nodiscard]] static QList<ExtendedLicenseInfo> packages();
    [[nodiscard]] static LicenseCatalogue catalogue();
    /// The catalogue with the module @p name made hidden, so that its column goes.
    [[nodiscard]] static LicenseCatalogue catalogueWithout(const QString &name);
    [[nodiscard]] static QList<LicenseKey> keys();
    [[nodiscard]] static LicenseKey key(const QString &module);
    [[nodiscard]] static QList<AssociateRow> rows();
    [[nodiscard]] static AssociateRow row(qint64 associateId);
    /// A row of an owner's answer for one associate.
    [[nodiscard]] static ModuleLicenseLink link(const QString &module, bool assigned, bool canAssign = true);

    /// What would be sent for one change, as far as an outcome needs it.
    [[nodiscard]] static ApplyItem item(qint64 associateId, const QString &module, ChangeKind kind);

    [[nodiscard]] int column(const QString &module) const { return workspace.columnOf(key(module)); }
    [[nodiscard]] AssignmentRules::Wish wish(qint64 associateId, const QString &module, bool wanted) const;
    StageResult give(qint64 associateId, const QString &module);
    StageResult take(qint64 associateId, const QString &module);
    /// What is staged, in table order, such as `11-gold 55+base`.
    [[nodiscard]] QString changes() const;
    [[nodiscard]] bool isHeld(qint64 associateId, const QString &module) const;
    [[nodiscard]] bool isWanted(qint64 associateId, const QString &module) const;

    Workspace workspace;
};

/// True when the server has said of every licence whether the associate in this row holds it.
[[nodiscard]] bool isWhollyKnown(const Workspace &workspace, int row);
