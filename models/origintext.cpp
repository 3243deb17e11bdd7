// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/origintext.h"

#include "models/domain/holdingorigin.h"
#include "models/licensetext.h"
#include "models/runtext.h"
#include "models/workspace.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

// As many events are told beside the one that explains what is.
constexpr qsizetype OtherEvents = 5;
// Comments and reasons are of any length; this much says what it is about, and the run has the rest.
constexpr qsizetype MostOfAText = 120;

/// The beginning of @p text, on one line.
QString beginningOf(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= MostOfAText)
        return line;
    const bool isWithinACharacter = line.at(MostOfAText - 1).isHighSurrogate();
    return line.first(MostOfAText - (isWithinACharacter ? 1 : 0)) + u'…';
}

/// Puts the origin of one box into words.
class OriginWords
{
    Q_DECLARE_TR_FUNCTIONS(OriginText)

public:
    OriginWords(const HoldingHistory &history, const Workspace &workspace)
        : m_history(history)
        , m_workspace(workspace)
        , m_cell({workspace.rowOf(history.associateId), workspace.columnOf(history.license)})
        , m_origin(holdingOrigin(workspace.table(), workspace.columns(), m_cell, history.events))
    {}

    [[nodiscard]] OriginText text() const
    {
        //: %1 is an associate, %2 a licence.
        const QString title =
            tr("%1: %2").arg(m_workspace.associates().at(m_cell.row).displayName(), license(m_cell.column));
        QStringList lines {way(), staged()};
        if (m_history.problem.isEmpty())
            lines += QStringList {source()} + otherEvents();
        else
            lines.append(m_history.problem);
        lines.removeAll(QString());
        return {title, lines, runId()};
    }

private:
    [[nodiscard]] QString license(int column) const
    {
        return m_workspace.columns().at(column).license.displayName();
    }

    /// The run that explains what is, else the last that tried.
    [[nodiscard]] qint64 runId() const
    {
        const qsizetype index = std::max<qsizetype>(m_origin.event, 0);
        return index < m_history.events.size() ? m_history.events.at(index).runId : 0;
    }

    [[nodiscard]] QString way() const
    {
        switch (m_origin.way) {
        case HoldingOrigin::Way::NotLoaded:
            return obstacleText(Obstacle::NotLoaded, {});
        case HoldingOrigin::Way::NotHeld:
            return tr("Not assigned.");
        case HoldingOrigin::Way::Direct:
            return tr("Assigned directly.");
        case HoldingOrigin::Way::ThroughPlan:
            break;
        }
        QStringList plans;
        for (const int column : m_origin.plans)
            plans.append(license(column));
        //: How a licence comes to be held: %1 lists user plans, nearly always one.
        return tr("Comes with the user plan %1.").arg(QLocale().createSeparatedList(plans));
    }

    [[nodiscard]] QString staged() const
    {
        if (!m_origin.staged)
            return {};
        return m_origin.staged == ChangeKind::Grant ? tr("A staged change will assign it.")
                                                    : tr("A staged change will release it.");
    }

    /// Whose doing it is; empty where there is nothing to say.
    [[nodiscard]] QString source() const
    {
        if (isExplained())
            return told(m_history.events.at(m_origin.event));
        if (m_origin.source == HoldingOrigin::Source::Elsewhere)
            return elsewhere();
        const bool isUntouched = m_origin.way == HoldingOrigin::Way::NotHeld && m_history.events.isEmpty();
        return isUntouched ? tr("No run on this computer has given or taken it.") : QString();
    }

    [[nodiscard]] QString elsewhere() const
    {
        if (m_origin.event < 0)
            return tr("Given outside Seatkeeper, or with it on another computer.");
        const qint64 run = m_history.events.at(m_origin.event).runId;
        //: %1 is the number of a run.
        return m_origin.way == HoldingOrigin::Way::NotHeld
                   ? tr("Taken outside Seatkeeper, or with it on another computer, after run %1 had given "
                        "it.")
                         .arg(run)
                   //: %1 is the number of a run.
                   : tr("Given outside Seatkeeper, or with it on another computer, after run %1 had taken "
                        "it.")
                         .arg(run);
    }

