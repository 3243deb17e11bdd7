// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QByteArray>
#include <QList>

/// A public key with which a provider signs its tokens.
struct JsonWebKey
{
    QString id {}; ///< `kid`
    QString thumbprint {}; ///< `x5t` of its certificate, may be empty
    QByteArray json {}; ///< its public numbers as the provider wrote them
};

/// The RSA keys for RS256 signatures of a key set; all others are left out. A body that is no key set is a
/// BadResponse.
[[nodiscard]] Result<QList<JsonWebKey>> keySetFromJson(const QByteArray &body);
