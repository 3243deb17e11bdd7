// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/awayfigures.h"

#include "tests/models/modelprinter.h"
#include "tests/models/sampleruns.h"
#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

/// What has changed while the user was away.
class TestAwayFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void tellsOneChangeAtATime();
    void saysItInTheLanguageNowSet();
    void summaries_data();
    void summaries();
};

namespace {

/// What somebody called @p name has come to hold, or holds no longer.
HolderChange holder(qint64 id, const char16_t *name, const LicenseKey &license, bool isHeldNow)
{
    return {id, QString::fromUtf16(name), license, isHeldNow};
}

Associate associateOf(qint64 id, const QString &name)
{
    Associate associate;
    associate.associateId = id;
    associate.fullName = name;
    return associate;
}

StateDifference sampleDifference()
{
    const LicenseKey gold = SampleTenant::key(u"gold"_qs);
    const LicenseKey gone {u"ACME"_qs, u"bronze"_qs};
    StateDifference difference;
    difference.arrived = {associateOf(77, u"Gina Holt"_qs)};
    difference.departed = {associateOf(88, {})};
    difference.holders = {holder(77, u"Gina Holt", gold, true), holder(11, u"Anna Berg", gold, false),
                          holder(88, u"#88", gone, false)};
    difference.seats = {
        {gold, u"Gold"_qs, Seats {3, 1, 2, false}, Seats {1'200, 1, 1'199, false}},
        {SampleTenant::key(u"roaming"_qs), u"Roaming"_qs, Seats {5, 1, 4, false}, Seats {1, 31, 0, true}},
        {SampleTenant::key(u"silver"_qs), u"Silver"_qs, {}, Seats {10, 1, 9, false}},
        {gone, u"Bronze"_qs, Seats {10, 1, 9, false}, {}}};
    return difference;
}

/// Run 12 has taken from Anna.
std::optional<RunRecord> runOf(const HolderChange &change)
{
    return change.associateId == 11 ? std::optional(sampleRun(12)) : std::nullopt;
}

QString printed(const QList<AwayChange> &changes)
{
    FigureModel model;
    model.setTable(awayTable(changes));
    return printedTable(model);
}

} // namespace

void TestAwayFigures::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestAwayFigures::tellsOneChangeAtATime()
{
    const QList<AwayChange> changes = awayChanges(sampleDifference(), SampleTenant::catalogue(), runOf);
    QCOMPARE(printed(changes), uR"(Associate | Licence | What has changed | By
Gina Holt |  | new associate | outside Seatkeeper
#88 |  | not listed any more | outside Seatkeeper
Gina Holt | Gold | given | outside Seatkeeper
Anna Berg | Gold | released | run 12, Ingrid Holm
#88 | bronze | released | outside Seatkeeper
 | Gold | seats owned: 3 → 1,200 | outside Seatkeeper
 | Roaming | seats owned: 5 → unlimited | outside Seatkeeper
 | Silver | new licence | outside Seatkeeper
 | Bronze | licence is gone | outside Seatkeeper)"_qs);
    const FigureTable table = awayTable(changes);
    QVERIFY(!table.rows.at(0).associates);
    QCOMPARE(table.rows.at(3).associates, AssociateFilter::holdersOf(SampleTenant::key(u"gold"_qs)));
    QCOMPARE(awayChanges({}, SampleTenant::catalogue(), runOf), QList<AwayChange>());
}

void TestAwayFigures::saysItInTheLanguageNowSet()
{
    const QList<AwayChange> changes = awayChanges(sampleDifference(), SampleTenant::catalogue(), runOf);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(printed(changes.mid(5, 1)).section(u'\n', 1),
             u" | Gold | seats owned: 3 → 1.200 | outside Seatkeeper"_qs);
}

void TestAwayFigures::summaries_data()
{
    using Changes = QList<AwayChange>;
    QTest::addColumn<Changes>("changes");
    QTest::addColumn<QDateTime>("since");
    QTest::addColumn<QString>("text");
    const QDateTime since(QDate(2026, 11, 20), QTime(8, 32), Qt::UTC);
    const AwayChange outside {.kind = AwayChange::Kind::Arrived};
    const AwayChange own {.kind = AwayChange::Kind::Given, .run = 12};
    QTest::newRow("never been here") << Changes() << QDateTime()
                                     << u"Nothing to compare with yet: you have not been here before."_qs;
    QTest::newRow("nothing") << Changes() << since
                             << u"Nothing has changed since you were here last, on 20/11/2026 10:32."_qs;
    QTest::newRow("by others") << Changes {outside, outside} << since
                               << u"2 change(s) since you were here last, on 20/11/2026 10:32."_qs;
    QTest::newRow("some by Seatkeeper") << Changes {outside, own, outside} << since
                                        << u"3 change(s) since you were here last, on 20/11/2026 10:32. "
                                           "1 of them made with Seatkeeper."_qs;
}

void TestAwayFigures::summaries()
{
    QFETCH(const QList<AwayChange>, changes);
    QFETCH(const QDateTime, since);
    QTEST(awaySummary(changes, since), "text");
}

QTEST_GUILESS_MAIN(TestAwayFigures)
#include "tst_awayfigures.moc"