    /// True where an event says how it came to be as it is.
    [[nodiscard]] bool isExplained() const
    {
        return m_origin.source == HoldingOrigin::Source::Run
               || m_origin.source == HoldingOrigin::Source::PerhapsRun;
    }

    /// What else was done or tried, the newest first.
    [[nodiscard]] QStringList otherEvents() const
    {
        QStringList lines;
        for (qsizetype index = 0; index < m_history.events.size() && lines.size() < OtherEvents; ++index) {
            if (isExplained() && index == m_origin.event)
                continue;
            const QString event = told(m_history.events.at(index));
            const bool isEarlier = m_origin.event >= 0 && index >= m_origin.event;
            //: Something that was done before what was told above; %1 is a sentence or two.
            lines.append(isEarlier ? tr("Earlier: %1").arg(event) : event);
        }
        return lines;
    }

    /// "Given by Ingrid Holm in run 12 on 3/11/2026 09:05: “New in Sales”." and what there is to add.
    [[nodiscard]] static QString told(const HoldingEvent &event)
    {
        const QString run = QString::number(event.runId);
        const QString comment = beginningOf(event.comment);
        QString sentence;
        if (comment.isEmpty()) {
            //: %1 is a deed such as "Given" or "Perhaps taken", %2 an administrator, %3 the number of a run,
            //: %4 date and time.
            sentence =
                tr("%1 by %2 in run %3 on %4.").arg(verb(event), event.user, run, momentText(event.at));
        } else {
            //: The same with the comment of the run, %5, which comes in quotation marks.
            sentence =
                tr("%1 by %2 in run %3 on %4: %5.")
                    .arg(verb(event), event.user, run, momentText(event.at), QLocale().quoteString(comment));
        }
        if (event.effect == HoldingEvent::Effect::Perhaps)
            sentence += u' ' + tr("What the server made of it is not known.");
        if (event.effect == HoldingEvent::Effect::None)
            sentence += u' ' + outcome(event);
        return sentence;
    }

    [[nodiscard]] static QString outcome(const HoldingEvent &event)
    {
        RunItem item;
        item.state = event.state;
        item.reason = Phrase::verbatim(beginningOf(event.reason.text()));
        const QString status = runItemStatusText(item);
        return status.endsWith(u'.') || status.endsWith(u'…') ? status : status + u'.';
    }

    /// The deed alone, as a sentence begins with it.
    [[nodiscard]] static QString verb(const HoldingEvent &event)
    {
        const bool isGrant = event.kind == ChangeKind::Grant;
        switch (event.effect) {
        case HoldingEvent::Effect::Perhaps:
            //: What a run has done about a licence; "by Ingrid Holm in run 12" follows, as in all that come.
            return isGrant ? tr("Perhaps given") : tr("Perhaps taken");
        case HoldingEvent::Effect::None:
            //: What a run was to do about a licence.
            return isGrant ? tr("Not given") : tr("Not taken");
        case HoldingEvent::Effect::Done:
            break;
        }
        if (event.isRollback) {
            //: What a run has done about a licence when it took its own changes back.
            return isGrant ? tr("Given back") : tr("Taken back");
        }
        if (event.isByPlan) {
            //: What a run has done about a licence that a user plan brings along.
            return isGrant ? tr("Given with a user plan") : tr("Taken with a user plan");
        }
        //: What a run has done about a licence.
        return isGrant ? tr("Given") : tr("Taken");
    }

    const HoldingHistory &m_history;
    const Workspace &m_workspace;
    AssignmentTable::Cell m_cell;
    HoldingOrigin m_origin;
};

} // namespace

OriginText originText(const HoldingHistory &history, const Workspace &workspace)
{
    return OriginWords(history, workspace).text();
}
