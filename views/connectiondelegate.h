// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/twolinedelegate.h"

/// Draws an entry of the list of connections: its name, and where it leads.
class ConnectionDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit ConnectionDelegate(QObject *parent = nullptr);

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};
