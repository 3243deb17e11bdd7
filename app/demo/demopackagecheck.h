// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoprofile.h"
#include "app/demo/demostore.h"

#include <QJsonObject>

/// What a package that came back is worth. A plain value.
struct DemoPackageVerdict
{
    QString refusal; ///< why it is not to be stored; empty when nothing stands against it
    DemoServedPackage served; ///< which one it is, when its signature is right
};

/// Checks packages that come back for validation or activation. It decides and changes nothing. Made per
/// call; the store and the profile outlive it.
class DemoPackageCheck
{
public:
    DemoPackageCheck(const DemoStore &store, const DemoLicenseProfile &profile)
        : m_store(store)
        , m_profile(profile)
    {}

    /// \a bytes is an ExtendedLicenseInfo as it stood in the body.
    DemoPackageVerdict check(const QByteArray &bytes) const;

private:
    std::optional<DemoServedPackage> recognized(const QByteArray &bytes) const;
    std::optional<DemoServedPackage> withSameValues(const QByteArray &bytes) const;

    const DemoStore &m_store;
    const DemoLicenseProfile &m_profile;
};
