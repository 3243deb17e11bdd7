// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseobstacle.h"

#include "models/comparisontext.h"
#include "models/licenseservertext.h"
#include "models/workspace.h"

#include <QCoreApplication>

using Ability = ServerAbilities::Ability;
using Action = LicenseServer::Action;
using Validity = LicenseServer::Validity;

namespace {

/// Context of all these texts in the translation files.
class LicenseObstacle
{
    Q_DECLARE_TR_FUNCTIONS(LicenseObstacle)

public:
    static QString ofCall(const ServerAbilities &abilities, const QString &call);
    static QString ofCalls(const ServerAbilities &abilities, const QStringList &calls);
    static QString ofOffer(const LicenseServer &server, const QString &owner);
    static QString ofRemoval(const CatalogueOwner &owner);
    static QString ofPlace(const Workspace &workspace, const std::optional<ServerAbilities> &abilities);
    static QString ofMoment(const LicenseServer &server, const Workspace &workspace, Action action,
                            const QString &owner);
    static QString noLicense();
};

/// The calls of the server without which @p action is nothing.
QStringList callsFor(Action action, bool isFromFile)
{
    switch (action) {
    case Action::Check:
        return {QStringLiteral("License/GetLicenseStatusFromLicenseServer"),
                QStringLiteral("License/GetLicenseFromLicenseServer")};
    case Action::LoadFile:
        return {QStringLiteral("License/GetLicenseFromFile")};
    case Action::Activate:
        return {isFromFile ? QStringLiteral("License/AddLicenseFromFile")
                           : QStringLiteral("License/ActivateLicenseInfo")};
    case Action::ChangeSerialNumber:
        return {QStringLiteral("License/ChangeSerialNumber")};
    case Action::RemoveLicense:
        return {QStringLiteral("License/RemoveLicenseFromDB")};
    case Action::ShowDetails:
        return {QStringLiteral("License/GetModuleLicenseFromDB")};
    case Action::ShowHistory:
        return {QStringLiteral("License/GetLicenseFromDB"),
                QStringLiteral("License/GetModuleLicenseHistoryFromLicenseServer")};
    case Action::OpenShop:
        break;
    }
    return {QStringLiteral("License/GetShopUrl")};
}

/// True for what goes before, or makes, a change of a package.
bool concernsPackage(Action action)
{
    return action != Action::ShowDetails && action != Action::ShowHistory && action != Action::OpenShop;
}

/// The owner that @p action is about, or nullptr.
const CatalogueOwner *ownerOf(const LicenseServer &server, const Workspace &workspace, Action action,
                              const QString &owner)
{
    const bool isAboutInstallation = action == Action::ChangeSerialNumber;
    return workspace.catalogue().owner(isAboutInstallation ? server.installation().owner() : owner);
}

QString LicenseObstacle::noLicense()
{
    return tr("The server has no licence of this owner.");
}

QString LicenseObstacle::ofPlace(const Workspace &workspace, const std::optional<ServerAbilities> &abilities)
{
    if (workspace.knownSince())
        return tr("This is what was last known of the tenant. The licence server can be asked once the "
                  "server has been read.");
    return abilities ? QString() : tr("Nobody is signed in. Sign in to a server first.");
}

QString LicenseObstacle::ofMoment(const LicenseServer &server, const Workspace &workspace, Action action,
                                  const QString &owner)
{
    if (server.isBusy(owner)) {
        //: %1 says what is under way, a whole sentence.
        return tr("%1 Wait until that is done.").arg(server.inquiryText(owner));
    }
    return workspace.isApplying() && concernsPackage(action)
               ? tr("Changes are being applied. Wait until they are done.")
               : QString();
}

QString LicenseObstacle::ofCall(const ServerAbilities &abilities, const QString &call)
{
    switch (abilities.ability(call)) {
    case Ability::NotOffered:
        return tr("This server has no call for that. Older servers lack some: use SuperOffice's own "
                  "administration.");
    case Ability::Refused: {
        const QString refused = tr("The server refused that to this user when it was tried. Sign in as an "
                                   "administrator, or refresh to try again.");
        const QString said = abilities.refusal(call).simplified();
        if (said.isEmpty())
            return refused;
        //: %1 says that something was refused; %2 is the server's own text.
        return tr("%1 The server says: %2").arg(refused, said);
    }
    case Ability::Offered:
    case Ability::Unknown:
        break;
    }
    return {};
}

QString LicenseObstacle::ofCalls(const ServerAbilities &abilities, const QStringList &calls)
{
    for (const QString &call : calls) {
        if (const QString closed = ofCall(abilities, call); !closed.isEmpty())
            return closed;
    }
    return {};
}

QString LicenseObstacle::ofRemoval(const CatalogueOwner &owner)
{
    if (owner.isSuperOffice())
        return tr("SuperOffice's own licence cannot be removed.");
    return owner.package ? QString() : noLicense();
}

QString LicenseObstacle::ofOffer(const LicenseServer &server, const QString &owner)
{
    const LicenseServer::Offer *offered = server.offer(owner);
    if (!offered)
        return tr("There is nothing to activate yet. Check for a new licence, or load one from a file.");
    if (const Validity validity = server.validity(owner); validity != Validity::Valid)
        return validityText(*offered, validity);
    return offered->comparison.canActivate() ? QString() : server.verdictText(owner);
}

} // namespace

QString licenseObstacle(const LicenseServer &server, const Workspace &workspace,
                        const std::optional<ServerAbilities> &abilities, Action action, const QString &owner)
{
    if (const QString nowhere = LicenseObstacle::ofPlace(workspace, abilities); !nowhere.isEmpty())
        return nowhere;
    const CatalogueOwner *found = ownerOf(server, workspace, action, owner);
    const LicenseServer::Offer *offered = server.offer(found ? found->name : owner);
    // A file may hold the first licence of an owner.
    const bool mayBeFirst = action == Action::LoadFile || (action == Action::Activate && offered);
    if (!found && !mayBeFirst)
        return LicenseObstacle::noLicense();
    const QString name = found ? found->name : owner;
    QString obstacle = LicenseObstacle::ofMoment(server, workspace, action, name);
    if (obstacle.isEmpty())
        obstacle = LicenseObstacle::ofCalls(*abilities, callsFor(action, offered && offered->isFromFile()));
    if (obstacle.isEmpty() && action == Action::RemoveLicense)
        obstacle = LicenseObstacle::ofRemoval(*found);
    if (obstacle.isEmpty() && action == Action::Activate)
        obstacle = LicenseObstacle::ofOffer(server, name);
    return obstacle;
}
