// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/namedcontrols.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>

/// The real window against the demo tenant: what an administrator does, and what the tenant holds afterwards.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void threePeopleGetALicense();
    void aBoxIsTickedByMouse();
    void aClosedBoxStaysClosed();
    void selectedRowsCycleThroughTheStrip();
    void discardCanBeUndone();
    void titleNamesTenantAndUser();
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void cellsTellScreenReadersTheirState();
    void languageSwitchKeepsPlaceAndChanges();
    void hiddenLicensesNeverAppear();
    void closingAsksAboutStagedChanges();
    void aBlockIsToggledByKeyboard();
    void aBlockGoesOverTheClipboard();
};

static const QString Signflow = QStringLiteral("SIGNFLOW");
static const QString SignUser = QStringLiteral("sign-user");

void MainWindowTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void MainWindowTest::threePeopleGetALicense()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    demo.search(QStringLiteral("sales"));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QList<int> rows = demo.openRows(column, 3);
    QCOMPARE(rows.size(), 3);

    auto expected = demo.holdings(Signflow);
    QStringList names;
    for (const int row : rows) {
        QStringList &held = expected[demo.associateId(row)];
        held.append(SignUser);
        held.sort();
        names.append(demo.matrix().model()->headerData(row, Qt::Vertical).toString());
    }
    demo.selectRows(rows);
    demo.pressSpaceOn(rows.constFirst(), column);
    QCOMPARE(demo.workspace().changeCount(), 3);
    const QString header =
        demo.matrix().model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QCOMPARE(header, QStringLiteral("Signflow user, 88 → 91 of 100"));
    for (const DemoRequestRecord &request : demo.tenant().requests())
        QVERIFY2(!request.operation.contains(QStringLiteral("AssignThirdParty")), "staging sends nothing");

    demo.window().showPage(Page::Changes);
    const QAbstractItemModel &changes = *demo.named<QTableView>(QStringLiteral("Changes"))->model();
    QCOMPARE(changes.rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(names.contains(changes.index(row, 0).data().toString()));
        QCOMPARE(changes.index(row, 1).data().toString(), QStringLiteral("Give Signflow user"));
    }

    QVERIFY(demo.apply());
    QCOMPARE(demo.workspace().changeCount(), 0);
    QCOMPARE(demo.holdings(Signflow), expected);
    const CatalogueLicense *license = demo.workspace().catalogue().license({Signflow, SignUser});
    QCOMPARE(license->seats.inUse, 91);
}

void MainWindowTest::aBoxIsTickedByMouse()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QModelIndex box = demo.matrix().model()->index(demo.openRows(column, 1).constFirst(), column);
    demo.matrix().scrollTo(box);
    const QRect cell = demo.matrix().visualRect(box);
    QTest::mouseClick(demo.matrix().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(demo.workspace().changeCount(), 1);
    // Beside the box a click only selects; on it, a second one takes the change back.
    QTest::mouseClick(demo.matrix().viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(4, 4));
    QCOMPARE(demo.workspace().changeCount(), 1);
    QTest::mouseClick(demo.matrix().viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void MainWindowTest::aClosedBoxStaysClosed()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Mapline GmbH"));
    const int column = demo.column(QStringLiteral("Route optimisation")); // full in the demo tenant
    const QAbstractItemModel &model = *demo.matrix().model();
    for (int row = 0; row < 10; ++row) {
        const QModelIndex box = model.index(row, column);
        if (box.data(Qt::CheckStateRole).toInt() == Qt::Checked)
            continue;
        QVERIFY(!(box.flags() & Qt::ItemIsUserCheckable));
        demo.pressSpaceOn(row, column);
        QCOMPARE(demo.workspace().changeCount(), 0);
        QVERIFY(box.data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("not available: no free seat")));
        QVERIFY(!box.data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

void MainWindowTest::selectedRowsCycleThroughTheStrip()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QList<int> open = demo.openRows(column, 2);
    demo.selectRows(open);
    auto *strip = demo.named<QTableView>(QStringLiteral("Selected associates"));
    const QModelIndex box = strip->model()->index(0, column);
    demo.pressSpaceOn(open.constFirst(), column); // both on, through the matrix
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    demo.workspace().undoStack().undo();
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));

    demo.matrix().clearSelection();
    demo.pressSpaceOn(open.constFirst(), column); // one of the two
    demo.selectRows(open);
    QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    QVERIFY(box.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("some of 2")));
    const QList<int> steps {2, 0, 1};
    for (const int staged : steps) {
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(box).center());
        QCOMPARE(demo.workspace().changeCount(), staged);
    }
}

