// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolistitem.h"
#include "app/demo/demonames.h"
#include "app/demo/demoprofile.h"
#include "app/demo/demostore.h"

/// Writes the user types of the wire: every field, in the documented order. Made per call; the store and the
/// profile outlive it.
class DemoUserCarriers
{
public:
    DemoUserCarriers(const DemoStore &store, const DemoProfile &profile, DemoLanguage language)
        : m_store(store)
        , m_profile(profile)
        , m_language(language)
    {}

    /// User, with the licence rows of all owners. Its dates, its texts and a field no document knows show
    /// whether a client gives back what it does not understand.
    DemoObject user(std::size_t associate) const;
    /// Associate
    DemoJson associate(std::size_t associate) const;
    /// UserInfo
    DemoJson userInfo(std::size_t associate) const;
    /// SoPrincipalCarrier
    DemoJson principal(std::size_t associate) const;
    /// UserGroup
    static DemoJson userGroup(const DemoGroup &group);
    static DemoListItem roleItem(const DemoRole &role);

private:
    DemoJson person(const DemoAssociate &user) const;
    DemoJson grantedLicenses(const DemoAssociate &user) const;
    DemoJson::List grantedNames(const DemoAssociate &user) const;

    const DemoStore &m_store;
    const DemoProfile &m_profile;
    DemoLanguage m_language;
};
