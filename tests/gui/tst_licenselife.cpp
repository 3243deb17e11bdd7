// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace {

constexpr int Patience = 20'000; // milliseconds
const QString Mapline = QStringLiteral("MAPLINE");
const QString Signflow = QStringLiteral("SIGNFLOW");

} // namespace

/// A new licence from the first question to the last re-read, in the real program on the demo tenant.
class LicenseLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aGrowingLicenseIsActivated();
    void aShrinkingLicenseHasToFitFirst();
    void satellitesAreReadOnceTheyAreLookedAt();

private:
    static void press(DemoWindow &demo, const QString &button);
    /// Chooses an owner at the left and asks its licence server.
    static void check(DemoWindow &demo, const QString &owner);
    static QTableView *table(DemoWindow &demo, const QString &name) { return demo.named<QTableView>(name); }
    static QStringList column(const QAbstractItemModel &model, int column);
    static qint64 seats(DemoWindow &demo, const LicenseKey &license);
};

void LicenseLifeTest::press(DemoWindow &demo, const QString &button)
{
    QTRY_VERIFY2_WITH_TIMEOUT(demo.named<QPushButton>(button), qPrintable(button), Patience);
    auto *found = demo.named<QPushButton>(button);
    QTRY_VERIFY2_WITH_TIMEOUT(found->isEnabled(), qPrintable(found->toolTip()), Patience);
    QTest::mouseClick(found, Qt::LeftButton);
}

void LicenseLifeTest::check(DemoWindow &demo, const QString &owner)
{
    LicenseServer &server = demo.program().licenseServer();
    server.chooseOwner(owner);
    press(demo, QStringLiteral("Check for new licence"));
    QTRY_VERIFY_WITH_TIMEOUT(server.offer(owner) && !server.isBusy(owner), Patience);
}

QStringList LicenseLifeTest::column(const QAbstractItemModel &model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

qint64 LicenseLifeTest::seats(DemoWindow &demo, const LicenseKey &license)
{
    const CatalogueLicense *found = demo.workspace().catalogue().license(license);
    return found ? found->seats.total : -1;
}

void LicenseLifeTest::aGrowingLicenseIsActivated()
{
    DemoWindow demo(QStringLiteral("licence-server"));
    QVERIFY(demo.isReady());
    const LicenseKey business {Signflow, QStringLiteral("sign-business")};
    const qint64 before = seats(demo, business);
    check(demo, Signflow);
    QVERIFY(column(*table(demo, u"Licence comparison"_qs)->model(), 0).contains(u"Signflow Business"_qs));

    press(demo, QStringLiteral("Activate"));
    QCOMPARE(seats(demo, business), before); // asked first
    press(demo, QStringLiteral("Yes, activate"));
    QTRY_VERIFY_WITH_TIMEOUT(seats(demo, business) > before, Patience);
    QVERIFY(demo.settle());
    QVERIFY(!demo.program().licenseServer().offer(Signflow)); // used once

    demo.window().showPage(Page::Activity);
    auto *activity = table(demo, QStringLiteral("Activity"));
    QCOMPARE(activity->model()->rowCount(), 1);
    activity->selectRow(0);
    QCOMPARE(table(demo, QStringLiteral("Run items"))->model()->rowCount(), 1);
    QVERIFY(!demo.named<QPushButton>(QStringLiteral("Undo run"))->isEnabled());
}

void LicenseLifeTest::aShrinkingLicenseHasToFitFirst()
{
    DemoWindow demo(QStringLiteral("licence-server"));
    QVERIFY(demo.isReady());
    check(demo, Mapline);
    QVERIFY(!demo.named<QPushButton>(QStringLiteral("Activate"))->isEnabled());

    press(demo, QStringLiteral("Remove superfluous licences…"));
    QTRY_VERIFY(table(demo, QStringLiteral("Superfluous licences")));
    const auto needed = demo.program().licenseServer().offer(Mapline)->comparison.superfluous();
    qint64 toRelease = 0;
    for (const ModuleComparison &module : needed)
        toRelease += module.superfluous;
    QVERIFY(toRelease > 0);
    press(demo, QStringLiteral("Stage releases"));
    QVERIFY(demo.workspace().changeCount() >= toRelease); // what needs them goes, too
    QVERIFY(demo.named<QTableView>(QStringLiteral("Changes"))
            || demo.named<QAbstractItemView>(u"Changes"_qs));
    QVERIFY(demo.apply());
    QVERIFY(demo.settle());

    demo.window().showPage(Page::LicenseServer);
    check(demo, Mapline);
    press(demo, QStringLiteral("Activate"));
    press(demo, QStringLiteral("Yes, activate"));
    QTRY_VERIFY_WITH_TIMEOUT(demo.program().licenseServer().act(), Patience);
    QCOMPARE(demo.program().licenseServer().act()->outcome.kind, ApplyOutcome::Kind::Verified);
    QVERIFY(demo.settle());
    for (const ModuleComparison &module : needed)
        QCOMPARE(seats(demo, module.license), module.figures.newTotal);
}

void LicenseLifeTest::satellitesAreReadOnceTheyAreLookedAt()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto asked = [&demo] {
        const QList<DemoRequestRecord> requests = demo.tenant().requests();
        return std::ranges::count_if(requests, [](const DemoRequestRecord &request) {
            return request.path.contains("GetSatelliteLicenses");
        });
    };
    QCOMPARE(asked(), 0);
    demo.window().showPage(Page::Satellites);
    auto *licenses = table(demo, QStringLiteral("Satellite licences"));
    QVERIFY(licenses);
    QTRY_VERIFY_WITH_TIMEOUT(licenses->model()->rowCount() > 0, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(asked(), 3, Patience); // one for each that is listed
}

QTEST_MAIN(LicenseLifeTest)
#include "tst_licenselife.moc"
