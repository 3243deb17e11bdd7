// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

/// How near a plan limit is. A plain value.
struct DemoFence
{
    int activeCount = 0;
    int maximum = 0; ///< 0 with something active means "not included in the plan"
};

/// How the licence calls behave where the vendor leaves it open. A plain value.
struct DemoLicenseProfile
{
    /// What AssignThirdPartyLicenses does with licences that are held but not named.
    enum class AssignMeaning {
        Additive, ///< they stay
        Replacing, ///< they are taken: the named set is the new set of that owner
    };
    /// What AssignThirdPartyLicenses makes of a name that is held already.
    enum class HeldNames {
        ChangeNothing,
        Refused, ///< "already assigned"
        NeedSeat, ///< refused when the licence has no free seat, as if it were not held
    };
    /// Which rows the assignment calls answer with.
    enum class Rows {
        All, ///< every user licence of the owner
        Held, ///< those the associate holds
        Named, ///< after a write, those asked for; everywhere else as All
        WithSites, ///< site and satellite licences as well
    };
    /// What a call that takes no arguments wants as its body.
    enum class EmptyBody {
        Any,
        MustBeObject, ///< `{}`; no body at all is refused
        MustBeMissing, ///< `{}` is refused
    };
    /// When a package that comes back is taken for the one served.
    enum class PackageCheck {
        ExactBytes,
        Values, ///< other cases of names, dates in other zones and lost nulls do not matter
    };
    /// What GetLicenseStatusFromLicenseServer finds.
    enum class Status {
        AsOffered, ///< NewLicenseAvailable or Ok, whichever is true
        Ok,
        NewLicenseAvailable,
        NewCompanyNameAvailable,
        NewSerialAvailable,
        UseCustomMessage,
        UseCustomMessageAndUrl,
        NewLicenseActivated,
        ProblemWithLicense, ///< the issuer is down, for GetLicenseFromLicenseServer too
        UnknownError,
    };

    AssignMeaning assignMeaning = AssignMeaning::Additive;
    HeldNames heldNames = HeldNames::ChangeNothing;
    Rows readRows = Rows::All; ///< of GetThirdPartyLicenseAssignments and GetUserLicenses
    Rows writtenRows = Rows::All; ///< of AssignThirdPartyLicenses and UnassignThirdPartyLicenses
    /// A restricted licence without a free seat is refused.
    bool enforceSeats = true;
    /// A licence is refused while its prerequisite is missing, and kept while another one held needs it.
    bool enforcePrerequisites = true;
    /// Licences for internal associates are refused to external, anonymous and system users.
    bool enforceUserType = true;
    /// A second user plan of an owner is refused, and a new one takes the place of the old one.
    bool enforceOnePlan = true;
    /// Hidden licences are refused; they come and go with a user plan.
    bool enforceHidden = true;
    /// One refused name refuses the whole request; when false the other names take effect and the answer is
    /// 200.
    bool atomic = true;
    /// Taking a licence takes what needs it as well.
    bool cascadesOnRemoval = false;
    /// An empty list of names takes everything of the owner, whether it was to be assigned or taken.
    bool emptyListTakesAll = false;
    /// The third-party calls take the owner SUPEROFFICE as well.
    bool takesSuperOffice = false;

    EmptyBody emptyBody = EmptyBody::Any;
    PackageCheck packageCheck = PackageCheck::ExactBytes;
    Status status = Status::AsOffered;
    /// GetLicenseStatusFromLicenseServer activates a new package that nothing stands against.
    bool statusActivates = false;
    /// GetFencingInfo; none answers null.
    std::optional<DemoFence> fence = DemoFence {92, 100};
    /// The operations that came late (DemoOperation::isRecent) are missing.
    bool isOldServer = false;
    /// Answers are like the vendor's samples: contradictory figures, repeated owners, nulls, unknown names.
    bool isFiller = false;
};
