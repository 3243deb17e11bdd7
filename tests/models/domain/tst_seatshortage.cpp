// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seatshortage.h"

#include "models/domain/prerequisites.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

/// Which licences are short of seats, and which grants do not fit.
class TestSeatShortage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void shortages_data();
    void shortages();
    void whatFitsFits_data();
    void whatFitsFits();

private:
    static LicenseCatalogue catalogue();
    static ApplyPlan planFrom(const ChangeSet &changes);
};

/// two has two free seats, full none, over two less than none, open no ceiling; more needs two; ZETA/far
/// needs ACME/two, and has seats for all.
LicenseCatalogue TestSeatShortage::catalogue()
{
    return LicenseCatalogue({
        samplePackage(u"ACME"_qs, {},
                      {{.name = u"two"_qs, .sortOrder = 1, .inUse = 8},
                       {.name = u"full"_qs, .sortOrder = 2, .inUse = 10},
                       {.name = u"over"_qs, .sortOrder = 3, .inUse = 12},
                       {.name = u"open"_qs, .sortOrder = 4, .unrestricted = true},
                       {.name = u"more"_qs, .sortOrder = 5, .needs = u"two"_qs}}),
        samplePackage(u"ZETA"_qs, {}, {{.name = u"far"_qs, .needs = u"ACME.two"_qs}}),
    });
}

ApplyPlan TestSeatShortage::planFrom(const ChangeSet &changes)
{
    ApplyPlan plan = applyPlanFor(changes, Prerequisites(catalogue()));
    orderBySeats(plan, catalogue());
    return plan;
}

/// Changes such as `1+two 1-full 2+ZETA/far`: associate, grant or release, licence.
static ChangeSet changesFrom(const QString &text)
{
    ChangeSet changes;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.mid(2);
        const LicenseKey key {name.contains(u'/') ? name.section(u'/', 0, 0) : u"ACME"_qs,
                              name.section(u'/', -1)};
        changes.append(
            {part.at(0).digitValue(), key, part.at(1) == u'+' ? ChangeKind::Grant : ChangeKind::Release});
    }
    return changes;
}

static QString associatesOf(const QList<ApplyItem> &items)
{
    QStringList associates;
    for (const ApplyItem &item : items)
        associates.append(QString::number(item.associateId));
    return associates.join(u',');
}

/// `two 12/10: 2 fit, 2 lack, without seat 3,4`.
static QString printed(const SeatShortage &shortage)
{
    return u"%1 %2/%3: %4 fit, %5 lack, without seat %6"_qs.arg(shortage.license.module)
        .arg(shortage.after.inUse)
        .arg(shortage.after.total)
        .arg(shortage.fitting)
        .arg(shortage.lacking)
        .arg(associatesOf(shortage.misfits));
}

void TestSeatShortage::shortages_data()
{
    QTest::addColumn<QString>("changes");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("fitting"); // the associates of the items that can be sent, in order

    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("seats for all") << u"1+two 2+two"_qs << QString() << u"1,2"_qs;
    QTest::newRow("the last of the list lack one")
        << u"1+two 2+two 3+two 4+two"_qs << u"two 12/10: 2 fit, 2 lack, without seat 3,4"_qs << u"1,2"_qs;
    QTest::newRow("nobody fits") << u"1+full"_qs << u"full 11/10: 0 fit, 1 lack, without seat 1"_qs
                                 << QString();
    QTest::newRow("no ceiling, no shortage") << u"1+open 2+open 3+open"_qs << QString() << u"1,2,3"_qs;
    QTest::newRow("what is released is there for others")
        << u"1+full 2-full 3+full"_qs << u"full 11/10: 1 fit, 1 lack, without seat 3"_qs << u"2,1"_qs;
    QTest::newRow("over-assigned: who leaves frees no seat yet")
        << u"1+over 2-over"_qs << u"over 12/10: 0 fit, 1 lack, without seat 1"_qs << u"2"_qs;
    QTest::newRow("over-assigned: releases alone are no shortage") << u"1-over"_qs << QString() << u"1"_qs;
    QTest::newRow("what goes together stays together")
        << u"1+two 2+two 3+two 3+more"_qs << u"two 11/10: 2 fit, 1 lack, without seat 3"_qs << u"1,2"_qs;
    QTest::newRow("a swap that cannot be releases nothing")
        << u"1-two 1+full"_qs << u"full 11/10: 0 fit, 1 lack, without seat 1"_qs << QString();
    // 1 keeps the seat of "two" that was meant to come free.
    QTest::newRow("and the seat it would have freed is missing")
        << u"1-two 1+full 2+two 3+two 4+two"_qs << u"full 11/10: 0 fit, 1 lack, without seat 1"_qs
        << u"2,3"_qs;
    QTest::newRow("what needs it waits with it, under another owner as well")
        << u"1+full 1+ZETA/far"_qs << u"full 11/10: 0 fit, 1 lack, without seat 1"_qs << QString();
    QTest::newRow("two licences, in the order of the catalogue")
        << u"1+full 2+two 3+two 4+two"_qs
        << u"two 11/10: 2 fit, 1 lack, without seat 4\nfull 11/10: 0 fit, 1 lack, without seat 1"_qs
        << u"2,3"_qs;
}

void TestSeatShortage::shortages()
{
    QFETCH(const QString, changes);
    QFETCH(const QString, expected);
    const ApplyPlan plan = planFrom(changesFrom(changes));
    QStringList lines;
    for (const SeatShortage &shortage : seatShortages(plan, catalogue()))
        lines.append(printed(shortage));
    QCOMPARE(lines.join(u'\n'), expected);
    QTEST(associatesOf(fittingItems(plan)), "fitting");
}

void TestSeatShortage::whatFitsFits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

/// Random changes: the items that fit never take a seat that is not there when their turn comes, and those
/// without a seat are never fewer than have to go.
void TestSeatShortage::whatFitsFits()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const LicenseCatalogue known = catalogue();
    ChangeSet changes;
    for (qint64 associate = 1; associate <= 9; ++associate) {
        for (const CatalogueOwner &owner : known.owners()) {
            for (const CatalogueLicense &license : owner.licenses) {
                if (random.bounded(2) == 0)
                    changes.append({associate, license.key,
                                    random.bounded(3) == 0 ? ChangeKind::Release : ChangeKind::Grant});
            }
        }
    }
    const ApplyPlan plan = planFrom(changes);
    QHash<LicenseKey, qint64> free;
    for (const ApplyItem &item : fittingItems(plan)) {
        const auto seatsOf = [&](const QString &module) -> qint64 & {
            const LicenseKey key {item.owner, module};
            if (!free.contains(key))
                free.insert(key, known.license(key)->seats.free);
            return free[key];
        };
        for (const QString &module : item.grants) {
            QVERIFY(known.license({item.owner, module})->seats.unrestricted || seatsOf(module) > 0);
            --seatsOf(module);
        }
        for (const QString &module : item.releases)
            ++seatsOf(module);
    }
    for (const SeatShortage &shortage : seatShortages(plan, known)) {
        QVERIFY(shortage.lacking > 0);
        QVERIFY(shortage.misfits.size() >= shortage.lacking);
    }
}

QTEST_GUILESS_MAIN(TestSeatShortage)
#include "tst_seatshortage.moc"
