// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/openidprovider.h"
#include "tests/fakes/faultyserver.h"
#include "tests/services/signin/browser.h"
#include "tests/services/signin/signingkey.h"

#include <QUrlQuery>

/// An OpenID provider on loopback that does as it is told, and the browser that goes there. Every answer is
/// played before it is asked for; the secrets are those of secrets().
class ProviderScript
{
public:
    [[nodiscard]] QUrl authority() const;
    [[nodiscard]] FaultyServer &server() { return m_server; }

    // The next answer:
    void playConfiguration();
    void playKeys();
    /// To a token request that has to give an id token with @p claims on top of the usual ones. @p more is
    /// added to the answer; null counts as missing.
    void playTokens(const QJsonObject &claims, const QJsonObject &more = {});
    /// A refusal that says everything it was told: what a careless provider might do.
    void playRefusal(int status, const QByteArray &form);

    /// Where the user has to sign in; call it for every browserWanted().
    void openPage(const QUrl &url) { m_page = url; }
    [[nodiscard]] bool isPageOpen() const { return !m_page.isEmpty(); }
    /// A parameter of that page's address.
    [[nodiscard]] QString parameter(const char *name) const;
    /// The user signs in there: the browser goes back with code() and all that is right.
    [[nodiscard]] BrowserPage approve();
    /// The browser goes back with @p form and the right state.
    [[nodiscard]] BrowserPage answer(const QByteArray &form);
    /// The claim that makes an id token the answer to that page.
    [[nodiscard]] QJsonObject nonceClaim() const;

    /// The fields of the latest request's body.
    [[nodiscard]] QUrlQuery lastForm() const;

    [[nodiscard]] static QString code() { return QStringLiteral("SECRETcode/1+2"); }
    [[nodiscard]] static QString accessToken() { return QStringLiteral("8A:Cust31415.SECRETaccess"); }
    [[nodiscard]] static QString refreshToken() { return QStringLiteral("SECRETrefresh/1"); }
    [[nodiscard]] static QString clientSecret() { return QStringLiteral("SECRETclient"); }

private:
    FaultyServer m_server;
    Browser m_browser;
    QUrl m_page;
};
