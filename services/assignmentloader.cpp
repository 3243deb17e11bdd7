// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assignmentloader.h"

#include <QTimer>

#include <algorithm>
#include <utility>

// As many as the HttpClient sends at once: more would only wait there, out of reach of "visible first".
static constexpr int Workers = 6;

AssignmentLoader::AssignmentLoader(WebApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_scope(&api.scope())
    , m_principals(api)
    , m_probe(api)
    , m_licenses(api)
    , m_archive(api)
{}

AssignmentLoader::~AssignmentLoader()
{
    // Every coroutine runs to its end here, while the members it uses still live.
    disconnect();
    m_scope.cancel();
    m_principals.scope().cancel();
    m_probe.cancel();
    m_licenses.scope().cancel();
    m_archive.scope().cancel();
}

QCoro::Task<> AssignmentLoader::identifyServer()
{
    auto server = co_await m_api.serverInfo(&m_scope);
    if (server)
        Q_EMIT serverIdentified(*server);
}

QCoro::Task<> AssignmentLoader::readStanding(qint64 ownAssociateId)
{
    auto standing = co_await m_probe.probe(ownAssociateId);
    if (!standing)
        co_return;
    Q_EMIT standingRead(*standing);
    m_isProbed = true;
    settleIfDone();
}

void AssignmentLoader::settleIfDone()
{
    const bool isDone = m_workers == 0 && m_isListed && m_isProbed;
    if (!isDone || (m_hasFailed && m_readsEverybody))
        return;
    Q_EMIT settled();
    if (const auto untold = std::exchange(m_untold, std::nullopt))
        Q_EMIT failed(Stage::Holdings, *untold);
}

QCoro::Task<> AssignmentLoader::load()
{
    identifyServer(); // nothing waits for it: some servers close their root
    auto principal = co_await m_principals.currentPrincipal();
    if (!principal) {
        Q_EMIT failed(Stage::Principal, principal.error());
        co_return;
    }
    Q_EMIT principalRead(*principal);
    readStanding(principal->associateId); // the reading below does not wait for it

    auto catalogue = co_await readCatalogue(principal->associateId);
    if (!catalogue) {
        Q_EMIT failed(Stage::Catalogue, catalogue.error());
        co_return;
    }
    Q_EMIT catalogueRead(*catalogue);

    auto listed = co_await readAssociates(*catalogue);
    if (!listed) {
        Q_EMIT failed(Stage::Associates, listed.error());
        co_return;
    }
    m_isListed = true;
    Q_EMIT associatesFinished();
    startWorkers();
    // Not at once, nor by a posted event, which would come at once too: to put many associates in order keeps
    // the window waiting for long enough.
    QTimer::singleShot(0, this, &AssignmentLoader::settleIfDone);
}

QCoro::Task<Result<LicenseCatalogue>> AssignmentLoader::readCatalogue(qint64 ownAssociateId)
{
    auto packages = co_await m_licenses.getLicenseForAllOwnersFromDB();
    if (!packages)
        co_return tl::unexpected(packages.error());
    LicenseCatalogue catalogue(*packages);
    if (ownAssociateId > 0) {
        // Owners may show up only in an associate's own rows. It is no loss if this call is closed.
        auto own = co_await m_licenses.getUserLicenses(ownAssociateId);
        if (own)
            catalogue.addMissing(*own);
    }
    co_return catalogue;
}

void AssignmentLoader::chooseColumns(const LicenseCatalogue &catalogue, const QStringList &offered)
{
    m_query.withLastLogin = offered.contains(ArchiveQuery::lastLoginColumn(), Qt::CaseInsensitive);
    QHash<QString, QString> offeredByName;
    for (const QString &name : offered)
        offeredByName.insert(name.toCaseFolded(), name);
    for (const CatalogueOwner &owner : catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (!license.isAssignable())
                continue;
            const QString name = QString(owner.name + u'_' + license.key.module).toCaseFolded();
            const auto column = offeredByName.constFind(name);
            if (column == offeredByName.cend()) {
                m_readsEverybody = true;
                continue;
            }
            m_query.licenseColumns.append(*column);
            m_columnKeys.append(license.key);
        }
    }
}

