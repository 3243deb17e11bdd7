// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/user.h"
#include "models/domain/verbatimjson.h"
#include "services/superoffice/apiservice.h"

#include <QHash>

/// The User agent of the WebAPI, typed: the way to SuperOffice's own licences (API reference 6.5). Closed to
/// partner applications on SuperOffice Online.
///
/// What a write did is told by nothing but reading the user, and all owners' licences, again.
class UserAgent : public ApiService
{
    Q_OBJECT

public:
    /// Whether somebody still works for the company.
    enum class Employment { Present, Former };

    explicit UserAgent(WebApi &api, QObject *parent = nullptr);

    // The calls that a run makes, as they are sent: also for whoever wants to see them beforehand

    [[nodiscard]] static ApiCall getUserCall(qint64 associateId);
    /// @p user is all of it, see saveUserRequest().
    [[nodiscard]] static ApiCall saveUserCall(const QByteArray &user);

    /// A user with all licences, and the bytes for saveUser(). NotFound where there is none.
    [[nodiscard]] QCoro::Task<Result<Verbatim<User>>> getUser(qint64 associateId);
    /// Sends @p user back with nothing changed but which of @p owner's licences are assigned: @p assigned
    /// says so by module name. Refused unsent where that cannot be done or could make a new user (see
    /// saveUserRequest()), and where the user was read more than 15 minutes ago.
    [[nodiscard]] QCoro::Task<Result<void>> saveUser(Verbatim<User> user, QString owner,
                                                     QHash<QString, bool> assigned);
    /// Takes every user licence, of all owners, from one associate.
    [[nodiscard]] QCoro::Task<Result<void>> removeLicenses(qint64 associateId);
    /// Marks the user, with person and associate, as former employee, or takes the marks away.
    [[nodiscard]] QCoro::Task<Result<void>> makeRetired(qint64 associateId, Employment employment);

    /// The roles of employees.
    [[nodiscard]] QCoro::Task<Result<QList<UserRole>>> getAllRoles();
    /// The groups in use.
    [[nodiscard]] QCoro::Task<Result<QList<UserGroup>>> getAllUserGroups();

private:
    [[nodiscard]] QCoro::Task<Result<void>> change(ApiCall call, qint64 associateId);
};
