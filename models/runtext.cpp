// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runtext.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// Context of all these texts in the translation files.
struct RunText
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

QString doneText(RunKind kind)
{
    switch (kind) {
    case RunKind::Changes:
        break;
    case RunKind::ActivateLicense:
        //: What a run has done; the licence's owner may follow.
        return RunText::tr("Licence activated");
    case RunKind::AddLicenseFile:
        //: What a run has done; the licence's owner may follow.
        return RunText::tr("Licence file loaded");
    case RunKind::ChangeSerialNumber:
        //: What a run has done; the licence's owner may follow.
        return RunText::tr("Serial number changed");
    case RunKind::RemoveLicense:
        //: What a run has done; the licence's owner may follow.
        return RunText::tr("Licence removed");
    case RunKind::SaveCentralLicense:
        //: What a run has done; the licence's owner may follow.
        return RunText::tr("Central licence saved");
    }
    //: What a run is about: who holds which licence.
    return RunText::tr("Changes");
}

QString wantedText(RunKind kind)
{
    switch (kind) {
    case RunKind::Changes:
        break;
    case RunKind::ActivateLicense:
        //: What a run was to do; the licence's owner may follow.
        return RunText::tr("Activate licence");
    case RunKind::AddLicenseFile:
        //: What a run was to do; the licence's owner may follow.
        return RunText::tr("Load licence file");
    case RunKind::ChangeSerialNumber:
        //: What a run was to do; the licence's owner may follow.
        return RunText::tr("Change serial number");
    case RunKind::RemoveLicense:
        //: What a run was to do; the licence's owner may follow.
        return RunText::tr("Remove licence");
    case RunKind::SaveCentralLicense:
        //: What a run was to do; the licence's owner may follow.
        return RunText::tr("Save central licence");
    }
    return doneText(kind);
}

/// "37 of 50 done", which is all that counts where a run did not come to its end.
QString runProgressText(const RunRecord &run)
{
    //: How far a run came before it was interrupted: %1 items out of %2.
    QStringList parts {RunText::tr("%1 of %2 done").arg(numberText(run.done()), numberText(run.items))};
    if (run.unknown > 0) {
        //: Items of a run of which nobody knows what the server made of them.
        parts.append(RunText::tr("%Ln unknown", nullptr, run.unknown));
    }
    return parts.join(QStringLiteral(", "));
}

QString runItemStateText(RunItemState state)
{
    switch (state) {
    case RunItemState::Pending:
        //: State of an item of a run.
        return RunText::tr("Not sent");
    case RunItemState::Sending:
        //: State of an item of a run: may have been sent; the server has not been asked what came of it.
        return RunText::tr("Begun, not read back");
    case RunItemState::Verified:
        //: State of an item of a run: reading it back showed what was wanted.
        return RunText::tr("Verified");
    case RunItemState::Refused:
        //: State of an item of a run: the server said no.
        return RunText::tr("Refused");
    case RunItemState::Conflict:
        //: State of an item of a run: somebody else had changed the same.
        return RunText::tr("Conflict");
    case RunItemState::Mismatch:
        //: State of an item of a run: reading it back showed something else.
        return RunText::tr("Not as wanted");
    case RunItemState::Unknown:
        break;
    }
    //: State of an item of a run: sent, but it could not be read back.
    return RunText::tr("Unknown");
}

QString withReason(const QString &state, const QString &reason)
{
    if (reason.isEmpty())
        return state;
    //: %1 is the state of an item such as "Refused", %2 the reason.
    return RunText::tr("%1: %2").arg(state, reason);
}

} // namespace

QString runName(qint64 runId)
{
    //: A run is what one press of "Apply changes" or "Activate" did; %1 is its number.
    return RunText::tr("Run %1").arg(runId);
}

