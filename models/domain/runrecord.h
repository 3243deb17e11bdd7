// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"

#include <QDateTime>
#include <QList>
#include <QString>

/// How far an item of a run has come. Everything after Sending is an outcome, see ApplyOutcome::Kind.
enum class RunItemState {
    Pending, ///< not begun: nothing of it was sent
    Sending, ///< about to be sent, or sent: what the server made of it is not known
    Verified,
    Refused,
    Conflict,
    Mismatch,
    Unknown,
};

/// The state that an outcome ends an item in.
[[nodiscard]] RunItemState stateOf(ApplyOutcome::Kind kind);

/// One item of a run, as the journal keeps it.
struct RunItem
{
    int position = 0; ///< within the run, from 0; the order of sending
    ApplyItem change {};
    QString associateName {}; ///< as it was then
    bool isRollback = false; ///< takes back an earlier item of the same run
    RunItemState state = RunItemState::Pending;
    Phrase reason {}; ///< empty when verified
    /// Module code names held just before, hidden ones included; empty while unknown, and of an act.
    QStringList before {};
    QStringList after {}; ///< the same as read back; empty where it could not be read
    QList<Phrase> linesBefore {}; ///< of an act, the licence just before; empty while unknown
    QList<Phrase> linesAfter {}; ///< the same as read back; empty where it could not be read
    QDateTime at {}; ///< when it came to its state, UTC

    /// True where it is an act on a whole licence, which is about nobody; see RunKind.
    [[nodiscard]] bool isAct() const { return change.associateId == 0; }
    /// What was there before and after, for people: module code names, or lines in the language now set.
    [[nodiscard]] QStringList shownBefore() const { return isAct() ? textsOf(linesBefore) : before; }
    [[nodiscard]] QStringList shownAfter() const { return isAct() ? textsOf(linesAfter) : after; }

    friend bool operator==(const RunItem &, const RunItem &) = default;
};

/// Where a run stands.
enum class RunState {
    Running, ///< under way in this process or another
    Finished,
    Stopped, ///< by the user, or because it could not go on
    Interrupted, ///< the program ended while it was under way
    Closed, ///< was interrupted; the user has dealt with it
};

/// What a run is about. All but the first are acts on a whole licence: one item, with lines that a
/// person reads of it before and after, and which no change of assignments comes from.
enum class RunKind {
    Changes, ///< of who holds which licence
    ActivateLicense, ///< a package from the licence server
    AddLicenseFile, ///< a package from a file
    ChangeSerialNumber,
    RemoveLicense,
    SaveCentralLicense, ///< what the central licence hands out to satellites
};

/// What a run does after an item that did not end as wanted.
enum class FailurePolicy {
    Continue, ///< with the other items
    Stop, ///< the others stay staged
    RollBack, ///< stops, and takes back what this run has done
};

/// What the administrator asks for when the changes are to be applied.
struct RunRequest
{
    enum class Scope {
        Everything, ///< all that is staged
        Failed, ///< what a run has tried without success
        Fitting, ///< all that finds its seats; the rest stays staged
    };
    Scope scope = Scope::Everything;
    QString comment {}; ///< in the administrator's own words
    FailurePolicy onFailure = FailurePolicy::Continue;
};

/// What a run is started with.
struct RunStart
{
    QString tenant {}; ///< the root address of the WebAPI, without user or password
    QString user {}; ///< who started it, as people know them
    QString comment {}; ///< the administrator's own words
    FailurePolicy onFailure = FailurePolicy::Continue;
    RunKind kind = RunKind::Changes;

    friend bool operator==(const RunStart &, const RunStart &) = default;
};

/// A run as the list of activities shows it.
struct RunRecord
{
    qint64 id = 0; ///< "Run 12"
    RunStart start;
    QString owner {}; ///< of an act, whose licence it is about; empty of changes
    QDateTime startedAt; ///< UTC
    QDateTime endedAt; ///< UTC; invalid while it runs and where it was interrupted
    RunState state = RunState::Running;
    int items = 0;
    int verified = 0;
    int failed = 0; ///< refused, conflict, mismatch
    int unknown = 0; ///< sending, or unknown
    int changes = 0; ///< grants and releases of all items

    [[nodiscard]] bool isAct() const { return start.kind != RunKind::Changes; }
    /// Items that came to an end that is known.
    [[nodiscard]] int done() const { return verified + failed; }

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

/// A wish about one box, by names that survive every reload.
struct NamedWish
{
    qint64 associateId = 0;
    LicenseKey license;
    bool wanted = false;
    int group = 0; ///< see AssignmentRules::Wish; not kept on disk, where nothing waits for a decision

    friend bool operator==(const NamedWish &, const NamedWish &) = default;
};

/// What has to be wished for to undo @p items: the opposite of every change that was made, the last first,
/// and of what may have been made; releases before grants, so that the seats they free are there.
[[nodiscard]] QList<NamedWish> undoingWishes(const QList<RunItem> &items);
/// What has to be wished for to finish @p items: every change that was not made or may not have been made, in
/// the order of the run.
[[nodiscard]] QList<NamedWish> resumingWishes(const QList<RunItem> &items);
