// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statedifference.h"
#include "tests/models/domain/samplelicenses.h"
#include "tests/models/domain/samplestate.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

/// What has changed between two looks at a tenant: in single cases, and against a recount box by box.
class TestStateDifference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void people_data();
    void people();
    void seats_data();
    void seats();
    void namesAreTheLaterOnes();
    void nothingHasChanged();
    void anyTwoStates_data();
    void anyTwoStates();
};

namespace {

/// Licences called by the letters of the first word; then for each associate the id and what is known of each
/// licence: `ab 1x- 2?x` (held, not held, unknown).
KnownState state(const QString &words)
{
    QStringList rows = words.split(u' ');
    KnownState state;
    for (const QChar letter : rows.takeFirst())
        state.licenses.append({u"ACME"_qs, letter});
    state.holdings = KnownHoldings(static_cast<int>(rows.size()), static_cast<int>(state.licenses.size()));
    for (int row = 0; const QString &text : rows) {
        const qsizetype digits = text.size() - state.licenses.size();
        Associate &associate = state.associates.emplaceBack();
        associate.associateId = text.left(digits).toLongLong();
        for (int column = 0; const QChar box : text.mid(digits)) {
            if (box != u'?')
                state.holdings.setHeld(row, column, box == u'x');
            ++column;
        }
        ++row;
    }
    return state;
}

QString ids(const QList<Associate> &associates)
{
    QStringList texts;
    for (const Associate &associate : associates)
        texts.append(QString::number(associate.associateId));
    return texts.join(u' ');
}

/// `7+a`: has come to hold it; `7-a`: holds it no longer.
QString printedHolders(const StateDifference &difference)
{
    QStringList texts;
    for (const HolderChange &change : difference.holders) {
        const QString sign = change.isHeldNow ? u"+"_qs : u"-"_qs;
        texts.append(QString::number(change.associateId) + sign + change.license.module);
    }
    return texts.join(u' ');
}

QString printedCounts(const StateDifference &difference)
{
    QStringList texts;
    for (auto it = difference.holderCounts.cbegin(); it != difference.holderCounts.cend(); ++it)
        texts.append(u"%1+%2-%3"_qs.arg(it.key().module).arg(it.value().joined).arg(it.value().left));
    texts.sort();
    return texts.join(u' ');
}

/// `Tool 10>12 Plan >5 Old 3> Free 10>oo`
QString printedSeats(const StateDifference &difference)
{
    const auto figure = [](const std::optional<Seats> &seats) {
        return !seats ? QString() : seats->unrestricted ? u"oo"_qs : QString::number(seats->total);
    };
    QStringList texts;
    for (const SeatsChange &change : difference.seats)
        texts.append(u"%1 %2>%3"_qs.arg(change.name, figure(change.before), figure(change.after)));
    return texts.join(u' ');
}

/// Some of the numbers from 1 to @p limit, in any order.
QList<int> anyNumbers(QRandomGenerator &random, int limit)
{
    QList<int> numbers(limit);
    std::iota(numbers.begin(), numbers.end(), 1);
    std::shuffle(numbers.begin(), numbers.end(), random);
    return numbers.first(random.bounded(limit));
}

QList<LicenseKey> anyLicenses(QRandomGenerator &random)
{
    QList<LicenseKey> licenses;
    for (const int number : anyNumbers(random, 120))
        licenses.append({u"ACME"_qs, QString::number(number)});
    return licenses;
}

/// Some of 30 associates; of every other state everything is known.
KnownState anyState(QRandomGenerator &random, const QList<LicenseKey> &licenses)
{
    KnownState state;
    state.licenses = licenses;
    for (const int number : anyNumbers(random, 30))
        state.associates.emplaceBack().associateId = number;
    const int rows = static_cast<int>(state.associates.size());
    const int columns = static_cast<int>(licenses.size());
    const bool isComplete = random.bounded(2) == 0;
    state.holdings = KnownHoldings(rows, columns);
    for (int box = 0; box < rows * columns; ++box) {
        if (isComplete || random.bounded(50) != 0)
            state.holdings.setHeld(box / columns, box % columns, random.bounded(2) == 0);
    }
    return state;
}

/// What @p state says of a box by names: an associate who is not there holds nothing.
std::optional<bool> heldIn(const KnownState &state, qint64 associateId, const LicenseKey &license)
{
    const auto associate = std::ranges::find(state.associates, associateId, &Associate::associateId);
    if (associate == state.associates.cend())
        return false;
    const int row = static_cast<int>(associate - state.associates.cbegin());
    const int column = static_cast<int>(state.licenses.indexOf(license));
    if (column < 0 || !state.holdings.isKnown(row, column))
        return std::nullopt;
    return state.holdings.isHeld(row, column);
}

bool isIn(const KnownState &state, const Associate &associate)
{
    return std::ranges::find(state.associates, associate.associateId, &Associate::associateId)
           != state.associates.cend();
}

/// The people's part, from the words of the header, a box at a time.
StateDifference recount(const KnownState &before, const KnownState &after)
{
    StateDifference difference;
    if (before.associates.isEmpty() || after.associates.isEmpty())
        return difference;
    QList<Associate> everybody = after.associates;
    for (const Associate &associate : before.associates) {
        if (!isIn(after, associate)) {
            everybody.append(associate);
            difference.departed.append(associate);
        }
    }
    for (const Associate &associate : after.associates) {
        if (!isIn(before, associate))
            difference.arrived.append(associate);
    }
    for (const LicenseKey &license : after.licenses)
        difference.holderCounts.insert(license, {});
    for (const Associate &associate : everybody) {
        for (const LicenseKey &license : after.licenses) {
            const std::optional<bool> held = heldIn(before, associate.associateId, license);
            const std::optional<bool> isHeld = heldIn(after, associate.associateId, license);
            if (!held || !isHeld)
                difference.holderCounts.remove(license);
            else if (*held != *isHeld)
                difference.holders.append({associate.associateId, associate.displayName(), license, *isHeld});
        }
    }
    for (const HolderChange &change : difference.holders) {
        const auto count = difference.holderCounts.find(change.license);
        if (count != difference.holderCounts.end())
            ++(change.isHeldNow ? count->joined : count->left);
    }
    return difference;
}

} // namespace

