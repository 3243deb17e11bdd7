// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the user calls and archives behave where the vendor leaves it open. A plain value.
struct DemoUserProfile
{
    /// What the User agent and `User/{id}` answer; Online they are closed to partner apps. Who is signed in
    /// can be asked for in any case.
    enum class UserAgent {
        Open,
        Forbidden, ///< 403
        Unauthorized, ///< 401 in spite of a good sign-in
        NotFound, ///< 404
        Null, ///< 200 with null
    };
    /// Whose `Assigned` flags SaveUser obeys.
    enum class SavedLicenses {
        SuperOffice, ///< those of SUPEROFFICE; partners' rows are ignored
        AllOwners,
        None, ///< the save succeeds and changes no licence
    };
    /// How an archive cell says that a licence is held.
    enum class LicenseCell {
        Number, ///< 1 or 0
        Bool, ///< true or false
        Text, ///< an icon hint or an empty text
    };
    enum class PrimaryKey { Text, Number };

    UserAgent userAgent = UserAgent::Open;
    SavedLicenses savedLicenses = SavedLicenses::SuperOffice;

    /// Archives offer a column and an entity per visible licence of partner owners.
    bool partnerLicenseColumns = true;
    /// Archives offer a column and an entity per visible licence of SUPEROFFICE.
    bool superOfficeLicenseColumns = true;
    LicenseCell licenseCell = LicenseCell::Number;
    /// How the rows of archives by REST spell their key; the agent always gives a number.
    PrimaryKey primaryKey = PrimaryKey::Text;
    /// Archives refuse to run without a filter.
    bool demandsRestriction = false;
    /// The rows of an archive page when there is no `$top`; 0 means all.
    int defaultTop = 0;
    /// The most rows an archive page holds, whatever `$top` asks for; 0 means no limit.
    int maximumTop = 0;
};
