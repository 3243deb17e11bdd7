// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseownermodel.h"
#include "tests/gui/demowindow.h"
#include "views/commandpalette.h"
#include "views/menuactions.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

/// The command palette over the real window: opened, typed into, chosen from, and out of the way again.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void opensWithThePages();
    void showsTheChosenPage();
    void runsTheChosenAction();
    void showsWhoHoldsALicense();
    void showsALicenseThatNobodyIsGiven();
    void showsAnOwner();
    void showsAnAssociateWhomTheFiltersHide();
    void findsEveryEntryOfTheMenus();
    void saysWhyAnActionCannotBeChosen();
    void closes_data();
    void closes();
    void staysInsideTheWindow();
};

namespace {

/// The program with the palette open, and the keys a user has.
class PaletteOnScreen
{
public:
    explicit PaletteOnScreen(const QString &page = QStringLiteral("dashboard"))
        : m_demo(page)
    {
        if (!isReady())
            return;
        QApplication::setActiveWindow(&window());
        open();
    }

    [[nodiscard]] bool isReady() const { return m_demo.isReady(); }
    [[nodiscard]] DemoWindow &demo() { return m_demo; }
    [[nodiscard]] MainWindow &window() { return m_demo.window(); }
    [[nodiscard]] CommandPalette &palette() { return *window().findChild<CommandPalette *>(); }
    [[nodiscard]] QLineEdit &field() { return *palette().findChild<QLineEdit *>(); }
    [[nodiscard]] QListView &list() { return *palette().findChild<QListView *>(); }
    [[nodiscard]] QLabel &count() { return *palette().findChild<QLabel *>(); }
    [[nodiscard]] QString current() { return list().currentIndex().data(Qt::AccessibleTextRole).toString(); }

    void open() { QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier); }
    void press(Qt::Key key) { QTest::keyClick(&field(), key); }
    void type(const QString &text)
    {
        field().clear();
        QTest::keyClicks(&field(), text);
    }
    /// Types it and takes the first result.
    void goTo(const QString &text)
    {
        type(text);
        press(Qt::Key_Return);
    }
    [[nodiscard]] Page page()
    {
        const auto *sections = m_demo.named<QListWidget>(QStringLiteral("Sections"));
        return static_cast<Page>(sections->currentRow());
    }

private:
    DemoWindow m_demo;
};

} // namespace

void CommandPaletteTest::opensWithThePages()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    QVERIFY(screen.palette().isVisible());
    QVERIFY(screen.field().hasFocus());
    QCOMPARE(accessibleNameOf(screen.field()), QStringLiteral("Command palette"));
    QCOMPARE(accessibleNameOf(screen.list()), QStringLiteral("Results"));
    QCOMPARE(screen.list().model()->rowCount(), static_cast<int>(pageNames().size()));
    QCOMPARE(screen.current(), QStringLiteral("Dashboard, Page, Ctrl+1"));
    QVERIFY(!screen.count().isVisible());
}

void CommandPaletteTest::showsTheChosenPage()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.type(QStringLiteral("asgn"));
    QCOMPARE(screen.current(), QStringLiteral("Assignments, Page, Ctrl+3"));
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.page(), Page::Assignments);
    QVERIFY(!screen.palette().isVisible());
    screen.open();
    QCOMPARE(screen.current(), QStringLiteral("Assignments, Page, Ctrl+3")); // the latest first
    screen.press(Qt::Key_Down);
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.page(), Page::Dashboard);
}

void CommandPaletteTest::runsTheChosenAction()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.goTo(QStringLiteral("norsk"));
    QVERIFY(screen.demo().settle());
    QVERIFY(screen.demo().named<QListWidget>(QStringLiteral("Seksjoner")));
    screen.open();
    screen.goTo(QStringLiteral("english"));
    QVERIFY(screen.demo().settle());
    QVERIFY(screen.demo().named<QListWidget>(QStringLiteral("Sections")));
}

void CommandPaletteTest::showsWhoHoldsALicense()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.type(QStringLiteral("signflow user"));
    QCOMPARE(screen.current(), QStringLiteral("Signflow user, Licence, Signflow B.V."));
    screen.press(Qt::Key_Return);
    QCOMPARE(screen.page(), Page::Assignments);
    const QAbstractItemModel &matrix = *screen.demo().matrix().model();
    const int column = screen.demo().column(QStringLiteral("Signflow user"));
    QVERIFY(matrix.rowCount() > 0);
    for (int row = 0; row < matrix.rowCount(); ++row)
        QCOMPARE(matrix.index(row, column).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void CommandPaletteTest::showsALicenseThatNobodyIsGiven()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    const CatalogueLicense *site = nullptr;
    for (const CatalogueOwner &owner : screen.demo().workspace().catalogue().owners()) {
        for (const CatalogueLicense &license : owner.licenses) {
            if (!license.isHidden && !license.isAssignable())
                site = &license;
        }
    }
    QVERIFY(site);
    screen.goTo(site->displayName());
    QCOMPARE(screen.page(), Page::Licenses);
    const auto *owners = screen.demo().named<QTreeView>(QStringLiteral("Licence owners"));
    QCOMPARE(owners->currentIndex().data(LicenseOwnerModel::ModuleNameRole).toString(), site->key.module);
}

