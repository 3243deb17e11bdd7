// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/licenseserverpagefixture.h"
#include "tests/gui/longtexts.h"
#include "tests/gui/namedcontrols.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using Action = LicenseServer::Action;
using Verdict = PackageComparison::Verdict;

/// The page "Licence server" is within everybody's reach: by name, by keyboard, in a small window.
class LicenseServerPageReachTest : public LicenseServerPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheirNames_data();
    void controlsHaveTheirNames();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void ownersAreChosenByKeyboard_data();
    void ownersAreChosenByKeyboard();
    void keyboardGoesWithTheWork();
    void longWordsLeaveThePageNarrow();
    void longTextsFitTheSmallestWindow_data();
    void longTextsFitTheSmallestWindow();
};

static void addTabs()
{
    QTest::addColumn<QByteArray>("tab");
    for (const char *tab : {"Owner information", "New licence", "Superfluous licences"})
        QTest::newRow(tab) << QByteArray(tab);
}

void LicenseServerPageReachTest::controlsHaveTheirNames_data()
{
    addControls({
        {"Owner information", "Check for new licence", QAccessible::Button},
        {"Owner information", "Load licence from file…", QAccessible::Button},
        {"Owner information", "More", QAccessible::ButtonMenu},
        {"Owner information", "Licence owners", QAccessible::ComboBox},
        {"Owner information", "Stored licence of Acme Tools", QAccessible::Table},
        {"Owner information", "Installation", QAccessible::Table},
        {"New licence", "Licence comparison", QAccessible::Table},
        {"New licence", "Show all licences", QAccessible::CheckBox},
        {"New licence", "Activate", QAccessible::Button},
        {"New licence", "Remove superfluous licences…", QAccessible::Button},
        {"Superfluous licences", "Superfluous licences", QAccessible::Table},
        {"Superfluous licences", "Stage releases", QAccessible::Button},
    });
}

void LicenseServerPageReachTest::controlsHaveTheirNames()
{
    QFETCH(const QByteArray, place);
    offer(Verdict::Short);
    showTab(place.constData());
    QVERIFY(hasControlOfRow(*m_page));
}

void LicenseServerPageReachTest::everyControlHasAName_data()
{
    addTabs();
}

void LicenseServerPageReachTest::everyControlHasAName()
{
    QFETCH(const QByteArray, tab);
    offer(Verdict::Short);
    showTab(tab.constData());
    QCOMPARE(namelessControls(*m_page), QStringList());
}

void LicenseServerPageReachTest::ownersAreChosenByKeyboard_data()
{
    QTest::addColumn<int>("width");
    QTest::newRow("box") << 696;
    QTest::newRow("list") << 1'196;
}

void LicenseServerPageReachTest::ownersAreChosenByKeyboard()
{
    QFETCH(const int, width);
    m_page->resize(width, 540);
    QWidget *owners = width < 900 ? static_cast<QWidget *>(named<QComboBox>("Licence owners"))
                                  : named<QListView>("Owners of the licence server");
    QVERIFY(owners);
    QCOMPARE(named<QComboBox>("Licence owners") == nullptr, width >= 900);
    owners->setFocus();
    QTest::keyClick(owners, Qt::Key_Down);
    QCOMPARE(m_server->chosenOwner(), QStringLiteral("NORDSYNC"));
    QTest::keyClick(owners, Qt::Key_Up);
    QTest::keyClick(owners, Qt::Key_Up);
    QCOMPARE(m_server->chosenOwner(), QStringLiteral("SUPEROFFICE"));
    showTab("Owner information");
    QVERIFY(named<QTableView>("Stored licence of SuperOffice"));
}

void LicenseServerPageReachTest::keyboardGoesWithTheWork()
{
    const QString owner = QStringLiteral("ACME");
    connect(m_page.get(), &LicenseServerPage::checkRequested, m_server.get(),
            [this](const QString &asked) { m_server->begin(asked, Action::Check); });
    QPushButton *check = button("Check for new licence");
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    QVERIFY(button("Cancel")->hasFocus());
    m_server->end(owner, QStringLiteral("Nobody answered."));
    QVERIFY(button("Close")->hasFocus());
    QTest::keyClick(button("Close"), Qt::Key_Space);
    QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    check->setFocus();
    QTest::keyClick(check, Qt::Key_Space);
    m_server->end(owner);
    offer(Verdict::Ready);
    QVERIFY(comparison()->hasFocus());
}

void LicenseServerPageReachTest::longWordsLeaveThePageNarrow()
{
    const QString word(300, u'w');
    PackageComparison comparison = sampleComparison(Verdict::Refused);
    comparison.reason = word;
    comparison.differences = {{PackageDifference::Field::CompanyName, word, word}};
    m_server->setCheck(QStringLiteral("ACME"),
                       {.status = LicenseStatus::UseCustomMessageAndUrl,
                        .message = word,
                        .url = QUrl(QStringLiteral("https://%1.example/").arg(word.first(60)))});
    m_server->setOffer(QStringLiteral("ACME"), comparison, word + QStringLiteral(".xml"));
    QVERIFY2(m_page->minimumSizeHint().width() <= 696,
             qPrintable(QString::number(m_page->minimumSizeHint().width())));
    m_server->begin(QStringLiteral("ACME"), Action::Check);
    m_server->end(QStringLiteral("ACME"), word);
    QVERIFY(m_page->minimumSizeHint().width() <= 696);
    comparison.verdict = Verdict::ReadyButShort;
    m_now = m_now.addSecs(60);
    m_server->setOffer(QStringLiteral("ACME"), comparison);
    QTest::mouseClick(button("Activate"), Qt::LeftButton);
    QVERIFY(button("Yes, activate"));
    QVERIFY(m_page->minimumSizeHint().width() <= 696);
}

void LicenseServerPageReachTest::longTextsFitTheSmallestWindow_data()
{
    addTabs();
}

void LicenseServerPageReachTest::longTextsFitTheSmallestWindow()
{
    QFETCH(const QByteArray, tab);
    offer(Verdict::Short);
    showTab(tab.constData());
    LongTexts texts;
    QVERIFY(QCoreApplication::installTranslator(&texts));
    QTRY_VERIFY(!button("Check for new licence")); // the page speaks the other language
    const QSize least = m_page->minimumSizeHint();
    QVERIFY(QCoreApplication::removeTranslator(&texts));
    QVERIFY2(least.width() <= 696 && least.height() <= 540,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

QTEST_MAIN(LicenseServerPageReachTest)
#include "tst_licenseserverpagereach.moc"
