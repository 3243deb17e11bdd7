// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// The vendor's LicenseStatus: what an owner's licence server has for this installation (API reference 4.12).
enum class LicenseStatus {
    Unknown, ///< missing, or a name newer than this program
    Ok, ///< nothing new
    NewLicenseAvailable,
    NewCompanyNameAvailable,
    NewSerialAvailable,
    UseCustomMessage, ///< the message says it all
    UseCustomMessageAndUrl, ///< the message is a link
    NewLicenseActivated, ///< the check has activated the new package by itself: read everything again
    ProblemWithLicense, ///< the package cannot be fetched
    UnknownError,
};

/// The answer of a check for a newer package (API reference 4.8).
struct CheckLicenseStatusResult
{
    LicenseStatus status = LicenseStatus::Unknown;
    QString statusName {}; ///< as received, shown where the status is unknown
    QString message {};
    QUrl url {}; ///< https, or empty

    /// True where fetching and activating the offered package makes sense (API reference 5.9).
    [[nodiscard]] bool canActivate() const
    {
        return status == LicenseStatus::NewLicenseAvailable
               || status == LicenseStatus::NewCompanyNameAvailable
               || status == LicenseStatus::NewSerialAvailable;
    }

    friend bool operator==(const CheckLicenseStatusResult &, const CheckLicenseStatusResult &) = default;
};
