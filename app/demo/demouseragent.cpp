// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demouseragent.h"

#include "app/demo/demonames.h"

using namespace Qt::StringLiterals;

DemoReply DemoUserAgent::currentPrincipal(const DemoCall &call) const
{
    const DemoAssociate &user = m_state.store.associate(0);
    const DemoRole &role = demoRoles()[static_cast<std::size_t>(user.role)];
    const QString roleName = QString::fromUtf16(role.name);
    const DemoJson credential = DemoObject()
                                    .add(u"Type"_s, u"SuperOfficePassword"_s)
                                    .add(u"SearchName"_s, u"demo"_s)
                                    .add(u"DisplayName"_s, u"demo"_s)
                                    .add(u"CredentialId"_s, 1);
    return DemoReply::json(
        DemoObject()
            .add(u"UserType"_s, u"InternalAssociate"_s)
            .add(u"Associate"_s, user.userId)
            .add(u"AssociateId"_s, user.id)
            .add(u"IsPerson"_s, true)
            .add(u"PersonId"_s, user.personId)
            .add(u"CountryId"_s, 578)
            .add(u"HomeCountryId"_s, 578)
            .add(u"ContactId"_s, 1)
            .add(u"GroupId"_s, demoGroups()[static_cast<std::size_t>(user.group)].id)
            .add(u"BusinessId"_s, 0)
            .add(u"CategoryId"_s, 0)
            .add(u"ContactOwner"_s, 0)
            .add(u"RoleId"_s, role.id)
            .add(u"RoleName"_s, roleName)
            .add(u"RoleDescription"_s, roleName)
            .add(u"RoleType"_s, u"Employee"_s)
            .add(u"Licenses"_s, grantedLicenses(user, call.language))
            .add(u"FullName"_s, user.fullName())
            .add(u"EMailAddress"_s, user.email)
            .add(u"FunctionRights"_s, DemoJson::List {u"admin-all"_s, u"admin-licenses"_s, u"admin-users"_s})
            .add(u"EjUserId"_s, 0)
            .add(u"EjAccessLevel"_s, 0)
            .add(u"EjUserStatus"_s, u"StatusNormal"_s)
            .add(u"ProvidedCredentials"_s, DemoJson::List {credential})
            .add(u"SecondaryGroups"_s, DemoJson::List())
            .add(u"DatabaseContextIdentifier"_s, u"Cust31415"_s)
            .add(u"UserName"_s, user.email));
}

DemoJson DemoUserAgent::grantedLicenses(const DemoAssociate &associate, DemoLanguage language) const
{
    DemoJson::List granted;
    for (std::size_t index = 0; index < associate.held.size(); ++index) {
        if (!associate.held.test(index))
            continue;
        const DemoModule &module = m_state.store.module(index);
        const DemoCatalogueOwner &owner = m_state.store.owner(static_cast<std::size_t>(module.owner)).terms;
        granted.push_back(DemoObject()
                              .add(u"OwnerId"_s, module.owner + 1)
                              .add(u"ModuleId"_s, module.id)
                              .add(u"OwnerName"_s, owner.name)
                              .add(u"OwnerDescription"_s, owner.description)
                              .add(u"Name"_s, module.name)
                              .add(u"Description"_s, module.description.in(language))
                              .add(u"Version"_s, owner.version)
                              .add(u"LicenseType"_s, u"UserLicense"_s)
                              .add(u"ExtraFlags"_s, module.extraFlags)
                              .add(u"SortOrder"_s, module.sortOrder)
                              .add(u"LicenseNumber"_s, 1)
                              .add(u"IsHidden"_s, module.isHidden)
                              .add(u"IsUnrestricted"_s, module.isUnrestricted)
                              .add(u"ExpiryDate"_s, owner.expiryDate)
                              .add(u"ExtraInfo"_s, module.extraInfo)
                              .add(u"TableRight"_s, nullptr)
                              .add(u"FieldProperties"_s, DemoObject()));
    }
    return granted;
}
