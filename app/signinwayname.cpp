// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signinwayname.h"

QStringList signInWayNames()
{
    // In the order of the enum.
    return {QStringLiteral("basic"), QStringLiteral("soticket"), QStringLiteral("bearer"),
            QStringLiteral("integrated"), QStringLiteral("openid")};
}

QString signInWayName(SignInWay way)
{
    return signInWayNames().at(static_cast<int>(way));
}

std::optional<SignInWay> signInWayFromName(const QString &name)
{
    const qsizetype position = signInWayNames().indexOf(name);
    return position < 0 ? std::nullopt : std::optional(static_cast<SignInWay>(position));
}
