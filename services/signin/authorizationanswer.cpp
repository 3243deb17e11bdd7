// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/authorizationanswer.h"

#include <QUrlQuery>

static constexpr qsizetype MaxDescription = 300;

AuthorizationAnswer AuthorizationAnswer::fromForm(QByteArray form)
{
    form.replace('+', "%20");
    const QUrlQuery query(QString::fromLatin1(form));
    const auto value = [&query](const char *name) {
        const QStringList values = query.allQueryItemValues(QString::fromLatin1(name), QUrl::FullyDecoded);
        return values.size() == 1 ? values.constFirst() : QString(); // twice is a trick
    };
    return {.state = value("state"),
            .code = value("code"),
            .error = value("error").simplified().left(MaxDescription),
            .errorDescription = value("error_description").simplified().left(MaxDescription)};
}
