// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/serverprobe.h"

using Ability = ServerAbilities::Ability;

namespace {

const QString GetUser = QStringLiteral("User/GetUser");
const QString SaveUser = QStringLiteral("User/SaveUser");

WriteObstacle obstacleOf(const ServerAbilities &abilities, const QStringList &operations)
{
    for (const QString &operation : operations) {
        if (abilities.ability(operation) == Ability::NotOffered)
            return WriteObstacle::NotOffered;
    }
    return WriteObstacle::None;
}

/// True for failures by which a server says that the call is not for this program or this user. A 401 is one
/// of them: the sign-in itself was tested before.
bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden
           || error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::Rejected;
}

} // namespace

ServerStanding serverStanding(ServerAbilities abilities, const Result<Verbatim<User>> &ownUser)
{
    WriteAccess access;
    access.partners = obstacleOf(abilities, {QStringLiteral("License/AssignThirdPartyLicenses"),
                                             QStringLiteral("License/UnassignThirdPartyLicenses")});
    access.superOffice = obstacleOf(abilities, {GetUser, SaveUser});
    if (access.superOffice != WriteObstacle::None)
        return {abilities, access};

    if (ownUser && ownUser->value.associateId > 0)
        return {abilities, access};
    if (ownUser || isRefusal(ownUser.error())) {
        const QString words = ownUser ? QString() : ownUser.error().serverText;
        abilities.noteRefusal(GetUser, words);
        abilities.noteRefusal(SaveUser, words);
        access.superOffice = WriteObstacle::NotAllowed;
    } else {
        access.superOffice = WriteObstacle::NotAskedYet;
    }
    return {abilities, access};
}

ServerProbe::ServerProbe(WebApi &api)
    : m_discovery(api)
    , m_users(api)
{}

void ServerProbe::cancel()
{
    m_discovery.scope().cancel();
    m_users.scope().cancel();
}

QCoro::Task<Result<ServerStanding>> ServerProbe::probe(qint64 ownAssociateId)
{
    auto abilities = co_await m_discovery.discover();
    if (!abilities && abilities.error().kind == ApiError::Kind::Cancelled)
        co_return tl::unexpected(abilities.error());
    auto ownUser = co_await m_users.getUser(ownAssociateId);
    if (!ownUser && ownUser.error().kind == ApiError::Kind::Cancelled)
        co_return tl::unexpected(ownUser.error());
    co_return serverStanding(abilities.value_or(ServerAbilities()), ownUser);
}
