// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/guidebrowser.h"
#include "views/helpwindow.h"
#include "views/mainmenu.h"
#include "views/menuactions.h"
#include "views/pages.h"
#include "views/rowtableview.h"
#include "views/shortcutlist.h"

#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollBar>
#include <QShortcut>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QWhatsThis>

/// The guide and the list of keys, opened from the real window; and that the list is right.
class HelpWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOwnWarnings(); }

    void opensWhereThePageIsDescribed_data();
    void opensWhereThePageIsDescribed();
    void everyTranslationHasTheSameSections();
    void picturesStaySmall();
    void findsInTheGuide();
    void followsLinks();
    void listsEveryKey();
    void noKeyMeansTwoThings();
    void speaksTheLanguageNowSet();
    void theMenuAsksWhatIsThis();
};

namespace {

constexpr qint64 MostBytes = 1'500'000;

/// The level-2 headings of a guide.
QStringList sectionsOf(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList sections;
    static const QRegularExpression heading(QStringLiteral("^## (.+)$"), QRegularExpression::MultilineOption);
    for (auto found = heading.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
        sections.append(found.next().captured(1));
    return sections;
}

/// The program with its help, which may still be hidden.
class HelpOnScreen
{
public:
    explicit HelpOnScreen(const QString &page = QStringLiteral("dashboard"))
        : m_demo(page)
    {}

    [[nodiscard]] bool isReady() const { return m_demo.isReady(); }
    [[nodiscard]] DemoWindow &demo() { return m_demo; }
    [[nodiscard]] MainWindow &window() { return m_demo.window(); }
    [[nodiscard]] HelpWindow &help() { return *window().findChild<HelpWindow *>(); }
    [[nodiscard]] GuideBrowser &guide() { return help().guide(); }
    [[nodiscard]] QLineEdit &findField() { return *help().findChild<QLineEdit *>(); }
    [[nodiscard]] RowTableView &keys() { return *help().findChild<RowTableView *>(); }
    [[nodiscard]] const MainMenu &menu() { return *window().findChild<MainMenu *>(); }
    [[nodiscard]] ShortcutList list()
    {
        window().pages().buildAll(); // as they are once the help is open
        return ShortcutList(window(), menu());
    }
    void open()
    {
        QApplication::setActiveWindow(&window());
        QTest::keyClick(&window(), Qt::Key_F1);
        QApplication::setActiveWindow(&help());
    }
    /// The heading at the top of what is seen of the guide.
    [[nodiscard]] QString sectionInSight() { return guide().textCursor().block().text(); }

private:
    DemoWindow m_demo;
};

} // namespace

void HelpWindowTest::opensWhereThePageIsDescribed_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("section");
    const QStringList sections {
        QStringLiteral("Dashboard"),   QStringLiteral("Licences"),
        QStringLiteral("Assignments"), QStringLiteral("Changes"),
        QStringLiteral("Activity"),    QStringLiteral("Licence server"),
        QStringLiteral("Satellites"),  QStringLiteral("When something is slow or wrong")};
    for (int page = 0; page < pageNames().size(); ++page)
        QTest::newRow(qPrintable(pageNames().at(page))) << pageNames().at(page) << sections.value(page);
}

void HelpWindowTest::opensWhereThePageIsDescribed()
{
    QFETCH(const QString, page);
    HelpOnScreen screen(page);
    QVERIFY(screen.isReady());
    QVERIFY(!screen.help().isVisible());
    screen.open();
    QVERIFY(screen.help().isVisible());
    QVERIFY(!screen.help().isModal());
    QTEST(screen.sectionInSight(), "section");
    // At the top, unless the guide ends before that.
    const QScrollBar &bar = *screen.guide().verticalScrollBar();
    QVERIFY(screen.guide().cursorRect().top() < 40 || bar.value() == bar.maximum());
    QTest::keyClick(&screen.help(), Qt::Key_Escape);
    QVERIFY(!screen.help().isVisible());
}

/// Since the section of a page is found by its number.
void HelpWindowTest::everyTranslationHasTheSameSections()
{
    const qsizetype sections = sectionsOf(QStringLiteral(":/guide/guide.md")).size();
    QVERIFY(sections > 8);
    QDirIterator guides(QStringLiteral(":/guide"), {QStringLiteral("guide.*md")});
    while (guides.hasNext()) {
        const QString name = guides.next();
        QVERIFY2(sectionsOf(name).size() == sections, qPrintable(name));
    }
}

