// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demotenant.h"
#include "services/signin/signin.h"
#include "services/superoffice/principalservice.h"
#include "tests/fakes/pending.h"
#include "tests/services/signin/browser.h"

/// A demo tenant, on-site and online at once, and a user in front of a browser.
class SignInFixture
{
public:
    explicit SignInFixture(const DemoProfile &profile = {});

    [[nodiscard]] DemoTenant &tenant() { return m_tenant; }
    void setProfile(const DemoProfile &profile) { m_tenant.setProfile(profile); }

    /// A connection by the address alone, as user "demo".
    [[nodiscard]] ConnectionProfile onSite(SignInWay way) const;
    /// A connection by the authority, the tenant's name and the client id.
    [[nodiscard]] ConnectionProfile online(SignInWay way) const;

    /// Signs in to the end, in the browser where that is wanted. The SignIn stays alive.
    [[nodiscard]] tl::expected<Access, QString> signIn(const ConnectionProfile &profile,
                                                       const ConnectionSecrets &secrets = {});
    /// Does in the browser what a user does there.
    void useBrowser(const QUrl &url);
    [[nodiscard]] int pages() const { return m_pages; } ///< how often the browser was wanted
    [[nodiscard]] const ConnectionSecrets &kept() const { return m_kept; } ///< as secretsChanged() said
    void forgetSignIn() { m_signIn.reset(); }

private:
    DemoTenant m_tenant;
    Browser m_browser;
    std::unique_ptr<SignIn> m_signIn;
    ConnectionSecrets m_kept;
    int m_pages = 0;
};

/// Uses an Access as a session does.
class Visit
{
public:
    explicit Visit(Access access);

    /// The user's name, or what went wrong.
    [[nodiscard]] QString whoAmI();
    [[nodiscard]] const Access &access() const { return m_access; }

private:
    Access m_access; // outlives the client
    HttpClient m_client;
    WebApi m_api;
};
