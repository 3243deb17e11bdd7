// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseowner.h"
#include "models/domain/licensetype.h"

/// A user with all licences, as SuperOffice's own licences are read and saved (API reference 6.5).
struct User
{
    qint64 associateId = 0;
    QString name {}; ///< what the user signs in with
    UserType type = UserType::Unknown;
    bool isRetired = false; ///< "former employee"
    QList<LicenseOwner> licenseOwners {}; ///< rows given or not given to this user

    friend bool operator==(const User &, const User &) = default;
};

/// A role that users can have (API reference 6.5).
struct UserRole
{
    qint64 roleId = 0;
    QString name {};
    QString tooltip {};

    friend bool operator==(const UserRole &, const UserRole &) = default;
};

/// A group that users can belong to (API reference 6.5).
struct UserGroup
{
    qint64 groupId = 0;
    QString name {};
    QString tooltip {};
    qint64 rank = 0; ///< order
    bool isDeleted = false; ///< out of use

    friend bool operator==(const UserGroup &, const UserGroup &) = default;
};
