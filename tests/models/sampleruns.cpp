// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/sampleruns.h"

static const QDateTime Started(QDate(2026, 11, 22), QTime(9, 5), Qt::UTC);

RunRecord sampleRun(qint64 id, RunState state)
{
    RunRecord run;
    run.id = id;
    run.start.tenant = QStringLiteral("https://crm.example.com/api/");
    run.start.user = QStringLiteral("Ingrid Holm");
    run.start.comment = QStringLiteral("New sales team");
    run.startedAt = Started;
    run.state = state;
    run.items = 50;
    run.changes = 60;
    run.verified = state == RunState::Finished ? 50 : 36;
    run.failed = state == RunState::Finished ? 0 : 1;
    run.unknown = state == RunState::Finished ? 0 : 1;
    return run;
}

RunRecord sampleAct(qint64 id, RunKind kind, RunState state)
{
    RunRecord run = sampleRun(id, state);
    run.start.kind = kind;
    run.owner = QStringLiteral("SIGNFLOW");
    run.items = 1;
    run.changes = 0;
    run.verified = state == RunState::Finished ? 1 : 0;
    run.failed = 0;
    run.unknown = 1 - run.verified;
    return run;
}

RunItem sampleItem(const QString &associate, RunItemState state, const QString &reason)
{
    RunItem item;
    item.change.associateId = 7;
    item.change.owner = QStringLiteral("SIGNFLOW");
    item.change.grants = {QStringLiteral("sign-user"), QStringLiteral("sign-archive")};
    item.associateName = associate;
    item.state = state;
    item.reason = Phrase::verbatim(reason);
    item.before = {QStringLiteral("sign-base")};
    if (state == RunItemState::Verified)
        item.after = item.before + item.change.grants;
    item.at = Started.addSecs(60);
    return item;
}
