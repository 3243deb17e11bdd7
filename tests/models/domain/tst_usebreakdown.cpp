// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/usebreakdown.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// Holders of a licence by group, role and plan, and what more people of a group would take.
class TestUseBreakdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void buckets_data();
    void buckets();
    void share_data();
    void share();
    void expected_data();
    void expected();
    void recount_data();
    void recount();
    void filtersPickTheMembers_data();
    void filtersPickTheMembers();
};

namespace {

/// ACME has the plans gold and silver and the add-on archive; BETA has a plan too.
enum Column { Gold, Silver, Archive, Beta };

QList<AssignmentColumn> sampleColumns()
{
    const LicenseCatalogue catalogue(
        {samplePackage(u"ACME"_qs, u"Acme"_qs,
                       {{.name = u"gold"_qs, .description = u"Gold"_qs, .sortOrder = 1, .extraFlags = 1},
                        {.name = u"silver"_qs, .description = u"Silver"_qs, .sortOrder = 2, .extraFlags = 1},
                        {.name = u"archive"_qs, .sortOrder = 3}}),
         samplePackage(u"BETA"_qs, u"Beta"_qs, {{.name = u"beta"_qs, .extraFlags = 1}})});
    return assignmentColumns(catalogue, {});
}

/// What the server says of one associate: the columns as + held, - not held, ? not known.
struct Person
{
    const char *group;
    const char *role;
    const char *boxes;
};

class People
{
public:
    explicit People(const QList<Person> &people)
    {
        for (const Person &person : people) {
            Associate associate;
            associate.groupName = QString::fromLatin1(person.group);
            associate.roleName = QString::fromLatin1(person.role);
            associates.append(associate);
            const int row = table.addRow();
            for (int column = 0; column < table.columnCount(); ++column) {
                if (person.boxes[column] != '?')
                    table.setHeld(row, column, person.boxes[column] == '+');
            }
        }
    }

    QList<Associate> associates;
    AssignmentTable table {4};
};

/// Such as "Sales 2/3 ?1": two holders of three members, of one of whom it is not known.
QString text(const UseBucket &bucket)
{
    const QString figures = u"%1 %2/%3"_qs.arg(bucket.name).arg(bucket.holders).arg(bucket.members);
    return bucket.unknown == 0 ? figures : figures + u" ?%1"_qs.arg(bucket.unknown);
}

} // namespace

void TestUseBreakdown::buckets_data()
{
    QTest::addColumn<QList<Person>>("people");
    QTest::addColumn<BreakdownBy>("by");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QList<Person> &people, BreakdownBy by, int column,
                        const char *expected) {
        QTest::newRow(name) << people << by << column << QString::fromLatin1(expected);
    };
    const QList<Person> some {{"Sales", "User", "+-+-"}, {"Sales", "Boss", "-++-"},
                              {"", "User", "--+-"},      {"Service", "User", "-+-+"},
                              {"sales", "", "????"},     {"Service", "", "---+"}};
    row("nobody by group", {}, BreakdownBy::Group, Archive, "");
    row("nobody by plan", {}, BreakdownBy::Plan, Archive, "");
    row("by group", some, BreakdownBy::Group, Archive, "Sales 2/2,  1/1, sales 0/1 ?1, Service 0/2");
    row("by role", some, BreakdownBy::Role, Archive, "User 2/3, Boss 1/1,  0/2 ?1");
    row("by plan", some, BreakdownBy::Plan, Archive, " 1/3 ?1, Gold 1/1, Silver 1/2");
    row("a plan by plan", some, BreakdownBy::Plan, Silver, "Silver 2/2,  0/3 ?1, Gold 0/1");
    row("another owner's plan", some, BreakdownBy::Plan, Beta, "beta 2/2,  0/4 ?1");
    row("two plans count twice", {{"", "", "+++-"}}, BreakdownBy::Plan, Archive, "Gold 1/1, Silver 1/1");
    row("a plan not known", {{"", "", "??+-"}}, BreakdownBy::Plan, Archive, " 1/1");
    row("by name where equal", {{"b", "", "----"}, {"C", "", "----"}, {"a", "", "----"}}, BreakdownBy::Group,
        Archive, "a 0/1, b 0/1, C 0/1");
}

void TestUseBreakdown::buckets()
{
    QFETCH(const QList<Person>, people);
    QFETCH(const BreakdownBy, by);
    QFETCH(const int, column);
    const People sample(people);
    QStringList texts;
    for (const UseBucket &bucket : useBreakdown(sample.associates, sample.table, sampleColumns(), column, by))
        texts.append(text(bucket));
    QTEST(texts.join(u", "_qs), "expected");
}

void TestUseBreakdown::share_data()
{
    QTest::addColumn<UseBucket>("bucket");
    QTest::addColumn<double>("share");

    QTest::newRow("nobody there") << UseBucket {} << 0.0;
    QTest::newRow("half") << UseBucket {.holders = 2, .members = 4} << 0.5;
    QTest::newRow("of those known") << UseBucket {.holders = 2, .members = 4, .unknown = 2} << 1.0;
    QTest::newRow("nothing known") << UseBucket {.members = 4, .unknown = 4} << 0.0;
}

void TestUseBreakdown::share()
{
    QFETCH(const UseBucket, bucket);
    QTEST(bucket.share(), "share");
}

