// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>

#include <optional>

/// How an HttpClient reaches the network.
struct NetworkSettings
{
    std::optional<QNetworkProxy>
        proxy {}; ///< none: as the desktop is set up. Loopback never goes through one.
    QList<QSslCertificate> authorities {}; ///< trusted besides the system's
};
