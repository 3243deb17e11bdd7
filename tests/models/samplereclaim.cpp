// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/samplereclaim.h"

QDateTime reclaimTime()
{
    return {QDate(2026, 5, 2), QTime(12, 0), Qt::UTC};
}

QModelIndex reclaimBox(const ReclaimModel &model, const QString &associate, const QString &license)
{
    constexpr int AssociateColumn = static_cast<int>(ReclaimModel::Column::Associate);
    constexpr int LicenseColumn = static_cast<int>(ReclaimModel::Column::License);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, AssociateColumn).data().toString() == associate
            && model.index(row, LicenseColumn).data().toString() == license)
            return model.index(row, AssociateColumn);
    }
    return {};
}

bool tick(ReclaimModel &model, const QString &associate, const QString &license)
{
    return model.setData(reclaimBox(model, associate, license), Qt::Checked, Qt::CheckStateRole);
}

QString printedWishes(const ReclaimModel &model)
{
    QStringList wishes;
    for (const NamedWish &wish : model.tickedWishes()) {
        if (!wish.wanted)
            wishes.append(u"%1 %2"_qs.arg(wish.associateId).arg(wish.license.module));
    }
    return wishes.join(u", "_qs);
}