QCoro::Task<Result<void>> AssignmentLoader::readAssociates(LicenseCatalogue catalogue)
{
    // Without the list of columns, or the number of rows, the rest still works.
    auto offered = co_await m_archive.availableColumns(m_query.provider);
    chooseColumns(catalogue, offered.value_or(QStringList()));
    auto total = co_await m_archive.rowCount(m_query.provider);
    Q_EMIT associatesStarted(total.value_or(-1));

    for (bool mayHaveMore = true; mayHaveMore;) {
        auto page = co_await m_archive.page(m_query);
        if (!page)
            co_return tl::unexpected(page.error());
        QList<AssociateRow> rows;
        for (const AssociateRow &row : std::as_const(page->rows)) {
            const qint64 associateId = row.associate.associateId;
            if (m_seen.contains(associateId))
                continue;
            m_seen.insert(associateId);
            m_associates.append(associateId);
            rows.append(row);
        }
        m_query.skip += page->rows.size();
        // A server that ignores $skip sends the same rows for ever.
        mayHaveMore = page->mayHaveMore && !rows.isEmpty();
        if (!rows.isEmpty())
            Q_EMIT associatesRead(rows, m_columnKeys);
        startWorkers();
    }
    co_return {};
}

void AssignmentLoader::setVisible(const QList<qint64> &associateIds)
{
    m_visible = associateIds;
    startWorkers();
}

bool AssignmentLoader::hasNext() const
{
    if (m_hasFailed)
        return false;
    const auto isUnread = [this](qint64 id) { return m_seen.contains(id) && !m_read.contains(id); };
    return (m_readsEverybody && m_next < m_associates.size())
           || std::any_of(m_visible.cbegin(), m_visible.cend(), isUnread);
}

/// The next associate to ask for, which counts as read from now on; 0 when there is none.
qint64 AssignmentLoader::takeNext()
{
    if (m_hasFailed)
        return 0;
    const auto isUnread = [this](qint64 id) { return m_seen.contains(id) && !m_read.contains(id); };
    const auto visible = std::find_if(m_visible.cbegin(), m_visible.cend(), isUnread);
    qint64 next = 0;
    if (visible != m_visible.cend()) {
        next = *visible;
    } else if (m_readsEverybody) {
        while (m_next < m_associates.size() && m_read.contains(m_associates.at(m_next)))
            ++m_next;
        if (m_next < m_associates.size())
            next = m_associates.at(m_next++);
    }
    if (next != 0)
        m_read.insert(next);
    return next;
}

void AssignmentLoader::startWorkers()
{
    while (m_workers < Workers && hasNext()) {
        ++m_workers;
        work();
    }
}

QCoro::Task<> AssignmentLoader::work()
{
    while (const qint64 associateId = takeNext()) {
        auto owners = co_await m_licenses.getUserLicenses(associateId, LicenseAgent::Fields::Holdings);
        if (!owners) {
            // One failure ends it: the next calls would fail alike, and a refresh starts anew.
            --m_workers;
            takeFailure(owners.error());
            co_return;
        }
        ++m_done;
        Q_EMIT userLicensesRead(associateId, *owners);
        if (m_readsEverybody)
            Q_EMIT holdingsProgress(m_done, static_cast<int>(m_associates.size()));
    }
    --m_workers;
    settleIfDone();
}

/// Told once, and at once where it means that nobody knows who holds what.
void AssignmentLoader::takeFailure(const ApiError &error)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        m_hasFailed = true;
        return;
    }
    const bool isFirst = !std::exchange(m_hasFailed, true);
    if (isFirst && m_readsEverybody)
        Q_EMIT failed(Stage::Holdings, error);
    else if (isFirst)
        m_untold = error;
    settleIfDone();
}
