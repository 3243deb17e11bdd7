// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingdesk.h"
#include "tests/gui/accessiblename.h"
#include "tests/gui/warnings.h"
#include "tests/models/sampletenant.h"
#include "views/assignmentspage.h"
#include "views/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

/// The page "Assignments" and the panel that asks about changes that need others, driven by keyboard and
/// mouse.
class ProposalPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void oneToggleStaysInstant();
    void choices_data();
    void choices();
    void escapeLeaves();
    void aNewToggleReplacesTheQuestion();
    void theStripAsksToo();
    void saysEverythingToScreenReaders();
    void namesAreTextNotMarkup();
    void seatsAreFreedInPlace();

private:
    template<class Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return widgetNamed<Widget>(*m_page, QString::fromLatin1(name));
    }
    [[nodiscard]] bool isAsking() const;
    void pressSpaceOn(qint64 associateId, const QString &module);
    void select(const QList<qint64> &associateIds);

    std::unique_ptr<SampleTenant> m_tenant;
    std::unique_ptr<AssignmentsPage> m_page;
};

void ProposalPanelTest::init()
{
    failOnOwnWarnings();
    m_tenant = std::make_unique<SampleTenant>();
    m_page = std::make_unique<AssignmentsPage>(m_tenant->workspace);
    m_page->resize(1'000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void ProposalPanelTest::cleanup()
{
    m_page.reset();
    m_tenant.reset();
}

bool ProposalPanelTest::isAsking() const
{
    return named<QFrame>("Proposed changes") != nullptr;
}

void ProposalPanelTest::pressSpaceOn(qint64 associateId, const QString &module)
{
    auto *matrix = named<QTableView>("Assignments");
    const QAbstractItemModel &model = *matrix->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong() != associateId)
            continue;
        matrix->setFocus();
        matrix->selectionModel()->setCurrentIndex(model.index(row, m_tenant->column(module)),
                                                  QItemSelectionModel::NoUpdate);
        QTest::keyClick(matrix, Qt::Key_Space);
    }
}

