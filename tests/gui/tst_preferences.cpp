// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/preferencesdialog.h"
#include "views/tourcallout.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

/// The dialog "Preferences" in the real program: what is chosen holds at once and after a restart.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void languageHoldsAtOnce();
    void themeHoldsAtOnce();
    void systemLanguageCanBeFollowedAgain();
    void thresholdsAreChecked();
    void thresholdsButtonLeadsThere();
    void notices_data();
    void notices();
    void showsWhatIsKept();
    void startsTheTour();
    void isThereOnce();

private:
    /// Opens the dialog and gives it.
    [[nodiscard]] PreferencesDialog *open() const;
    /// What is kept in the data folder.
    [[nodiscard]] Settings kept() const { return Settings(m_folder->path()); }
    void start();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_program;
};

/// By its accessible name.
template<class Widget>
static Widget *field(const PreferencesDialog &dialog, const char *name)
{
    return widgetNamed<Widget>(dialog, QString::fromUtf8(name));
}

static bool hasDarkWindow()
{
    return qApp->palette().color(QPalette::Window).lightness() < 128;
}

static void choose(QComboBox &box, const char *text)
{
    box.setCurrentIndex(box.findText(QString::fromUtf8(text)));
}

void PreferencesTest::init()
{
    failOnOwnWarnings();
    m_program.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    Settings(m_folder->path()).setLanguage(QStringLiteral("en"));
    start();
}

void PreferencesTest::start()
{
    m_program.reset();
    CommandLine commandLine;
    commandLine.dataDir = m_folder->path();
    commandLine.isDemo = true;
    commandLine.demoAssociates = 20;
    m_language = std::make_unique<Language>();
    m_program = std::make_unique<Application>(*qApp, *m_language, commandLine);
    QVERIFY(m_program->start());
}

PreferencesDialog *PreferencesTest::open() const
{
    Q_EMIT m_program->window().preferencesRequested();
    return m_program->window().findChild<PreferencesDialog *>();
}

void PreferencesTest::languageHoldsAtOnce()
{
    const PreferencesDialog *dialog = open();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Preferences"));
    choose(*field<QComboBox>(*dialog, "Language"), "Norsk (bokmål)");
    QCOMPARE(m_language->code(), QStringLiteral("nb"));
    QCOMPARE(kept().language(), std::optional(QStringLiteral("nb")));
    QVERIFY(dialog->isVisible());
}

void PreferencesTest::themeHoldsAtOnce()
{
    choose(*field<QComboBox>(*open(), "Appearance"), "Dark");
    QVERIFY(hasDarkWindow());
    QCOMPARE(kept().theme(), ThemeChoice::Dark);
    choose(*field<QComboBox>(*open(), "Appearance"), "Light");
    QVERIFY(!hasDarkWindow());
}

void PreferencesTest::systemLanguageCanBeFollowedAgain()
{
    choose(*field<QComboBox>(*open(), "Language"), "As the system");
    QVERIFY(!kept().language());
    QCOMPARE(m_language->code(), systemLanguage());
}

void PreferencesTest::thresholdsAreChecked()
{
    const PreferencesDialog *dialog = open();
    auto *warning = field<QSpinBox>(*dialog, "Nearly full (amber) from");
    auto *full = field<QSpinBox>(*dialog, "Full (red) from");
    QVERIFY(warning && full);
    QCOMPARE(warning->value(), 85);
    QCOMPARE(full->value(), 100);
    full->setValue(80);
    QVERIFY(!full->accessibleDescription().isEmpty());
    QCOMPARE(kept().seatThresholds(), SeatThresholds());
    warning->setValue(70);
    QVERIFY(full->accessibleDescription().isEmpty());
    QCOMPARE(kept().seatThresholds(), (SeatThresholds {0.7, 0.8}));
    QCOMPARE(m_program->workspace().thresholds(), (SeatThresholds {0.7, 0.8}));
    QCOMPARE(m_program->dashboard().thresholds(), (SeatThresholds {0.7, 0.8}));
}

void PreferencesTest::thresholdsButtonLeadsThere()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_program->dashboard().tileModel().rowCount() > 0, 20'000);
    auto *button = widgetNamed<QToolButton>(m_program->window(), QStringLiteral("Thresholds…"));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    const auto *dialog = m_program->window().findChild<PreferencesDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->focusWidget(), field<QSpinBox>(*dialog, "Nearly full (amber) from"));
}

void PreferencesTest::notices_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<NoticeChoices>("expected");
    const auto row = [](const char *box, const NoticeChoices &expected) {
        QTest::newRow(box) << QString::fromUtf8(box) << expected;
    };
    row("A licence is running out of seats", {.seatsLow = false});
    row("Changes have been applied while you were elsewhere", {.runFinished = false});
    row("A licence is about to expire, or has expired", {.licenseEnds = false});
}

void PreferencesTest::notices()
{
    QFETCH(const QString, box);
    const PreferencesDialog *dialog = open();
    auto *check = widgetNamed<QCheckBox>(*dialog, box);
    QVERIFY(check && check->isChecked());
    QTest::keyClick(check, Qt::Key_Space);
    QTEST(kept().noticeChoices(), "expected");
    const auto *days = field<QSpinBox>(*dialog, "Days before it expires");
    QCOMPARE(days->isEnabled(), kept().noticeChoices().licenseEnds);
}

void PreferencesTest::showsWhatIsKept()
{
    Settings(m_folder->path()).setNoticeChoices({false, true, false, 30});
    Settings(m_folder->path()).setSeatThresholds({0.5, 0.6});
    start();
    const PreferencesDialog *dialog = open();
    QCOMPARE(field<QSpinBox>(*dialog, "Days before it expires")->value(), 30);
    QCOMPARE(field<QSpinBox>(*dialog, "Full (red) from")->value(), 60);
    QCOMPARE(field<QComboBox>(*dialog, "Language")->currentText(), QStringLiteral("English"));
    QVERIFY(!field<QCheckBox>(*dialog, "A licence is running out of seats")->isChecked());
    QVERIFY(field<QCheckBox>(*dialog, "A licence is about to expire, or has expired")->isChecked());
}

void PreferencesTest::startsTheTour()
{
    const PreferencesDialog *dialog = open();
    QTest::mouseClick(field<QPushButton>(*dialog, "Show the tour again"), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
    QVERIFY(m_program->window().findChild<TourCallout *>()->isVisible());
    QTest::keyClick(m_program->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!kept().offersTour());
}

void PreferencesTest::isThereOnce()
{
    const PreferencesDialog *first = open();
    QCOMPARE(open(), first);
    QCOMPARE(m_program->window().findChildren<PreferencesDialog *>().size(), 1);
    QTest::mouseClick(field<QPushButton>(*first, "Close"), Qt::LeftButton);
    QTRY_COMPARE(m_program->window().findChildren<PreferencesDialog *>().size(), 0);
}

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
