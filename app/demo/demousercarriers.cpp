// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demousercarriers.h"

#include "app/demo/democarrier.h"
#include "app/demo/demolicensecarriers.h"
#include "app/demo/demoresources.h"

using namespace Qt::StringLiterals;

namespace {

const DemoGroup &groupOf(const DemoAssociate &user)
{
    return demoGroups()[static_cast<std::size_t>(user.group)];
}

const DemoRole &roleOf(const DemoAssociate &user)
{
    return demoRoles()[static_cast<std::size_t>(user.role)];
}

// A date in a spelling that nobody's library would choose; year 1 stands for "never".
QString instant(const QString &date, const QString &ending)
{
    return date.isEmpty() ? u"0001-01-01T00:00:00Z"_s : date + ending;
}

DemoJson role(const DemoRole &role)
{
    const QString name = QString::fromUtf16(role.name);
    return demoCarrier(DemoObject().add(u"Id"_s, role.id).add(u"Value"_s, name).add(u"Tooltip"_s, name));
}

DemoJson credential(const DemoAssociate &user, DemoLanguage language)
{
    const QString type = demoResourceText(u"SR_SUPERID_TYPE"_s, language);
    return demoCarrier(DemoObject()
                           .add(u"Type"_s, demoCarrier(DemoObject()
                                                           .add(u"DisplayType"_s, type)
                                                           .add(u"Type"_s, u"SuperId"_s)
                                                           .add(u"Description"_s, type)
                                                           .add(u"ValueControl"_s, u"Edit"_s)
                                                           .add(u"CanCreatePerson"_s, false)
                                                           .add(u"IsUserNameSupported"_s, true)))
                           .add(u"Value"_s, user.email)
                           .add(u"DisplayValue"_s, user.email));
}

// In no document: a later version's field, with a number beyond what a double holds.
DemoJson presence(const DemoAssociate &user)
{
    return DemoObject()
        .add(u"Revision"_s, qint64(9007199254740993) + user.id)
        .add(u"Seen"_s, u"1997-11-30T02:49:44.576671+01:00"_s)
        .add(u"Note"_s, u"Tilbake kl. 13 \u2014 \"kanskje\"\t\U0001F6B2"_s);
}

} // namespace

DemoObject DemoUserCarriers::user(std::size_t associate) const
{
    const DemoAssociate &user = m_store.associate(associate);
    const DemoRules rules(m_store, m_profile);
    DemoObject object;
    object.add(u"AssociateId"_s, user.id);
    object.add(u"Name"_s, user.userId);
    object.add(u"Rank"_s, user.id);
    object.add(u"Tooltip"_s, user.title);
    object.add(u"LicenseOwners"_s, DemoLicenseCarriers(m_store, m_language).owners(associate, rules));
    object.add(u"Role"_s, role(roleOf(user)));
    object.add(u"UserGroup"_s, userGroup(groupOf(user)));
    object.add(u"OtherGroups"_s, DemoJson::List());
    object.add(u"Person"_s, person(user));
    object.add(u"Deleted"_s, user.isRetired);
    object.add(u"Lastlogin"_s, instant(user.lastLogin, u".5715671+01:00"_s));
    object.add(u"Lastlogout"_s, instant(user.lastLogin, u"-0500"_s));
    object.add(u"EjUserId"_s, 0);
    object.add(u"RequestSignature"_s, QString(u"Med vennlig hilsen / Kind regards\r\n"_s + user.fullName()
                                              + u"\r\n\tHavgrind \\ Logistikk"_s));
    object.add(u"Type"_s, demoUserTypeName(user.type));
    object.add(u"IsPersonRetired"_s, user.isRetired);
    object.add(u"IsOnTravel"_s, false);
    object.add(u"Credentials"_s, DemoJson::List {credential(user, m_language)});
    object.add(u"UserName"_s, user.email);
    object.add(u"TicketCategories"_s, DemoJson::List());
    object.add(u"NickName"_s, user.firstName);
    object.add(u"WaitingForApproval"_s, false);
    object.add(u"ExtraFields"_s, DemoObject());
    object.add(u"CustomFields"_s, DemoObject().add(u"SuperOffice:1"_s, u"[I:7]"_s));
    object.add(u"PostSaveCommands"_s, DemoJson::List());
    object.add(u"TableRight"_s, nullptr);
    object.add(u"FieldProperties"_s, DemoObject());
    object.add(u"Presence"_s, presence(user));
    return object;
}