void ProposalPanelTest::select(const QList<qint64> &associateIds)
{
    auto *matrix = named<QTableView>("Assignments");
    const QAbstractItemModel &model = *matrix->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (associateIds.contains(
                model.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong()))
            matrix->selectionModel()->select(model.index(row, 0),
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void ProposalPanelTest::oneToggleStaysInstant()
{
    pressSpaceOn(SampleTenant::Eva, u"base"_qs);
    QVERIFY(!isAsking());
    QCOMPARE(m_tenant->changes(), u"55+base"_qs);
    // Where nothing can be done there is nothing to ask either.
    pressSpaceOn(SampleTenant::Eva, u"archive"_qs);
    QVERIFY(!isAsking());
}

void ProposalPanelTest::choices_data()
{
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char16_t *module, const char16_t *button, const char16_t *expected) {
        QTest::addRow("%ls: %ls", QString::fromUtf16(module).toStdWString().c_str(),
                      QString::fromUtf16(button).toStdWString().c_str())
            << QString::fromUtf16(module) << QString::fromUtf16(button) << QString::fromUtf16(expected);
    };
    row(u"calendar", u"Add what is needed", u"33+calendar 55+base 55+calendar");
    row(u"calendar", u"Only those who need nothing", u"33+calendar");
    row(u"calendar", u"Leave", u"");
}

void ProposalPanelTest::choices()
{
    QFETCH(const QString, module);
    QFETCH(const QString, button);
    const QSignalSpy messages(m_page.get(), &AssignmentsPage::stagedMessage);
    select({SampleTenant::Chloe, SampleTenant::Eva});
    pressSpaceOn(SampleTenant::Eva, module);
    QVERIFY(isAsking());
    QCOMPARE(m_tenant->changes(), QString());
    auto *choice = named<QPushButton>(button.toLatin1().constData());
    QVERIFY(choice);
    QTest::mouseClick(choice, Qt::LeftButton);
    QVERIFY(!isAsking());
    QTEST(m_tenant->changes(), "expected");
    QCOMPARE(messages.isEmpty(), button == u"Leave");
    QCOMPARE(QApplication::focusWidget(), named<QTableView>("Assignments"));
}

/// The panel comes with the focus on its first choice, and gives it back.
void ProposalPanelTest::escapeLeaves()
{
    pressSpaceOn(SampleTenant::Anna, u"base"_qs);
    QCOMPARE(QApplication::focusWidget(), named<QPushButton>("Release these too"));
    QVERIFY(named<QPushButton>("Keep"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isAsking());
    QCOMPARE(m_tenant->changes(), QString());
    QCOMPARE(QApplication::focusWidget(), named<QTableView>("Assignments"));

    pressSpaceOn(SampleTenant::Anna, u"base"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!isAsking());
    QCOMPARE(m_tenant->changes(), u"11-base 11-calendar 11-mobile 11-roaming"_qs);
}

void ProposalPanelTest::aNewToggleReplacesTheQuestion()
{
    pressSpaceOn(SampleTenant::Eva, u"calendar"_qs);
    QVERIFY(named<QPushButton>("Add what is needed"));
    pressSpaceOn(SampleTenant::Anna, u"base"_qs);
    QVERIFY(!named<QPushButton>("Add what is needed"));
    QVERIFY(named<QPushButton>("Release these too"));
    pressSpaceOn(SampleTenant::Eva, u"base"_qs);
    QVERIFY(!isAsking());
    QCOMPARE(m_tenant->changes(), u"55+base"_qs);
}

void ProposalPanelTest::theStripAsksToo()
{
    select({SampleTenant::Dirk, SampleTenant::Eva});
    auto *strip = named<QTableView>("Selected associates");
    const QModelIndex box = strip->model()->index(0, m_tenant->column(u"calendar"_qs));
    strip->scrollTo(box);
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(box).center());
    QVERIFY(isAsking());
    QTest::mouseClick(named<QPushButton>("Add what is needed"), Qt::LeftButton);
    QCOMPARE(m_tenant->changes(), u"44+base 44+calendar 55+base 55+calendar"_qs);
}

void ProposalPanelTest::saysEverythingToScreenReaders()
{
    select({SampleTenant::Eva, SampleTenant::Frida});
    pressSpaceOn(SampleTenant::Eva, u"calendar"_qs);
    auto *accept = named<QPushButton>("Add what is needed");
    QVERIFY(accept);
    const QString said = QAccessible::queryAccessibleInterface(accept)->text(QAccessible::Description);
    QVERIFY(said.contains(u"Calendar also needs Base: 1 more seat"));
    QVERIFY(said.contains(u"FRIDA: not loaded yet"));
    QEvent languageChange(QEvent::LanguageChange);
    QApplication::sendEvent(named<QFrame>("Proposed changes"), &languageChange);
    QVERIFY(isAsking());
}

void ProposalPanelTest::namesAreTextNotMarkup()
{
    AssociateRow frida = SampleTenant::row(SampleTenant::Frida);
    frida.associate.fullName = u"<b>Frida</b>"_qs;
    m_tenant->workspace.addAssociates({frida}, SampleTenant::keys());
    select({SampleTenant::Eva, SampleTenant::Frida});
    pressSpaceOn(SampleTenant::Eva, u"base"_qs);
    auto *panel = named<QFrame>("Proposed changes");
    QVERIFY(panel);
    bool isNamed = false;
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
        isNamed = isNamed || label->text().contains(u"<b>Frida</b>: not loaded yet");
    }
    QVERIFY(isNamed);
}

/// Where no seat is left, it asks whether somebody's may be had, who cannot log in.
void ProposalPanelTest::seatsAreFreedInPlace()
{
    m_tenant->workspace.setAssignments(SampleTenant::Dirk, u"ACME"_qs,
                                       {SampleTenant::link(u"archive"_qs, true)});
    select({SampleTenant::Eva});
    named<QTableView>("Assignments")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::ControlModifier);
    for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
        if (box->isVisible() && box->accessibleName() == u"Licence")
            box->setCurrentIndex(box->findText(u"Archive"_qs, Qt::MatchStartsWith));
    }
    QTest::mouseClick(named<QPushButton>("Stage changes"), Qt::LeftButton);
    QVERIFY(isAsking());
    QVERIFY(!named<QPushButton>("Change the others"));
    QCOMPARE(QApplication::focusWidget(), named<QPushButton>("Free 1 who cannot log in"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(isAsking());
    QVERIFY(!named<QPushButton>("Free 1 who cannot log in"));
    auto *accept = named<QPushButton>("Move the seats");
    QVERIFY(accept);
    QCOMPARE(QApplication::focusWidget(), accept);
    const QString said = QAccessible::queryAccessibleInterface(accept)->text(QAccessible::Description);
    QVERIFY2(said.contains(u"Dirk Müller: Archive"), qPrintable(said));
    QCOMPARE(m_tenant->changes(), QString());
    QTest::keyClick(accept, Qt::Key_Return);
    QVERIFY(!isAsking());
    QCOMPARE(m_tenant->changes(), u"44-archive 55+archive"_qs);
    QCOMPARE(QApplication::focusWidget(), named<QTableView>("Assignments"));
}

QTEST_MAIN(ProposalPanelTest)
#include "tst_proposalpanel.moc"
