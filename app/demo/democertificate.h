// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

/// What a server on 127.0.0.1 needs for https: a fresh key and a certificate that signs itself, good for a
/// month. Whoever is to trust it has to be given `localCertificate()`.
QSslConfiguration makeDemoCertificate();
