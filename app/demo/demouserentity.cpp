// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demouserentity.h"

namespace {

DemoUserEntity::Licenses readLicenses(DemoArguments &owner)
{
    DemoUserEntity::Licenses licenses;
    licenses.owner = owner.text(u"Name");
    for (QStringView list : {u"RestrictedModuleLicenses", u"UnrestrictedModuleLicenses"}) {
        for (DemoArguments &row : owner.objects(list)) {
            if (row.isSet(u"Assigned"))
                licenses.assigned.append(row.text(u"Name"));
        }
    }
    return licenses;
}

} // namespace

DemoUserEntity DemoUserEntity::read(DemoArguments &user)
{
    DemoArguments person = user.object(u"Person");
    DemoUserEntity entity;
    entity.associateId = user.integerOr(u"AssociateId", 0);
    entity.name = user.textOr(u"Name", QString());
    entity.userName = user.textOr(u"UserName", QString());
    entity.type = user.textOr(u"Type", QString());
    entity.groupId = user.object(u"UserGroup").integerOr(u"Id", 0);
    entity.roleId = user.object(u"Role").integerOr(u"Id", 0);
    entity.firstName = person.textOr(u"Firstname", QString());
    entity.lastName = person.textOr(u"Lastname", QString());
    for (DemoArguments &owner : user.objects(u"LicenseOwners"))
        entity.licenses.push_back(readLicenses(owner));
    return entity;
}