void TestStateDifference::people_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("holders");
    QTest::addColumn<QString>("counts");
    QTest::addColumn<QString>("arrived");
    QTest::addColumn<QString>("departed");
    const auto row = [](const char *name, const char *before, const char *after, const char *holders,
                        const char *counts, const char *arrived, const char *departed) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << QString::fromLatin1(holders) << QString::fromLatin1(counts)
                            << QString::fromLatin1(arrived) << QString::fromLatin1(departed);
    };
    row("the same", "ab 1x- 2-x", "ab 1x- 2-x", "", "a+0-0 b+0-0", "", "");
    row("given and taken", "ab 1x- 2-x", "ab 1-x 2xx", "1-a 1+b 2+a", "a+1-1 b+1-0", "", "");
    row("rows in another order", "ab 1x- 2-x", "ab 2-x 1xx", "1+b", "a+0-0 b+1-0", "", "");
    row("columns in another order", "ab 1x- 2-x", "ba 1-x 2xx", "2+a", "a+1-0 b+0-0", "", "");
    row("somebody has come", "ab 1x-", "ab 2xx 1x-", "2+a 2+b", "a+1-0 b+1-0", "2", "");
    row("somebody has gone", "ab 2xx 1x- 3--", "ab 1x-", "2-a 2-b", "a+0-1 b+0-1", "", "2 3");
    row("not known before", "ab 1?- 2x-", "ab 1x- 2--", "2-a", "b+0-0", "", "");
    row("not known after", "ab 1x- 2x-", "ab 1?x 2x-", "1+b", "b+1-0", "", "");
    row("somebody has come of whom little is known", "ab 1x-", "ab 1x- 2?x", "2+b", "b+1-0", "2", "");
    row("a new licence", "a 1x", "ab 1-x", "1-a", "a+0-1", "", "");
    row("a licence that is gone", "ab 1xx", "b 1-", "1-b", "b+0-1", "", "");
    row("nothing in common", "a 1x", "b 2x", "2+b", "", "2", "1");
    row("the list was not read before", "ab", "ab 1xx", "", "", "", "");
    row("the list was not read after", "ab 1xx", "ab", "", "", "", "");
}

