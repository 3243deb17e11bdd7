// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/twolinedelegate.h"

/// Draws a step of testing a connection: how far it has come as sign and word, and what was found.
class ConnectionStepDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit ConnectionStepDelegate(QObject *parent = nullptr);

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};
