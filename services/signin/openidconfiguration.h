// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QByteArray>
#include <QUrl>

/// What an OpenID provider says about itself (API reference 7.2), checked: every address in it may be sent
/// secrets.
struct OpenIdConfiguration
{
    QString issuer {}; ///< what its tokens have to name as their issuer
    QUrl authorizeEndpoint {}; ///< the sign-in page
    QUrl tokenEndpoint {};
    QUrl keySetEndpoint {};
};

/// Where @p authority keeps its discovery document.
[[nodiscard]] QUrl openIdConfigurationUrl(const QUrl &authority);

/// Reads the discovery document of @p authority. A document that names another issuer, or an address outside
/// of what isTrustedHost() allows, is a BadResponse that names the field.
[[nodiscard]] Result<OpenIdConfiguration> openIdConfigurationFromJson(const QByteArray &body,
                                                                      const QUrl &authority);
