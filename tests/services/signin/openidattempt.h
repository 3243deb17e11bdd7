// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signin/openidsignin.h"
#include "tests/fakes/pending.h"
#include "tests/services/signin/providerscript.h"

/// A sign-in under way at a scripted provider, as client "client-7" at the tenant Cust31415.
struct OpenIdAttempt
{
    ProviderScript script;
    OpenIdProvider provider {script.authority(), {}};
    std::unique_ptr<OpenIdSignIn> signIn;
    int pages = 0; ///< how often the browser was wanted
    std::unique_ptr<Pending<Result<OpenIdGrant>>> grant;

    [[nodiscard]] static OpenIdRequest usualRequest()
    {
        return {.clientId = QStringLiteral("client-7"),
                .tenant = QStringLiteral("Cust31415"),
                .user = QStringLiteral("ingrid+1@example.com")};
    }

    void start(const OpenIdRequest &request = usualRequest())
    {
        signIn = std::make_unique<OpenIdSignIn>(provider, request);
        QObject::connect(signIn.get(), &OpenIdSignIn::browserWanted, signIn.get(), [this](const QUrl &url) {
            ++pages;
            script.openPage(url);
        });
        grant = std::make_unique<Pending<Result<OpenIdGrant>>>(signIn->signIn());
    }
    [[nodiscard]] bool isDone() const { return grant->isDone(); }
    [[nodiscard]] const Result<OpenIdGrant> &result() const { return grant->result(); }
};
