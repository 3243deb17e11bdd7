// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/seattilemodel.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/tabs.h"
#include "views/assignmentfilterbar.h"
#include "views/dashboardpage.h"

#include <QChartView>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

/// From the dashboard to the rest of the window: each number leads to the rows that it counts, and seats to
/// take back to the changes.
class DashboardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tilesLeadToTheirHolders_data();
    void tilesLeadToTheirHolders();
    void bucketsLeadToTheirRows_data();
    void bucketsLeadToTheirRows();
    void ownersLeadToTheirLicenses();
    void filtersClearTogether();
    void reclaimedSeatsAreStaged();
};

namespace {

/// The window on its dashboard, counted.
class DashboardWindow : public DemoWindow
{
public:
    DashboardWindow()
        : DemoWindow(QStringLiteral("dashboard"))
    {}

    [[nodiscard]] bool waitForTiles()
    {
        return QTest::qWaitFor([this] { return tiles() && tiles()->model()->rowCount() > 0; });
    }
    [[nodiscard]] QListView *tiles() { return named<QListView>(QStringLiteral("Seat tiles")); }
    [[nodiscard]] QModelIndex tile(const QString &license)
    {
        const QAbstractItemModel &model = *tiles()->model();
        return model.match(model.index(0, 0), SeatTileModel::NameRole, license, 1, Qt::MatchExactly).value(0);
    }
    void showTab(const QString &title)
    {
        bringToFront(*window().findChild<DashboardPage *>()->findChild<QTabWidget *>(), title);
    }
    void choose(const QString &box, const QString &text)
    {
        auto *choices = named<QComboBox>(box);
        choices->setCurrentIndex(choices->findText(text));
        QCOMPARE(choices->currentText(), text);
    }
    /// Presses the button that can be seen whose text begins with @p text.
    void press(const QString &text)
    {
        for (QPushButton *each : window().findChildren<QPushButton *>()) {
            if (each->isVisible() && each->text().startsWith(text)) {
                QTest::mouseClick(each, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    [[nodiscard]] QString filterText() { return window().findChild<AssignmentFilterBar *>()->filterText(); }
};

} // namespace

void DashboardWindowTest::tilesLeadToTheirHolders_data()
{
    QTest::addColumn<QString>("license");
    QTest::addColumn<bool>("isByMouse");
    QTest::newRow("a plan, by Enter") << QStringLiteral("Sales Premium") << false;
    QTest::newRow("a plan, by double click") << QStringLiteral("Sales Premium") << true;
    QTest::newRow("a partner's licence") << QStringLiteral("Signflow user") << false;
}

void DashboardWindowTest::tilesLeadToTheirHolders()
{
    QFETCH(const QString, license);
    QFETCH(const bool, isByMouse);
    DashboardWindow demo;
    QVERIFY(demo.isReady() && demo.waitForTiles());
    const QModelIndex tile = demo.tile(license);
    QVERIFY(tile.isValid());
    const auto number = static_cast<int>(tile.data(SeatTileModel::SeatsRole).value<Seats>().inUse);
    if (isByMouse) {
        const QPoint place = demo.tiles()->visualRect(tile).center();
        QTest::mouseClick(demo.tiles()->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(demo.tiles()->viewport(), Qt::LeftButton, {}, place);
    } else {
        demo.tiles()->setFocus();
        demo.tiles()->setCurrentIndex(tile);
        QTest::keyClick(demo.tiles(), Qt::Key_Return);
    }
    QCOMPARE(demo.matrix().model()->rowCount(), number);
    QCOMPARE(demo.filterText(), QStringLiteral("Who holds: ") + license);
    const int column = demo.column(license);
    QVERIFY(column >= 0);
    for (int row = 0; row < number; ++row)
        QCOMPARE(demo.matrix().model()->index(row, column).data(Qt::CheckStateRole).toInt(),
                 int(Qt::Checked));
}

void DashboardWindowTest::bucketsLeadToTheirRows_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("label");
    QTest::newRow("group") << QStringLiteral("Group") << QStringLiteral("Holders by group")
                           << QStringLiteral("Group");
    QTest::newRow("role") << QStringLiteral("Role") << QStringLiteral("Holders by role")
                          << QStringLiteral("Role");
    QTest::newRow("plan") << QStringLiteral("User plan") << QStringLiteral("Holders by user plan")
                          << QStringLiteral("Plan");
}

void DashboardWindowTest::bucketsLeadToTheirRows()
{
    QFETCH(const QString, by);
    QFETCH(const QString, chart);
    QFETCH(const QString, label);
    const QString license = QStringLiteral("Sales Premium");
    DashboardWindow demo;
    QVERIFY(demo.isReady() && demo.waitForTiles());
    demo.showTab(QStringLiteral("Use"));
    demo.choose(QStringLiteral("Licence"), license);
    demo.choose(QStringLiteral("By"), by);
    auto *picture = demo.named<QChartView>(chart);
    QVERIFY(picture);
    picture->parentWidget()->parentWidget()->findChildren<QPushButton *>().constFirst()->click(); // as table
    auto *table = demo.named<QTableView>(chart + QStringLiteral(", as table"));
    QVERIFY(table->model()->rowCount() > 1);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QString bucket = table->model()->index(row, 0).data().toString();
        const QString members = label + QStringLiteral(": ") + bucket;
        for (const auto &[column, filter] :
             {std::pair(1, members + QStringLiteral(", Who holds: ") + license), std::pair(2, members)}) {
            const QModelIndex cell = table->model()->index(row, column);
            table->setFocus();
            table->setCurrentIndex(cell);
            QTest::keyClick(table, Qt::Key_Return);
            QCOMPARE(demo.matrix().model()->rowCount(), cell.data().toInt());
            QCOMPARE(demo.filterText(), filter);
            demo.window().showPage(Page::Dashboard);
        }
    }
}

void DashboardWindowTest::ownersLeadToTheirLicenses()
{
    DashboardWindow demo;
    QVERIFY(demo.isReady() && demo.waitForTiles());
    auto *owners = demo.named<QTableView>(QStringLiteral("Totals by owner"));
    owners->setFocus();
    owners->setCurrentIndex(owners->model()->index(1, 0));
    const QString owner = owners->currentIndex().data().toString();
    QTest::keyClick(owners, Qt::Key_Return);
    QCOMPARE(demo.named<QComboBox>(QStringLiteral("Owner"))->currentText(), owner);
    QCOMPARE(demo.matrix().model()->rowCount(), demo.workspace().associates().size());
}

void DashboardWindowTest::filtersClearTogether()
{
    DashboardWindow demo;
    QVERIFY(demo.isReady());
    demo.window().showPage(Page::Assignments);
    const auto rows = [&demo] { return demo.matrix().model()->rowCount(); };
    const int everybody = rows();
    for (const char *name : {"Group", "Role", "Plan"}) {
        auto *box = demo.named<QComboBox>(QString::fromLatin1(name));
        QVERIFY2(box, name);
        box->setCurrentIndex(1);
        QVERIFY2(rows() < everybody, name);
    }
    demo.press(QStringLiteral("Clear filters"));
    QCOMPARE(rows(), everybody);
    for (const char *name : {"Group", "Role", "Plan"})
        QCOMPARE(demo.named<QComboBox>(QString::fromLatin1(name))->currentIndex(), 0);
}

void DashboardWindowTest::reclaimedSeatsAreStaged()
{
    DashboardWindow demo;
    QVERIFY(demo.isReady() && demo.waitForTiles());
    demo.showTab(QStringLiteral("Reclaim"));
    demo.choose(QStringLiteral("Licence"), QStringLiteral("Route optimisation")); // no other licence needs it
    QVERIFY(QTest::qWaitForWindowActive(&demo.window()));
    auto *seats = demo.named<QTableView>(QStringLiteral("Reclaimable seats"));
    QStringList expected;
    for (int row = 0; row < seats->model()->rowCount() && expected.size() < 3; ++row) {
        const QModelIndex seat = seats->model()->index(row, 0);
        if (!(seat.flags() & Qt::ItemIsUserCheckable))
            continue;
        seats->setFocus();
        seats->setCurrentIndex(seat);
        QTest::keyClick(seats, Qt::Key_Space);
        const QString license = seat.siblingAtColumn(1).data().toString();
        expected.append(seat.data().toString() + QStringLiteral(": Take ") + license);
    }
    QCOMPARE(expected.size(), 3);
    demo.press(QStringLiteral("Release 3 seat"));
    QCOMPARE(demo.workspace().changeCount(), 3);
    demo.window().showPage(Page::Changes);
    const QAbstractItemModel &changes = *demo.named<QTableView>(QStringLiteral("Changes"))->model();
    QStringList listed;
    for (int row = 0; row < changes.rowCount(); ++row)
        listed.append(changes.index(row, 0).data().toString() + QStringLiteral(": ")
                      + changes.index(row, 1).data().toString());
    expected.sort();
    listed.sort();
    QCOMPARE(listed, expected);
}

QTEST_MAIN(DashboardWindowTest)
#include "tst_dashboardwindow.moc"