void MainWindowTest::discardCanBeUndone()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    demo.selectRows(demo.openRows(column, 4));
    demo.pressSpaceOn(demo.openRows(column, 1).constFirst(), column);
    const ChangeSet staged = demo.workspace().changes();
    QCOMPARE(staged.size(), 4);
    demo.window().showPage(Page::Changes);
    QTest::mouseClick(demo.named<QPushButton>(QStringLiteral("Discard changes")), Qt::LeftButton);
    QCOMPARE(demo.workspace().changeCount(), 0);
    QTest::keyClick(&demo.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(demo.workspace().changes(), staged);
    QTest::keyClick(&demo.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void MainWindowTest::titleNamesTenantAndUser()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QVERIFY(demo.window().windowTitle().contains(QStringLiteral("Havgrind Logistikk AS")));
    QVERIFY(demo.window().windowTitle().contains(QStringLiteral("Demo Administrator")));
}

void MainWindowTest::controlsHaveTheirNames_data()
{
    addControls({
        {"dashboard", "Seat tiles", QAccessible::List},
        {"dashboard", "Totals by owner", QAccessible::Table},
        {"dashboard", "Dates", QAccessible::Table},
        {"dashboard", "Export…", QAccessible::Button},
        {"licences", "Sections", QAccessible::List},
        {"licences", "Licence owners", QAccessible::Tree},
        {"licences", "Module licences", QAccessible::Table},
        {"licences", "Refresh", QAccessible::Button},
        {"assignments", "Owner", QAccessible::ComboBox},
        {"assignments", "Search associates", QAccessible::EditableText},
        {"assignments", "Assignments", QAccessible::Table},
        {"changes", "Changes", QAccessible::Table},
        {"changes", "Apply changes", QAccessible::Button},
        {"changes", "Discard changes", QAccessible::Button},
    });
}

void MainWindowTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, place);
    DemoWindow demo(QString::fromLatin1(place));
    QVERIFY(demo.isReady());
    QVERIFY(hasControlOfRow(demo.window()));
}

void MainWindowTest::cellsTellScreenReadersTheirState()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const int column = demo.column(QStringLiteral("Sales Premium"));
    const QAbstractItemModel &model = *demo.matrix().model();
    QAccessibleTableInterface *table =
        QAccessible::queryAccessibleInterface(&demo.matrix())->tableInterface();
    QVERIFY(table);
    QCOMPARE(model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
             QStringLiteral("Sales Premium, 97 of 100 in use"));
    for (int row = 0; row < 12; ++row) {
        QAccessibleInterface *cell = table->cellAt(row, column);
        const bool isHeld = model.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QString associate = model.headerData(row, Qt::Vertical).toString();
        QVERIFY(cell->text(QAccessible::Name).startsWith(associate + QStringLiteral(", Sales Premium, ")));
        QCOMPARE(cell->text(QAccessible::Name) == associate + QStringLiteral(", Sales Premium, assigned"),
                 isHeld);
        QCOMPARE(bool(cell->state().checked), isHeld);
        QVERIFY(!cell->text(QAccessible::Description).isEmpty());
    }
}

