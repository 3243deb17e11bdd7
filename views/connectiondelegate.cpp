// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectiondelegate.h"

#include "models/connectionmodel.h"
#include "views/theme.h"

ConnectionDelegate::ConnectionDelegate(QObject *parent)
    : TwoLineDelegate(Wrap::Cut, parent)
{}

TwoLineDelegate::Entry ConnectionDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    const bool isOnline = index.data(ConnectionModel::IsOnlineRole).toBool();
    return {.icon = isOnline ? QStringLiteral("cloud") : QStringLiteral("server"),
            .color = themeColors(palette).accent,
            .title = index.data().toString(),
            .word = {},
            .text = index.data(ConnectionModel::PlaceRole).toString()};
}
