// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/origintext.h"
#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

/// Where a box comes from, in words.
class TestOriginText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void words_data();
    void words();
    void onlySomeOfTheRest();
    void withoutAJournal();
    void textsOfOthersStayAsTheyAre();
    void longTextsAreCut_data();
    void longTextsAreCut();
};

namespace {

using Effect = HoldingEvent::Effect;

/// Something that Ingrid Holm did on a November morning in a run of this number.
HoldingEvent eventOf(qint64 runId, ChangeKind kind, Effect effect = Effect::Done)
{
    HoldingEvent event;
    event.runId = runId;
    event.user = u"Ingrid Holm"_qs;
    event.at = QDateTime(QDate(2026, 11, 3), QTime(9, 5), Qt::UTC);
    event.kind = kind;
    event.effect = effect;
    event.state = effect == Effect::Done ? RunItemState::Verified : RunItemState::Unknown;
    return event;
}

HoldingEvent commented(HoldingEvent event, const QString &comment)
{
    event.comment = comment;
    return event;
}

HoldingEvent refused(qint64 runId, ChangeKind kind, const QString &reason)
{
    HoldingEvent event = eventOf(runId, kind, Effect::None);
    event.state = RunItemState::Refused;
    event.reason = Phrase::verbatim(reason);
    return event;
}

HoldingHistory history(qint64 associateId, const QString &module, const QList<HoldingEvent> &events = {})
{
    return {.associateId = associateId, .license = SampleTenant::key(module), .events = events};
}

} // namespace

Q_DECLARE_METATYPE(HoldingHistory)

