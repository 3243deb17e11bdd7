// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "views/messagestrip.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

/// What goes wrong between the window and the tenant, and what the administrator then sees and has.
class TroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusedChangeStaysStagedWithTheReason();
    void failedGrantGivesBackWhatWasReleased();
    void lostAnswerIsSettledByReading();
    void anotherAdministratorsChangeIsAConflict();
    void aFailedRefreshKeepsWhatIsShown();
    void aFailedFirstReadCanBeTriedAgain();
    void theProgramEndsInTheMiddle_data();
    void theProgramEndsInTheMiddle();

private:
    /// Stages sign-user for one associate who may have it; gives the associate.
    static qint64 stageOne(DemoWindow &demo);
    static void setFault(DemoWindow &demo, const QString &operation, const DemoFault &fault);
    static QString statusOfFirstChange(DemoWindow &demo);
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString SignUser = QStringLiteral("sign-user");
static const QString Assign = QStringLiteral("AssignThirdPartyLicenses");

void TroubleTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

qint64 TroubleTest::stageOne(DemoWindow &demo)
{
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const int row = demo.openRows(column, 1).constFirst();
    demo.pressSpaceOn(row, column);
    return demo.associateId(row);
}

void TroubleTest::setFault(DemoWindow &demo, const QString &operation, const DemoFault &fault)
{
    DemoProfile profile;
    profile.faults.insert(operation, fault);
    demo.tenant().setProfile(profile);
}

QString TroubleTest::statusOfFirstChange(DemoWindow &demo)
{
    return demo.named<QTableView>(QStringLiteral("Changes"))->model()->index(0, 4).data().toString();
}

void TroubleTest::refusedChangeStaysStagedWithTheReason()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto before = demo.holdings(Signflow);
    stageOne(demo);
    DemoFault refusal;
    refusal.status = 400;
    refusal.body = R"({"Error":true,"ErrorType":"LicenseException","Message":"Ask the treasurer first"})";
    setFault(demo, Assign, refusal);
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 1);
    QCOMPARE(demo.holdings(Signflow), before);
    QVERIFY2(statusOfFirstChange(demo).contains(QStringLiteral("Ask the treasurer first")),
             qPrintable(statusOfFirstChange(demo)));
    // The cause is gone: the same staged change goes through.
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void TroubleTest::failedGrantGivesBackWhatWasReleased()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int basic = demo.column(QStringLiteral("Signflow Basic"));
    const int business = demo.column(QStringLiteral("Signflow Business"));
    const QAbstractItemModel &matrix = *demo.matrix().model();
    int row = 0;
    while (matrix.index(row, basic).data(Qt::CheckStateRole).toInt() != Qt::Checked
           || !(matrix.index(row, business).flags() & Qt::ItemIsUserCheckable))
        ++row;
    const auto before = demo.holdings(Signflow);
    demo.pressSpaceOn(row, business); // one plan takes the other's place, which is asked about
    QCOMPARE(demo.workspace().changeCount(), 0);
    QTest::mouseClick(demo.named<QPushButton>(QStringLiteral("Release these too")), Qt::LeftButton);
    QCOMPARE(demo.workspace().changeCount(), 2);
    setFault(demo, Assign, DemoFault());
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 2);
    QCOMPARE(demo.holdings(Signflow), before);
}

void TroubleTest::lostAnswerIsSettledByReading()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 associateId = stageOne(demo);
    DemoFault lost;
    lost.effect = DemoFault::Effect::DropAfter;
    lost.count = 100; // Qt asks again by itself
    setFault(demo, Assign, lost);
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 0);
    QVERIFY(demo.tenant().heldModules(static_cast<int>(associateId), Signflow).contains(SignUser));
}

void TroubleTest::anotherAdministratorsChangeIsAConflict()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 associateId = stageOne(demo);
    const auto id = static_cast<int>(associateId);
    demo.tenant().changeBehindTheScenes(id, Signflow, QStringLiteral("sign-archive"), true);
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 1);
    QVERIFY(statusOfFirstChange(demo).startsWith(QStringLiteral("Conflict")));
    QVERIFY(!demo.tenant().heldModules(id, Signflow).contains(SignUser));
    // Now the screen shows what is true, and applying again is a decision.
    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 0);
    QVERIFY(demo.tenant().heldModules(id, Signflow).contains(SignUser));
    QVERIFY(demo.tenant().heldModules(id, Signflow).contains(QStringLiteral("sign-archive")));
}

void TroubleTest::aFailedRefreshKeepsWhatIsShown()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    stageOne(demo);
    const int rows = demo.matrix().model()->rowCount();
    DemoFault closed;
    closed.status = 403;
    closed.count = 100;
    setFault(demo, QStringLiteral("GetLicenseForAllOwnersFromDB"), closed);
    QSignalSpy failed(demo.program().session(), &Session::loadFailed);
    QTest::mouseClick(demo.named<QPushButton>(QStringLiteral("Refresh")), Qt::LeftButton);
    QVERIFY(failed.wait());
    QCOMPARE(demo.matrix().model()->rowCount(), rows);
    QCOMPARE(demo.workspace().changeCount(), 1);
    auto *retry = demo.named<QPushButton>(QStringLiteral("Try again"));
    QVERIFY(retry);
    demo.tenant().setProfile({});
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(demo.settle());
    QVERIFY(!demo.named<QPushButton>(QStringLiteral("Try again")));
}

void TroubleTest::aFailedFirstReadCanBeTriedAgain()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    DemoFault broken;
    broken.status = 404;
    broken.count = 100;
    setFault(demo, QStringLiteral("Archive/InternalUsers"), broken);
    demo.workspace().clear();
    QSignalSpy failed(demo.program().session(), &Session::loadFailed);
    demo.program().session()->refresh();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(demo.workspace().associatesStatus().state, LoadState::Failed);
    auto *retry = demo.named<QPushButton>(QStringLiteral("Try again"));
    QVERIFY(retry);
    demo.tenant().setProfile({});
    QTest::mouseClick(retry, Qt::LeftButton);
    QVERIFY(demo.settle());
    QVERIFY(demo.matrix().model()->rowCount() > 300);
}

void TroubleTest::theProgramEndsInTheMiddle_data()
{
    QTest::addColumn<bool>("isApplying");
    QTest::newRow("while reading") << false;
    QTest::newRow("while applying") << true;
}

void TroubleTest::theProgramEndsInTheMiddle()
{
    QFETCH(bool, isApplying);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    if (isApplying)
        stageOne(demo);
    DemoProfile slow;
    slow.responseDelay = 60'000;
    demo.tenant().setProfile(slow);
    if (isApplying)
        demo.program().session()->runs().apply({});
    else
        demo.program().session()->refresh();
    QTest::qWait(100); // until the request is on its way
    demo.close(); // under the address sanitizer: nothing may touch what is gone
}

QTEST_MAIN(TroubleTest)
#include "tst_trouble.moc"
