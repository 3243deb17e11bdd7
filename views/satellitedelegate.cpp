// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/satellitedelegate.h"

#include "models/satellitelistmodel.h"
#include "views/theme.h"

static constexpr int EntryWidth = 200;

SatelliteDelegate::SatelliteDelegate(QObject *parent)
    : TwoLineDelegate(Wrap::Cut, parent)
{}

QSize SatelliteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {EntryWidth, TwoLineDelegate::sizeHint(option, index).height()};
}

TwoLineDelegate::Entry SatelliteDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    const ThemeColors &colors = themeColors(palette);
    Entry entry {.icon = QStringLiteral("server"),
                 .color = colors.accent,
                 .title = index.data().toString(),
                 .word = {},
                 .text = index.data(SatelliteListModel::StandingRole).toString()};
    switch (index.data(SatelliteListModel::LoadStateRole).value<LoadState>()) {
    case LoadState::Loading:
        entry.icon = QStringLiteral("running");
        break;
    case LoadState::Failed:
        entry.icon = QStringLiteral("error");
        entry.color = colors.danger;
        break;
    case LoadState::Stale:
        entry.icon = QStringLiteral("warning");
        entry.color = colors.warning;
        break;
    case LoadState::Idle:
    case LoadState::Ready:
        break;
    }
    return entry;
}
