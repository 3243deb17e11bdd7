// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demotenant.h"
#include "services/superoffice/webapi.h"

#include <memory>

/// A WebApi signed in to a demo tenant of its own.
class TenantFixture
{
public:
    explicit TenantFixture(const DemoProfile &profile = {}, int associates = 400,
                           HttpClientOptions options = quickOptions());

    [[nodiscard]] bool isReady() const { return m_api != nullptr; }
    [[nodiscard]] DemoTenant &tenant() { return m_tenant; }
    [[nodiscard]] WebApi &api() { return *m_api; }

    /// Gives another client what it needs to talk to the tenant.
    void signIn(HttpClient &client) const;
    /// From the next request on nothing else goes wrong than @p operation.
    void setFault(const QString &operation, const DemoFault &fault);
    /// From the next request on every answer is held back longer than any test lasts.
    void hang();
    /// Makes the associate hold exactly @p modules of @p owner, regardless of all rules.
    void setHeld(int associateId, const QString &owner, const QStringList &modules);
    [[nodiscard]] QStringList heldModules(int associateId, const QString &owner) const
    {
        return m_tenant.heldModules(associateId, owner);
    }
    /// Associates who hold @p module, lowest id first.
    [[nodiscard]] QList<int> holders(const QString &owner, const QString &module) const;
    /// The requests so far as "Operation" or, with names, "Operation name,name"; in the order they came.
    [[nodiscard]] QStringList operations() const;
    /// Of whom GetUserLicenses was asked, in the order the requests came.
    [[nodiscard]] QList<qint64> askedFor() const;

    /// Tries again at once; the number of tries stays.
    [[nodiscard]] static HttpClientOptions quickOptions();
    /// As quickOptions(), one request at a time: they reach the tenant in the order they were made.
    [[nodiscard]] static HttpClientOptions oneByOne();

private:
    DemoTenant m_tenant;
    HttpClient m_client;
    std::unique_ptr<WebApi> m_api;
};

/// A fault that answers with @p status and an error body saying @p text.
[[nodiscard]] DemoFault answerFault(int status, int count = 1, const QByteArray &text = "Ask the treasurer");
/// A cut connection, before or after the call took effect; lasting, because Qt repeats such requests itself.
[[nodiscard]] DemoFault cutFault(DemoFault::Effect effect, int count = 1000);
