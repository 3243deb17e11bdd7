// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentfiltermodel.h"

#include "models/assignmentmodel.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QCollator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using SortKey = AssociateOrder::SortKey;

/// The rows of the matrix in their order: many associates, whose order is found in another thread, and random
/// ones against the plainest way of sorting and searching.
class TestAssignmentFilterOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void manyAreOrderedSoon();
    void manyAreOrderedWhenAllHaveCome();
    void orderOfThoseGoneIsDropped();
    void agreesWithSearchingEach_data();
    void agreesWithSearchingEach();
};

namespace {

QList<qint64> shownBy(const AssignmentFilterModel &filter)
{
    QList<qint64> ids;
    for (int row = 0; row < filter.rowCount(); ++row)
        ids.append(filter.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong());
    return ids;
}

/// So many that they are put in order in another thread; the last of them comes first by name, and last by
/// user id.
struct ManyAssociates
{
    static constexpr int Count = 1'200;

    Workspace workspace {};
    AssignmentModel matrix {workspace};
    AssignmentFilterModel filter {matrix};
    QAbstractItemModelTester tester {&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};

    ManyAssociates() { workspace.setCatalogue(sampleCatalogue(u"MANY"_qs, {{.name = u"only"_qs}})); }

    /// Reads a page of them.
    void add(int first, int count)
    {
        QList<AssociateRow> rows;
        for (int number = first; number < first + count; ++number) {
            AssociateRow &row = rows.emplaceBack();
            row.associate.associateId = number + 1;
            row.associate.fullName = u"Name %1"_qs.arg(Count - number, 5, 10, QChar(u'0'));
            row.associate.userId = u"user%1"_qs.arg(number, 5, 10, QChar(u'0'));
        }
        workspace.addAssociates(rows, {});
    }
    [[nodiscard]] QList<qint64> shown() const { return shownBy(filter); }
    /// As they came, or the other way round.
    [[nodiscard]] bool standAsTheyCame() const { return shown().size() == Count && areSorted(shown()); }
    [[nodiscard]] bool standByName() const
    {
        const QList<qint64> ids = shown();
        return ids.size() == Count && areSorted(QList<qint64>(ids.crbegin(), ids.crend()));
    }

private:
    [[nodiscard]] static bool areSorted(const QList<qint64> &ids)
    {
        return std::is_sorted(ids.cbegin(), ids.cend());
    }
};

/// Random reads, searches and choices; and what they should show.
class RandomSearch
{
public:
    explicit RandomSearch(quint32 seed);

    void step();
    void compare();

private:
    AssociateRow anyRow(qint64 associateId);
    QString anyName();
    void readAgain();
    [[nodiscard]] QString keyText(const Associate &associate) const;
    [[nodiscard]] bool isSought(const Associate &associate) const;