QString runKindText(const RunRecord &run)
{
    const RunKind kind = run.start.kind;
    const QString what = run.verified > 0 ? doneText(kind) : wantedText(kind);
    if (run.owner.isEmpty())
        return what;
    //: %1 is what a run has done such as "Licence activated", %2 the licence's owner such as "SIGNFLOW".
    return RunText::tr("%1: %2").arg(what, run.owner);
}

QString runStateText(RunState state)
{
    switch (state) {
    case RunState::Running:
        //: State of a run.
        return RunText::tr("Under way");
    case RunState::Finished:
        //: State of a run.
        return RunText::tr("Finished");
    case RunState::Stopped:
        //: State of a run: by the user, or because it could not go on.
        return RunText::tr("Stopped");
    case RunState::Interrupted:
        //: State of a run: the program ended in the middle of it.
        return RunText::tr("Interrupted");
    case RunState::Closed:
        break;
    }
    //: State of a run: it was interrupted, and the user has dealt with it.
    return RunText::tr("Closed");
}

QString runResultText(const RunRecord &run)
{
    //: Result of a run: %1 items out of %2 were read back as wanted.
    QStringList parts {RunText::tr("%1 of %2 verified").arg(numberText(run.verified), numberText(run.items))};
    if (run.failed > 0) {
        //: Items of a run that were refused or did not end as wanted.
        parts.append(RunText::tr("%Ln failed", nullptr, run.failed));
    }
    if (run.unknown > 0 && run.state == RunState::Running) {
        //: Items of a run that are being sent at the moment.
        parts.append(RunText::tr("%Ln under way", nullptr, run.unknown));
    } else if (run.unknown > 0) {
        //: Items of a run of which nobody knows what the server made of them.
        parts.append(RunText::tr("%Ln unknown", nullptr, run.unknown));
    }
    if (const int left = run.items - run.done() - run.unknown; left > 0) {
        //: Items of a run that were not begun.
        parts.append(RunText::tr("%Ln not sent", nullptr, left));
    }
    return parts.join(QStringLiteral(", "));
}

QString runSummaryText(const RunRecord &run)
{
    const QString name = runName(run.id);
    switch (run.state) {
    case RunState::Running:
        //: %1 is "Run 12", %2 such as "37 of 50 verified, 2 failed".
        return RunText::tr("%1 is under way: %2.").arg(name, runResultText(run));
    case RunState::Finished:
        //: %1 is "Run 12", %2 such as "37 of 50 verified, 2 failed".
        return RunText::tr("%1 has finished: %2.").arg(name, runResultText(run));
    case RunState::Stopped:
        //: %1 is "Run 12", %2 such as "37 of 50 verified, 2 failed".
        return RunText::tr("%1 was stopped: %2.").arg(name, runResultText(run));
    case RunState::Interrupted:
        //: %1 is "Run 12", %2 such as "37 of 50 done, 1 unknown".
        return RunText::tr("%1 was interrupted: %2.").arg(name, runProgressText(run));
    case RunState::Closed:
        break;
    }
    //: %1 is "Run 12", %2 such as "37 of 50 done, 1 unknown".
    return RunText::tr("%1 was interrupted and is closed: %2.").arg(name, runProgressText(run));
}

QString runItemHoldingText(const RunItem &item, const QStringList &holding)
{
    return holding.join(item.isAct() ? QStringLiteral("; ") : QStringLiteral(", "));
}

QString runItemStatusText(const RunItem &item)
{
    QString status = runItemStateText(item.state);
    if (item.isRollback) {
        //: State of an item of a run that takes back what an earlier item of the same run did; %1 is a state.
        status = RunText::tr("%1 (taking back)").arg(status);
    }
    return withReason(status, item.reason.text());
}

QString outcomeText(const ApplyOutcome &outcome)
{
    return withReason(runItemStateText(stateOf(outcome.kind)), outcome.reason.text());
}

QString momentText(const QDateTime &moment)
{
    return moment.isValid() ? QLocale().toString(moment.toLocalTime(), QLocale::ShortFormat) : QString();
}
