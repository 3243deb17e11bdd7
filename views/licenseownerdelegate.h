// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/twolinedelegate.h"

/// Draws an entry of a PackageOwnerModel: the owner, and what is to be known of its licence, with a sign
/// where that is pressing.
class LicenseOwnerDelegate : public TwoLineDelegate
{
    Q_OBJECT

public:
    explicit LicenseOwnerDelegate(QObject *parent = nullptr);

protected:
    [[nodiscard]] Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};
