// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/domain/verbatimjson.h"
#include "services/http/result.h"

#include <QHash>
#include <QStringList>

// Answers and requests of the User agent (API reference 6.5). Pure functions. @p textCode is SuperOffice's
// language code for texts shown to people. An answer that cannot be read is a BadResponse that names the
// field.

/// GetUser. Null, or a user without an id, is NotFound; another user than @p associateId is a BadResponse.
/// @p received is when the answer came, in UTC.
[[nodiscard]] Result<Verbatim<User>> userFromJson(const QByteArray &body, const QString &textCode,
                                                  qint64 associateId, const QDateTime &received);
/// GetAllRoles.
[[nodiscard]] Result<QList<UserRole>> userRolesFromJson(const QByteArray &body, const QString &textCode);
/// GetAllUserGroups.
[[nodiscard]] Result<QList<UserGroup>> userGroupsFromJson(const QByteArray &body, const QString &textCode);

/// SaveUser: the user as received, with the `Assigned` tokens of @p owner's rows changed as @p assigned says
/// by module name, and not one other byte. Rejected where that cannot be done: the id is missing, below 1,
/// said twice or another one than the user's, or a licence has no row.
[[nodiscard]] Result<QByteArray> saveUserRequest(const Verbatim<User> &user, const QString &owner,
                                                 const QHash<QString, bool> &assigned);
