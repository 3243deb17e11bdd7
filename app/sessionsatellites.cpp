// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionsatellites.h"

#include "services/local/journal.h"

#include <algorithm>

// So many stand side by side without a word from the user, where the server lists that many.
static constexpr qsizetype FirstCompared = 3;

namespace {

const QString SatelliteCall = QStringLiteral("License/GetSatelliteLicenses");
const QString CentralCall = QStringLiteral("License/GetCentralLicense");

/// The status of a reading that has failed: what was read before is shown all the same.
LoadStatus failedStatus(bool wasRead, const QString &problem)
{
    return {wasRead ? LoadState::Stale : LoadState::Failed, problem, 0, -1};
}

const LoadStatus Reading {LoadState::Loading, {}, 0, -1};

} // namespace

SessionSatellites::SessionSatellites(Workspace &workspace, Satellites &satellites, Journal &journal,
                                     WebApi &api, const QString &tenant, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_satellites(satellites)
    , m_journal(journal)
    , m_api(api)
    , m_tenant(tenant)
    , m_licenses(api)
    , m_archive(api)
{
    m_satellites.setServer(Satellites::Installation::Unknown, {});
}

SessionSatellites::~SessionSatellites()
{
    m_act.reset();
    m_licenses.scope().cancel();
    m_archive.scope().cancel();
    m_satellites.clear();
}

void SessionSatellites::setServer(Satellites::Installation installation, const ServerAbilities &abilities)
{
    m_satellites.setServer(installation, abilities);
    start();
}

void SessionSatellites::open()
{
    m_isOpen = true;
    start();
}

void SessionSatellites::start()
{
    if (m_isStarted || !m_isOpen || !m_satellites.isServerKnown())
        return;
    m_isStarted = true;
    if (m_satellites.installation() == Satellites::Installation::OnSite) {
        for (const qint64 satelliteId : std::as_const(m_remembered))
            m_satellites.compare(satelliteId);
    }
    refresh();
}

void SessionSatellites::refresh()
{
    if (!m_isStarted)
        return;
    if (m_satellites.installation() == Satellites::Installation::OnSite) {
        readList();
        readCompared();
    }
    readCentral();
}

void SessionSatellites::readCompared()
{
    const QList<SatelliteState> compared = m_satellites.compared(); // changes while it is read
    for (const SatelliteState &state : compared)
        read(state.satellite.satelliteId);
}

void SessionSatellites::compare(qint64 satelliteId)
{
    m_hasChosen = true;
    if (!m_satellites.compare(satelliteId))
        return;
    announceCompared();
    read(satelliteId);
}

void SessionSatellites::leaveOut(qint64 satelliteId)
{
    m_hasChosen = true;
    m_satellites.leaveOut(satelliteId);
    announceCompared();
}

void SessionSatellites::announceCompared()
{
    QList<qint64> ids;
    for (const SatelliteState &state : m_satellites.compared())
        ids.append(state.satellite.satelliteId);
    Q_EMIT comparedChanged(ids);
}

bool SessionSatellites::isClosed(const QString &operation) const
{
    const ServerAbilities::Ability ability = m_satellites.abilities().ability(operation);
    return ability == ServerAbilities::Ability::NotOffered || ability == ServerAbilities::Ability::Refused;
}

/// Any error means no more than that ids have to be typed (API reference 5.8).
QCoro::Task<> SessionSatellites::readList()
{
    if (m_satellites.listStatus().state == LoadState::Loading)
        co_return;
    m_satellites.setListStatus(Reading);
    auto listed = co_await m_archive.satellites();
    if (!listed) {
        if (listed.error().kind != ApiError::Kind::Cancelled)
            m_satellites.setListStatus(failedStatus(false, listed.error().userMessage()));
        co_return;
    }
    m_satellites.setListed(*listed);
    if (m_satellites.compared().isEmpty() && !m_hasChosen)
        compareListed();
}

void SessionSatellites::compareListed()
{
    const QList<Satellite> listed = m_satellites.listed();
    for (const Satellite &satellite : listed.first(std::min(listed.size(), FirstCompared)))
        compare(satellite.satelliteId);
}

void SessionSatellites::read(qint64 satelliteId)
{
    const SatelliteState *state = m_satellites.state(satelliteId);
    if (!state || state->status.state == LoadState::Loading)
        return;
    if (isClosed(SatelliteCall)) {
        m_satellites.setStatus(
            satelliteId,
            failedStatus(state->isRead(), tr("This server does not tell what licences a satellite has.")));
        return;
    }
    m_satellites.setStatus(satelliteId, Reading);
    readSatellite(satelliteId);
}

QCoro::Task<> SessionSatellites::readSatellite(qint64 satelliteId)
{
    auto owners = co_await m_licenses.getSatelliteLicenses(satelliteId);
    const SatelliteState *state = m_satellites.state(satelliteId);
    if (!state || (!owners && owners.error().kind == ApiError::Kind::Cancelled))
        co_return;
    if (!owners) {
        const QString problem = problemOf(satelliteId, owners.error());
        m_satellites.setStatus(satelliteId, failedStatus(state->isRead(), problem));
    } else if (owners->isEmpty()) {
        const QString problem =
            tr("The server knows no licence of satellite %1. Look whether the id is right.").arg(satelliteId);
        m_satellites.setStatus(satelliteId, failedStatus(state->isRead(), problem));
    } else {
        m_satellites.setLicenses(satelliteId, *owners);
    }
}

QString SessionSatellites::problemOf(qint64 satelliteId, const ApiError &error) const
{
    const bool hasCall = error.httpStatus != 405 && error.httpStatus != 501;
    if (error.kind == ApiError::Kind::NotFound && hasCall)
        return tr("There is no satellite %1 here. Look whether the id is right.").arg(satelliteId);
    //: %1 is the id of a satellite, %2 a sentence that says why.
    return tr("Satellite %1 could not be read. %2").arg(QString::number(satelliteId), error.userMessage());
}

void SessionSatellites::readCentral()
{
    const bool wasRead = m_satellites.centralReadAt().isValid();
    if (isClosed(CentralCall)) {
        m_satellites.setCentralStatus(
            failedStatus(wasRead, tr("This server does not tell what the central licence is.")));
        return;
    }
    m_satellites.setCentralStatus(Reading);
    readCentralLicense(++m_centralReading);
}

QCoro::Task<> SessionSatellites::readCentralLicense(int reading)
{
    auto central = co_await m_licenses.getCentralLicense();
    if (reading != m_centralReading)
        co_return;
    if (central) {
        m_central = central->json;
        m_satellites.setCentral(central->value);
    } else if (central.error().kind != ApiError::Kind::Cancelled) {
        const bool wasRead = m_satellites.centralReadAt().isValid();
        m_satellites.setCentralStatus(failedStatus(wasRead, central.error().userMessage()));
    }
}

void SessionSatellites::saveCentral(const QHash<LicenseKey, bool> &assigned)
{
    if (m_act || assigned.isEmpty() || !m_satellites.centralObstacle().isEmpty())
        return;
    if (!m_central.isFresh(m_satellites.now())) {
        const Phrase reason =
            phrase(QT_TR_NOOP("The central licence was read too long ago and is read again. Look at what "
                              "changes, and save once more."));
        m_satellites.endSave({{ApplyOutcome::Kind::Refused, reason}});
        readCentral();
        return;
    }
    const RunStart start {
        .tenant = m_tenant,
        .user = m_workspace.principal().displayName(),
        .kind = RunKind::SaveCentralLicense,
    };
    const LicenseOrder order {
        .kind = RunKind::SaveCentralLicense, .central = m_central, .assigned = assigned};
    m_satellites.beginSave();
    m_act = std::make_unique<LicenseAct>(m_api, m_journal, start, order);
    connect(m_act.get(), &LicenseAct::finished, this, &SessionSatellites::takeResult);
    m_act->run();
}

void SessionSatellites::takeResult(const LicenseActResult &result)
{
    m_act.release()->deleteLater(); // this is its own signal
    m_satellites.endSave({result.outcome, result.runId, result.problem});
    readCentral();
    Q_EMIT recorded();
}
