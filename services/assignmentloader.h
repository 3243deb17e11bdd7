// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "models/domain/licensecatalogue.h"
#include "services/serverprobe.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/principalservice.h"
#include "services/superoffice/userarchive.h"

#include <QSet>

#include <optional>

/// Reads everything the program shows, once: who is signed in and what the server lets them do, the
/// catalogue, the associates page by page, and who holds what. Archives that show licences in columns tell
/// who holds what for 500 associates a call; where they do not, every associate is asked for, those in sight
/// first. Made for one refresh, owned by the session, one thread; destroying it cancels what is under way.
/// Uses a WebApi that must outlive it.
class AssignmentLoader : public QObject
{
    Q_OBJECT

public:
    /// What was being read when it failed.
    enum class Stage { Principal, Catalogue, Associates, Holdings };
    Q_ENUM(Stage)

    explicit AssignmentLoader(WebApi &api, QObject *parent = nullptr);
    ~AssignmentLoader() override;

    /// Reads it all; the signals tell what arrives. Call once.
    QCoro::Task<> load();
    /// Reads these associates' licences before all others. They are read anew even if the archive told who
    /// holds what: only this read tells what may be given.
    void setVisible(const QList<qint64> &associateIds);

Q_SIGNALS:
    void serverIdentified(const ServerInfo &server);
    void principalRead(const Principal &principal);
    void standingRead(const ServerStanding &standing);
    void catalogueRead(const LicenseCatalogue &catalogue);
    /// @p total is -1 where the server does not say how many there are.
    void associatesStarted(qint64 total);
    void associatesRead(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses);
    void associatesFinished();
    void userLicensesRead(qint64 associateId, const QList<LicenseOwner> &owners);
    void holdingsProgress(int done, int total);
    /// Nothing is under way any more; comes again after every later read for rows that came into sight.
    void settled();
    /// Where the archive tells who holds what, only those in sight are asked for one by one. Their failure
    /// comes after settled() then: what may be given is not known, but everything that is held.
    void failed(AssignmentLoader::Stage stage, const ApiError &error);

private:
    QCoro::Task<> identifyServer();
    QCoro::Task<> readStanding(qint64 ownAssociateId);
    [[nodiscard]] QCoro::Task<Result<LicenseCatalogue>> readCatalogue(qint64 ownAssociateId);
    [[nodiscard]] QCoro::Task<Result<void>> readAssociates(LicenseCatalogue catalogue);
    void chooseColumns(const LicenseCatalogue &catalogue, const QStringList &offered);
    void startWorkers();
    void settleIfDone();
    QCoro::Task<> work();
    void takeFailure(const ApiError &error);
    [[nodiscard]] bool hasNext() const;
    [[nodiscard]] qint64 takeNext();

    WebApi &m_api;
    RequestScope m_scope;
    PrincipalService m_principals;
    ServerProbe m_probe;
    LicenseAgent m_licenses;
    UserArchive m_archive;
    ArchiveQuery m_query;
    QList<LicenseKey> m_columnKeys; ///< what the archive's licence columns are about
    bool m_readsEverybody = false; ///< the archive does not tell of every licence
    QList<qint64> m_associates; ///< in the order they arrived
    QSet<qint64> m_seen; ///< those in m_associates
    QSet<qint64> m_read; ///< those whose own licences were asked for
    QList<qint64> m_visible;
    qsizetype m_next = 0; ///< where to go on in m_associates
    int m_workers = 0;
    int m_done = 0;
    bool m_hasFailed = false; ///< somebody's licences could not be read: nothing more is asked for
    std::optional<ApiError> m_untold; ///< why not, where settled() comes first
    bool m_isProbed = false; ///< what the server lets the user do is known
    bool m_isListed = false; ///< all pages have arrived
};
