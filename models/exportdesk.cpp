// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportdesk.h"

#include "models/activity.h"
#include "models/assignmentlistexporttable.h"
#include "models/assignmentmatrixexporttable.h"
#include "models/dashboard.h"
#include "models/exportnotes.h"
#include "models/runexporttable.h"
#include "models/runitemexporttable.h"
#include "models/runtext.h"
#include "models/seatexporttable.h"
#include "models/workspace.h"

ExportDesk::ExportDesk(Workspace &workspace, Activity &activity, Dashboard &dashboard)
    : m_workspace(workspace)
    , m_activity(activity)
    , m_dashboard(dashboard)
{}

static bool isAssignments(ExportSubject subject)
{
    return subject == ExportSubject::Matrix || subject == ExportSubject::List;
}

static bool isRuns(ExportSubject subject)
{
    return subject == ExportSubject::Runs || subject == ExportSubject::RunItems;
}

/// Everybody in the workspace's order, others in that of the page; who is not here any more is left out.
QList<int> ExportDesk::rowsOf(ExportPeople people) const
{
    QList<int> rows;
    if (people == ExportPeople::All) {
        for (int row = 0; row < m_workspace.associates().size(); ++row)
            rows.append(row);
        return rows;
    }
    for (const qint64 id : people == ExportPeople::Matching ? m_shown.matching : m_shown.selected) {
        if (const int row = m_workspace.rowOf(id); row >= 0)
            rows.append(row);
    }
    return rows;
}

int ExportDesk::peopleCount(ExportPeople people) const
{
    return static_cast<int>(rowsOf(people).size());
}

qint64 ExportDesk::chosenRun() const
{
    return m_activity.chosenRun();
}

/// Of every visible licence of which anything is kept.
QList<SeatSeries> ExportDesk::seriesOf(const QString &owner) const
{
    QList<SeatSeries> all;
    for (const CatalogueOwner &each : m_workspace.catalogue().owners()) {
        if (!owner.isEmpty() && each.name != owner)
            continue;
        for (const CatalogueLicense &license : each.licenses) {
            const QList<SeatPoint> points = license.isHidden ? QList<SeatPoint>() : history(license.key);
            if (!points.isEmpty())
                all.append({each.displayName(), license.displayName(), points});
        }
    }
    return all;
}

std::shared_ptr<const ExportTable> ExportDesk::table(const ExportChoice &choice) const
{
    const auto assignments = [&] {
        AssignmentExport all = AssignmentExport::of(m_workspace);
        all.chosenRows = rowsOf(choice.people);
        all.chosenColumns.removeIf([&](int column) {
            return !choice.owner.isEmpty() && all.columns.at(column).license.key.owner != choice.owner;
        });
        return all;
    };
    switch (choice.subject) {
    case ExportSubject::Matrix:
        return std::make_shared<AssignmentMatrixExportTable>(assignments(), notes(choice));
    case ExportSubject::List:
        return std::make_shared<AssignmentListExportTable>(assignments(), notes(choice));
    case ExportSubject::Seats:
        return std::make_shared<SeatExportTable>(m_workspace, choice.owner, notes(choice));
    case ExportSubject::SeatHistory:
        return std::make_shared<SeatHistoryExportTable>(seriesOf(choice.owner), notes(choice));
    case ExportSubject::Runs:
        return std::make_shared<RunExportTable>(m_activity.runs(), notes(choice));
    case ExportSubject::RunItems:
        return std::make_shared<RunItemExportTable>(chosenRun(), m_activity.itemModel().items(),
                                                    notes(choice));
    case ExportSubject::Report:
        break;
    }
    return nullptr;
}

QList<ExportNote> ExportDesk::notes(const ExportChoice &choice) const
{
    const ExportOrigin origin {
        .tenant = m_tenant,
        .scope = choice.subject == ExportSubject::Report ? QString() : scopeText(choice),
        .filter = filterText(choice),
        .readAt = isRuns(choice.subject) ? QDateTime() : m_dashboard.asOf(),
    };
    return exportNotes(origin, m_dashboard.now().toLocalTime());
}

QString ExportDesk::filterText(const ExportChoice &choice) const
{
    if (choice.subject == ExportSubject::Report)
        return ownerText({});
    const bool isFiltered = isAssignments(choice.subject) && choice.people == ExportPeople::Matching;
    return isFiltered ? m_shown.filter : QString();
}

QString ExportDesk::scopeText(const ExportChoice &choice) const
{
    if (choice.subject == ExportSubject::Runs)
        return tr("All %Ln run(s)", nullptr, static_cast<int>(m_activity.runs().size()));
    if (choice.subject == ExportSubject::RunItems)
        return runName(chosenRun());
    if (!isAssignments(choice.subject))
        return ownerText(choice.owner);
    //: What an exported table holds: %1 is as in "All 400 associates", %2 as in "licences of all owners".
    return tr("%1, %2").arg(peopleText(choice.people), ownerText(choice.owner));
}

QString ExportDesk::peopleText(ExportPeople people) const
{
    const int count = peopleCount(people);
    switch (people) {
    case ExportPeople::All:
        return tr("All %Ln associate(s)", nullptr, count);
    case ExportPeople::Matching:
        return tr("%Ln associate(s) that match the filter", nullptr, count);
    case ExportPeople::Selected:
        break;
    }
    return tr("%Ln selected associate(s)", nullptr, count);
}

QString ExportDesk::ownerText(const QString &owner) const
{
    for (const CatalogueOwner &each : m_workspace.catalogue().owners()) {
        if (!owner.isEmpty() && each.name == owner)
            //: What an exported table holds: %1 is an owner.
            return tr("licences of %1").arg(each.displayName());
    }
    return tr("licences of all owners");
}

/// The same in every language, so that scripts find it.
static QString nameOf(ExportSubject subject)
{
    switch (subject) {
    case ExportSubject::Matrix:
        return QStringLiteral("assignments");
    case ExportSubject::List:
        return QStringLiteral("licences-held");
    case ExportSubject::Seats:
        return QStringLiteral("seats");
    case ExportSubject::SeatHistory:
        return QStringLiteral("seat-history");
    case ExportSubject::Runs:
        return QStringLiteral("runs");
    case ExportSubject::RunItems:
        return QStringLiteral("run");
    case ExportSubject::Report:
        break;
    }
    return QStringLiteral("report");
}

QString ExportDesk::fileName(ExportSubject subject) const
{
    const QString rest = subject == ExportSubject::RunItems
                             ? QString::number(chosenRun())
                             : m_dashboard.now().toLocalTime().date().toString(Qt::ISODate);
    return QStringLiteral("seatkeeper-%1-%2").arg(nameOf(subject), rest);
}
