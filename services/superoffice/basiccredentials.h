// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The value of a Basic Authorization header, in UTF-8 (API reference 7.1). The password may be empty.
[[nodiscard]] QByteArray basicAuthorization(const QString &user, const QString &password);

/// False for names Basic cannot carry: empty ones, and those with a colon or a control character.
[[nodiscard]] bool isValidBasicUserName(const QString &user);
