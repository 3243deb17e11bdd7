// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notices.h"
#include "models/domain/seats.h"
#include "views/themechoice.h"

#include <QJsonObject>
#include <QSettings>

#include <optional>

/// What the program remembers from run to run, typed. No secret is ever among it. A value that makes no sense
/// reads as its default.
class Settings
{
public:
    /// Keeps everything in @p dataDir, which is made if it is not there.
    explicit Settings(const QString &dataDir);

    /// False where the folder cannot be made or written.
    [[nodiscard]] bool isWritable() const;

    /// None: follow the system.
    [[nodiscard]] std::optional<QString> language() const;
    void setLanguage(const QString &code);
    void followSystemLanguage();
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// From where on a licence counts as nearly full, and as full; always valid.
    [[nodiscard]] SeatThresholds seatThresholds() const;
    void setSeatThresholds(const SeatThresholds &thresholds);
    /// Which things the user is told of; always valid.
    [[nodiscard]] NoticeChoices noticeChoices() const;
    void setNoticeChoices(const NoticeChoices &choices);
    /// True until the user has taken the tour or does not want it.
    [[nodiscard]] bool offersTour() const;
    void setOffersTour(bool offersTour);
    /// What tells the tenant apart that the connection with this id led to last; empty where it never has.
    [[nodiscard]] QString tenantOf(const QString &profileId) const;
    void setTenantOf(const QString &profileId, const QString &tenant);
    /// The satellites of the tenant, as Session::tenantKey() tells it apart, that were compared last, in
    /// their order.
    [[nodiscard]] QList<qint64> comparedSatellites(const QString &tenant) const;
    void setComparedSatellites(const QString &tenant, const QList<qint64> &satelliteIds);
    /// How the window is arranged for the connection with this id, as MainWindow::viewState() says it; empty
    /// where nothing is kept.
    [[nodiscard]] QJsonObject viewState(const QString &profileId) const;
    /// Keeps nothing of an empty @p state, or of one beyond all measure.
    void setViewState(const QString &profileId, const QJsonObject &state);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    [[nodiscard]] bool isOn(const char *name, bool usual) const;

    QSettings m_settings;
};

/// Where settings are kept unless --data-dir says otherwise.
[[nodiscard]] QString defaultDataDir();
/// The file in @p dataDir that holds all settings.
[[nodiscard]] QString settingsPath(const QString &dataDir);
