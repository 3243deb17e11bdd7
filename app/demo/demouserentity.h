// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarguments.h"

/// What the tenant reads of a User that comes in. A plain value.
struct DemoUserEntity
{
    /// One block of `LicenseOwners`: the names of the rows with `Assigned`.
    struct Licenses
    {
        QString owner;
        QStringList assigned;
    };

    int associateId = 0; ///< 0 means a new user
    QString name;
    QString userName;
    QString type;
    int groupId = 0;
    int roleId = 0;
    QString firstName;
    QString lastName;
    std::vector<Licenses> licenses;

    /// Reads \a user; its errors stay with it.
    static DemoUserEntity read(DemoArguments &user);
};
