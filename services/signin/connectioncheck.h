// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "services/http/networksettings.h"

#include <QUrl>

#include <tl/expected.hpp>

// What can be said about a connection before anything is sent. Pure but for reading the certificate file.
// Every error is one translated sentence or two, without any secret.

/// Where a connection leads: the WebAPI's root of an on-site server, or the authority of SuperOffice Online.
[[nodiscard]] tl::expected<QUrl, QString> placeOf(const ConnectionProfile &profile);

/// By which way requests leave, and whom they trust.
[[nodiscard]] tl::expected<NetworkSettings, QString> networkSettingsOf(const ConnectionProfile &profile,
                                                                       const ConnectionSecrets &secrets);

/// Says what is wrong with a connection as typed, the first thing only; all of it is looked at.
[[nodiscard]] tl::expected<void, QString> checkConnection(const ConnectionProfile &profile,
                                                          const ConnectionSecrets &secrets);
