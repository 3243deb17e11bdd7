// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How somebody proves to a SuperOffice server who they are (API reference 7.1).
enum class SignInWay {
    Basic, ///< user name and password, on-site only
    SoTicket, ///< a ticket made elsewhere
    Bearer, ///< an access token made elsewhere
    Integrated, ///< a web session of the CRM client: cookies and an anti-forgery token
    OpenIdConnect, ///< the browser signs in at SuperOffice Online
};

/// By which way requests leave this computer.
struct ProxySettings
{
    enum class Kind {
        System, ///< as the desktop is set up
        None,
        Http,
        Socks5,
    };

    Kind kind = Kind::System;
    QString host {};
    quint16 port = 0;
    QString user {}; ///< its password is a secret and stands elsewhere

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

/// One tenant and how to get in. A plain value without any secret: those are in the system's keychain, under
/// the profile's id, or in memory.
struct ConnectionProfile
{
    QString id {}; ///< a UUID without braces; stays the same when everything else changes
    QString name {}; ///< what the user calls it; unique without case
    SignInWay way = SignInWay::Basic;

    QString url {}; ///< address of an on-site server as typed; empty for SuperOffice Online
    /// "online", "sod", "qaonline", "stage", or the https address of another authority (loopback may be
    /// http).
    QString environment {};
    QString tenant {}; ///< "Cust31415" on SuperOffice Online; empty: whichever tenant the browser signs in to
    QString user {}; ///< Basic: user name; OpenIdConnect: proposed to the sign-in page; else unused
    QString clientId {}; ///< OpenIdConnect: the application's id at SuperOffice

    QString language {}; ///< one of Seatkeeper's six codes; empty: as the program
    QString culture {}; ///< SO-Culture such as "en-GB", for numbers and dates inside the server's texts;
                        ///< empty: as the language
    QString timeZone {}; ///< SO-TimeZone such as "NO" or "UTC", for archives only; empty: the server's

    ProxySettings proxy {};
    QString certificateFile {}; ///< PEM file with further certificate authorities; empty: the system's alone
    bool remembersSecret =
        false; ///< the secret is kept in the keychain; else it lives as long as the program

    [[nodiscard]] bool isOnline() const { return !environment.isEmpty(); }

    friend bool operator==(const ConnectionProfile &, const ConnectionProfile &) = default;
};

/// The secrets that go with a profile. Never logged, never in settings.
struct ConnectionSecrets
{
    QString secret {}; ///< password, ticket, token, or the Cookie header text of a web session
    QString refreshToken {}; ///< OpenIdConnect
    QString clientSecret {}; ///< OpenIdConnect: only where the user has an application of their own
    QString appToken {}; ///< SO-AppToken: only where the user has one
    QString proxyPassword {};

    [[nodiscard]] bool isEmpty() const
    {
        return secret.isEmpty() && refreshToken.isEmpty() && clientSecret.isEmpty() && appToken.isEmpty()
               && proxyPassword.isEmpty();
    }

    friend bool operator==(const ConnectionSecrets &, const ConnectionSecrets &) = default;
};
