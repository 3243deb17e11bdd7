// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/secretkinds.h"

SecretKinds secretKindsOf(const ConnectionSecrets &secrets)
{
    SecretKinds kinds;
    kinds.setFlag(SecretKind::Secret, !secrets.secret.isEmpty());
    kinds.setFlag(SecretKind::ClientSecret, !secrets.clientSecret.isEmpty());
    kinds.setFlag(SecretKind::AppToken, !secrets.appToken.isEmpty());
    kinds.setFlag(SecretKind::ProxyPassword, !secrets.proxyPassword.isEmpty());
    return kinds;
}
