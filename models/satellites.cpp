// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/satellites.h"

#include <algorithm>

Satellites::Satellites(QObject *parent)
    : QObject(parent)
    , now([] { return QDateTime::currentDateTimeUtc(); })
{}

void Satellites::setServer(Installation installation, const ServerAbilities &abilities)
{
    m_installation = installation;
    m_abilities = abilities;
    if (!centralObstacle().isEmpty())
        m_central.setBoxes(CentralLicenseModel::Boxes::Closed);
    Q_EMIT serverChanged();
}

void Satellites::setListStatus(const LoadStatus &status)
{
    m_listStatus = status;
    Q_EMIT listedChanged();
}

void Satellites::setListed(const QList<Satellite> &satellites)
{
    m_listStatus = {LoadState::Ready, {}, 0, -1};
    m_listed = satellites;
    std::stable_sort(m_listed.begin(), m_listed.end(), [](const Satellite &a, const Satellite &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    for (SatelliteState &state : m_compared)
        state.satellite.name = nameOf(state.satellite.satelliteId);
    announceCompared();
    Q_EMIT listedChanged();
}

QString Satellites::nameOf(qint64 satelliteId) const
{
    const auto found =
        std::find_if(m_listed.cbegin(), m_listed.cend(), [satelliteId](const Satellite &satellite) {
            return satellite.satelliteId == satelliteId;
        });
    return found == m_listed.cend() ? QString() : found->name;
}

const SatelliteState *Satellites::state(qint64 satelliteId) const
{
    const int row = m_list.rowOf(satelliteId);
    return row < 0 ? nullptr : &m_compared.at(row);
}

SatelliteState *Satellites::stateForWriting(qint64 satelliteId)
{
    const int row = m_list.rowOf(satelliteId);
    return row < 0 ? nullptr : &m_compared[row];
}

bool Satellites::compare(qint64 satelliteId)
{
    if (state(satelliteId))
        return false;
    m_compared.append(SatelliteState {{satelliteId, nameOf(satelliteId)}});
    announceCompared();
    return true;
}

void Satellites::leaveOut(qint64 satelliteId)
{
    const auto removed = m_compared.removeIf(
        [satelliteId](const SatelliteState &each) { return each.satellite.satelliteId == satelliteId; });
    if (removed > 0)
        announceCompared();
}

void Satellites::setStatus(qint64 satelliteId, const LoadStatus &status)
{
    SatelliteState *state = stateForWriting(satelliteId);
    if (!state)
        return;
    state->status = status;
    announceCompared();
}

void Satellites::setLicenses(qint64 satelliteId, const QList<LicenseOwner> &owners)
{
    SatelliteState *state = stateForWriting(satelliteId);
    if (!state)
        return;
    state->status = {LoadState::Ready, {}, 0, -1};
    state->owners = owners;
    state->readAt = now();
    announceCompared();
}

void Satellites::announceCompared()
{
    m_list.setSatellites(m_compared);
    m_licenses.setSatellites(m_compared);
    Q_EMIT comparedChanged();
}

void Satellites::setCentralStatus(const LoadStatus &status)
{
    m_centralStatus = status;
    Q_EMIT centralChanged();
}

void Satellites::setCentral(const QList<LicenseOwner> &owners)
{
    m_centralStatus = {LoadState::Ready, {}, 0, -1};
    m_centralReadAt = now();
    m_central.setOwners(owners);
    Q_EMIT centralChanged();
}

void Satellites::beginSave()
{
    m_isSaving = true;
    m_save.reset();
    Q_EMIT centralChanged();
}

void Satellites::endSave(const Save &save)
{
    m_isSaving = false;
    m_save = save;
    Q_EMIT centralChanged();
}

void Satellites::setCentralBoxes(CentralLicenseModel::Boxes boxes)
{
    const bool isClosed = !centralObstacle().isEmpty();
    m_central.setBoxes(isClosed ? CentralLicenseModel::Boxes::Closed : boxes);
    Q_EMIT centralChanged();
}

QString Satellites::centralObstacle() const
{
    const QString save = QStringLiteral("License/SaveCentralLicense");
    switch (m_abilities.ability(save)) {
    case ServerAbilities::Ability::Offered:
        return {};
    case ServerAbilities::Ability::Unknown:
        return tr("The server does not say what it offers, so the central licence is only shown.");
    case ServerAbilities::Ability::NotOffered:
        return tr("This server has no call that saves the central licence. It is only shown.");
    case ServerAbilities::Ability::Refused:
        break;
    }
    return tr("The server does not let this program save the central licence. It is only shown.");
}

void Satellites::clear()
{
    m_installation = Installation::None;
    m_abilities = {};
    m_listStatus = {};
    m_listed.clear();
    m_compared.clear();
    m_centralStatus = {};
    m_centralReadAt = {};
    m_isSaving = false;
    m_save.reset();
    m_central.setBoxes(CentralLicenseModel::Boxes::Closed);
    m_central.setOwners({});
    announceCompared();
    Q_EMIT listedChanged();
    Q_EMIT centralChanged();
    Q_EMIT serverChanged();
}

void Satellites::retranslate()
{
    m_list.retranslate();
    m_licenses.retranslate();
    m_central.retranslate();
}
