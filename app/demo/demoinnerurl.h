// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The address of \a path below v1 in the server's own idea of its name, as behind a reverse proxy: it is
/// deliberately not the host in use, and nobody should follow it.
inline QString demoInnerUrl(const QString &path)
{
    return QStringLiteral("https://sofront-07.havgrind.example/SuperOffice/api/v1") + path;
}
