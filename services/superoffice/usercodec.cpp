// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/usercodec.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/jsonreader.h"
#include "services/superoffice/ownercodec.h"
#include "services/superoffice/rawjson.h"
#include "services/superoffice/unsenterror.h"
#include "services/superoffice/verbatimcodec.h"
#include "services/superoffice/wireenums.h"

namespace {

using Name = QLatin1StringView;

/// The one id that the server can find in @p user, however it spells the field; 0 where it may find another
/// one or none: saving without an id would make a new user.
qint64 onlyAssociateId(const QList<RawMember> &user)
{
    QList<QByteArrayView> ids;
    for (const RawMember &member : user) {
        if (member.key.compare(u"AssociateId", Qt::CaseInsensitive) == 0)
            ids.append(member.value);
    }
    if (ids.size() != 1)
        return 0;
    return decodeJson(ids.constFirst().toByteArray(), [](const JsonReader &id) { return id.integer(); })
        .value_or(0);
}

} // namespace

Result<Verbatim<User>> userFromJson(const QByteArray &body, const QString &textCode, qint64 associateId,
                                    const QDateTime &received)
{
    const auto decoded = decodeJsonObject(body, [&](const JsonReader &object) {
        User user;
        user.associateId = object.field(Name("AssociateId")).integer();
        user.name = object.field(Name("Name")).text();
        user.type = userTypeFromName(object.field(Name("Type")).text());
        user.isRetired = object.field(Name("Deleted")).boolean();
        user.licenseOwners = readLicenseOwners(object.field(Name("LicenseOwners")), textCode);
        if (user.associateId > 0 && user.associateId != associateId)
            object.field(Name("AssociateId")).fail(QStringLiteral("the number %1").arg(associateId));
        return user;
    });
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->associateId <= 0)
        return tl::unexpected(ApiError {.kind = ApiError::Kind::NotFound});
    return Verbatim<User> {*decoded, {bareJson(body), received}};
}

Result<QList<UserRole>> userRolesFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonList(body, [&](const JsonReader &object) {
        return UserRole {.roleId = object.field(Name("Id")).integer(),
                         .name = resolvedText(object.field(Name("Value")).text(), textCode),
                         .tooltip = resolvedText(object.field(Name("Tooltip")).text(), textCode)};
    });
}

Result<QList<UserGroup>> userGroupsFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonList(body, [&](const JsonReader &object) {
        return UserGroup {.groupId = object.field(Name("Id")).integer(),
                          .name = resolvedText(object.field(Name("Value")).text(), textCode),
                          .tooltip = resolvedText(object.field(Name("Tooltip")).text(), textCode),
                          .rank = object.field(Name("Rank")).integer(),
                          .isDeleted = object.field(Name("Deleted")).boolean()};
    });
}

Result<QByteArray> saveUserRequest(const Verbatim<User> &user, const QString &owner,
                                   const QHash<QString, bool> &assigned)
{
    const auto members = rawMembers(user.json.bytes);
    if (!members)
        return tl::unexpected(members.error());
    const qint64 associateId = onlyAssociateId(*members);
    if (associateId <= 0 || associateId != user.value.associateId)
        return tl::unexpected(unsentError(QStringLiteral("the user has no clear AssociateId")));
    QHash<LicenseKey, bool> changes;
    for (auto wanted = assigned.cbegin(); wanted != assigned.cend(); ++wanted)
        changes.insert({owner, wanted.key()}, wanted.value());
    const QByteArrayView owners = rawValue(*members, Name("LicenseOwners"));
    if (owners.isEmpty())
        return tl::unexpected(unsentError(QStringLiteral("the user has no LicenseOwners")));
    return withAssigned(user.json.bytes, owners, changes);
}
