// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSslCertificate>

#include <tl/expected.hpp>

/// The certificates of the PEM file @p path that are good at @p now. A file that cannot be read, has more
/// than a megabyte, or holds no good certificate is a translated sentence that names it.
[[nodiscard]] tl::expected<QList<QSslCertificate>, QString> certificatesFromFile(const QString &path,
                                                                                 const QDateTime &now);
