// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionlicenses.h"

#include "models/domain/licensefile.h"
#include "models/licensefiletext.h"

#include <QFileInfo>

using Action = LicenseServer::Action;

namespace {

/// Owners are the same in any letter case.
QString keyOf(const QString &owner)
{
    return owner.toCaseFolded();
}

bool isSameOwner(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// True where the server may have done what it was asked although it did not say so.
bool mayHaveTakenEffect(const ApiError &error)
{
    return error.kind == ApiError::Kind::Network || error.kind == ApiError::Kind::Timeout
           || error.kind == ApiError::Kind::Server || error.kind == ApiError::Kind::BadResponse;
}

/// True where the server closes the call itself, and not just this question.
bool isRefusal(const ApiError &error)
{
    // A 404 may also mean that the server does not know the owner.
    return error.kind == ApiError::Kind::Forbidden || error.httpStatus == 405 || error.httpStatus == 501;
}

} // namespace

class SessionLicenses::Inquiry : public QObject
{
public:
    Inquiry(WebApi &api, QObject *parent)
        : QObject(parent)
        , issuer(api)
        , licenses(api)
    {}

    /// Ends what waits with ApiError::Cancelled, by which this is no longer known as the owner's inquiry.
    void cancel()
    {
        issuer.scope().cancel();
        licenses.scope().cancel();
    }

