// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// A user of the CRM system, as the user archives list them (API reference 6.3).
struct Associate
{
    qint64 associateId = 0; ///< the identity; the archive's PrimaryKey is not
    qint64 personId = 0;
    QString fullName;
    QString userId; ///< what the associate signs in with
    QString groupName;
    QString roleName;
    QString email;
    std::optional<bool> canLogIn; ///< none where the server does not say
    std::optional<QDateTime> lastLogin; ///< invalid: never signed in; none: the server does not say
    bool isRetired = false; ///< "former employee"

    /// The full name, else the user id, else the number: never empty.
    [[nodiscard]] QString displayName() const;

    friend bool operator==(const Associate &, const Associate &) = default;
};

/// An associate with what an archive page says of the licences it was asked about.
struct AssociateRow
{
    Associate associate;
    QList<std::optional<bool>> holds; ///< in the order of the question; none where the cell told nothing
};

/// The user signed in, as far as the program needs it (API reference 4.11).
struct Principal
{
    qint64 associateId = 0;
    QString fullName;
    QString userName;
    QString tenant; ///< DatabaseContextIdentifier, empty on older on-site servers

    /// The full name, else what the user signs in as.
    [[nodiscard]] QString displayName() const { return fullName.isEmpty() ? userName : fullName; }
};