void MainWindowTest::languageSwitchKeepsPlaceAndChanges()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    demo.pressSpaceOn(demo.openRows(column, 1).constFirst(), column);
    const ChangeSet staged = demo.workspace().changes();
    Q_EMIT demo.window().languageChosen(QStringLiteral("nb"));
    QVERIFY(demo.settle());
    QCOMPARE(demo.workspace().changes(), staged);
    auto *sections = demo.named<QListWidget>(QStringLiteral("Seksjoner"));
    QVERIFY(sections);
    QCOMPARE(sections->item(static_cast<int>(Page::Licenses))->text(), QStringLiteral("Lisenser"));
    const CatalogueLicense *fromServer =
        demo.workspace().catalogue().license({QStringLiteral("SUPEROFFICE"), QStringLiteral("visible-for")});
    QCOMPARE(fromServer->displayName(), QStringLiteral("Konfidensielle aktiviteter"));
    const DemoRequestRecord last = demo.tenant().requests().constLast();
    QCOMPARE(last.headers.value("so-language"), QByteArray("nb-no"));
    Q_EMIT demo.window().languageChosen(QStringLiteral("en"));
    QVERIFY(demo.settle());
    QVERIFY(demo.named<QListWidget>(QStringLiteral("Sections")));
}

void MainWindowTest::hiddenLicensesNeverAppear()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    QStringList hidden;
    for (const CatalogueOwner &owner : demo.workspace().catalogue().owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (license.isHidden)
                hidden.append(license.displayName());
        }
    }
    QVERIFY(hidden.size() >= 60);
    const QAbstractItemModel &matrix = *demo.matrix().model();
    for (int column = 0; column < matrix.columnCount(); ++column)
        QVERIFY(!hidden.contains(matrix.headerData(column, Qt::Horizontal).toString()));
    demo.window().showPage(Page::Licenses);
    const QAbstractItemModel &tree = *demo.named<QTreeView>(QStringLiteral("Licence owners"))->model();
    for (const QString &name : std::as_const(hidden))
        QVERIFY(tree.match(tree.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive)
                    .isEmpty());
}

void MainWindowTest::closingAsksAboutStagedChanges()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    int asked = 0;
    bool answer = false;
    demo.window().confirmLeaving = [&asked, &answer] {
        ++asked;
        return answer;
    };
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    demo.pressSpaceOn(demo.openRows(column, 1).constFirst(), column);
    QVERIFY(!demo.window().close());
    QVERIFY(demo.window().isVisible());
    answer = true;
    QVERIFY(demo.window().close());
    QCOMPARE(asked, 2);
}

void MainWindowTest::aBlockIsToggledByKeyboard()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Mapline GmbH"));
    const int column = demo.column(QStringLiteral("Map view"));
    const int row = demo.openRows(column, 1).constFirst();
    QTableView &matrix = demo.matrix();
    matrix.setFocus();
    matrix.setCurrentIndex(matrix.model()->index(row, column));
    QTest::keyClick(&matrix, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&matrix, Qt::Key_Space); // the block: the map, then the editor that needs it
    QCOMPARE(matrix.model()->index(row, column).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(matrix.model()->index(row, column + 1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(demo.workspace().changeCount(), 2);
    QTest::keyClick(&matrix, Qt::Key_Space); // and back
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void MainWindowTest::aBlockGoesOverTheClipboard()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QModelIndex box = demo.matrix().model()->index(demo.openRows(column, 1).constFirst(), column);
    demo.matrix().setCurrentIndex(box);
    demo.matrix().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&demo.window()));
    QGuiApplication::clipboard()->setText(QStringLiteral("Dear colleagues"));
    QTest::keyClick(&demo.matrix(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(demo.workspace().changeCount(), 0);
    QGuiApplication::clipboard()->setText(QStringLiteral("x\n"));
    QTest::keyClick(&demo.matrix(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(demo.workspace().changeCount(), 1);
    QTest::keyClick(&demo.matrix(), Qt::Key_C, Qt::ControlModifier);
    const QString name = demo.matrix().model()->headerData(box.row(), Qt::Vertical).toString();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("\tSignflow user\n%1\tx\n").arg(name));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
