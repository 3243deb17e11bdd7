// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/identity.h"

static bool maySayTheSame(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || one.compare(other, Qt::CaseInsensitive) == 0;
}

Identity Identity::fromToken(const JsonWebToken &token)
{
    return {.tenant = token.identity(QLatin1StringView("ctx")),
            .userName = token.identity(QLatin1StringView("upn")),
            .webApiUrl = token.identity(QLatin1StringView("webapi_url"))};
}

bool Identity::mayBe(const Identity &other) const
{
    return maySayTheSame(tenant, other.tenant) && maySayTheSame(userName, other.userName);
}
