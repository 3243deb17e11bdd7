// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/licensesessionfixture.h"

#include "services/assignmentloader.h"

#include <QTest>

static constexpr int Associates = 40;
static constexpr int Patience = 20'000; // milliseconds

LicenseSessionFixture::LicenseSessionFixture(const DemoProfile &profile)
    : tenant(profile, Associates)
{
    if (!tenant.isReady())
        return;
    const QString key = QStringLiteral("https://crm.example.com/api/");
    runs = std::make_unique<SessionRuns>(workspace, activity, journal, tenant.api(), key);
    licenses = std::make_unique<SessionLicenses>(workspace, server, journal, tenant.api(), key);
    installation = std::make_unique<SessionInstallation>(workspace, server.installation(), tenant.api());
    QObject::connect(licenses.get(), &SessionLicenses::licensesChanged, licenses.get(),
                     [this] { ++rereads; });
}

LicenseSessionFixture::~LicenseSessionFixture()
{
    installation.reset();
    licenses.reset();
    runs.reset();
}

bool LicenseSessionFixture::readAll()
{
    bool isSettled = false;
    AssignmentLoader loader(tenant.api());
    QObject::connect(&loader, &AssignmentLoader::principalRead, &workspace, &Workspace::setPrincipal);
    QObject::connect(&loader, &AssignmentLoader::standingRead, &workspace,
                     [this](const ServerStanding &standing) {
                         server.setAbilities(standing.abilities);
                         workspace.setWriteAccess(standing.access);
                     });
    QObject::connect(&loader, &AssignmentLoader::catalogueRead, &workspace, &Workspace::setCatalogue);
    QObject::connect(&loader, &AssignmentLoader::associatesStarted, &workspace,
                     [this] { workspace.beginAssociates(); });
    QObject::connect(&loader, &AssignmentLoader::associatesRead, &workspace, &Workspace::addAssociates);
    QObject::connect(&loader, &AssignmentLoader::associatesFinished, &workspace,
                     &Workspace::finishAssociates);
    QObject::connect(&loader, &AssignmentLoader::userLicensesRead, &workspace, &Workspace::setUserLicenses);
    QObject::connect(&loader, &AssignmentLoader::settled, &workspace, [&isSettled] { isSettled = true; });
    loader.load();
    return QTest::qWaitFor([&isSettled] { return isSettled; }, Patience);
}

bool LicenseSessionFixture::isIdle(const QString &owner) const
{
    return QTest::qWaitFor([this, &owner] { return !server.isBusy(owner); }, Patience);
}

int LicenseSessionFixture::calls(const QString &operation) const
{
    return static_cast<int>(tenant.operations().count(operation));
}

qint64 LicenseSessionFixture::seats(const LicenseKey &license) const
{
    const CatalogueLicense *found = workspace.catalogue().license(license);
    return found ? found->seats.total : -1;
}

std::optional<PackageComparison::Verdict> LicenseSessionFixture::verdict(const QString &owner) const
{
    const LicenseServer::Offer *offer = server.offer(owner);
    return offer ? std::optional(offer->comparison.verdict) : std::nullopt;
}

DemoFault answer(int status, const QByteArray &body, const QByteArray &contentType)
{
    DemoFault fault;
    fault.status = status;
    fault.body = body;
    fault.count = 1000;
    fault.contentType = contentType;
    return fault;
}