    LicenseServerAgent issuer;
    LicenseAgent licenses;
};

SessionLicenses::SessionLicenses(Workspace &workspace, LicenseServer &server, Journal &journal, WebApi &api,
                                 const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_server(server)
    , m_api(api)
    , m_acts(std::make_unique<SessionLicenseActs>(workspace, server, journal, api, tenant))
{
    connect(m_acts.get(), &SessionLicenseActs::progressed, this, &SessionLicenses::progressed);
    connect(m_acts.get(), &SessionLicenseActs::licensesChanged, this, &SessionLicenses::licensesChanged);
    connect(m_acts.get(), &SessionLicenseActs::recorded, this, &SessionLicenses::recorded);
    // Every call is worth a try until the server has said what it can do.
    m_server.setAbilities(ServerAbilities());
    connect(&m_server, &LicenseServer::offerChanged, this, [this](const QString &owner) {
        if (m_server.validity(owner) == LicenseServer::Validity::TooOld)
            m_kept.remove(keyOf(owner));
    });
}

SessionLicenses::~SessionLicenses()
{
    const QList<Inquiry *> inquiries = m_inquiries.values();
    for (Inquiry *inquiry : inquiries)
        inquiry->cancel();
    m_acts.reset();
    m_server.clear();
}

// What is under way

SessionLicenses::Inquiry *SessionLicenses::begin(const QString &owner, Action action)
{
    if (!m_server.obstacle(action, owner).isEmpty())
        return nullptr;
    auto *inquiry = new Inquiry(m_api, this);
    m_inquiries.insert(keyOf(owner), inquiry);
    m_server.begin(owner, action);
    return inquiry;
}

void SessionLicenses::end(const QString &owner, const QString &problem)
{
    if (Inquiry *inquiry = m_inquiries.take(keyOf(owner)))
        inquiry->deleteLater(); // this may be its own answer
    m_server.end(owner, problem);
}

/// @p what says what was asked in vain, a whole sentence.
void SessionLicenses::endInVain(const QString &owner, const QString &operation, const QString &what,
                                const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        end(owner);
        return;
    }
    if (isRefusal(error))
        m_server.noteRefusal(operation, error.serverText);
    end(owner, what + u' ' + error.userMessage());
}

void SessionLicenses::cancel(const QString &owner)
{
    if (!m_server.isBusy(owner))
        return;
    if (Inquiry *inquiry = m_inquiries.value(keyOf(owner)))
        inquiry->cancel();
    else
        m_acts->cancel();
}

// What may be activated

void SessionLicenses::keep(const QString &owner, const KeptPackage &kept)
{
    m_kept.insert(keyOf(owner), kept);
    m_server.setOffer(owner, comparePackages(kept.package.value), kept.fileName);
}

void SessionLicenses::forget(const QString &owner)
{
    m_kept.remove(keyOf(owner));
    m_server.dropOffer(owner);
}

/// Whose package was sent where it is not that of @p owner; else empty.
QString SessionLicenses::foreignOwner(const QString &owner, const ExtendedLicenseInfo &info) const
{
    const QString sent = info.offered ? info.offered->ownerName : QString();
    return sent.isEmpty() || isSameOwner(sent, owner) ? QString() : m_server.displayName(sent);
}

// Asking for packages

void SessionLicenses::check(const QString &owner)
{
    if (Inquiry *inquiry = begin(owner, Action::Check)) {
        forget(owner);
        askIssuer(owner, inquiry);
    }
}

QCoro::Task<> SessionLicenses::askIssuer(QString owner, Inquiry *inquiry)
{
    const QString name = m_server.displayName(owner);
    auto status = co_await inquiry->issuer.getLicenseStatusFromLicenseServer(owner);
    if (!status) {
        //: %1 is an owner of licences.
        QString what = tr("Whether there is a new licence of %1 could not be found out.").arg(name);
        if (mayHaveTakenEffect(status.error()))
            what += u' ' + tr("Some servers activate what they find: refresh to see what is stored.");
        endInVain(owner, QStringLiteral("License/GetLicenseStatusFromLicenseServer"), what, status.error());
        co_return;
    }
    m_server.setCheck(owner, *status);
    if (!status->canActivate() && status->status != LicenseStatus::Ok) {
        end(owner);
        if (status->status == LicenseStatus::NewLicenseActivated)
            Q_EMIT licensesChanged();
        co_return;
    }
    auto offered = co_await inquiry->issuer.getLicenseFromLicenseServer(owner);
    if (!offered) {
        //: %1 is an owner of licences.
        const QString what = tr("What the licence server of %1 offers could not be fetched.").arg(name);
        endInVain(owner, QStringLiteral("License/GetLicenseFromLicenseServer"), what, offered.error());
        co_return;
    }
    if (const QString sender = foreignOwner(owner, offered->value); !sender.isEmpty()) {
        //: %1 and %2 are owners of licences.
        end(owner,
            tr("The licence server of %1 sent a licence of %2. It is not used: ask %1.").arg(name, sender));
        co_return;
    }
    keep(owner, {.package = *offered});
    end(owner);
}

void SessionLicenses::loadFile(const QString &owner, const QString &fileName)
{
    Inquiry *inquiry = begin(owner, Action::LoadFile);
    if (!inquiry)
        return;
    const QString name = QFileInfo(fileName).fileName();
    const LicenseFileResult file = licenseFileFromFile(fileName);
    if (!file) {
        //: %1 is the name of a file, %2 says why, one or two sentences.
        end(owner, tr("The file %1 was not loaded. %2").arg(name, licenseFileProblemText(file.error())));
        return;
    }
    // Whoever has no licence here yet cannot have been chosen.
    const bool isFirst = !m_workspace.catalogue().owner(file->ownerName);
    if (!isFirst && !isSameOwner(file->ownerName, owner)) {
        end(owner, otherOwnersFileText(owner, name, file->ownerName));
        return;
    }
    const QString fileOwner = isFirst ? file->ownerName : owner;
    forget(fileOwner);
    const KeptPackage read {.fileName = name, .fileContent = file->content};
    askAboutFile(owner, fileOwner, read, inquiry);
}

QString SessionLicenses::otherOwnersFileText(const QString &owner, const QString &fileName,
                                             const QString &fileOwner) const
{
    //: %1 is the name of a file, %2 and %3 are owners of licences.
    return tr("The file %1 was not loaded: it holds a licence of %2, not of %3. Choose that owner and load "
              "it "
              "again.")
        .arg(fileName, m_server.displayName(fileOwner), m_server.displayName(owner));
}

/// Asked while @p owner is chosen, about a licence of @p fileOwner.
QCoro::Task<> SessionLicenses::askAboutFile(QString owner, QString fileOwner, KeptPackage file,
                                            Inquiry *inquiry)
{
    auto offered = co_await inquiry->issuer.getLicenseFromFile(file.fileContent);
    if (!offered) {
        //: %1 is the name of a file.
        const QString what = tr("The server could not read the licence file %1.").arg(file.fileName);
        endInVain(owner, QStringLiteral("License/GetLicenseFromFile"), what, offered.error());
        co_return;
    }
    if (const QString sender = foreignOwner(fileOwner, offered->value); !sender.isEmpty()) {
        end(owner, otherOwnersFileText(fileOwner, file.fileName, sender));
        co_return;
    }
    file.package = *offered;
    keep(fileOwner, file);
    end(owner);
    m_server.chooseOwner(fileOwner);
}

// Asking for other things

std::optional<ModuleLicense> SessionLicenses::offeredModule(const LicenseKey &license) const
{
    const LicenseServer::Offer *offer = m_server.offer(license.owner);
    if (!offer)
        return std::nullopt;
    for (const ModuleComparison &module : offer->comparison.modules) {
        if (module.license.module == license.module && module.terms())
            return *module.terms();
    }
    return std::nullopt;
}

void SessionLicenses::showModuleDetails(const LicenseKey &license)
{
    if (Inquiry *inquiry = begin(license.owner, Action::ShowDetails))
        askForDetails(license, inquiry);
}

QCoro::Task<> SessionLicenses::askForDetails(LicenseKey license, Inquiry *inquiry)
{
    auto details = co_await inquiry->licenses.getModuleLicenseFromDB(license.owner, license.module);
    const bool isMissing = !details && details.error().kind == ApiError::Kind::NotFound;
    const std::optional<ModuleLicense> known = details     ? *details
                                               : isMissing ? offeredModule(license)
                                                           : std::nullopt;
    if (!known) {
        //: %1 is a licence's code name.
        const QString what = tr("The details of %1 could not be read.").arg(license.module);
        endInVain(license.owner, QStringLiteral("License/GetModuleLicenseFromDB"), what, details.error());
        co_return;
    }
    m_server.setModule({.license = license, .action = Action::ShowDetails, .details = known});
    end(license.owner);
}

void SessionLicenses::showModuleHistory(const LicenseKey &license)
{
    if (Inquiry *inquiry = begin(license.owner, Action::ShowHistory))
        askForHistory(license, inquiry);
}

QCoro::Task<> SessionLicenses::askForHistory(LicenseKey license, Inquiry *inquiry)
{
    //: %1 is a licence's code name.
    const QString what = tr("The history of %1 could not be read.").arg(license.module);
    // What is only on offer is not in the stored package.
    const bool isStored = m_workspace.catalogue().license(license) != nullptr;
    VerbatimJson package = m_kept.value(keyOf(license.owner)).package.json;
    if (isStored || package.bytes.isEmpty()) {
        auto stored = co_await inquiry->licenses.getLicenseFromDBVerbatim(license.owner);
        if (!stored) {
            endInVain(license.owner, QStringLiteral("License/GetLicenseFromDB"), what, stored.error());
            co_return;
        }
        package = stored->json;
    }
    auto history = co_await inquiry->issuer.getModuleLicenseHistoryFromLicenseServer(package, license.module);
    if (!history) {
        endInVain(license.owner, QStringLiteral("License/GetModuleLicenseHistoryFromLicenseServer"), what,
                  history.error());
        co_return;
    }
    m_server.setModule({.license = license, .action = Action::ShowHistory, .history = *history});
    end(license.owner);
}

void SessionLicenses::openShop(const QString &owner)
{
    if (Inquiry *inquiry = begin(owner, Action::OpenShop))
        askForShop(owner, inquiry);
}

QCoro::Task<> SessionLicenses::askForShop(QString owner, Inquiry *inquiry)
{
    const QString name = m_server.displayName(owner);
    auto address = co_await inquiry->issuer.getShopUrl(owner);
    if (!address) {
        //: %1 is an owner of licences.
        const QString what = tr("Where licences of %1 are sold could not be found out.").arg(name);
        endInVain(owner, QStringLiteral("License/GetShopUrl"), what, address.error());
        co_return;
    }
    if (address->isEmpty()) {
        //: %1 is an owner of licences.
        end(owner,
            tr("The server knows no web shop of %1 with a secure address. Ask %1 directly.").arg(name));
        co_return;
    }
    end(owner);
    Q_EMIT openUrlRequested(*address);
}

// Acting

void SessionLicenses::activate(const QString &owner)
{
    if (!m_server.obstacle(Action::Activate, owner).isEmpty())
        return;
    const KeptPackage kept = m_kept.take(keyOf(owner)); // used once, however it ends
    m_acts->act(Action::Activate,
                {.kind = kept.fileContent.isEmpty() ? RunKind::ActivateLicense : RunKind::AddLicenseFile,
                 .owner = owner,
                 .package = kept.package,
                 .fileContent = kept.fileContent});
}

void SessionLicenses::changeSerialNumber(const QString &companyName, const QString &serialNumber)
{
    m_acts->act(Action::ChangeSerialNumber, {.kind = RunKind::ChangeSerialNumber,
                                             .owner = m_server.installation().owner(),
                                             .companyName = companyName.trimmed(),
                                             .serialNr = serialNumber.trimmed()});
}

void SessionLicenses::removeLicense(const QString &owner)
{
    m_acts->act(Action::RemoveLicense, {.kind = RunKind::RemoveLicense, .owner = owner});
}
