// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/authority.h"

#include "services/http/origin.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Authority
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

bool isEnvironment(const QString &text)
{
    static const QStringList environments {QStringLiteral("online"), QStringLiteral("sod"),
                                           QStringLiteral("qaonline"), QStringLiteral("stage")};
    return environments.contains(text);
}

} // namespace

tl::expected<QUrl, QString> authorityFromText(const QString &environment)
{
    const QString typed = environment.trimmed();
    if (isEnvironment(typed))
        return QUrl(QStringLiteral("https://%1.superoffice.com").arg(typed));

    const QUrl url(typed, QUrl::StrictMode);
    const bool hasExtras = url.authority().contains(u'@') || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || url.host().isEmpty() || hasExtras || !isSafeTransport(url) || url.port() == 0) {
        //: "Environment": one of the separate installations of SuperOffice Online. %1 lists their short
        //: names.
        return tl::unexpected(
            Authority::tr("This environment of SuperOffice Online is not known. Choose one of %1, or enter "
                          "an address that starts with https://.")
                .arg(QStringLiteral("online, sod, qaonline, stage")));
    }
    QUrl base;
    base.setScheme(url.scheme());
    base.setHost(url.host());
    base.setPort(url.port());
    return base;
}

QUrl urlAt(const QUrl &authority, const QString &path)
{
    QUrl url = authority;
    url.setPath(path, QUrl::StrictMode);
    return url;
}
