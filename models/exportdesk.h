// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seatsnapshot.h"
#include "models/exportchoice.h"
#include "models/seathistoryexporttable.h"

#include <QCoreApplication>

#include <functional>

class Activity;
class Dashboard;
class Workspace;

/// Where every export comes from, asked for in the window or on the command line: makes the table that a
/// choice stands for, out of what is known at that moment. Owned by the application; lives in the GUI thread;
/// the models outlive it.
class ExportDesk
{
    Q_DECLARE_TR_FUNCTIONS(ExportDesk)

public:
    /// What the page "Assignments" shows.
    struct ShownAssociates
    {
        QList<qint64> matching {}; ///< by id, in the order shown
        QList<qint64> selected {}; ///< the same
        QString owner {}; ///< code name of the owner whose licences are shown; empty: all
        QString filter {}; ///< what was searched and chosen, in words; empty where nothing was
    };

    ExportDesk(Workspace &workspace, Activity &activity, Dashboard &dashboard);
    Q_DISABLE_COPY_MOVE(ExportDesk)

    /// The past of a licence, by time. Set by the program.
    std::function<QList<SeatPoint>(const LicenseKey &)> history = [](const LicenseKey &) {
        return QList<SeatPoint>();
    };
    /// Why a kind of file cannot hold a table, in a sentence; empty where it can. Set by the program.
    std::function<QString(const ExportTable &, ExportFormat)> obstacle =
        [](const ExportTable &, ExportFormat) { return QString(); };

    /// @p tenant is what people call it.
    void setTenant(const QString &tenant) { m_tenant = tenant; }
    [[nodiscard]] const QString &tenant() const { return m_tenant; }
    void setShown(const ShownAssociates &shown) { m_shown = shown; }
    [[nodiscard]] const ShownAssociates &shown() const { return m_shown; }
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] Dashboard &dashboard() const { return m_dashboard; }

    /// How many associates @p people stands for.
    [[nodiscard]] int peopleCount(ExportPeople people) const;
    /// The run whose items can be exported, or 0.
    [[nodiscard]] qint64 chosenRun() const;
    /// The table for @p choice with notes beside it, or nullptr for the report, which is no table. A copy:
    /// what becomes known later changes nothing in it.
    [[nodiscard]] std::shared_ptr<const ExportTable> table(const ExportChoice &choice) const;
    /// What stands beside it: whose it is, what was chosen, how old it is.
    [[nodiscard]] QList<ExportNote> notes(const ExportChoice &choice) const;
    /// What a file with it is called at first, without folder or ending: "seatkeeper-seats-2026-11-22".
    [[nodiscard]] QString fileName(ExportSubject subject) const;

private:
    [[nodiscard]] QList<int> rowsOf(ExportPeople people) const;
    [[nodiscard]] QList<SeatSeries> seriesOf(const QString &owner) const;
    [[nodiscard]] QString scopeText(const ExportChoice &choice) const;
    [[nodiscard]] QString filterText(const ExportChoice &choice) const;
    [[nodiscard]] QString peopleText(ExportPeople people) const;
    [[nodiscard]] QString ownerText(const QString &owner) const;

    Workspace &m_workspace;
    Activity &m_activity;
    Dashboard &m_dashboard;
    QString m_tenant;
    ShownAssociates m_shown;
};