void CommandPaletteTest::showsAnOwner()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.goTo(QStringLiteral("mapline gm"));
    QCOMPARE(screen.page(), Page::Licenses);
    const auto *owners = screen.demo().named<QTreeView>(QStringLiteral("Licence owners"));
    QCOMPARE(owners->currentIndex().data().toString(), QStringLiteral("Mapline GmbH"));
    QVERIFY(owners->hasFocus());
}

void CommandPaletteTest::showsAnAssociateWhomTheFiltersHide()
{
    PaletteOnScreen screen(QStringLiteral("assignments"));
    QVERIFY(screen.isReady());
    screen.press(Qt::Key_Escape);
    const Associate wanted = screen.demo().workspace().associates().constLast();
    screen.demo().search(QStringLiteral("nobody at all"));
    QCOMPARE(screen.demo().matrix().model()->rowCount(), 0);
    screen.open();
    screen.goTo(wanted.userId);
    const QModelIndex current = screen.demo().matrix().currentIndex();
    QVERIFY(current.isValid());
    QCOMPARE(screen.demo().associateId(current.row()), wanted.associateId);
    QVERIFY(screen.demo().matrix().hasFocus());
    QVERIFY(screen.demo().matrix().viewport()->rect().contains(
        screen.demo().matrix().visualRect(current).center()));
}

/// Whatever the menus have can be found by its name, and is found first.
void CommandPaletteTest::findsEveryEntryOfTheMenus()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    int found = 0;
    for (const auto &[action, text] : menuActions(*screen.window().menuBar())) {
        if (text.startsWith(QStringLiteral("Command palette")))
            continue;
        screen.field().setText(text);
        QCOMPARE(screen.list().model()->index(0, 0).data().toString(), text);
        ++found;
    }
    QVERIFY(found > 20);
}

void CommandPaletteTest::saysWhyAnActionCannotBeChosen()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.type(QStringLiteral("undo"));
    const QModelIndex undo = screen.list().model()->index(0, 0);
    QCOMPARE(undo.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Undo, Action, Nothing to undo"));
    QVERIFY(!undo.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(screen.list().currentIndex() != undo);
    QTest::mouseClick(screen.list().viewport(), Qt::LeftButton, {}, screen.list().visualRect(undo).center());
    QVERIFY(screen.palette().isVisible());
}

void CommandPaletteTest::closes_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isFocusBack");
    QTest::newRow("Escape") << QStringLiteral("escape") << true;
    QTest::newRow("a click beside it") << QStringLiteral("click") << true;
    QTest::newRow("a shortcut") << QStringLiteral("shortcut") << true;
    QTest::newRow("the focus goes elsewhere") << QStringLiteral("focus") << false;
}

void CommandPaletteTest::closes()
{
    QFETCH(const QString, how);
    PaletteOnScreen screen(QStringLiteral("assignments"));
    QVERIFY(screen.isReady());
    screen.press(Qt::Key_Escape);
    screen.demo().matrix().setFocus();
    screen.open();
    QVERIFY(screen.field().hasFocus());
    if (how == u"escape")
        screen.press(Qt::Key_Escape);
    else if (how == u"click")
        QTest::mouseClick(screen.window().centralWidget(), Qt::LeftButton, {}, QPoint(1, 1));
    else if (how == u"shortcut")
        QTest::keyClick(&screen.window(), Qt::Key_3, Qt::ControlModifier);
    else
        screen.demo().named<QListWidget>(QStringLiteral("Sections"))->setFocus();
    QVERIFY(!screen.palette().isVisible());
    QTEST(screen.demo().matrix().hasFocus(), "isFocusBack");
}

void CommandPaletteTest::staysInsideTheWindow()
{
    PaletteOnScreen screen;
    QVERIFY(screen.isReady());
    screen.field().setText(QStringLiteral("e")); // more than there is room for
    QVERIFY(screen.count().text().contains(QStringLiteral("type more")));
    for (const QSize size : {QSize(900, 600), QSize(1600, 1000)}) {
        screen.window().resize(size);
        const QRect palette = screen.palette().geometry();
        QVERIFY(screen.window().rect().contains(palette));
        QVERIFY(std::abs(palette.center().x() - screen.window().rect().center().x()) <= 1);
        QVERIFY(screen.palette().rect().contains(screen.count().geometry()));
    }
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