void TestStateDifference::people()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const StateDifference difference = stateDifference(state(before), state(after));
    QTEST(printedHolders(difference), "holders");
    QTEST(printedCounts(difference), "counts");
    QTEST(ids(difference.arrived), "arrived");
    QTEST(ids(difference.departed), "departed");
    QVERIFY(difference.seats.isEmpty());
}

void TestStateDifference::seats_data()
{
    QTest::addColumn<QList<SampleModule>>("before");
    QTest::addColumn<QList<SampleModule>>("after");
    QTest::addColumn<QString>("expected");
    using Modules = QList<SampleModule>;
    const SampleModule ten {.name = u"a"_qs, .description = u"Tool"_qs, .total = 10, .inUse = 3};
    SampleModule inUse = ten;
    inUse.inUse = 9;
    SampleModule more = ten;
    more.total = 12;
    SampleModule open = ten;
    open.unrestricted = true;
    SampleModule openToo = open;
    openToo.total = 0;
    const SampleModule other {.name = u"b"_qs, .total = 5};

    QTest::newRow("the same") << Modules {ten} << Modules {ten} << QString();
    QTest::newRow("others in use") << Modules {ten} << Modules {inUse} << QString();
    QTest::newRow("more") << Modules {ten} << Modules {more} << u"Tool 10>12"_qs;
    QTest::newRow("fewer") << Modules {more, other} << Modules {other, ten} << u"Tool 12>10"_qs;
    QTest::newRow("a ceiling less") << Modules {ten} << Modules {open} << u"Tool 10>oo"_qs;
    QTest::newRow("a ceiling more") << Modules {openToo} << Modules {ten} << u"Tool oo>10"_qs;
    QTest::newRow("never a ceiling") << Modules {open} << Modules {openToo} << QString();
    QTest::newRow("a new one") << Modules {ten} << Modules {ten, other} << u"b >5"_qs;
    QTest::newRow("one that is gone") << Modules {other, ten} << Modules {more} << u"Tool 10>12 b 5>"_qs;
}

void TestStateDifference::seats()
{
    QFETCH(const QList<SampleModule>, before);
    QFETCH(const QList<SampleModule>, after);
    KnownState earlier = state(u"a 1x"_qs);
    KnownState later = earlier;
    earlier.catalogue = sampleCatalogue(u"ACME"_qs, before);
    later.catalogue = sampleCatalogue(u"ACME"_qs, after);
    const StateDifference difference = stateDifference(earlier, later);
    QTEST(printedSeats(difference), "expected");
    QCOMPARE(difference.isEmpty(), difference.seats.isEmpty());
}

void TestStateDifference::namesAreTheLaterOnes()
{
    KnownState before = state(u"a 1x 2x"_qs);
    KnownState after = state(u"a 1-"_qs);
    before.associates[0].fullName = u"Kari Nordmann"_qs;
    before.associates[1].fullName = u"Per"_qs;
    after.associates[0].fullName = u"Kari Hansen"_qs;
    const QList<HolderChange> changes = stateDifference(before, after).holders;
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.at(0).name, u"Kari Hansen"_qs);
    QCOMPARE(changes.at(1).name, u"Per"_qs);
}

void TestStateDifference::nothingHasChanged()
{
    QVERIFY(stateDifference(sampleState(), sampleState()).isEmpty());
    KnownState later = sampleState();
    later.at = later.at.addDays(3);
    later.principalName = u"Somebody else"_qs;
    QVERIFY(stateDifference(sampleState(), later).isEmpty());
    QVERIFY(stateDifference({}, {}).isEmpty());
}

void TestStateDifference::anyTwoStates_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 200; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestStateDifference::anyTwoStates()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const QList<LicenseKey> licenses = anyLicenses(random);
    const KnownState before = anyState(random, licenses);
    const KnownState after = anyState(random, seed % 2 == 0 ? licenses : anyLicenses(random));
    const StateDifference difference = stateDifference(before, after);
    const StateDifference expected = recount(before, after);
    QCOMPARE(difference.holders, expected.holders);
    QCOMPARE(difference.holderCounts, expected.holderCounts);
    QCOMPARE(difference.arrived, expected.arrived);
    QCOMPARE(difference.departed, expected.departed);
}

QTEST_GUILESS_MAIN(TestStateDifference)
#include "tst_statedifference.moc"
