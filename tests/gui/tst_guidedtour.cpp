// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/languagenames.h"
#include "views/tourcallout.h"
#include "views/tourframe.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

/// The tour on the real window: where its callout stands, what its buttons and keys do, and when it is
/// offered.
class GuidedTourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void calloutStaysInside_data();
    void calloutStaysInside();
    void goesThroughThePages();
    void keys_data();
    void keys();
    void followsTheWindow();
    void speaksTheLanguageNowSet();
    void offerIsKept_data();
    void offerIsKept();
    void offeredToWhoIsNew_data();
    void offeredToWhoIsNew();
    void startsFromTheMenu();
};

namespace {

TourCallout *calloutOf(DemoWindow &demo)
{
    return demo.window().findChild<TourCallout *>();
}

QPushButton *button(DemoWindow &demo, const char *text)
{
    return demo.named<QPushButton>(QString::fromUtf8(text));
}

/// The label of the step, as in "2 of 7".
QString stepOf(DemoWindow &demo)
{
    for (const QLabel *label : calloutOf(demo)->findChildren<QLabel *>()) {
        static const QRegularExpression step(QStringLiteral("^\\d of \\d$"));
        if (step.match(label->text()).hasMatch())
            return label->text();
    }
    return {};
}

} // namespace

void GuidedTourTest::init()
{
    failOnOwnWarnings();
}

void GuidedTourTest::calloutStaysInside_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageName &language : languageNames())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void GuidedTourTest::calloutStaysInside()
{
    QFETCH(const QString, language);
    DemoWindow demo(QStringLiteral("dashboard"), language);
    QVERIFY(demo.isReady());
    const TourCallout *callout = calloutOf(demo);
    for (const QSize size : {QSize(900, 600), QSize(2'560, 1'440)}) {
        demo.window().resize(size);
        const QSignalSpy ended(&demo.window(), &MainWindow::tourEnded);
        demo.window().startTour();
        int steps = 0;
        while (ended.isEmpty()) {
            QCoreApplication::processEvents();
            QVERIFY(callout->isVisible());
            QVERIFY(demo.window().rect().contains(callout->geometry()));
            for (const QLabel *label : callout->findChildren<QLabel *>())
                QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            for (const QPushButton *each : callout->findChildren<QPushButton *>())
                QVERIFY2(each->isHidden() || each->width() >= each->sizeHint().width(),
                         qPrintable(each->text()));
            QVERIFY(callout->isAncestorOf(demo.window().focusWidget()));
            QTest::keyClick(demo.window().focusWidget(), Qt::Key_Return);
            ++steps;
        }
        QCOMPARE(steps, 7);
        QVERIFY(!callout->isVisible());
    }
}

void GuidedTourTest::goesThroughThePages()
{
    DemoWindow demo(QStringLiteral("diagnostics"));
    QVERIFY(demo.isReady());
    const auto *stack =
        demo.window().centralWidget()->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly);
    demo.window().startTour();
    const TourFrame *frame = demo.window().findChild<TourFrame *>();
    for (const Page page : {Page::Dashboard, Page::Dashboard, Page::Assignments, Page::Assignments,
                            Page::Changes, Page::Activity, Page::Dashboard}) {
        QCOMPARE(stack->currentIndex(), static_cast<int>(page));
        QVERIFY(frame->isVisible());
        QTest::mouseClick(calloutOf(demo)->findChildren<QPushButton *>().constLast(), Qt::LeftButton);
    }
    QVERIFY(!frame->isVisible());
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void GuidedTourTest::keys_data()
{
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::addColumn<QString>("step"); // empty: over
    using Keys = QList<Qt::Key>;
    QTest::newRow("begins") << Keys() << QStringLiteral("1 of 7");
    QTest::newRow("Enter") << Keys {Qt::Key_Return} << QStringLiteral("2 of 7");
    QTest::newRow("Space") << Keys {Qt::Key_Space, Qt::Key_Space} << QStringLiteral("3 of 7");
    QTest::newRow("back") << Keys {Qt::Key_Space, Qt::Key_Backtab, Qt::Key_Space} << QStringLiteral("1 of 7");
    QTest::newRow("Escape") << Keys {Qt::Key_Space, Qt::Key_Escape} << QString();
    QTest::newRow("to the end") << Keys(7, Qt::Key_Space) << QString();
}

