// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/local/samplerun.h"

#include "services/local/journal.h"

#include <QFileInfo>

RunStart sampleStart()
{
    return {.tenant = QStringLiteral("https://crm.example.com/SuperOffice/api/"),
            .user = QStringLiteral("Ingrid Høyer"),
            .comment = QStringLiteral("Sales moves to the new licences"),
            .onFailure = FailurePolicy::RollBack};
}

static ApplyItem change(qint64 associateId, const QString &owner, const QStringList &releases,
                        const QStringList &grants)
{
    ApplyItem item;
    item.associateId = associateId;
    item.owner = owner;
    item.releases = releases;
    item.grants = grants;
    item.held = releases;
    return item;
}

QList<RunItem> sampleItems()
{
    const QString superOffice = QStringLiteral("SuperOffice");
    const QString acme = QStringLiteral("ACME");
    QList<RunItem> items(5);
    items[0].change = change(7, acme, {QStringLiteral("b"), QStringLiteral("a")}, {});
    items[1].change = change(8, acme, {QStringLiteral("x")}, {QStringLiteral("y"), QStringLiteral("z")});
    items[2].change = change(9, superOffice, {}, {QStringLiteral("Windows")});
    items[2].change.movedByPlan = QStringList {QStringLiteral("Web"), QStringLiteral("Sales")};
    items[3].change = change(Q_INT64_C(9007199254740993), acme, {}, {QStringLiteral("a")});
    items[4].change = change(7, superOffice, {}, {QStringLiteral("User")});
    items[4].isRollback = true;
    for (int position = 0; position < items.size(); ++position) {
        items[position].position = position;
        items[position].associateName = QStringLiteral("Associate %1").arg(position);
    }
    return items;
}

QStringList sampleBefore(int position)
{
    return {QStringLiteral("hidden"), QStringLiteral("before %1").arg(position)};
}

QStringList sampleAfter(int position)
{
    if (sampleOutcome(position).kind == ApplyOutcome::Kind::Unknown)
        return {};
    return {QStringLiteral("hidden"), QStringLiteral("after %1").arg(position)};
}

ApplyOutcome sampleOutcome(int position)
{
    using Kind = ApplyOutcome::Kind;
    static constexpr Kind Kinds[] = {Kind::Verified, Kind::Refused, Kind::Conflict, Kind::Mismatch,
                                     Kind::Unknown};
    const Kind kind = Kinds[position];
    if (kind == Kind::Verified)
        return {kind, {}};
    return {kind, Phrase::translated("ApplyRun", QStringLiteral("Reason %1"),
                                     {Phrase::verbatim(QString::number(position))}, -1)};
}

QString journalPathIn(const QString &folder)
{
    return folder + QStringLiteral("/journal.sqlite");
}

bool writeSampleJournal(const QString &path)
{
    Journal journal(QFileInfo(path).path());
    const auto id = journal.begin(sampleStart(), sampleItems());
    return id && journal.end(*id, RunState::Finished);
}
