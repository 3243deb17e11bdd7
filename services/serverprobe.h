// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/serverabilities.h"
#include "models/domain/writeaccess.h"
#include "services/superoffice/serverdiscovery.h"
#include "services/superoffice/useragent.h"

/// What a server lets this program do for the user signed in.
struct ServerStanding
{
    ServerAbilities abilities;
    WriteAccess access;
};

/// What the server's map and a try to read one's own user come to (API reference 1.7, 6.5). A failure that
/// says nothing about rights leaves the access open to be asked again.
[[nodiscard]] ServerStanding serverStanding(ServerAbilities abilities, const Result<Verbatim<User>> &ownUser);

/// Finds out what a server can do and what it closes, so that what does not work is greyed with its reason
/// before anybody tries. Uses a WebApi that must outlive it; one thread.
class ServerProbe
{
public:
    explicit ServerProbe(WebApi &api);

    /// Reads the server's map and the user @p ownAssociateId; never fails, but may know nothing. Cancelled
    /// where cancel() came in between.
    [[nodiscard]] QCoro::Task<Result<ServerStanding>> probe(qint64 ownAssociateId);
    /// Ends what is under way, and whatever is asked afterwards, with ApiError::Cancelled.
    void cancel();

private:
    ServerDiscovery m_discovery;
    UserAgent m_users;
};
