// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingdesk.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/exportdialog.h"
#include "views/importdialog.h"
#include "views/menuactions.h"
#include "views/plaintextdialog.h"
#include "views/preferencesdialog.h"
#include "views/removelicensedialog.h"
#include "views/serialnumberdialog.h"
#include "views/signindialog.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QTextDocument>
#include <QWhatsThis>

/// Everything that can be used says what it is for when it is asked: with the "?" cursor, or by Shift+F1
/// where the keyboard is.
class WhatsThisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void pages_data();
    void pages();
    void besideThePages();
    void menus();
    void dialogs_data();
    void dialogs();
    void shiftF1TellsOfTheFocus_data();
    void shiftF1TellsOfTheFocus();
};

/// Places that only hold others: what they hold answers, and the page for the rest.
static bool isPlace(const QWidget &widget)
{
    return widget.metaObject() == &QScrollArea::staticMetaObject;
}

/// What "What's this?" says of @p widget: its own text, or that of what it is a part of, below @p whole.
static QString answerOf(const QWidget &widget, const QWidget &whole)
{
    for (const QWidget *part = &widget; part && part != &whole; part = part->parentWidget()) {
        if (!part->whatsThis().isEmpty())
            return part->whatsThis();
    }
    return {};
}

/// What is wrong with the answer @p text of something called @p name; empty where nothing is.
static QString problemOf(const QString &text, const QString &name)
{
    if (text.isEmpty())
        return QStringLiteral("says nothing");
    if (Qt::mightBeRichText(text))
        return QStringLiteral("is no plain text: ") + text;
    if (text == name)
        return QStringLiteral("only says its name again: ") + text;
    return {};
}

static QString described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *part = &widget; part && path.size() < 4; part = part->parentWidget())
        path.prepend(QString::fromLatin1(part->metaObject()->className()));
    return path.join(QStringLiteral(" / ")) + QStringLiteral(" \"%1\"").arg(accessibleNameOf(widget));
}

/// Every control beneath @p whole, shown just now or not, that has no good answer, a line each; those beneath
/// @p others are left out.
static QString problemsOf(const QWidget &whole, const QWidget *others = nullptr)
{
    QStringList problems;
    for (const QWidget *widget : whole.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || isPlace(*widget))
            continue;
        if (others && others->isAncestorOf(widget))
            continue;
        // What has no name yet gets that and its answer when it is shown for the first time.
        if (accessibleNameOf(*widget).isEmpty() && !widget->isVisible())
            continue;
        const QString problem = problemOf(answerOf(*widget, whole), accessibleNameOf(*widget));
        if (!problem.isEmpty())
            problems.append(described(*widget) + u' ' + problem);
    }
    return problems.join(u'\n');
}

static int controlCount(const QWidget &whole)
{
    const QList<QWidget *> widgets = whole.findChildren<QWidget *>();
    return static_cast<int>(std::ranges::count_if(
        widgets, [](const QWidget *widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; }));
}

static const QStackedWidget *pagesOf(const QMainWindow &window)
{
    return window.centralWidget()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
}

void WhatsThisTest::pages_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pageNames())
        QTest::newRow(qPrintable(page)) << page;
}

void WhatsThisTest::pages()
{
    QFETCH(const QString, page);
    DemoWindow demo(page);
    QVERIFY(demo.isReady());
    const QWidget *shown = pagesOf(demo.window())->currentWidget();
    QCOMPARE(problemOf(shown->whatsThis(), accessibleNameOf(*shown)), QString());
    QCOMPARE_GT(controlCount(*shown), 2);
    const QString problems = problemsOf(*shown);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

/// The list of pages, the strips above and below them, and the windows beside this one.
void WhatsThisTest::besideThePages()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QString problems = problemsOf(demo.window(), pagesOf(demo.window()));
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void WhatsThisTest::menus()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<MenuAction> actions = menuActions(*demo.window().menuBar());
    QCOMPARE_GT(actions.size(), 25);
    for (const auto &[action, text] : actions) {
        const QString problem = problemOf(action->whatsThis(), action->text());
        QVERIFY2(problem.isEmpty(), qPrintable(text + u' ' + problem));
    }
}

using DialogMaker = QWidget *(*)(DemoWindow &, StagingDesk &);
Q_DECLARE_METATYPE(DialogMaker)

void WhatsThisTest::dialogs_data()
{
    QTest::addColumn<DialogMaker>("maker");
    const auto row = [](const char *name, DialogMaker maker) { QTest::newRow(name) << maker; };
    row("sign in", [](DemoWindow &, StagingDesk &) -> QWidget * { return new SignInDialog; });
    row("preferences",
        [](DemoWindow &, StagingDesk &) -> QWidget * { return new PreferencesDialog(PreferenceValues {}); });
    row("export", [](DemoWindow &demo, StagingDesk &) -> QWidget * {
        return new ExportDialog(demo.program().exports(), ExportSubject::Matrix);
    });
    row("import", [](DemoWindow &demo, StagingDesk &desk) -> QWidget * {
        return new ImportDialog(QStringLiteral("missing.csv"), desk, demo.workspace());
    });
    row("removal", [](DemoWindow &, StagingDesk &) -> QWidget * {
        return new RemoveLicenseDialog(QStringLiteral("SIGNFLOW"), QStringLiteral("Signflow B.V."));
    });
    row("serial number", [](DemoWindow &, StagingDesk &) -> QWidget * {
        return new SerialNumberDialog(QStringLiteral("Nordlys AS"), QStringLiteral("1234567890"));
    });
    row("text", [](DemoWindow &, StagingDesk &) -> QWidget * { return new PlainTextDialog; });
}

void WhatsThisTest::dialogs()
{
    QFETCH(const DialogMaker, maker);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    StagingDesk desk(demo.workspace());
    const std::unique_ptr<QWidget> dialog(maker(demo, desk));
    QCOMPARE_GT(controlCount(*dialog), 1);
    const QString problems = problemsOf(*dialog);
    QVERIFY2(problems.isEmpty(), qPrintable(problems));
}

void WhatsThisTest::shiftF1TellsOfTheFocus_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a field") << QStringLiteral("Search associates");
    QTest::newRow("a table") << QStringLiteral("Assignments");
    QTest::newRow("a box in a part of the page") << QStringLiteral("Owner");
    QTest::newRow("a button") << QStringLiteral("Change several…");
    QTest::newRow("a list") << QStringLiteral("Sections");
}

void WhatsThisTest::shiftF1TellsOfTheFocus()
{
    QFETCH(const QString, name);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto shownTexts = [] {
        const QWidgetList windows = QApplication::topLevelWidgets();
        return std::ranges::count_if(windows,
                                     [](const QWidget *window) { return window->inherits("QWhatsThat"); });
    };
    QCOMPARE(shownTexts(), 0);
    QWidget *control = demo.named<QWidget>(name);
    QVERIFY(control);
    control->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    QCOMPARE(shownTexts(), 1);
    QVERIFY2(!QWhatsThis::inWhatsThisMode(), "no click is needed");
    QWhatsThis::hideText();
}

QTEST_MAIN(WhatsThisTest)
#include "tst_whatsthis.moc"