/// They travel in the program.
void HelpWindowTest::picturesStaySmall()
{
    qint64 bytes = 0;
    QDirIterator files(QStringLiteral(":/guide"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    QVERIFY(bytes > 0);
    QVERIFY2(bytes < MostBytes, qPrintable(QString::number(bytes)));
}

void HelpWindowTest::findsInTheGuide()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    screen.open();
    QTest::keyClick(&screen.help(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(screen.findField().hasFocus());
    QTest::keyClicks(&screen.findField(), QStringLiteral("seat"));
    QCOMPARE(screen.guide().textCursor().selectedText().toLower(), QStringLiteral("seat"));
    const int first = screen.guide().textCursor().position();
    QTest::keyClick(&screen.findField(), Qt::Key_Return);
    QVERIFY(screen.guide().textCursor().position() > first);
    int steps = 0;
    while (screen.guide().textCursor().position() != first && ++steps < 1'000)
        QTest::keyClick(&screen.findField(), Qt::Key_Return);
    QVERIFY2(steps < 1'000, "after the last comes the first");
    screen.findField().setText(QStringLiteral("no such word"));
    QVERIFY(widgetNamed<QLabel>(screen.help(), QStringLiteral("The guide does not say that.")));
}

void HelpWindowTest::followsLinks()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    screen.open();
    QList<QUrl> opened;
    screen.guide().openUrl = [&opened](const QUrl &url) { opened.append(url); };
    Q_EMIT screen.guide().anchorClicked(QUrl(QStringLiteral("#licence-server")));
    QCOMPARE(screen.sectionInSight(), QStringLiteral("Licence server"));
    QVERIFY(opened.isEmpty());
    const QUrl web(QStringLiteral("https://docs.example.com/licences#top"));
    Q_EMIT screen.guide().anchorClicked(web);
    QCOMPARE(opened, QList<QUrl> {web});
    Q_EMIT screen.guide().anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    Q_EMIT screen.guide().anchorClicked(QUrl(QStringLiteral("ARCHITECTURE.md")));
    QCOMPARE(opened.size(), 1);
}

/// Each action and each shortcut that lives in the window.
void HelpWindowTest::listsEveryKey()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    const ShortcutList list = screen.list();
    QStringList missing;
    const auto need = [&](const QObject &owner, const QString &place, const QList<QKeySequence> &keys) {
        for (const QKeySequence &key : keys) {
            const auto has = [&](const ShortcutList::Line &line) {
                return line.place == place && line.keys.contains(key);
            };
            if (std::none_of(list.lines().cbegin(), list.lines().cend(), has)) {
                missing.append(
                    QStringLiteral("%1 on %2 (%3)")
                        .arg(key.toString(), place, QString::fromLatin1(owner.metaObject()->className())));
            }
        }
    };
    int seen = 0;
    for (const QAction *action : screen.window().findChildren<QAction *>()) {
        need(*action, list.placeOf(*action), action->shortcuts());
        seen += action->shortcuts().isEmpty() ? 0 : 1;
    }
    for (const QShortcut *shortcut : screen.window().findChildren<QShortcut *>()) {
        const bool isInHelp = screen.help().isAncestorOf(qobject_cast<QWidget *>(shortcut->parent()))
                              || shortcut->parent() == &screen.help();
        need(*shortcut, isInHelp ? QStringLiteral("Help") : list.placeOf(*shortcut), shortcut->keys());
        ++seen;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(seen > 25);
    screen.open();
    QCOMPARE(screen.keys().model()->rowCount(), static_cast<int>(list.lines().size()));
    for (const ShortcutList::Line &line : list.lines()) {
        QVERIFY2(!line.text.isEmpty() && !line.text.contains(u'&'), qPrintable(line.text));
        QVERIFY2(!ShortcutList::keyText(line).isEmpty(), qPrintable(line.text));
    }
}

/// Not in one place, and none of a page means something else everywhere.
void HelpWindowTest::noKeyMeansTwoThings()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    const ShortcutList list = screen.list();
    const QString everywhere = list.placeOf(screen.window());
    const QStringList otherWindows {QStringLiteral("Help"), QStringLiteral("Sign in")};
    for (const ShortcutList::Line &a : list.lines()) {
        for (const ShortcutList::Line &b : list.lines()) {
            const bool doMeet =
                a.place == b.place || (a.place == everywhere && !otherWindows.contains(b.place));
            for (const QKeySequence &key : a.keys) {
                QVERIFY2(&a == &b || !doMeet || !b.keys.contains(key),
                         qPrintable(QStringLiteral("%1: %2, %3").arg(key.toString(), a.text, b.text)));
            }
        }
    }
}

void HelpWindowTest::speaksTheLanguageNowSet()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    screen.open();
    const QString title = screen.help().windowTitle();
    const QModelIndex what = screen.keys().model()->index(0, 2);
    const QString english = what.data().toString();
    screen.demo().language().setCode(QStringLiteral("de"));
    QTRY_VERIFY(screen.keys().model()->index(0, 2).data().toString() != english);
    screen.demo().language().setCode(QStringLiteral("en"));
    QTRY_COMPARE(screen.keys().model()->index(0, 2).data().toString(), english);
    QCOMPARE(screen.help().windowTitle(), title);
}

void HelpWindowTest::theMenuAsksWhatIsThis()
{
    HelpOnScreen screen;
    QVERIFY(screen.isReady());
    for (const auto &[action, text] : menuActions(*screen.window().menuBar())) {
        if (text == QStringLiteral("What's this?"))
            action->trigger();
    }
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
}

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
