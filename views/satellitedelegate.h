// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/twolinedelegate.h"

/// Draws an entry of a SatelliteListModel: the satellite, and beneath it how far it has been read. Entries
/// are of one width, so that they stand in a row.
class SatelliteDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit SatelliteDelegate(QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};
