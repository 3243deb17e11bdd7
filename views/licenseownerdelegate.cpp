// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseownerdelegate.h"

#include "models/packageownermodel.h"
#include "views/theme.h"

LicenseOwnerDelegate::LicenseOwnerDelegate(QObject *parent)
    : TwoLineDelegate(Wrap::Wrap, parent)
{}

TwoLineDelegate::Entry LicenseOwnerDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    const auto level = index.data(PackageOwnerModel::LevelRole).value<SeatLevel>();
    const bool isPlain = level == SeatLevel::Plain;
    return {.icon = isPlain ? QStringLiteral("licenses") : seatLevelSign(level),
            .color = isPlain ? themeColors(palette).accent : seatLevelColor(level, palette),
            .title = index.data().toString(),
            .word = {},
            .text = index.data(PackageOwnerModel::TextRole).toString()};
}
