// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QNetworkCookie>

/// The anti-forgery token of a web session (API reference 1.4) as the cookie XSRF-TOKEN has it; empty where
/// there is none.
[[nodiscard]] QByteArray xsrfTokenFromCookies(const QList<QNetworkCookie> &cookies);

/// The same as the hidden input field XSRF_TOKEN of a page of the CRM client has it. Takes any page: the
/// order of attributes, their quotes and letter case do not matter, and time grows with the page's length
/// alone.
[[nodiscard]] QByteArray xsrfTokenFromPage(const QByteArray &html);