DemoJson DemoUserCarriers::person(const DemoAssociate &user) const
{
    return demoCarrier(DemoObject()
                           .add(u"Position"_s, QString())
                           .add(u"PersonId"_s, user.personId)
                           .add(u"Mrmrs"_s, QString())
                           .add(u"Firstname"_s, user.firstName)
                           .add(u"Lastname"_s, user.lastName)
                           .add(u"MiddleName"_s, QString())
                           .add(u"Title"_s, user.title)
                           .add(u"Description"_s, QString())
                           .add(u"Email"_s, user.email)
                           .add(u"FullName"_s, user.fullName())
                           .add(u"DirectPhone"_s, QString())
                           .add(u"FormalName"_s, user.fullName())
                           .add(u"CountryId"_s, 578)
                           .add(u"ContactId"_s, 1)
                           .add(u"ContactName"_s, user.company)
                           .add(u"Retired"_s, user.isRetired ? 1 : 0)
                           .add(u"Rank"_s, 1));
}

DemoJson DemoUserCarriers::associate(std::size_t associate) const
{
    const DemoAssociate &user = m_store.associate(associate);
    return demoCarrier(DemoObject()
                           .add(u"AssociateId"_s, user.id)
                           .add(u"Name"_s, user.userId)
                           .add(u"PersonId"_s, user.personId)
                           .add(u"Rank"_s, user.id)
                           .add(u"Tooltip"_s, user.title)
                           .add(u"Type"_s, demoUserTypeName(user.type))
                           .add(u"GroupIdx"_s, groupOf(user).id)
                           .add(u"FullName"_s, user.fullName())
                           .add(u"FormalName"_s, user.fullName())
                           .add(u"Deleted"_s, user.isRetired)
                           .add(u"EjUserId"_s, 0)
                           .add(u"UserName"_s, user.email)
                           .add(u"ExtraFields"_s, DemoObject())
                           .add(u"CustomFields"_s, DemoObject()));
}

DemoJson DemoUserCarriers::userInfo(std::size_t associate) const
{
    const DemoAssociate &user = m_store.associate(associate);
    const QString roleName = QString::fromUtf16(roleOf(user).name);
    const QString groupName = QString::fromUtf16(groupOf(user).name);
    return demoCarrier(DemoObject()
                           .add(u"Deleted"_s, user.isRetired)
                           .add(u"UserInfoId"_s, user.id)
                           .add(u"UserName"_s, user.userId)
                           .add(u"PersonId"_s, user.personId)
                           .add(u"Rank"_s, user.id)
                           .add(u"Tooltip"_s, user.title)
                           .add(u"UserGroupId"_s, groupOf(user).id)
                           .add(u"EjUserId"_s, 0)
                           .add(u"UserType"_s, demoUserTypeName(user.type))
                           .add(u"GrantedLicenses"_s, grantedNames(user))
                           .add(u"CanLogon"_s, user.canLogin)
                           .add(u"RoleName"_s, roleName)
                           .add(u"RoleTooltip"_s, roleName)
                           .add(u"UserGroupName"_s, groupName)
                           .add(u"UserGroupTooltip"_s, groupName));
}

DemoJson DemoUserCarriers::userGroup(const DemoGroup &group)
{
    const QString name = QString::fromUtf16(group.name);
    return demoCarrier(DemoObject()
                           .add(u"Value"_s, name)
                           .add(u"Tooltip"_s, name)
                           .add(u"Id"_s, group.id)
                           .add(u"Rank"_s, group.id)
                           .add(u"Deleted"_s, false));
}

