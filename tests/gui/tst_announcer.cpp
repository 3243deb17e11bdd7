// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/warnings.h"
#include "views/announcer.h"

#include "tests/gui/demowindow.h"
#include "views/messagestrip.h"

#include <QAccessible>
#include <QApplication>
#include <QTest>
#include <QUndoStack>

using Subject = Announcer::Subject;

/// What is said to those who do not see it: one announcement for all that comes at once, and which words.
class AnnouncerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isANotification();
    void lastWordOfEachSubjectWins();
    void sameWordsAreSaidAgain();
    void forgetsTheWordsOfAnotherLanguage();
    void stripIsSaidOnce();
    void hiddenStripIsSilent();
    void stagingUndoingAndRedoing();
    void filterAndNotices();

private:
    void listenTo(const Announcer &announcer);
    [[nodiscard]] bool hasSaid(const QString &words) const { return m_said.join(u'\n').contains(words); }

    QStringList m_said; ///< in order
};

void AnnouncerTest::init()
{
    failOnOwnWarnings();
}

void AnnouncerTest::listenTo(const Announcer &announcer)
{
    m_said.clear();
    if (!announcer.lastWords().isEmpty())
        m_said.append(announcer.lastWords()); // said before anybody listened
    connect(&announcer, &Announcer::said, this, [this](const QString &text) { m_said.append(text); });
}

void AnnouncerTest::isANotification()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    window.show();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&announcer);
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QVERIFY(!interface->state().invisible);
    QVERIFY(!interface->state().focusable);
}

void AnnouncerTest::lastWordOfEachSubjectWins()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    window.show();
    announcer.announce(Subject::Staging, QStringLiteral("97 of 100, 1 change staged"));
    announcer.announce(Subject::Notice, QStringLiteral("1 box changed."));
    announcer.announce(Subject::Staging, QStringLiteral("98 of 100, 2 changes staged"));
    announcer.announce(Subject::Message, {});
    QVERIFY(m_said.isEmpty());
    QTRY_COMPARE(m_said, QStringList {QStringLiteral("1 box changed.\n98 of 100, 2 changes staged")});
    // What comes in the pause that follows waits for its end.
    announcer.announce(Subject::Rows, QStringLiteral("12 of 400 associates"));
    announcer.announce(Subject::Rows, QStringLiteral("3 of 400 associates"));
    QTRY_COMPARE(m_said.size(), 2);
    QCOMPARE(m_said.constLast(), u"3 of 400 associates"_qs);
    QCOMPARE(announcer.lastWords(), u"3 of 400 associates"_qs);
}

void AnnouncerTest::sameWordsAreSaidAgain()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    window.show();
    announcer.announce(Subject::Notice, QStringLiteral("Saved."));
    QTRY_COMPARE(m_said.size(), 1);
    announcer.announce(Subject::Notice, QStringLiteral("Saved."));
    QTRY_COMPARE(m_said, (QStringList {QStringLiteral("Saved."), QStringLiteral("Saved.")}));
}

void AnnouncerTest::forgetsTheWordsOfAnotherLanguage()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    window.show();
    announcer.announce(Subject::Notice, QStringLiteral("Saved."));
    QTRY_COMPARE(m_said.size(), 1);
    announcer.announce(Subject::Notice, QStringLiteral("Saved."));
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&announcer, &change);
    QCOMPARE(announcer.lastWords(), QString());
    announcer.announce(Subject::Notice, QStringLiteral("Gespeichert."));
    QTRY_COMPARE(m_said.size(), 2);
    QCOMPARE(m_said.constLast(), u"Gespeichert."_qs);
}

void AnnouncerTest::stripIsSaidOnce()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    MessageStrip strip(&window);
    window.show();
    const QString text = QStringLiteral("The server cannot be reached.");
    strip.showMessage(Severity::Error, text);
    QTRY_COMPARE(m_said, QStringList {text});
    // Pages clear their strip and show the same again whenever something happens.
    strip.clear();
    strip.showMessage(Severity::Error, text);
    strip.showMessage(Severity::Error, QStringLiteral("The server has answered."));
    QTRY_COMPARE(m_said.size(), 2);
    QCOMPARE(m_said.constLast(), u"The server has answered."_qs);
}

void AnnouncerTest::hiddenStripIsSilent()
{
    QWidget window;
    Announcer announcer(&window);
    listenTo(announcer);
    QWidget page(&window);
    MessageStrip strip(&page);
    MessageStrip silent(&window);
    silent.setSilent();
    page.hide();
    window.show();
    strip.showMessage(Severity::Error, QStringLiteral("Nobody looks at this page."));
    silent.showMessage(Severity::Info, QStringLiteral("1 change staged"));
    announcer.announce(Subject::Notice, QStringLiteral("After them."));
    QTRY_COMPARE(m_said, QStringList {QStringLiteral("After them.")});
}

void AnnouncerTest::stagingUndoingAndRedoing()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    listenTo(*demo.window().findChild<Announcer *>());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = demo.column(QStringLiteral("Signflow user"));
    const int row = demo.openRows(column, 1).constFirst();
    const Seats before = demo.workspace().projectedSeats(
        demo.workspace().columnOf({QStringLiteral("SIGNFLOW"), QStringLiteral("sign-user")}));
    const auto words = [&](qint64 more, const QString &staged) {
        return QStringLiteral("Signflow user %1 of %2, %3")
            .arg(before.inUse + more)
            .arg(before.total)
            .arg(staged);
    };
    QTRY_VERIFY(hasSaid(QStringLiteral("Everything has been read.")));
    demo.pressSpaceOn(row, column);
    QTRY_VERIFY2(hasSaid(words(1, QStringLiteral("1 change staged"))), qPrintable(m_said.join(u'\n')));
    m_said.clear();
    demo.workspace().undoStack().undo();
    QTRY_VERIFY2(hasSaid(words(0, QStringLiteral("Nothing is staged."))), qPrintable(m_said.join(u'\n')));
    m_said.clear();
    demo.workspace().undoStack().redo();
    QTRY_VERIFY2(hasSaid(words(1, QStringLiteral("1 change staged"))), qPrintable(m_said.join(u'\n')));
}

void AnnouncerTest::filterAndNotices()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    listenTo(*demo.window().findChild<Announcer *>());
    QTRY_VERIFY(hasSaid(QStringLiteral("Everything has been read.")));
    demo.search(QStringLiteral("an"));
    const QString rows = QStringLiteral("%1 of %2 associates")
                             .arg(demo.matrix().model()->rowCount())
                             .arg(demo.workspace().associates().size());
    QTRY_VERIFY2(hasSaid(rows), qPrintable(m_said.join(u'\n')));
    demo.window().showNotice(QStringLiteral("Saved in /tmp/seats.csv."));
    QTRY_COMPARE(m_said.constLast(), u"Saved in /tmp/seats.csv."_qs);
}

QTEST_MAIN(AnnouncerTest)
#include "tst_announcer.moc"
