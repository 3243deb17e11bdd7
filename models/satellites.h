// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/centrallicensemodel.h"
#include "models/domain/applyplan.h"
#include "models/domain/serverabilities.h"
#include "models/satellitelicensemodel.h"
#include "models/satellitelistmodel.h"

#include <QObject>

#include <functional>
#include <optional>

/// What the page "Satellites" shows: the satellites of the installation as far as the server lists them, the
/// licences of those that are compared, and the central licence. Fed by the session; asks nobody itself.
/// Owned by the application; lives in the GUI thread.
class Satellites : public QObject
{
    Q_OBJECT

public:
    /// What kind of installation the tenant is.
    enum class Installation {
        None, ///< nobody is signed in
        Unknown, ///< the server has not said yet
        OnSite,
        Online, ///< SuperOffice Online, which has no satellites
    };
    Q_ENUM(Installation)

    /// How saving the central licence has ended.
    struct Save
    {
        ApplyOutcome outcome;
        qint64 runId = 0; ///< in the journal; 0: it did not come that far
        QString problem {}; ///< what went wrong besides, in words; empty where nothing did
    };

    explicit Satellites(QObject *parent = nullptr);

    /// The present instant. Replaced by tests.
    std::function<QDateTime()> now;

    // What the session knows

    void setServer(Installation installation, const ServerAbilities &abilities);
    /// How far the list of satellites has come. Failed means no more than that ids have to be typed.
    void setListStatus(const LoadStatus &status);
    /// The satellites that the server lists; ends the reading of the list.
    void setListed(const QList<Satellite> &satellites);
    /// Compares this satellite too, behind all others; false where it is compared already.
    bool compare(qint64 satelliteId);
    void leaveOut(qint64 satelliteId);
    /// Of no account unless the satellite is compared, as is setLicenses().
    void setStatus(qint64 satelliteId, const LoadStatus &status);
    /// What the satellite has, read now.
    void setLicenses(qint64 satelliteId, const QList<LicenseOwner> &owners);
    void setCentralStatus(const LoadStatus &status);
    /// What the central licence is, read now.
    void setCentral(const QList<LicenseOwner> &owners);
    /// The central licence is being saved from now on.
    void beginSave();
    void endSave(const Save &save);
    /// Forgets everything: the tenant has been left.
    void clear();

    // What the user chooses

    /// Whether the central licence may be changed at all; closed anew with every tenant. Stays closed where
    /// there is a centralObstacle().
    void setCentralBoxes(CentralLicenseModel::Boxes boxes);

    // Reading

    [[nodiscard]] Installation installation() const { return m_installation; }
    /// True once the server has said what it can do.
    [[nodiscard]] bool isServerKnown() const
    {
        return m_installation == Installation::OnSite || m_installation == Installation::Online;
    }
    [[nodiscard]] const ServerAbilities &abilities() const { return m_abilities; }
    [[nodiscard]] const LoadStatus &listStatus() const { return m_listStatus; }
    /// By name; empty where the server lists none.
    [[nodiscard]] const QList<Satellite> &listed() const { return m_listed; }
    /// In the order in which they were chosen.
    [[nodiscard]] const QList<SatelliteState> &compared() const { return m_compared; }
    /// What is known of a satellite that is compared, or nullptr; lives until comparedChanged().
    [[nodiscard]] const SatelliteState *state(qint64 satelliteId) const;
    [[nodiscard]] const LoadStatus &centralStatus() const { return m_centralStatus; }
    [[nodiscard]] const QDateTime &centralReadAt() const { return m_centralReadAt; } ///< UTC; invalid: never
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    [[nodiscard]] const std::optional<Save> &save() const { return m_save; }
    /// Why the central licence cannot be changed here, and what would help; empty where it can.
    [[nodiscard]] QString centralObstacle() const;

    [[nodiscard]] SatelliteListModel &listModel() { return m_list; }
    [[nodiscard]] SatelliteLicenseModel &licenseModel() { return m_licenses; }
    [[nodiscard]] CentralLicenseModel &centralModel() { return m_central; }

    /// Says every text anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void serverChanged(); ///< what kind of installation, and what it can do
    void listedChanged(); ///< which satellites the server lists, or how far it has come
    void comparedChanged(); ///< which satellites are compared, and what is known of them
    void centralChanged(); ///< the central licence, and how far reading and saving it have come

private:
    [[nodiscard]] SatelliteState *stateForWriting(qint64 satelliteId);
    [[nodiscard]] QString nameOf(qint64 satelliteId) const;
    void announceCompared();

    Installation m_installation = Installation::None;
    ServerAbilities m_abilities;
    LoadStatus m_listStatus;
    QList<Satellite> m_listed;
    QList<SatelliteState> m_compared;
    LoadStatus m_centralStatus;
    QDateTime m_centralReadAt;
    bool m_isSaving = false;
    std::optional<Save> m_save;

    SatelliteListModel m_list;
    SatelliteLicenseModel m_licenses;
    CentralLicenseModel m_central;
};
