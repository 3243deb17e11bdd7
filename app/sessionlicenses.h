// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sessionlicenseacts.h"

#include <QUrl>

#include <memory>

/// What one session asks of licence servers, and does to whole packages: checks, files, activation, serial
/// number, removal. It tells the LicenseServer how far each has come, and how it ended.
///
/// Nobody is asked unasked, as some servers activate what a check finds. What may be activated is kept byte
/// by byte, here alone and in memory, is used once, and is forgotten after 15 minutes, with the next check or
/// file and with the session. One thing at a time for each owner, one act in all; what cannot be done now, as
/// LicenseServer::obstacle() says, is not begun.
///
/// Owned by the session; workspace, model, journal and API outlive it. Destroying it cancels whatever is
/// under way and empties the model.
class SessionLicenses : public QObject
{
    Q_OBJECT

public:
    /// @p tenant tells tenants apart in the journal.
    SessionLicenses(Workspace &workspace, LicenseServer &server, Journal &journal, WebApi &api,
                    const QString &tenant, QObject *parent = nullptr);
    ~SessionLicenses() override;

    /// True while a package is being activated or removed, or the serial number changed.
    [[nodiscard]] bool isActing() const { return m_acts->isActing(); }

    /// Asks the owner's licence server for anything new and, where there may be, for the package.
    void check(const QString &owner);
    /// Has the server read a licence file, which has to be one of @p owner; changes nothing.
    void loadFile(const QString &owner, const QString &fileName);
    /// Activates what is on offer.
    void activate(const QString &owner);
    /// @p serialNumber is digits, but text.
    void changeSerialNumber(const QString &companyName, const QString &serialNumber);
    void removeLicense(const QString &owner);
    void showModuleDetails(const LicenseKey &license);
    void showModuleHistory(const LicenseKey &license);
    /// Asks where more of the owner's licences are sold.
    void openShop(const QString &owner);
    /// Gives up what is under way about @p owner. What is being written goes on.
    void cancel(const QString &owner);

Q_SIGNALS:
    void progressed(int done, int total); ///< acts: none of one, when it begins
    /// What is stored may be another package now: everything has to be read again.
    void licensesChanged();
    /// The journal knows more than before.
    void recorded();
    /// The web shop was found; the address is of https.
    void openUrlRequested(const QUrl &url);

private:
    /// Those who are asked about one owner; cancelled together.
    class Inquiry;
    /// What may be activated.
    struct KeptPackage
    {
        Verbatim<ExtendedLicenseInfo> package {};
        QString fileName {}; ///< without a folder; empty: from the licence server
        QString fileContent {}; ///< not a character changed
    };

    [[nodiscard]] Inquiry *begin(const QString &owner, LicenseServer::Action action);
    void end(const QString &owner, const QString &problem = {});
    void endInVain(const QString &owner, const QString &operation, const QString &what,
                   const ApiError &error);
    void keep(const QString &owner, const KeptPackage &kept);
    void forget(const QString &owner);
    [[nodiscard]] QString foreignOwner(const QString &owner, const ExtendedLicenseInfo &info) const;
    [[nodiscard]] QString otherOwnersFileText(const QString &owner, const QString &fileName,
                                              const QString &fileOwner) const;
    [[nodiscard]] std::optional<ModuleLicense> offeredModule(const LicenseKey &license) const;
    QCoro::Task<> askIssuer(QString owner, Inquiry *inquiry);
    QCoro::Task<> askAboutFile(QString owner, QString fileOwner, KeptPackage file, Inquiry *inquiry);
    QCoro::Task<> askForDetails(LicenseKey license, Inquiry *inquiry);
    QCoro::Task<> askForHistory(LicenseKey license, Inquiry *inquiry);
    QCoro::Task<> askForShop(QString owner, Inquiry *inquiry);

    Workspace &m_workspace;
    LicenseServer &m_server;
    WebApi &m_api;
    QHash<QString, Inquiry *> m_inquiries; ///< children, by owner in folded case
    QHash<QString, KeptPackage> m_kept; ///< by owner in folded case
    std::unique_ptr<SessionLicenseActs> m_acts;
};
