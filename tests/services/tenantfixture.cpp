// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tenantfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

static constexpr int HighestId = 250; // ids have gaps

static DemoOptions optionsFor(const DemoProfile &profile, int associates)
{
    DemoOptions options;
    options.associates = associates;
    options.profile = profile;
    return options;
}

TenantFixture::TenantFixture(const DemoProfile &profile, int associates, HttpClientOptions options)
    : m_tenant(optionsFor(profile, associates))
    , m_client(options)
{
    if (!m_tenant.start())
        return;
    signIn(m_client);
    m_api = std::make_unique<WebApi>(m_client, m_tenant.root());
}

void TenantFixture::signIn(HttpClient &client) const
{
    client.setTrustedOrigin(m_tenant.root());
    client.setCredentials({.authorization = "Basic " + QByteArray("demo:demo").toBase64()});
}

HttpClientOptions TenantFixture::quickOptions()
{
    HttpClientOptions options;
    options.retry.firstDelay = std::chrono::milliseconds(1);
    options.retry.maxDelay = std::chrono::milliseconds(3);
    return options;
}

HttpClientOptions TenantFixture::oneByOne()
{
    HttpClientOptions options = quickOptions();
    options.maxInFlight = 1;
    return options;
}

void TenantFixture::setFault(const QString &operation, const DemoFault &fault)
{
    DemoProfile profile;
    profile.faults.insert(operation, fault);
    m_tenant.setProfile(profile);
}

void TenantFixture::hang()
{
    DemoProfile profile;
    profile.responseDelay = 600'000;
    m_tenant.setProfile(profile);
}

void TenantFixture::setHeld(int associateId, const QString &owner, const QStringList &modules)
{
    for (const QString &module : m_tenant.heldModules(associateId, owner))
        m_tenant.changeBehindTheScenes(associateId, owner, module, false);
    for (const QString &module : modules)
        m_tenant.changeBehindTheScenes(associateId, owner, module, true);
}

QList<int> TenantFixture::holders(const QString &owner, const QString &module) const
{
    QList<int> ids;
    for (int id = 1; id <= HighestId; ++id) {
        if (m_tenant.heldModules(id, owner).contains(module))
            ids.append(id);
    }
    return ids;
}

static QJsonObject bodyOf(const DemoRequestRecord &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

QStringList TenantFixture::operations() const
{
    QStringList lines;
    for (const DemoRequestRecord &request : m_tenant.requests()) {
        QStringList names;
        for (const QJsonValue name : bodyOf(request).value(QStringLiteral("ModuleLicenseNames")).toArray())
            names.append(name.toString());
        lines.append((request.operation + u' ' + names.join(u',')).trimmed());
    }
    return lines;
}

QList<qint64> TenantFixture::askedFor() const
{
    QList<qint64> ids;
    for (const DemoRequestRecord &request : m_tenant.requests()) {
        if (request.operation == u"GetUserLicenses")
            ids.append(bodyOf(request).value(QStringLiteral("AssociateId")).toInteger());
    }
    return ids;
}

DemoFault answerFault(int status, int count, const QByteArray &text)
{
    DemoFault fault;
    fault.status = status;
    fault.count = count;
    fault.body = R"({"Error":true,"ErrorType":"LicenseException","Message":")" + text + R"("})";
    return fault;
}

DemoFault cutFault(DemoFault::Effect effect, int count)
{
    DemoFault fault;
    fault.effect = effect;
    fault.count = count;
    return fault;
}
