// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectiontext.h"

#include <QCoreApplication>

namespace {

/// Context of all these texts in the translation files.
struct ConnectionText
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionText)
};

} // namespace

QString connectionName(const ConnectionProfile &profile)
{
    if (!profile.name.isEmpty())
        return profile.name;
    const QString place = placeNameOf(profile);
    //: Name of a connection in which nothing has been filled in yet.
    return place.isEmpty() ? ConnectionText::tr("New connection") : place;
}

QString connectionPlaceText(const ConnectionProfile &profile)
{
    QStringList parts;
    if (profile.isOnline())
        parts.append(QStringLiteral("SuperOffice Online"));
    for (const QString &part : {placeNameOf(profile), profile.user}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(" · "));
}

QString signInWayText(SignInWay way)
{
    switch (way) {
    case SignInWay::Basic:
        //: Way of signing in.
        return ConnectionText::tr("User name and password");
    case SignInWay::SoTicket:
        //: Way of signing in: a ticket that another program has made.
        return ConnectionText::tr("Ticket (SOTicket)");
    case SignInWay::Bearer:
        //: Way of signing in: an access token that another program has got.
        return ConnectionText::tr("Access token (Bearer)");
    case SignInWay::Integrated:
        //: Way of signing in: with the cookies of the CRM client in a browser.
        return ConnectionText::tr("Web session");
    case SignInWay::OpenIdConnect:
        break;
    }
    //: Way of signing in: on SuperOffice's own page in the browser.
    return ConnectionText::tr("Browser sign-in (OpenID Connect)");
}

QString secretLabel(SignInWay way)
{
    switch (way) {
    case SignInWay::SoTicket:
        //: Field.
        return ConnectionText::tr("Tic&ket");
    case SignInWay::Bearer:
        //: Field.
        return ConnectionText::tr("&Access token");
    case SignInWay::Integrated:
        //: Field: the Cookie header of a browser that is signed in.
        return ConnectionText::tr("&Cookie");
    case SignInWay::Basic:
    case SignInWay::OpenIdConnect:
        break;
    }
    //: Field.
    return ConnectionText::tr("&Password");
}

QString environmentText(const QString &environment)
{
    QString meaning;
    if (environment == u"online") {
        //: Environment of SuperOffice Online in which customers work.
        meaning = ConnectionText::tr("Production");
    } else if (environment == u"stage") {
        //: Environment of SuperOffice Online for trying out what comes next.
        meaning = ConnectionText::tr("Stage");
    } else if (environment == u"qaonline") {
        //: Environment of SuperOffice Online for quality assurance.
        meaning = ConnectionText::tr("Quality assurance");
    } else {
        //: Environment of SuperOffice Online for developers of apps.
        meaning = ConnectionText::tr("Development");
    }
    return QStringLiteral("%1 (%2)").arg(meaning, environment);
}

static QString missingSecretText(SignInWay way)
{
    return way == SignInWay::SoTicket ? ConnectionText::tr("Enter the ticket. It begins with 7T:.")
                                      : ConnectionText::tr("Enter the access token.");
}

QString connectionProblemText(ConnectionProblem problem, SignInWay way)
{
    switch (problem) {
    case ConnectionProblem::NameTaken:
        return ConnectionText::tr("Another connection has this name. Choose a different one.");
    case ConnectionProblem::UrlMissing:
        return ConnectionText::tr("Enter the address of the SuperOffice server.");
    case ConnectionProblem::AuthorityNotSecure:
        return ConnectionText::tr("Enter an address that begins with https://.");
    case ConnectionProblem::TenantMissing:
        return ConnectionText::tr("Enter the tenant. It looks like Cust12345.");
    case ConnectionProblem::TenantMalformed:
        return ConnectionText::tr("A tenant looks like Cust12345, without blanks or slashes.");
    case ConnectionProblem::UserMissing:
        return ConnectionText::tr("Enter the user name.");
    case ConnectionProblem::UserMalformed:
        return ConnectionText::tr("The user name must not hold a colon or control characters.");
    case ConnectionProblem::SecretMissing:
        return missingSecretText(way);
    case ConnectionProblem::ClientIdMissing:
        return ConnectionText::tr("Enter the application id that SuperOffice gave you.");
    case ConnectionProblem::CultureMalformed:
        return ConnectionText::tr("Enter a code like en-GB for numbers and dates.");
    case ConnectionProblem::TimeZoneMalformed:
        return ConnectionText::tr("A time zone looks like NO, US-NY or UTC.");
    case ConnectionProblem::ProxyHostMissing:
        return ConnectionText::tr("Enter the name or address of the proxy.");
    case ConnectionProblem::ProxyPortMissing:
        return ConnectionText::tr("Enter a port from 1 to 65535.");
    }
    return {};
}

QString connectionStepName(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Address:
        //: Step of testing a connection: what was typed makes sense.
        return ConnectionText::tr("Address");
    case ConnectionStep::Kind::NameLookup:
        //: Step of testing a connection: DNS knows the server.
        return ConnectionText::tr("Name lookup");
    case ConnectionStep::Kind::Connection:
        //: Step of testing a connection: the computer answers.
        return ConnectionText::tr("Connection");
    case ConnectionStep::Kind::Encryption:
        //: Step of testing a connection: the certificate is trusted.
        return ConnectionText::tr("Encryption");
    case ConnectionStep::Kind::TenantState:
        //: Step of testing a connection: the tenant at SuperOffice Online runs.
        return ConnectionText::tr("Tenant");
    case ConnectionStep::Kind::Server:
        //: Step of testing a connection: a WebAPI answers. The name is not translated.
        return ConnectionText::tr("SuperOffice WebAPI");
    case ConnectionStep::Kind::SignIn:
        //: Step of testing a connection: the credentials are taken.
        return ConnectionText::tr("Sign-in");
    case ConnectionStep::Kind::Licenses:
        //: Step of testing a connection: the licences can be read.
        return ConnectionText::tr("Licences");
    case ConnectionStep::Kind::Users:
        break;
    }
    //: Step of testing a connection: the associates can be read.
    return ConnectionText::tr("Associates");
}

QString connectionStepStateText(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Waiting:
        //: State of a step: its turn has not come.
        return ConnectionText::tr("waiting");
    case ConnectionStep::State::Running:
        //: State of a step: under way.
        return ConnectionText::tr("checking…");
    case ConnectionStep::State::Succeeded:
        //: State of a step: all is well.
        return ConnectionText::tr("passed");
    case ConnectionStep::State::Failed:
        //: State of a step.
        return ConnectionText::tr("failed");
    case ConnectionStep::State::Skipped:
        break;
    }
    //: State of a step: does not apply, or could not be taken.
    return ConnectionText::tr("skipped");
}
