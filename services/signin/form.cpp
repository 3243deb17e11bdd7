// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/form.h"

#include <QUrl>

void addField(QUrlQuery &form, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString fieldOf(const QUrlQuery &form, QLatin1StringView name)
{
    return form.queryItemValue(name, QUrl::FullyDecoded);
}

QString withoutSecretsOf(const QUrlQuery &form, QString text)
{
    for (const char *name : {"code", "code_verifier", "refresh_token", "client_secret", "state", "nonce"}) {
        const QString secret = fieldOf(form, QLatin1StringView(name));
        if (secret.isEmpty())
            continue;
        text.replace(secret, QStringLiteral("…"));
        text.replace(QString::fromLatin1(QUrl::toPercentEncoding(secret)), QStringLiteral("…"));
    }
    return text;
}
