// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/modelprinter.h"
#include "tests/models/samplereclaim.h"
#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

/// The list of seats that might be taken back.
class TestReclaimModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void lists();
    void filters_data();
    void filters();
    void reasons_data();
    void reasons();
    void lastLogins_data();
    void lastLogins();
    void readOnlyBoxesSayWhy();
    void moreRowsKeepTheList();
    void newNamesAreAnnounced();
    void saysItAgain();
};

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
constexpr int AssociateColumn = static_cast<int>(ReclaimModel::Column::Associate);
// Nobody has been away for 30 days then.
const QDateTime Early(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC);

} // namespace

void TestReclaimModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestReclaimModel::lists()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(printedTable(model), u"Associate | Licence | Reason | Last login | Owner"_qs);
    model.reload(reclaimTime());
    QCOMPARE(printedTable(model), uR"(Associate | Licence | Reason | Last login | Owner
[ ]!Dirk Müller | Sales Premium | former employee | 25/01/2025 | SuperOffice
[ ]!Dirk Müller | User | former employee | 25/01/2025 | SuperOffice
[ ]!Bjørn Åsen | Sales Premium | has never logged in | never | SuperOffice
[ ]!Bjørn Åsen | User | has never logged in | never | SuperOffice
[ ]Bjørn Åsen | Archive | has never logged in | never | Acme Tools
[ ]Bjørn Åsen | Backup | has never logged in | never | Acme Tools
[ ]Bjørn Åsen | Base | has never logged in | never | NordSync
[ ]Bjørn Åsen | Calendar | has never logged in | never | NordSync
[ ]!Chloë Dupré | Service Premium | not logged in for 60 days | 01/03/2026 | SuperOffice
[ ]!Chloë Dupré | User | not logged in for 60 days | 01/03/2026 | SuperOffice
[ ]Chloë Dupré | Silver | not logged in for 60 days | 01/03/2026 | Acme Tools
[ ]Chloë Dupré | Archive | not logged in for 60 days | 01/03/2026 | Acme Tools
[ ]Chloë Dupré | Backup | not logged in for 60 days | 01/03/2026 | Acme Tools
[ ]Chloë Dupré | Base | not logged in for 60 days | 01/03/2026 | NordSync
[ ]!Anna Berg | Sales Premium | not logged in for 30 days | 06/03/2026 | SuperOffice
[ ]!Anna Berg | User | not logged in for 30 days | 06/03/2026 | SuperOffice
[ ]Anna Berg | Gold | not logged in for 30 days | 06/03/2026 | Acme Tools
[ ]Anna Berg | Archive | not logged in for 30 days | 06/03/2026 | Acme Tools
[ ]Anna Berg | Backup | not logged in for 30 days | 06/03/2026 | Acme Tools
[ ]Anna Berg | Base | not logged in for 30 days | 06/03/2026 | NordSync
[ ]Anna Berg | Calendar | not logged in for 30 days | 06/03/2026 | NordSync
[ ]Anna Berg | Mobile | not logged in for 30 days | 06/03/2026 | NordSync
[ ]Anna Berg | Roaming | not logged in for 30 days | 06/03/2026 | NordSync)"_qs);
}

void TestReclaimModel::filters_data()
{
    using License = std::optional<LicenseKey>;
    using Reason = std::optional<ReclaimReason>;
    QTest::addColumn<License>("license");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("associates");
    const License archive = SampleTenant::key(u"archive"_qs);
    QTest::newRow("licence") << archive << Reason() << u"Bjørn Åsen\nChloë Dupré\nAnna Berg"_qs;
    QTest::newRow("reason") << License() << Reason(ReclaimReason::FormerEmployee)
                            << u"Dirk Müller\nDirk Müller"_qs;
    QTest::newRow("30 days and more")
        << License(SampleTenant::key(u"base"_qs)) << Reason(ReclaimReason::NotLoggedInFor30Days)
        << u"Chloë Dupré\nAnna Berg"_qs;
    QTest::newRow("60 days and more") << License(SampleTenant::key(u"base"_qs))
                                      << Reason(ReclaimReason::NotLoggedInFor60Days) << u"Chloë Dupré"_qs;
    QTest::newRow("both") << archive << Reason(ReclaimReason::NeverLoggedIn) << u"Bjørn Åsen"_qs;
    QTest::newRow("none for that reason")
        << archive << Reason(ReclaimReason::NotLoggedInFor90Days) << QString();
    QTest::newRow("unknown licence") << License({u"WHO"_qs, u"archive"_qs}) << Reason() << QString();
}

void TestReclaimModel::filters()
{
    QFETCH(const std::optional<LicenseKey>, license);
    QFETCH(const std::optional<ReclaimReason>, reason);
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    const int all = model.rowCount();
    model.setLicense(license);
    model.setReason(reason);
    QTEST(printedColumn(model, AssociateColumn), "associates");
    model.reload(reclaimTime()); // what is filtered stays so
    QTEST(printedColumn(model, AssociateColumn), "associates");
    model.setLicense({});
    model.setReason({});
    QCOMPARE(model.rowCount(), all);
}

