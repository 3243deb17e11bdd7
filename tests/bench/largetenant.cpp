// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largetenant.h"

#include "tests/models/domain/samplelicenses.h"

#include <algorithm>

static constexpr int PageSize = 500;

LicenseCatalogue LargeTenant::catalogue() const
{
    QList<SampleModule> modules;
    for (int number = 0; number < licenses; ++number) {
        const QString needed = number % 3 == 2 ? QStringLiteral("m%1").arg(number - 1) : QString();
        modules.append({.name = QStringLiteral("m%1").arg(number),
                        .sortOrder = number,
                        .total = 2 * associates,
                        .inUse = associates / 3,
                        .needs = needed});
    }
    return sampleCatalogue(QStringLiteral("BENCH"), modules);
}

AssociateRow LargeTenant::associate(int number) const
{
    // Names as they come: not in the order of the ids, some of them twice.
    static const QStringList given {QStringLiteral("Anna"), QStringLiteral("Bjørn"),  QStringLiteral("Chloë"),
                                    QStringLiteral("Dirk"), QStringLiteral("Élodie"), QStringLiteral("Åse")};
    static const QStringList family {QStringLiteral("Hansen"), QStringLiteral("Müller"),
                                     QStringLiteral("de Vries"), QStringLiteral("Öberg")};
    const int scattered = static_cast<int>(qint64(number) * 7919 % 100'003);
    AssociateRow row;
    row.associate.associateId = number;
    row.associate.fullName = given.at(scattered % given.size()) + u' ' + family.at(scattered % family.size())
                             + QString::number(scattered % 5'000);
    row.associate.userId = QStringLiteral("U%1").arg(scattered);
    row.associate.email = QStringLiteral("u%1@example.com").arg(scattered);
    row.associate.groupName = QStringLiteral("Group %1").arg(scattered % 40);
    row.associate.roleName = QStringLiteral("Role %1").arg(scattered % 10);
    for (int license = 0; license < licenses; ++license)
        row.holds.append(isHeld(number, license));
    return row;
}

QList<QList<AssociateRow>> LargeTenant::pages() const
{
    QList<QList<AssociateRow>> pages;
    for (int first = 1; first <= associates; first += PageSize) {
        QList<AssociateRow> page;
        for (int number = first; number < std::min(first + PageSize, associates + 1); ++number)
            page.append(associate(number));
        pages.append(page);
    }
    return pages;
}

void LargeTenant::fill(Workspace &workspace, const QList<QList<AssociateRow>> &pages) const
{
    workspace.setWriteAccess({WriteObstacle::None, WriteObstacle::None});
    workspace.setCatalogue(catalogue());
    QList<LicenseKey> keys;
    for (const AssignmentColumn &column : workspace.columns())
        keys.append(column.license.key);
    workspace.beginAssociates();
    for (const QList<AssociateRow> &page : pages)
        workspace.addAssociates(page, keys);
    workspace.finishAssociates();
}
