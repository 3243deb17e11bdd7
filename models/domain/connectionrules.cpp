// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/connectionrules.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUuid>

#include <algorithm>

ConnectionField fieldOf(ConnectionProblem problem)
{
    switch (problem) {
    case ConnectionProblem::NameTaken:
        break;
    case ConnectionProblem::UrlMissing:
        return ConnectionField::Url;
    case ConnectionProblem::AuthorityNotSecure:
        return ConnectionField::Authority;
    case ConnectionProblem::TenantMissing:
    case ConnectionProblem::TenantMalformed:
        return ConnectionField::Tenant;
    case ConnectionProblem::UserMissing:
    case ConnectionProblem::UserMalformed:
        return ConnectionField::User;
    case ConnectionProblem::SecretMissing:
        return ConnectionField::Secret;
    case ConnectionProblem::ClientIdMissing:
        return ConnectionField::ClientId;
    case ConnectionProblem::CultureMalformed:
        return ConnectionField::Culture;
    case ConnectionProblem::TimeZoneMalformed:
        return ConnectionField::TimeZone;
    case ConnectionProblem::ProxyHostMissing:
        return ConnectionField::ProxyHost;
    case ConnectionProblem::ProxyPortMissing:
        return ConnectionField::ProxyPort;
    }
    return ConnectionField::Name;
}

QStringList onlineEnvironments()
{
    return {QStringLiteral("online"), QStringLiteral("stage"), QStringLiteral("qaonline"),
            QStringLiteral("sod")};
}

QList<SignInWay> offeredWays(const ConnectionProfile &profile)
{
    if (profile.isOnline())
        return {SignInWay::OpenIdConnect, SignInWay::Bearer, SignInWay::SoTicket};
    return {SignInWay::Basic, SignInWay::SoTicket, SignInWay::Bearer, SignInWay::Integrated};
}

bool needsSecret(SignInWay way)
{
    return way == SignInWay::SoTicket || way == SignInWay::Bearer;
}

static bool usesProxyServer(const ProxySettings &proxy)
{
    return proxy.kind == ProxySettings::Kind::Http || proxy.kind == ProxySettings::Kind::Socks5;
}

ConnectionProfile tidied(ConnectionProfile profile)
{
    for (QString *text : {&profile.name, &profile.url, &profile.environment, &profile.tenant, &profile.user,
                          &profile.clientId, &profile.language, &profile.culture, &profile.timeZone,
                          &profile.proxy.host, &profile.proxy.user, &profile.certificateFile})
        *text = text->trimmed();
    if (profile.isOnline())
        profile.url.clear();
    else
        profile.tenant.clear();
    const QList<SignInWay> ways = offeredWays(profile);
    if (!ways.contains(profile.way))
        profile.way = ways.constFirst();
    if (profile.way != SignInWay::Basic && profile.way != SignInWay::OpenIdConnect)
        profile.user.clear();
    if (profile.way != SignInWay::OpenIdConnect)
        profile.clientId.clear();
    if (!usesProxyServer(profile.proxy))
        profile.proxy = {.kind = profile.proxy.kind};
    return profile;
}

static bool isLoopbackHost(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

static bool isSecureAuthority(const QString &environment)
{
    if (onlineEnvironments().contains(environment))
        return true;
    const QUrl url(environment, QUrl::StrictMode);
    return !url.host().isEmpty() && url.userInfo().isEmpty()
           && (url.scheme() == u"https" || (url.scheme() == u"http" && isLoopbackHost(url.host())));
}

static bool isPlain(const QString &text)
{
    return std::ranges::none_of(text,
                                [](QChar character) { return character.category() == QChar::Other_Control; });
}

static bool matches(const QString &text, const char *pattern)
{
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return text.isEmpty() || whole.match(text).hasMatch();
}

static void checkPlace(const ConnectionProfile &profile, QList<ConnectionProblem> &problems)
{
    if (!profile.isOnline()) {
        if (profile.url.isEmpty())
            problems.append(ConnectionProblem::UrlMissing);
        return;
    }
    if (!isSecureAuthority(profile.environment))
        problems.append(ConnectionProblem::AuthorityNotSecure);
    if (profile.tenant.isEmpty() && profile.way != SignInWay::OpenIdConnect)
        problems.append(ConnectionProblem::TenantMissing);
    if (!matches(profile.tenant, "[A-Za-z0-9_-]{1,64}")) // it becomes a part of an address
        problems.append(ConnectionProblem::TenantMalformed);
}

static void checkWay(const ConnectionProfile &profile, QList<ConnectionProblem> &problems)
{
    const bool isBasic = profile.way == SignInWay::Basic;
    if (isBasic && profile.user.isEmpty())
        problems.append(ConnectionProblem::UserMissing);
    if (!isPlain(profile.user) || (isBasic && profile.user.contains(u':')))
        problems.append(ConnectionProblem::UserMalformed);
    if (profile.way == SignInWay::OpenIdConnect && profile.clientId.isEmpty())
        problems.append(ConnectionProblem::ClientIdMissing);
}

QList<ConnectionProblem> connectionProblems(const ConnectionProfile &profile,
                                            const QList<ConnectionProfile> &all)
{
    QList<ConnectionProblem> problems;
    if (!profile.name.isEmpty() && uniqueName(profile.name, all, profile.id) != profile.name)
        problems.append(ConnectionProblem::NameTaken);
    checkPlace(profile, problems);
    checkWay(profile, problems);
    if (!matches(profile.culture, "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
        problems.append(ConnectionProblem::CultureMalformed);
    if (!matches(profile.timeZone, "[A-Za-z0-9_+/-]{1,64}"))
        problems.append(ConnectionProblem::TimeZoneMalformed);
    if (usesProxyServer(profile.proxy)) {
        if (profile.proxy.host.isEmpty())
            problems.append(ConnectionProblem::ProxyHostMissing);
        if (profile.proxy.port == 0)
            problems.append(ConnectionProblem::ProxyPortMissing);
    }
    return problems;
}

ConnectionProfile newProfile()
{
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

bool isBlank(const ConnectionProfile &profile)
{
    return profile == ConnectionProfile {.id = profile.id};
}

QString placeNameOf(const ConnectionProfile &profile)
{
    if (!profile.isOnline()) {
        const bool hasScheme = profile.url.contains(QLatin1StringView("://"));
        return QUrl(hasScheme ? profile.url : QStringLiteral("https://") + profile.url).host();
    }
    if (!profile.tenant.isEmpty())
        return profile.tenant;
    const QString host = QUrl(profile.environment).host();
    return host.isEmpty() ? profile.environment : host;
}

const ConnectionProfile *profileNamed(const QList<ConnectionProfile> &profiles, const QString &name)
{
    for (const ConnectionProfile &profile : profiles) {
        if (profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return &profile;
    }
    return nullptr;
}

QString uniqueName(const QString &name, const QList<ConnectionProfile> &profiles, const QString &id)
{
    QSet<QString> taken;
    for (const ConnectionProfile &profile : profiles) {
        if (profile.id != id)
            taken.insert(profile.name.toCaseFolded());
    }
    QString unique = name;
    for (int number = 2; taken.contains(unique.toCaseFolded()); ++number)
        unique = QStringLiteral("%1 %2").arg(name, QString::number(number));
    return unique;
}