DemoListItem DemoUserCarriers::roleItem(const DemoRole &role)
{
    DemoListItem item;
    item.id = role.id;
    item.name = QString::fromUtf16(role.name);
    item.toolTip = item.name;
    item.rank = role.id;
    item.fullName = item.name;
    return item;
}

DemoJson DemoUserCarriers::principal(std::size_t associate) const
{
    const DemoAssociate &user = m_store.associate(associate);
    const QString roleName = QString::fromUtf16(roleOf(user).name);
    const DemoJson credential = DemoObject()
                                    .add(u"Type"_s, u"SuperOfficePassword"_s)
                                    .add(u"SearchName"_s, u"demo"_s)
                                    .add(u"DisplayName"_s, u"demo"_s)
                                    .add(u"CredentialId"_s, 1);
    return DemoObject()
        .add(u"UserType"_s, demoUserTypeName(user.type))
        .add(u"Associate"_s, user.userId)
        .add(u"AssociateId"_s, user.id)
        .add(u"IsPerson"_s, true)
        .add(u"PersonId"_s, user.personId)
        .add(u"CountryId"_s, 578)
        .add(u"HomeCountryId"_s, 578)
        .add(u"ContactId"_s, 1)
        .add(u"GroupId"_s, groupOf(user).id)
        .add(u"BusinessId"_s, 0)
        .add(u"CategoryId"_s, 0)
        .add(u"ContactOwner"_s, 0)
        .add(u"RoleId"_s, roleOf(user).id)
        .add(u"RoleName"_s, roleName)
        .add(u"RoleDescription"_s, roleName)
        .add(u"RoleType"_s, QString::fromUtf16(roleOf(user).type))
        .add(u"Licenses"_s, grantedLicenses(user))
        .add(u"FullName"_s, user.fullName())
        .add(u"EMailAddress"_s, user.email)
        .add(u"FunctionRights"_s, DemoJson::List {u"admin-all"_s, u"admin-licenses"_s, u"admin-users"_s})
        .add(u"EjUserId"_s, 0)
        .add(u"EjAccessLevel"_s, 0)
        .add(u"EjUserStatus"_s, u"StatusNormal"_s)
        .add(u"ProvidedCredentials"_s, DemoJson::List {credential})
        .add(u"SecondaryGroups"_s, DemoJson::List())
        .add(u"DatabaseContextIdentifier"_s, u"Cust31415"_s)
        .add(u"UserName"_s, user.email);
}

DemoJson DemoUserCarriers::grantedLicenses(const DemoAssociate &user) const
{
    DemoJson::List granted;
    for (std::size_t index = 0; index < user.held.size(); ++index) {
        if (!user.held.test(index))
            continue;
        const DemoModule &module = m_store.module(index);
        const DemoCatalogueOwner &owner = m_store.owner(static_cast<std::size_t>(module.owner)).terms;
        granted.push_back(demoCarrier(DemoObject()
                                          .add(u"OwnerId"_s, module.owner + 1)
                                          .add(u"ModuleId"_s, module.id)
                                          .add(u"OwnerName"_s, owner.name)
                                          .add(u"OwnerDescription"_s, owner.description)
                                          .add(u"Name"_s, module.name)
                                          .add(u"Description"_s, module.description.in(m_language))
                                          .add(u"Version"_s, owner.version)
                                          .add(u"LicenseType"_s, u"UserLicense"_s)
                                          .add(u"ExtraFlags"_s, module.extraFlags)
                                          .add(u"SortOrder"_s, module.sortOrder)
                                          .add(u"LicenseNumber"_s, 1)
                                          .add(u"IsHidden"_s, module.isHidden)
                                          .add(u"IsUnrestricted"_s, module.isUnrestricted)
                                          .add(u"ExpiryDate"_s, owner.expiryDate)
                                          .add(u"ExtraInfo"_s, module.extraInfo)));
    }
    return granted;
}

DemoJson::List DemoUserCarriers::grantedNames(const DemoAssociate &user) const
{
    DemoJson::List names;
    for (std::size_t index = 0; index < user.held.size(); ++index) {
        if (user.held.test(index))
            names.push_back(m_store.module(index).name);
    }
    return names;
}
