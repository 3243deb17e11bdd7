// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionhistory.h"

#include "app/runsofchanges.h"
#include "models/domain/statesnapshot.h"
#include "models/workspacestate.h"

#include <QLocale>

#include <utility>

// A year to tell the seasons by, and the one before to compare it with.
static constexpr int YearsShown = 2;

SessionHistory::SessionHistory(Workspace &workspace, Dashboard &dashboard, const Stores &stores, WebApi &api,
                               const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_dashboard(dashboard)
    , m_stores(stores)
    , m_tenant(tenant)
    , m_licenses(api)
{
    connect(&m_dashboard, &Dashboard::licenseChosen, this, &SessionHistory::showSeries);
    connect(&m_stores.states, &KnownStates::saved, this, [this] { Q_EMIT recorded(m_snapshot); });
    connect(&m_stores.states, &KnownStates::failed, this, &SessionHistory::report);
    showLastKnown();
}

SessionHistory::~SessionHistory()
{
    m_licenses.scope().cancel();
}

void SessionHistory::showLastKnown()
{
    const auto known = m_stores.states.load(m_tenant);
    if (!known) {
        report(known.error());
        return;
    }
    m_lastVisit = *known;
    m_latest = *known;
    if (!m_lastVisit)
        return;
    if (m_workspace.knownSince() != m_lastVisit->at)
        showKnownState(m_workspace, *m_lastVisit);
    m_dashboard.setAsOf(m_lastVisit->at);
    showSeries(m_dashboard.chosenLicense());
}

void SessionHistory::take()
{
    if (!m_isExpected)
        return;
    m_isExpected = false;
    const KnownState present = knownState(m_workspace, m_dashboard.now());
    m_dashboard.setAsOf(present.at);
    m_dashboard.setProblem({});
    if (inventPast && !m_lastVisit) {
        const InventedPast past = inventPast(present);
        m_lastVisit = past.lastVisit;
        if (const auto kept = m_stores.seats.recordAll(m_tenant, past.snapshots); !kept)
            report(kept.error());
    }
    record(present);
    compareWithLastVisit(present);
    showSeries(m_dashboard.chosenLicense());
}

void SessionHistory::open()
{
    if (m_isExpected)
        m_workspace.setKnownSince(std::nullopt);
}

void SessionHistory::giveUp()
{
    m_isExpected = false;
    const bool wasRead = m_snapshot.at.isValid();
    if (m_lastVisit && !wasRead)
        m_workspace.setKnownSince(m_lastVisit->at);
}

QString SessionHistory::withAge(const QString &problem) const
{
    if (!m_snapshot.at.isValid())
        return problem;
    const QString at = QLocale().toString(m_snapshot.at.toLocalTime(), QLocale::ShortFormat);
    //: %1 is a sentence that says why the server could not be read again; %2 is a day and time.
    return tr("%1 What is shown was read at %2.").arg(problem, at);
}

void SessionHistory::record(const KnownState &present)
{
    QHash<LicenseKey, HolderCount> counts;
    if (m_latest)
        counts = stateDifference(*m_latest, present).holderCounts;
    m_snapshot = seatSnapshot(present, counts);
    const std::optional<KnownState> before = std::exchange(m_latest, present);
    if (const auto kept = m_stores.seats.record(m_tenant, m_snapshot); !kept)
        report(kept.error());
    m_stores.states.save(m_tenant, present);
    Q_EMIT taken(before, present);
}

void SessionHistory::compareWithLastVisit(const KnownState &present)
{
    if (!m_lastVisit)
        return;
    const auto runOf = runOfChangeSince(m_stores.journal, m_tenant, m_lastVisit->at);
    if (!runOf) {
        report(runOf.error());
        return;
    }
    const StateDifference difference = stateDifference(*m_lastVisit, present);
    m_dashboard.setAway(awayChanges(difference, present.catalogue, *runOf), m_lastVisit->at);
}

void SessionHistory::showSeries(const LicenseKey &license)
{
    m_dashboard.setSeries(license, series(license));
}

QList<SeatPoint> SessionHistory::series(const LicenseKey &license)
{
    const QDateTime until = m_dashboard.now();
    const auto points = m_stores.seats.series(m_tenant, license, until.addYears(-YearsShown), until);
    if (points)
        return *points;
    report(points.error());
    return {};
}

/// No limit is near where the server does not say so, or cannot be asked.
QCoro::Task<> SessionHistory::readFencing(ServerAbilities abilities)
{
    if (abilities.ability(QStringLiteral("License/GetFencingInfo")) != ServerAbilities::Ability::Offered)
        co_return;
    auto fencing = co_await m_licenses.getFencingInfo();
    if (fencing)
        m_dashboard.setFencing(*fencing);
    else if (fencing.error().kind != ApiError::Kind::Cancelled)
        m_dashboard.setFencing(std::nullopt);
}

void SessionHistory::report(const QString &problem)
{
    m_dashboard.setProblem(problem);
    Q_EMIT failed(problem);
}