void TestUseBreakdown::expected_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<std::optional<QString>>("bucket");
    QTest::addColumn<int>("seats");

    const auto row = [](const char *name, int people, const std::optional<QString> &bucket, int seats) {
        QTest::newRow(name) << people << bucket << seats;
    };
    row("25 in a group of which three in four hold it", 25, u"Sales"_qs, 19);
    row("25 anywhere", 25, std::nullopt, 10);
    row("25 in no group", 25, QString(), 0);
    row("25 in a group nobody knows", 25, u"Space"_qs, 10);
    row("25 in a group not read yet", 25, u"New"_qs, 10);
    row("nobody", 0, u"Sales"_qs, 0);
    row("half a seat counts", 2, u"Service"_qs, 1);
    row("less than half does not", 1, u"Service"_qs, 0);
    row("some leave", -2, u"Sales"_qs, -2);
    row("more leave than there are", -1000, u"Sales"_qs, -30);
    row("as many as can be", std::numeric_limits<int>::max(), u"Full"_qs, std::numeric_limits<int>::max());
    row("as few as can be", std::numeric_limits<int>::min(), std::nullopt, -44);
}

void TestUseBreakdown::expected()
{
    QFETCH(const int, people);
    QFETCH(const std::optional<QString>, bucket);
    const QList<UseBucket> buckets {{.name = u"Sales"_qs, .holders = 30, .members = 50, .unknown = 10},
                                    {.name = u"Service"_qs, .holders = 10, .members = 25},
                                    {.name = u"Full"_qs, .holders = 4, .members = 4},
                                    {.name = u"New"_qs, .members = 20, .unknown = 20},
                                    {.name = QString(), .members = 41}};
    QTEST(expectedSeats(people, buckets, bucket), "seats");
}

void TestUseBreakdown::recount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 100; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

static QList<Person> randomPeople(quint32 seed)
{
    QRandomGenerator random(seed);
    const QList<const char *> names {"", "A", "B", "C", "D"};
    const QList<const char *> boxes {"+---", "-++-", "--+?", "??+-", "+++-", "????", "--?+", "-+-+"};
    QList<Person> people;
    for (int count = random.bounded(60); count > 0; --count)
        people.append(
            {names.at(random.bounded(5)), names.at(random.bounded(5)), boxes.at(random.bounded(8))});
    return people;
}

/// Random people: each bucket counted once more on its own, and nobody left out.
void TestUseBreakdown::recount()
{
    QFETCH(const quint32, seed);
    const QList<Person> people = randomPeople(seed);
    const People sample(people);
    for (int column = Gold; column <= Beta; ++column) {
        qsizetype members = 0;
        for (const UseBucket &bucket :
             useBreakdown(sample.associates, sample.table, sampleColumns(), column, BreakdownBy::Group)) {
            const QByteArray name = bucket.name.toLatin1();
            const auto inBucket = [&name](const Person &person) { return name == person.group; };
            const auto are = [&](char state) {
                return static_cast<int>(std::ranges::count_if(people, [&](const Person &person) {
                    return inBucket(person) && person.boxes[column] == state;
                }));
            };
            QCOMPARE(bucket.holders, are('+'));
            QCOMPARE(bucket.unknown, are('?'));
            QCOMPARE(bucket.members, static_cast<int>(std::ranges::count_if(people, inBucket)));
            members += bucket.members;
        }
        QCOMPARE(members, people.size());
        for (const UseBucket &bucket :
             useBreakdown(sample.associates, sample.table, sampleColumns(), column, BreakdownBy::Plan)) {
            const auto inBucket = [&](const Person &person) {
                if (bucket.name == u"Gold")
                    return person.boxes[Gold] == '+';
                if (bucket.name == u"Silver")
                    return person.boxes[Silver] == '+';
                const bool isPlain = person.boxes[Gold] != '+' && person.boxes[Silver] != '+';
                return column != Beta ? isPlain : (person.boxes[Beta] == '+') != bucket.name.isEmpty();
            };
            QCOMPARE(bucket.members, static_cast<int>(std::ranges::count_if(people, inBucket)));
        }
    }
}

void TestUseBreakdown::filtersPickTheMembers_data()
{
    recount_data();
}

/// Random people: the filter of each bucket picks as many as the bucket says.
void TestUseBreakdown::filtersPickTheMembers()
{
    QFETCH(const quint32, seed);
    const People sample(randomPeople(seed));
    const QList<AssignmentColumn> columns = sampleColumns();
    const auto picked = [&](const AssociateFilter &filter) {
        const AssociateMatcher matcher(filter, columns);
        int count = 0;
        for (int row = 0; row < sample.table.rowCount(); ++row)
            count += matcher.matches(sample.associates.at(row), sample.table, row) ? 1 : 0;
        return count;
    };
    for (const BreakdownBy by : {BreakdownBy::Group, BreakdownBy::Role, BreakdownBy::Plan}) {
        for (int column = Gold; column <= Beta; ++column) {
            for (const UseBucket &bucket :
                 useBreakdown(sample.associates, sample.table, columns, column, by)) {
                AssociateFilter filter = bucket.filter;
                QCOMPARE(picked(filter), bucket.members);
                filter.holding = AssociateFilter::Holding::Holds;
                QCOMPARE(picked(filter), bucket.holders);
                filter.holding = AssociateFilter::Holding::Lacks;
                QCOMPARE(picked(filter), bucket.members - bucket.holders - bucket.unknown);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestUseBreakdown)
#include "tst_usebreakdown.moc"
