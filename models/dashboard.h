// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/awayfigures.h"
#include "models/domain/dashboardnumbers.h"
#include "models/domain/fencinginfo.h"
#include "models/domain/seatforecast.h"
#include "models/domain/seattrend.h"
#include "models/domain/usebreakdown.h"
#include "models/figuremodel.h"
#include "models/reclaimmodel.h"
#include "models/seattilemodel.h"
#include "models/trendmodel.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Workspace;

/// What the page "Dashboard" shows: the seats of today, counted from the workspace soon after it has changed,
/// and, of one chosen licence, its holders, its past and what may come. Fed by the session with what lies
/// outside the workspace. Owned by the application; lives in the GUI thread; the workspace outlives it.
class Dashboard : public QObject
{
    Q_OBJECT

public:
    explicit Dashboard(Workspace &workspace, QObject *parent = nullptr);

    /// The present instant. Replaced by tests.
    std::function<QDateTime()> now;

    // What the session knows

    /// When the server was read last.
    void setAsOf(const QDateTime &at);
    /// The past of a licence; of no account unless it is the chosen one.
    void setSeries(const LicenseKey &license, const QList<SeatPoint> &points);
    /// The limit of the customer's plan that is nearest, where the server tells.
    void setFencing(const std::optional<FencingInfo> &fencing);
    /// What has changed since @p since, when the user saw the tenant last; invalid: never.
    void setAway(const QList<AwayChange> &changes, const QDateTime &since);
    /// Why the past is not known, in words; empty where it is.
    void setProblem(const QString &problem);
    /// From where on a licence counts as nearly full, and as full; valid ones.
    void setThresholds(const SeatThresholds &thresholds);
    /// Forgets everything: the tenant has been left.
    void clear();

    // What the user chooses

    void chooseLicense(const LicenseKey &license);
    /// The one under most pressure where none has been chosen, or it is gone; none where there are no
    /// licences.
    [[nodiscard]] const LicenseKey &chosenLicense() const { return m_chosen; }
    void setBreakdownBy(BreakdownBy by);
    [[nodiscard]] BreakdownBy breakdownBy() const { return m_by; }
    /// Seats of the chosen licence that are known to be taken or given back on a day.
    void setPlanned(const QList<PlannedChange> &planned);
    /// So many people more, from today on, in @p group or, without one, anywhere.
    void setWhatIf(int people, const std::optional<QString> &group);
    /// Looks for seats to reclaim; done when asked for, since it looks at every box.
    void findReclaimable() { m_reclaim.reload(now()); }

    // Reading

    [[nodiscard]] const DashboardNumbers &numbers() const { return m_numbers; }
    [[nodiscard]] const SeatThresholds &thresholds() const { return m_thresholds; }
    [[nodiscard]] const QDateTime &asOf() const { return m_asOf; }
    [[nodiscard]] const std::optional<FencingInfo> &fencing() const { return m_fencing; }
    [[nodiscard]] const QDateTime &awaySince() const { return m_awaySince; }
    [[nodiscard]] const QList<AwayChange> &awayChanges() const { return m_away; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// What the numbers say of the chosen licence, or nullptr; lives until they change.
    [[nodiscard]] const LicenseUse *chosenUse() const;
    [[nodiscard]] const QList<UseBucket> &buckets() const { return m_buckets; }
    [[nodiscard]] const QList<SeatPoint> &series() const { return m_series; }
    [[nodiscard]] const SeatTrend &trend() const { return m_trend; }
    /// The trend of other points up to now, made as that of the chosen licence is.
    [[nodiscard]] SeatTrend trendOf(const QList<SeatPoint> &points) const;
    [[nodiscard]] const LevelTimes &levelTimes() const { return m_levelTimes; }
    [[nodiscard]] const QList<WeekFlow> &flow() const { return m_flow; }
    [[nodiscard]] const SeatForecast &forecast() const { return m_forecast; }
    [[nodiscard]] const ForecastRecord &forecastRecord() const { return m_record; }

    [[nodiscard]] SeatTileModel &tileModel() { return m_tiles; }
    [[nodiscard]] FigureModel &useModel() { return m_uses; }
    [[nodiscard]] FigureModel &ownerModel() { return m_owners; }
    [[nodiscard]] FigureModel &dateModel() { return m_dates; }
    [[nodiscard]] FigureModel &breakdownModel() { return m_breakdown; }
    [[nodiscard]] TrendModel &trendModel() { return m_trendTable; }
    [[nodiscard]] FigureModel &levelModel() { return m_levels; }
    [[nodiscard]] FigureModel &flowModel() { return m_flowTable; }
    [[nodiscard]] FigureModel &forecastModel() { return m_forecastTable; }
    [[nodiscard]] FigureModel &awayModel() { return m_awayTable; }
    [[nodiscard]] ReclaimModel &reclaimModel() { return m_reclaim; }

    /// Says every text anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void numbersChanged(); ///< and with them the holders of the chosen licence
    /// The past of this licence is wanted; never none.
    void licenseChosen(const LicenseKey &license);
    void seriesChanged(); ///< the past of the chosen licence, or what may come
    void awayChanged();
    void standingChanged(); ///< age of the data, plan limit, problem

private:
    void recountSoon();
    void recount();
    void choose(const LicenseKey &license);
    void countHolders();
    void readPast();
    void forecastAnew();
    void fillTables();
    void fillDates();

    Workspace &m_workspace;
    QTimer m_recount;
    QTimer m_calendar; ///< days left become fewer
    SeatThresholds m_thresholds;
    DashboardNumbers m_numbers;
    LicenseKey m_chosen;
    BreakdownBy m_by = BreakdownBy::Group;
    QList<UseBucket> m_buckets;
    QList<SeatPoint> m_series; ///< in the order of time
    SeatTrend m_trend;
    LevelTimes m_levelTimes;
    QList<WeekFlow> m_flow;
    SeatForecast m_forecast;
    ForecastRecord m_record;
    QList<PlannedChange> m_planned;
    int m_whatIfPeople = 0;
    std::optional<QString> m_whatIfGroup;
    QList<AwayChange> m_away;
    QDateTime m_awaySince;
    QDateTime m_asOf;
    std::optional<FencingInfo> m_fencing;
    QString m_problem;

    SeatTileModel m_tiles;
    FigureModel m_uses;
    FigureModel m_owners;
    FigureModel m_dates;
    FigureModel m_breakdown;
    TrendModel m_trendTable;
    FigureModel m_levels;
    FigureModel m_flowTable;
    FigureModel m_forecastTable;
    FigureModel m_awayTable;
    ReclaimModel m_reclaim;
};
