// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/connectioncheck.h"

#include "services/signin/authority.h"
#include "services/signin/certificatefile.h"
#include "services/signin/cookietext.h"
#include "services/signin/tenantid.h"
#include "services/superoffice/basiccredentials.h"
#include "services/superoffice/webapiroot.h"

#include <QCoreApplication>

#include <algorithm>

using Check = tl::expected<void, QString>;

namespace {

struct ConnectionCheck
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionCheck)
};

tl::unexpected<QString> wrong(const QString &sentence)
{
    return tl::unexpected(sentence);
}

/// One word that can stand in a header: no blank, no line break, nothing but ASCII.
bool isWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar character) {
        return character > u' ' && character < u'\x7F';
    });
}

bool isWordOrNothing(const QString &text)
{
    return text.isEmpty() || isWord(text);
}

Check checkPlace(const ConnectionProfile &profile)
{
    const auto place = placeOf(profile);
    if (!place)
        return wrong(place.error());
    if (!profile.isOnline())
        return {};
    const bool mayChoose = profile.way == SignInWay::OpenIdConnect && profile.tenant.isEmpty();
    if (!mayChoose && !isTenantId(profile.tenant))
        //: "Tenant": a customer's own database at SuperOffice Online. An example follows, not translated.
        return wrong(ConnectionCheck::tr("This is not the name of a tenant. A correct one looks like %1.")
                         .arg(QStringLiteral("Cust12345")));
    return {};
}

Check checkBasic(const ConnectionProfile &profile)
{
    if (profile.isOnline())
        return wrong(ConnectionCheck::tr("SuperOffice Online does not take a user name and password. Choose "
                                         "the sign-in by the browser."));
    if (!isValidBasicUserName(profile.user))
        return wrong(ConnectionCheck::tr("Enter a user name without a colon."));
    return {};
}

Check checkOpenId(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    if (!profile.isOnline())
        return wrong(ConnectionCheck::tr("Only SuperOffice Online offers the sign-in by the browser. Choose "
                                         "another way for this server."));
    if (!isWord(profile.clientId))
        return wrong(ConnectionCheck::tr("Enter the application id that SuperOffice gave you. It is one "
                                         "word."));
    if (!isWordOrNothing(secrets.clientSecret))
        return wrong(ConnectionCheck::tr("The application secret is one word. Copy it again."));
    return {};
}

Check checkWay(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    switch (profile.way) {
    case SignInWay::Basic:
        return checkBasic(profile);
    case SignInWay::SoTicket:
        if (!isWord(secrets.secret.trimmed()))
            return wrong(ConnectionCheck::tr("Enter the ticket, which is one word and starts with %1.")
                             .arg(QStringLiteral("7T:")));
        return {};
    case SignInWay::Bearer:
        if (!isWord(secrets.secret.trimmed()))
            return wrong(ConnectionCheck::tr("Enter the access token, which is one word. Copy it again."));
        return {};
    case SignInWay::Integrated:
        if (!cookiesFromText(secrets.secret))
            //: "Cookie" is the name of an HTTP header: not translated.
            return wrong(ConnectionCheck::tr("These are no cookies. Copy the value of the Cookie header from "
                                             "the browser's developer tools, in one line."));
        return {};
    case SignInWay::OpenIdConnect:
        return checkOpenId(profile, secrets);
    }
    Q_UNREACHABLE();
}

Check checkHeaders(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    if (!isWordOrNothing(secrets.appToken))
        return wrong(ConnectionCheck::tr("The SO-AppToken is one word. Copy it again."));
    if (!isWordOrNothing(profile.culture))
        return wrong(
            ConnectionCheck::tr("This is no format for numbers and dates. A correct one looks like %1.")
                .arg(QStringLiteral("en-GB")));
    if (!isWordOrNothing(profile.timeZone))
        return wrong(ConnectionCheck::tr("This is no time zone. A correct one looks like %1.")
                         .arg(QStringLiteral("UTC")));
    return {};
}

tl::expected<QNetworkProxy, QString> proxyOf(const ProxySettings &settings, const QString &password)
{
    if (settings.kind == ProxySettings::Kind::None)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    QUrl host;
    host.setHost(settings.host.trimmed(), QUrl::StrictMode);
    if (host.host().isEmpty())
        return wrong(ConnectionCheck::tr("Enter the name of the proxy, without http:// before it."));
    if (settings.port == 0)
        return wrong(ConnectionCheck::tr("Enter the port of the proxy, a number from 1 to 65535."));
    const bool isHttp = settings.kind == ProxySettings::Kind::Http;
    return QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, host.host(),
                         settings.port, settings.user, password);
}

} // namespace

tl::expected<QUrl, QString> placeOf(const ConnectionProfile &profile)
{
    return profile.isOnline() ? authorityFromText(profile.environment) : webApiRootFromText(profile.url);
}

tl::expected<NetworkSettings, QString> networkSettingsOf(const ConnectionProfile &profile,
                                                         const ConnectionSecrets &secrets)
{
    NetworkSettings network;
    if (profile.proxy.kind != ProxySettings::Kind::System) {
        const auto proxy = proxyOf(profile.proxy, secrets.proxyPassword);
        if (!proxy)
            return tl::unexpected(proxy.error());
        network.proxy = *proxy;
    }
    if (!profile.certificateFile.isEmpty()) {
        const auto authorities =
            certificatesFromFile(profile.certificateFile, QDateTime::currentDateTimeUtc());
        if (!authorities)
            return tl::unexpected(authorities.error());
        network.authorities = *authorities;
    }
    return network;
}

tl::expected<void, QString> checkConnection(const ConnectionProfile &profile,
                                            const ConnectionSecrets &secrets)
{
    for (const Check &check :
         {checkPlace(profile), checkWay(profile, secrets), checkHeaders(profile, secrets)}) {
        if (!check)
            return check;
    }
    const auto network = networkSettingsOf(profile, secrets);
    return network ? Check() : wrong(network.error());
}
