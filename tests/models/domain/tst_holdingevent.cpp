// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdingevent.h"

#include <QRegularExpression>
#include <QTest>

/// What an item of a run was to one licence.
class TestHoldingEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void askedFor_data();
    void askedFor();
    void movedByPlan_data();
    void movedByPlan();
    void carriesTheRun();
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// "done +", "perhaps -" or "none +", with "plan" where nobody asked for it; empty for no event.
QString printed(const std::optional<HoldingEvent> &event)
{
    if (!event)
        return {};
    QStringList parts;
    switch (event->effect) {
    case HoldingEvent::Effect::Done:
        parts.append(QStringLiteral("done"));
        break;
    case HoldingEvent::Effect::Perhaps:
        parts.append(QStringLiteral("perhaps"));
        break;
    case HoldingEvent::Effect::None:
        parts.append(QStringLiteral("none"));
        break;
    }
    parts.append(event->kind == ChangeKind::Grant ? QStringLiteral("+") : QStringLiteral("-"));
    if (event->isByPlan)
        parts.append(QStringLiteral("plan"));
    return parts.join(u' ');
}

} // namespace

void TestHoldingEvent::askedFor_data()
{
    QTest::addColumn<RunItemState>("state");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("given"); // "a" is granted
    QTest::addColumn<QString>("taken"); // "x" is released
    const auto row = [](const char *name, RunItemState state, const char *after, const char *given,
                        const char *taken) {
        QTest::newRow(name) << state << words(after) << QString::fromLatin1(given)
                            << QString::fromLatin1(taken);
    };
    row("pending", RunItemState::Pending, "", "none +", "none -");
    row("sending", RunItemState::Sending, "", "perhaps +", "perhaps -");
    row("verified", RunItemState::Verified, "a", "done +", "done -");
    row("refused", RunItemState::Refused, "x", "none +", "none -");
    row("conflict", RunItemState::Conflict, "", "none +", "none -");
    row("unknown", RunItemState::Unknown, "", "perhaps +", "perhaps -");
    row("mismatch, both done", RunItemState::Mismatch, "a more", "done +", "done -");
    row("mismatch, nothing done", RunItemState::Mismatch, "x", "none +", "none -");
    row("mismatch, one is left", RunItemState::Mismatch, "a x", "done +", "none -");
    row("mismatch, one is lacking", RunItemState::Mismatch, "", "none +", "done -");
}

void TestHoldingEvent::askedFor()
{
    QFETCH(const RunItemState, state);
    QFETCH(const QStringList, after);
    RunItem item;
    item.change.grants = words("a b");
    item.change.releases = words("x");
    item.before = words("x");
    item.after = after;
    item.state = state;
    QTEST(printed(holdingEventFrom(1, {}, item, QStringLiteral("a"))), "given");
    QTEST(printed(holdingEventFrom(1, {}, item, QStringLiteral("x"))), "taken");
    for (const char *other : {"A", "more", "", "a b"})
        QVERIFY(!holdingEventFrom(1, {}, item, QString::fromLatin1(other)));
}

void TestHoldingEvent::movedByPlan_data()
{
    QTest::addColumn<RunItemState>("state");
    QTest::addColumn<QString>("plans"); // "+gold", "-silver" or both
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("event");
    const auto row = [](const char *name, RunItemState state, const char *plans, const char *before,
                        const char *after, const char *event) {
        QTest::newRow(name) << state << QString::fromLatin1(plans) << words(before) << words(after)
                            << QString::fromLatin1(event);
    };
    row("came", RunItemState::Verified, "+gold", "", "gold core", "done + plan");
    row("went", RunItemState::Verified, "-silver", "silver core", "", "done - plan");
    row("was there before", RunItemState::Verified, "+gold", "core", "gold core", "");
    row("never came", RunItemState::Verified, "+gold", "", "gold", "");
    row("stayed when plans changed", RunItemState::Verified, "+gold -silver", "silver core", "gold core", "");
    row("came although not all is well", RunItemState::Mismatch, "+gold", "", "core", "done + plan");
    row("went although not all is well", RunItemState::Mismatch, "-silver", "silver core", "silver",
        "done - plan");
    row("nothing came", RunItemState::Mismatch, "+gold", "", "", "");
    row("may have come", RunItemState::Unknown, "+gold", "", "", "perhaps + plan");
    row("may have gone", RunItemState::Sending, "-silver", "silver core", "", "perhaps - plan");
    row("may have gone when plans changed", RunItemState::Unknown, "+gold -silver", "silver core", "",
        "perhaps - plan");
    row("is not given twice", RunItemState::Unknown, "+gold", "core", "", "");
    row("is not taken twice", RunItemState::Unknown, "-silver", "silver", "", "");
    row("not sent", RunItemState::Pending, "+gold", "", "", "");
    row("refused", RunItemState::Refused, "+gold", "", "", "");
    row("conflict", RunItemState::Conflict, "-silver", "silver core", "", "");
}

void TestHoldingEvent::movedByPlan()
{
    QFETCH(const RunItemState, state);
    QFETCH(const QString, plans);
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    RunItem item;
    if (plans.contains(u"+gold"))
        item.change.grants = words("gold");
    if (plans.contains(u"-silver"))
        item.change.releases = words("silver");
    item.change.movedByPlan = words("core");
    item.before = before;
    item.after = after;
    item.state = state;
    QTEST(printed(holdingEventFrom(1, {}, item, QStringLiteral("core"))), "event");
}

void TestHoldingEvent::carriesTheRun()
{
    const QDateTime at(QDate(2026, 11, 22), QTime(9, 5), Qt::UTC);
    RunItem item;
    item.change.grants = words("a");
    item.isRollback = true;
    item.state = RunItemState::Refused;
    item.reason = Phrase::verbatim(QStringLiteral("Because"));
    item.at = at;
    const RunStart start {.user = QStringLiteral("Ingrid"), .comment = QStringLiteral("Why")};
    const HoldingEvent expected {.runId = 12,
                                 .user = start.user,
                                 .comment = start.comment,
                                 .at = at,
                                 .isRollback = true,
                                 .state = RunItemState::Refused,
                                 .reason = item.reason};
    QVERIFY(holdingEventFrom(12, start, item, QStringLiteral("a")) == expected);
}

QTEST_GUILESS_MAIN(TestHoldingEvent)
#include "tst_holdingevent.moc"