void TestOriginText::initTestCase()
{
    qputenv("TZ", "UTC");
    tzset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestOriginText::words_data()
{
    QTest::addColumn<QString>("wish"); // staged before
    QTest::addColumn<HoldingHistory>("asked");
    QTest::addColumn<qint64>("runId");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const HoldingHistory &asked, qint64 runId,
                        const QStringList &expected, const QString &wish = {}) {
        QTest::newRow(name) << wish << asked << runId << expected;
    };
    const ChangeKind give = ChangeKind::Grant;
    const ChangeKind take = ChangeKind::Release;

    row("given by a run",
        history(SampleTenant::Anna, u"backup"_qs, {commented(eventOf(12, give), u" New  in Sales "_qs)}), 12,
        {u"Anna Berg: Backup"_qs, u"Assigned directly."_qs,
         u"Given by Ingrid Holm in run 12 on 03/11/2026 09:05: “New in Sales”."_qs});
    row("never anything", history(SampleTenant::Eva, u"backup"_qs), 0,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs,
         u"No run on this computer has given or taken it."_qs});
    row("outside", history(SampleTenant::Anna, u"backup"_qs), 0,
        {u"Anna Berg: Backup"_qs, u"Assigned directly."_qs,
         u"Given outside Seatkeeper, or with it on another computer."_qs});
    row("given outside after a run",
        history(SampleTenant::Anna, u"backup"_qs, {eventOf(12, take), eventOf(9, give)}), 12,
        {u"Anna Berg: Backup"_qs, u"Assigned directly."_qs,
         u"Given outside Seatkeeper, or with it on another computer, after run 12 had taken it."_qs,
         u"Earlier: Taken by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs,
         u"Earlier: Given by Ingrid Holm in run 9 on 03/11/2026 09:05."_qs});
    row("taken outside after a run", history(SampleTenant::Eva, u"backup"_qs, {eventOf(12, give)}), 12,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs,
         u"Taken outside Seatkeeper, or with it on another computer, after run 12 had given it."_qs,
         u"Earlier: Given by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs});
    row("perhaps, and what was tried since",
        history(SampleTenant::Eva, u"backup"_qs,
                {refused(14, give, u"no seat is left"_qs), refused(13, give, u"It is late."_qs),
                 eventOf(12, take, Effect::Perhaps), eventOf(9, give)}),
        12,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs,
         u"Perhaps taken by Ingrid Holm in run 12 on 03/11/2026 09:05. What the server made of it is not "
         u"known."_qs,
         u"Not given by Ingrid Holm in run 14 on 03/11/2026 09:05. Refused: no seat is left."_qs,
         u"Not given by Ingrid Holm in run 13 on 03/11/2026 09:05. Refused: It is late."_qs,
         u"Earlier: Given by Ingrid Holm in run 9 on 03/11/2026 09:05."_qs});
    row("only tried", history(SampleTenant::Eva, u"backup"_qs, {refused(14, give, u"no"_qs)}), 14,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs,
         u"Not given by Ingrid Holm in run 14 on 03/11/2026 09:05. Refused: no."_qs});
    row("not loaded", history(SampleTenant::Frida, u"backup"_qs, {eventOf(12, give)}), 12,
        {u"FRIDA: Backup"_qs, u"What this associate holds has not been loaded yet. Wait a moment."_qs,
         u"Given by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs});
    row("will be released", history(SampleTenant::Anna, u"backup"_qs, {eventOf(12, give)}), 12,
        {u"Anna Berg: Backup"_qs, u"Assigned directly."_qs, u"A staged change will release it."_qs,
         u"Given by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs},
        u"11-backup"_qs);
    row("will be assigned", history(SampleTenant::Eva, u"backup"_qs), 0,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs, u"A staged change will assign it."_qs,
         u"No run on this computer has given or taken it."_qs},
        u"55+backup"_qs);

    HoldingEvent byPlan = eventOf(12, give);
    byPlan.isByPlan = true;
    row("through a plan", history(SampleTenant::Anna, u"user"_qs, {byPlan}), 12,
        {u"Anna Berg: User"_qs, u"Comes with the user plan Sales Premium."_qs,
         u"Given with a user plan by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs});
    HoldingEvent takenBack = eventOf(12, take);
    takenBack.isRollback = true;
    row("taken back", history(SampleTenant::Eva, u"backup"_qs, {takenBack, eventOf(12, give)}), 12,
        {u"Eva Žižková: Backup"_qs, u"Not assigned."_qs,
         u"Taken back by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs,
         u"Earlier: Given by Ingrid Holm in run 12 on 03/11/2026 09:05."_qs});
}

void TestOriginText::words()
{
    QFETCH(const QString, wish);
    QFETCH(const HoldingHistory, asked);
    QFETCH(const qint64, runId);
    QFETCH(const QStringList, expected);
    SampleTenant tenant;
    if (!wish.isEmpty())
        tenant.workspace.stage({tenant.wish(wish.left(2).toLongLong(), wish.mid(3), wish.at(2) == u'+')},
                               u"step"_qs);
    const OriginText text = originText(asked, tenant.workspace);
    QCOMPARE(QStringList {text.title} + text.lines, expected);
    QCOMPARE(text.runId, runId);
}

void TestOriginText::onlySomeOfTheRest()
{
    const SampleTenant tenant;
    QList<HoldingEvent> events;
    for (qint64 run = 20; run > 0; --run)
        events.append(eventOf(run, run % 2 == 0 ? ChangeKind::Grant : ChangeKind::Release));
    const OriginText text = originText(history(SampleTenant::Anna, u"backup"_qs, events), tenant.workspace);
    QCOMPARE(text.lines.size(), 7); // how it is held, by which run, and five before that
    QVERIFY(text.lines.constLast().contains(u"in run 15"));
}

void TestOriginText::withoutAJournal()
{
    const SampleTenant tenant;
    HoldingHistory asked = history(SampleTenant::Anna, u"user"_qs);
    asked.problem = u"The journal cannot be read."_qs;
    const OriginText text = originText(asked, tenant.workspace);
    QCOMPARE(text.lines,
             QStringList({u"Comes with the user plan Sales Premium."_qs, u"The journal cannot be read."_qs}));
    QCOMPARE(text.runId, 0);
}

/// What looks like a placeholder or markup is told letter by letter.
void TestOriginText::textsOfOthersStayAsTheyAre()
{
    SampleTenant tenant;
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    eva.associate.fullName = u"<b>%2</b>"_qs;
    tenant.workspace.addAssociates({eva}, SampleTenant::keys());
    HoldingEvent event = commented(eventOf(12, ChangeKind::Release), u"<i>%1</i> %3"_qs);
    event.user = u"%4 %1"_qs;
    const OriginText text = originText(history(SampleTenant::Eva, u"backup"_qs, {event}), tenant.workspace);
    QCOMPARE(text.title, u"<b>%2</b>: Backup"_qs);
    QCOMPARE(text.lines.constLast(), u"Taken by %4 %1 in run 12 on 03/11/2026 09:05: “<i>%1</i> %3”."_qs);
}

void TestOriginText::longTextsAreCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    const QString full(119, u'x');
    const QString pair = u"😀"_qs; // two units
    QTest::newRow("fits") << full + u'y' << full + u'y';
    QTest::newRow("is too long") << full + u"yz"_qs << full + u"y…"_qs;
    QTest::newRow("cut between characters") << full + pair << full + u'…';
    QTest::newRow("several lines") << u" one\n\ttwo\u2028three "_qs << u"one two three"_qs;
}

void TestOriginText::longTextsAreCut()
{
    QFETCH(const QString, text);
    QFETCH(const QString, told);
    const SampleTenant tenant;
    const HoldingEvent taken = commented(eventOf(12, ChangeKind::Release), text);
    const HoldingEvent event = refused(14, ChangeKind::Grant, text);
    const QStringList lines =
        originText(history(SampleTenant::Eva, u"backup"_qs, {event, taken}), tenant.workspace).lines;
    QCOMPARE(lines.at(1), u"Taken by Ingrid Holm in run 12 on 03/11/2026 09:05: “%1”."_qs.arg(told));
    const QString reason = u"Not given by Ingrid Holm in run 14 on 03/11/2026 09:05. Refused: "_qs + told;
    QCOMPARE(lines.at(2), told.endsWith(u'…') ? reason : reason + u'.');
}

QTEST_GUILESS_MAIN(TestOriginText)
#include "tst_origintext.moc"
