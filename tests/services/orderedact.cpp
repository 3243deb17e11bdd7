// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/orderedact.h"

#include "tests/fakes/pending.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace {

const QString Growing = QStringLiteral("SIGNFLOW"); // the demo tenant's issuer offers more than is in use
const QString Removable = QStringLiteral("MAPLINE");

/// Waits for an answer that has to be good.
template<class T>
T answerOf(QCoro::Task<Result<T>> task)
{
    const Pending<Result<T>> pending(std::move(task));
    if (!QTest::qWaitFor([&pending] { return pending.isDone(); }) || !pending.result())
        qFatal("The tenant does not answer as it should");
    return *pending.result();
}

/// The owner whose package the act is about.
QString ownerOf(RunKind kind)
{
    switch (kind) {
    case RunKind::ActivateLicense:
    case RunKind::AddLicenseFile:
        return Growing;
    case RunKind::RemoveLicense:
        return Removable;
    default:
        return QStringLiteral("SUPEROFFICE");
    }
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

OrderedAct::OrderedAct(WebApi &api, const LicenseOrder &order)
    : LicenseAct(api, journal, {.tenant = QStringLiteral("T")}, order)
{}

RunRecord OrderedAct::record()
{
    return journal.runs(QStringLiteral("T")).value().constFirst();
}

RunItem OrderedAct::item()
{
    return journal.items(record().id).value().constFirst();
}

ActTrace::ActTrace(LicenseAct &act)
{
    QObject::connect(&act, &LicenseAct::writing, &act, [this] { ++writings; });
    QObject::connect(&act, &LicenseAct::finished, &act,
                     [this](const LicenseActResult &result) { results.append(result); });
}

QList<RunKind> allActs()
{
    return {RunKind::ActivateLicense, RunKind::AddLicenseFile, RunKind::ChangeSerialNumber,
            RunKind::RemoveLicense, RunKind::SaveCentralLicense};
}

const char *actName(RunKind kind)
{
    switch (kind) {
    case RunKind::ActivateLicense:
        return "activate";
    case RunKind::AddLicenseFile:
        return "file";
    case RunKind::ChangeSerialNumber:
        return "serial";
    case RunKind::RemoveLicense:
        return "remove";
    default:
        return "central";
    }
}

QString writeOf(RunKind kind)
{
    switch (kind) {
    case RunKind::ActivateLicense:
        return QStringLiteral("ActivateLicenseInfo");
    case RunKind::AddLicenseFile:
        return QStringLiteral("AddLicenseFromFile");
    case RunKind::ChangeSerialNumber:
        return QStringLiteral("ChangeSerialNumber");
    case RunKind::RemoveLicense:
        return QStringLiteral("RemoveLicenseFromDB");
    default:
        return QStringLiteral("SaveCentralLicense");
    }
}

QStringList operationsOf(RunKind kind)
{
    const bool isCentral = kind == RunKind::SaveCentralLicense;
    const QString read = isCentral ? QStringLiteral("GetCentralLicense") : QStringLiteral("GetLicenseFromDB");
    QStringList operations {read};
    if (kind == RunKind::ActivateLicense)
        operations.append(QStringLiteral("ValidateLicenseInfo"));
    return operations + QStringList {writeOf(kind), read};
}

LicenseOrder orderFor(TenantFixture &fixture, RunKind kind)
{
    LicenseServerAgent server(fixture.api());
    LicenseAgent licenses(fixture.api());
    LicenseOrder order {.kind = kind, .owner = ownerOf(kind)};
    if (kind == RunKind::ActivateLicense) {
        order.package = answerOf(server.getLicenseFromLicenseServer(order.owner));
    } else if (kind == RunKind::AddLicenseFile) {
        order.fileContent = QString::fromUtf8(fixture.tenant().licenseFile(order.owner));
        order.package = answerOf(server.getLicenseFromFile(order.fileContent));
    } else if (kind == RunKind::ChangeSerialNumber) {
        order.companyName = QStringLiteral("Havgrind Logistikk AS");
        order.serialNr = QStringLiteral("1010031416");
    } else if (kind == RunKind::SaveCentralLicense) {
        const auto central = answerOf(licenses.getCentralLicense());
        const LicenseOwner &owner = central.value.constFirst();
        const ModuleLicenseLink &link = owner.moduleLicenses.constFirst();
        order.central = central.json;
        order.assigned.insert({owner.name.toLower(), link.name}, !link.assigned);
    }
    return order;
}

QByteArray bodyOf(const LicenseOrder &order)
{
    switch (order.kind) {
    case RunKind::ActivateLicense:
        return "{\"NewLicense\":" + order.package.json.bytes + '}';
    case RunKind::AddLicenseFile:
        return jsonOf({{QStringLiteral("FileContent"), order.fileContent}});
    case RunKind::ChangeSerialNumber:
        return jsonOf({{QStringLiteral("NewCompanyName"), order.companyName},
                       {QStringLiteral("NewSerialNumber"), order.serialNr}});
    default:
        return jsonOf({{QStringLiteral("ModuleOwner"), order.owner}});
    }
}

QStringList storedIn(TenantFixture &fixture, RunKind kind)
{
    LicenseAgent agent(fixture.api());
    if (kind == RunKind::SaveCentralLicense) {
        const auto central = answerOf(agent.getCentralLicense());
        return textsOf(StoredLicense {.central = central.value}.lines());
    }
    for (const ExtendedLicenseInfo &info : answerOf(agent.getLicenseForAllOwnersFromDB())) {
        if (info.package()->ownerName == ownerOf(kind))
            return textsOf(StoredLicense {.info = info}.lines());
    }
    return textsOf(StoredLicense().lines());
}
