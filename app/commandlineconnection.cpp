// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlineconnection.h"

#include "app/commandline.h"
#include "models/domain/connectionrules.h"
#include "services/superoffice/webapiroot.h"

#include <QRegularExpression>
#include <QUrl>

static constexpr char SecretVariable[] = "SEATKEEPER_SECRET";

/// "online" of online3.superoffice.com: the number tells where a tenant happens to be, not its environment.
/// Empty for any other server.
static QString environmentOf(const QString &host)
{
    static const QRegularExpression pattern(QStringLiteral("^([a-z]+)\\d*\\.superoffice\\.com$"));
    const QString environment = pattern.match(host).captured(1);
    return onlineEnvironments().contains(environment) ? environment : QString();
}

static QString originText(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

ConnectionProfile connectionFromCommandLine(const CommandLine &commandLine)
{
    ConnectionProfile profile;
    profile.way = commandLine.way;
    profile.user = commandLine.user;
    profile.url = commandLine.url;
    const auto root = webApiRootFromText(commandLine.url);
    if (!root)
        return profile;
    const bool usesBrowser = profile.way == SignInWay::OpenIdConnect;
    QString environment = environmentOf(root->host());
    if (environment.isEmpty() && usesBrowser)
        environment = originText(*root);
    ConnectionProfile online = profile;
    online.environment = environment;
    // A root is /api alone, or the tenant before it.
    const QString first = root->path().section(u'/', 1, 1);
    online.tenant = first == u"api" ? QString() : first;
    return !environment.isEmpty() && offeredWays(online).contains(profile.way) ? tidied(online) : profile;
}

ConnectionProfile wantedConnection(const CommandLine &commandLine, const QList<ConnectionProfile> &stored)
{
    if (commandLine.profileName.isEmpty())
        return connectionFromCommandLine(commandLine);
    const ConnectionProfile *named = profileNamed(stored, commandLine.profileName);
    return named ? *named : ConnectionProfile();
}

std::optional<QString> takeGivenSecret()
{
    if (!qEnvironmentVariableIsSet(SecretVariable))
        return std::nullopt;
    QString secret = qEnvironmentVariable(SecretVariable);
    qunsetenv(SecretVariable); // nobody else needs it: no child process, no crash report
    return secret;
}

bool canSignIn(const ConnectionProfile &profile, GivenSecret secret)
{
    const bool hasAllSecrets = secret == GivenSecret::FromEnvironment || profile.remembersSecret
                               || profile.way == SignInWay::OpenIdConnect
                               || profile.way == SignInWay::Integrated;
    return !isBlank(profile) && connectionProblems(profile, {}).isEmpty() && hasAllSecrets;
}