void TestReclaimModel::reasons_data()
{
    QTest::addColumn<ReclaimReason>("reason");
    QTest::addColumn<QString>("text");
    QTest::newRow("former") << ReclaimReason::FormerEmployee << u"former employee"_qs;
    QTest::newRow("barred") << ReclaimReason::CannotLogIn << u"cannot log in"_qs;
    QTest::newRow("never") << ReclaimReason::NeverLoggedIn << u"has never logged in"_qs;
    QTest::newRow("90") << ReclaimReason::NotLoggedInFor90Days << u"not logged in for 90 days"_qs;
    QTest::newRow("60") << ReclaimReason::NotLoggedInFor60Days << u"not logged in for 60 days"_qs;
    QTest::newRow("30") << ReclaimReason::NotLoggedInFor30Days << u"not logged in for 30 days"_qs;
    QTest::newRow("contained") << ReclaimReason::ContainedInPlan << u"contained in the user plan"_qs;
}

void TestReclaimModel::reasons()
{
    QFETCH(const ReclaimReason, reason);
    QTEST(ReclaimModel::reasonText(reason), "text");
}

void TestReclaimModel::lastLogins_data()
{
    using Login = std::optional<QDateTime>;
    QTest::addColumn<Login>("login");
    QTest::addColumn<QString>("text");
    QTest::newRow("the server does not say") << Login() << u"not known"_qs;
    QTest::newRow("never") << Login(QDateTime()) << u"never"_qs;
    QTest::newRow("next day here") << Login(QDateTime(QDate(2026, 3, 1), QTime(22, 0), Qt::UTC))
                                   << u"02/03/2026"_qs;
    QTest::newRow("same day here") << Login(QDateTime(QDate(2026, 3, 1), QTime(21, 59), Qt::UTC))
                                   << u"01/03/2026"_qs;
}

void TestReclaimModel::lastLogins()
{
    QFETCH(const std::optional<QDateTime>, login);
    SampleTenant tenant;
    AssociateRow dirk = SampleTenant::row(SampleTenant::Dirk);
    dirk.associate.lastLogin = login;
    tenant.workspace.addAssociates({dirk}, SampleTenant::keys());
    ReclaimModel model(tenant.workspace);
    model.reload(reclaimTime());
    QTEST(model.index(0, static_cast<int>(ReclaimModel::Column::LastLogin)).data().toString(), "text");
}

void TestReclaimModel::readOnlyBoxesSayWhy()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    model.reload(reclaimTime());
    QVERIFY(!tick(model, u"Dirk Müller"_qs, u"User"_qs));
    QCOMPARE(model.tickedCount(), 0);
    const QModelIndex user = reclaimBox(model, u"Dirk Müller"_qs, u"User"_qs);
    QCOMPARE(user.data(Qt::AccessibleDescriptionRole).toString(),
             u"The server does not let this program change these licences. Change them in SuperOffice's user "
             "administration."_qs);
    QCOMPARE(user.data(ReclaimModel::ReasonRole).value<ReclaimReason>(), ReclaimReason::FormerEmployee);
    QCOMPARE(user.data(Qt::ToolTipRole), user.data(Qt::AccessibleDescriptionRole));
    QCOMPARE(reclaimBox(model, u"Bjørn Åsen"_qs, u"Base"_qs).data(Qt::ToolTipRole).toString(), QString());
}

/// Rows arrive at the end: what is listed stands until the list is asked for again.
void TestReclaimModel::moreRowsKeepTheList()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.reload(reclaimTime());
    const QString before = printedTable(model);
    AssociateRow gina = SampleTenant::row(SampleTenant::Dirk);
    gina.associate.associateId = 77;
    gina.associate.fullName = u"Gina Holt"_qs;
    tenant.workspace.addAssociates({gina}, SampleTenant::keys());
    QCOMPARE(printedTable(model), before);
    model.reload(reclaimTime());
    QVERIFY(reclaimBox(model, u"Gina Holt"_qs, u"User"_qs).isValid());
}

void TestReclaimModel::newNamesAreAnnounced()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    model.reload(Early);
    QCOMPARE(printedColumn(model, AssociateColumn).section(u'\n', -1), u"Anna Berg"_qs);
    QCOMPARE(model.index(model.rowCount() - 1, 2).data().toString(), u"contained in the user plan"_qs);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    AssociateRow anna = SampleTenant::row(SampleTenant::Anna);
    anna.associate.fullName = u"Anna Lund"_qs;
    tenant.workspace.addAssociates({anna}, SampleTenant::keys());
    model.reload(Early);
    QCOMPARE(printedColumn(model, AssociateColumn).section(u'\n', -1), u"Anna Lund"_qs);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
}

void TestReclaimModel::saysItAgain()
{
    SampleTenant tenant;
    ReclaimModel model(tenant.workspace);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy headers(&model, &QAbstractItemModel::headerDataChanged);
    model.retranslate(); // of nothing
    QCOMPARE(changes.size(), 0);
    QCOMPARE(headers.size(), 1);
    model.reload(reclaimTime());
    model.retranslate();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.at(0).at(1).toModelIndex(),
             model.index(model.rowCount() - 1, ReclaimModel::ColumnCount - 1));
    QVERIFY(!model.headerData(ReclaimModel::ColumnCount, Qt::Horizontal).isValid());
}

QTEST_GUILESS_MAIN(TestReclaimModel)
#include "tst_reclaimmodel.moc"
