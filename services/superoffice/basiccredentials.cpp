// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/basiccredentials.h"

#include <algorithm>

QByteArray basicAuthorization(const QString &user, const QString &password)
{
    return "Basic " + (user.toUtf8() + ':' + password.toUtf8()).toBase64();
}

bool isValidBasicUserName(const QString &user)
{
    return !user.isEmpty() && std::ranges::none_of(user, [](QChar character) {
        return character == u':' || character.category() == QChar::Other_Control;
    });
}
