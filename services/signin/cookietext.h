// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QNetworkCookie>
#include <QString>

#include <optional>

/// The cookies of a Cookie header as somebody copied it from a browser, with or without "Cookie:" before it.
/// They are for every path of the site. None where @p text holds anything that cannot stand in that header;
/// an empty text gives an empty list.
[[nodiscard]] std::optional<QList<QNetworkCookie>> cookiesFromText(const QString &text);