void GuidedTourTest::keys()
{
    QFETCH(const QList<Qt::Key>, keys);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.matrix().setFocus();
    demo.window().startTour();
    for (const Qt::Key key : keys)
        QTest::keyClick(demo.window().focusWidget(), key);
    QFETCH(const QString, step);
    QCOMPARE(calloutOf(demo)->isVisible(), !step.isEmpty());
    if (!step.isEmpty())
        QCOMPARE(stepOf(demo), step);
}

void GuidedTourTest::followsTheWindow()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.window().resize(1'600, 1'000);
    demo.window().startTour();
    for (int step = 0; step < 4; ++step)
        QTest::keyClick(demo.window().focusWidget(), Qt::Key_Space);
    demo.window().resize(900, 600);
    QTRY_VERIFY(demo.window().rect().contains(calloutOf(demo)->geometry()));
    const TourFrame *frame = demo.window().findChild<TourFrame *>();
    QTRY_VERIFY(demo.window().rect().contains(frame->geometry()));
}

void GuidedTourTest::speaksTheLanguageNowSet()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.window().startTour();
    const QStringList before {calloutOf(demo)->accessibleDescription()};
    demo.language().setCode(QStringLiteral("de"));
    QTRY_VERIFY(!before.contains(calloutOf(demo)->accessibleDescription()));
    QCOMPARE(stepOf(demo).isEmpty(), true); // "1 von 7"
}

void GuidedTourTest::offerIsKept_data()
{
    QTest::addColumn<QString>("press");
    QTest::addColumn<bool>("startsTour");
    QTest::newRow("start") << QStringLiteral("Start the tour") << true;
    QTest::newRow("never") << QStringLiteral("Don’t show again") << false;
}

void GuidedTourTest::offerIsKept()
{
    QFETCH(const QString, press);
    QFETCH(const bool, startsTour);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.window().offerTour();
    const QSignalSpy ended(&demo.window(), &MainWindow::tourEnded);
    QPushButton *pressed = demo.named<QPushButton>(press);
    QVERIFY(pressed);
    QTest::mouseClick(pressed, Qt::LeftButton);
    QVERIFY(!pressed->isVisible());
    QCOMPARE(calloutOf(demo)->isVisible(), startsTour);
    QCOMPARE(ended.size(), startsTour ? 0 : 1);
    if (startsTour)
        QTest::mouseClick(button(demo, "Skip tour"), Qt::LeftButton);
    QCOMPARE(ended.size(), 1);
}

void GuidedTourTest::offeredToWhoIsNew_data()
{
    QTest::addColumn<CommandLine::Mode>("mode");
    QTest::addColumn<bool>("wantsTour");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("new") << CommandLine::Mode::Window << true << true;
    QTest::newRow("not new") << CommandLine::Mode::Window << false << false;
    QTest::newRow("picture") << CommandLine::Mode::Screenshot << true << false;
    QTest::newRow("export") << CommandLine::Mode::Export << true << false;
    QTest::newRow("tour of the command line") << CommandLine::Mode::Tour << true << false;
}

void GuidedTourTest::offeredToWhoIsNew()
{
    QFETCH(const CommandLine::Mode, mode);
    QFETCH(const bool, wantsTour);
    QFETCH(const bool, isOffered);
    const QTemporaryDir folder;
    Settings(folder.path()).setOffersTour(wantsTour);
    CommandLine commandLine;
    commandLine.mode = mode;
    commandLine.isDemo = true;
    commandLine.demoAssociates = 20;
    commandLine.language = QStringLiteral("en");
    commandLine.dataDir = folder.path();
    Language language;
    Application program(*qApp, language, commandLine);
    QVERIFY(program.start());
    QSignalSpy settled(program.session(), &Session::settled);
    QVERIFY(settled.wait(20'000));
    const auto *start = widgetNamed<QPushButton>(program.window(), QStringLiteral("Start the tour"));
    QCOMPARE(start != nullptr, isOffered);
}

void GuidedTourTest::startsFromTheMenu()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    for (QAction *action : demo.window().findChildren<QAction *>()) {
        if (action->text() == QStringLiteral("&Take the tour"))
            action->trigger();
    }
    QVERIFY(calloutOf(demo)->isVisible());
}

QTEST_MAIN(GuidedTourTest)
#include "tst_guidedtour.moc"
