// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <tl/expected.hpp>

/// The base address of the place that signs users in and knows the tenants, without a path:
/// "https://sod.superoffice.com" for the environment "sod" (API reference 7.2). @p environment may also be
/// the address of another authority, https or on this computer. The error is a translated sentence.
[[nodiscard]] tl::expected<QUrl, QString> authorityFromText(const QString &environment);

/// The address of @p path, such as "/api/state/Cust31415", at @p authority. The path is percent-encoded.
[[nodiscard]] QUrl urlAt(const QUrl &authority, const QString &path);