    QRandomGenerator m_random;
    Workspace m_workspace;
    AssignmentModel m_matrix {m_workspace};
    AssignmentFilterModel m_filter {m_matrix};
    QAbstractItemModelTester m_tester {&m_filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
    SortKey m_key = SortKey::Name;
    QString m_sought;
    std::optional<QString> m_group;
    qint64 m_lastId = 0;
};

RandomSearch::RandomSearch(quint32 seed)
    : m_random(seed)
{
    m_workspace.setCatalogue(sampleCatalogue(u"SOME"_qs, {{.name = u"only"_qs}}));
}

QString RandomSearch::anyName()
{
    const QStringList names {u"Anna"_qs, u"anna"_qs, u"Åse"_qs, u"Øyvind"_qs, u"王小明"_qs, u"Nguyễn"_qs, {}};
    return names.at(m_random.bounded(static_cast<int>(names.size())));
}

AssociateRow RandomSearch::anyRow(qint64 associateId)
{
    AssociateRow row;
    row.associate.associateId = associateId;
    row.associate.fullName = anyName();
    row.associate.userId = anyName() + QString::number(m_random.bounded(10));
    row.associate.groupName = anyName();
    row.associate.roleName = anyName();
    return row;
}

/// All of them anew: some have other names now, some are gone.
void RandomSearch::readAgain()
{
    m_workspace.beginAssociates();
    const QList<Associate> before = m_workspace.associates();
    for (const Associate &associate : before) {
        if (m_random.bounded(5) == 0)
            continue;
        const bool isRenamed = m_random.bounded(5) == 0;
        m_workspace.addAssociates({isRenamed ? anyRow(associate.associateId) : AssociateRow {associate, {}}},
                                  {});
    }
    m_workspace.finishAssociates();
    m_filter.refilter();
}

void RandomSearch::step()
{
    switch (m_random.bounded(6)) {
    case 0:
        m_workspace.addAssociates({anyRow(++m_lastId), anyRow(++m_lastId), anyRow(++m_lastId)}, {});
        m_filter.refilter();
        break;
    case 1:
        readAgain();
        break;
    case 2:
        m_group = m_random.bounded(2) == 0 ? std::optional(anyName()) : std::nullopt;
        m_filter.setFilter({.group = m_group});
        break;
    case 3:
        m_sought = m_random.bounded(2) == 0 ? QString() : u"  NGUYEN"_qs.left(m_random.bounded(9));
        m_filter.setSearchText(m_sought);
        break;
    default:
        m_key = static_cast<SortKey>(m_random.bounded(4));
        m_filter.setSortKey(m_key);
    }
}

QString RandomSearch::keyText(const Associate &associate) const
{
    switch (m_key) {
    case SortKey::UserId:
        return associate.userId;
    case SortKey::Group:
        return associate.groupName;
    case SortKey::Role:
        return associate.roleName;
    default:
        return associate.displayName();
    }
}

bool RandomSearch::isSought(const Associate &associate) const
{
    if (m_group && associate.groupName != *m_group)
        return false;
    const QStringList fields {associate.displayName(), associate.userId, associate.groupName,
                              associate.roleName};
    return std::any_of(fields.cbegin(), fields.cend(), [this](QString field) {
        field.replace(u"ễ"_qs, u"e"_qs);
        return field.contains(m_sought.trimmed(), Qt::CaseInsensitive);
    });
}

void RandomSearch::compare()
{
    const QCollator collator;
    QList<Associate> expected = m_workspace.associates();
    expected.removeIf([this](const Associate &associate) { return !isSought(associate); });
    std::stable_sort(expected.begin(), expected.end(), [&](const Associate &a, const Associate &b) {
        const int difference = collator.compare(keyText(a), keyText(b));
        return difference != 0 ? difference < 0 : collator.compare(a.displayName(), b.displayName()) < 0;
    });
    QList<qint64> ids;
    for (const Associate &associate : std::as_const(expected))
        ids.append(associate.associateId);
    QCOMPARE(shownBy(m_filter), ids);
}

} // namespace

void TestAssignmentFilterOrder::manyAreOrderedSoon()
{
    ManyAssociates many;
    many.add(0, ManyAssociates::Count);
    many.filter.refilter();
    QVERIFY(many.standAsTheyCame()); // the caller has not waited
    QTRY_VERIFY(many.standByName());
    // Every other order has been found along with it.
    many.filter.setSortKey(SortKey::UserId);
    QVERIFY(many.standAsTheyCame());
    many.filter.setSortKey(SortKey::Name);
    QVERIFY(many.standByName());
    many.filter.setSearchText(u"user00007"_qs);
    QCOMPARE(many.shown(), QList<qint64> {8});
}

void TestAssignmentFilterOrder::manyAreOrderedWhenAllHaveCome()
{
    ManyAssociates many;
    many.workspace.setAssociatesStatus({LoadState::Loading, {}, 0, ManyAssociates::Count});
    many.add(0, 1'100);
    many.filter.refilter(); // as typing a search does
    many.add(1'100, ManyAssociates::Count - 1'100);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(many.standAsTheyCame());
    many.workspace.setAssociatesStatus({LoadState::Ready, {}, 0, -1});
    many.filter.refilter();
    QTRY_VERIFY(many.standByName());
}

/// Another tenant comes while the order of the one before is being found.
void TestAssignmentFilterOrder::orderOfThoseGoneIsDropped()
{
    ManyAssociates many;
    many.add(0, ManyAssociates::Count);
    many.filter.refilter();
    many.workspace.clear();
    many.workspace.setCatalogue(SampleTenant::catalogue());
    many.workspace.addAssociates(SampleTenant::rows(), SampleTenant::keys());
    many.filter.setSortKey(SortKey::LastLogin);
    const QList<qint64> expected {SampleTenant::Bjorn, SampleTenant::Frida, SampleTenant::Dirk,
                                  SampleTenant::Chloe, SampleTenant::Eva,   SampleTenant::Anna};
    QCOMPARE(many.shown(), expected);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    many.filter.refilter();
    QCOMPARE(many.shown(), expected);
}

void TestAssignmentFilterOrder::agreesWithSearchingEach_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 20; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAssignmentFilterOrder::agreesWithSearchingEach()
{
    QFETCH(const quint32, seed);
    RandomSearch search(seed);
    for (int step = 0; step < 60 && !QTest::currentTestFailed(); ++step) {
        search.step();
        search.compare();
    }
}

QTEST_GUILESS_MAIN(TestAssignmentFilterOrder)
#include "tst_assignmentfilterorder.moc"
