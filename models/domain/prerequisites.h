// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"

#include <QList>

/// The licence that @p license names as its prerequisite, or nullptr where there is none or its name is
/// unknown. Lives as long as @p catalogue is unchanged.
[[nodiscard]] const CatalogueLicense *prerequisiteOf(const LicenseCatalogue &catalogue,
                                                     const CatalogueLicense &license);

/// Which licences must stand before another: PrerequisiteModuleName followed to its end (API reference 5.5).
/// A name is looked for in the same owner, then as "owner.module", then under SUPEROFFICE. Site licences are
/// met by being there, unknown names do not block, and a cycle is cut where it closes.
class Prerequisites
{
public:
    explicit Prerequisites(const LicenseCatalogue &catalogue);

    /// The one licence that has to be held before @p key can be given, or an empty key. Licences that need
    /// each other in a circle need nothing: nobody could ever be given the first of them.
    [[nodiscard]] LicenseKey requirement(const LicenseKey &key) const;
    /// What @p key needs, directly and indirectly, the farthest first; without @p key itself.
    [[nodiscard]] QList<LicenseKey> requirements(const LicenseKey &key) const;
    /// What needs @p key, directly and indirectly, the farthest first; without @p key itself.
    [[nodiscard]] QList<LicenseKey> dependants(const LicenseKey &key) const;

private:
    QHash<LicenseKey, LicenseKey> m_requirement; ///< only those that an associate must hold
    QMultiHash<LicenseKey, LicenseKey> m_dependants;
};
