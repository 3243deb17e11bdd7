// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"

#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace {

const QString Signflow = QStringLiteral("Signflow B.V.");
const QString SignUser = QStringLiteral("Signflow user");

enum What { Give, Take, Swap, MakeLike }; // as they stand in the box "What"
enum Whom { Selected, Matching };

} // namespace

/// The real window: licences of many associates changed at once, over the selection and over all that match.
class BulkPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void givesToTheSelected();
    void takesFromAllThatMatch();
    void swapsOneForAnother();
    void makesThemLikeAnother();
    void refusesNamesItDoesNotKnow_data();
    void refusesNamesItDoesNotKnow();
    void offersOnlyWhatCanBeChanged();
    void followsSelectionAndFilters();
    void escapeClosesIt();
    void worksByKeyboardAlone();
    void freesSeatsOfThoseWhoCannotLogIn();
    void keepsItsChoicesInAnotherLanguage();
    void showsNamesAsText();

private:
    template<class Widget>
    [[nodiscard]] Widget *named(const char16_t *name)
    {
        return m_demo->named<Widget>(QString::fromUtf16(name));
    }
    [[nodiscard]] bool isOpen() { return named<QComboBox>(u"Whom") != nullptr; }
    void open();
    void choose(const char16_t *box, int index);
    void chooseLicense(const char16_t *box, const QString &license);
    void type(const QString &name);
    void press(const char16_t *button);
    /// The words beneath the fields, once they have followed.
    [[nodiscard]] QString preview();
    /// Boxes of the column that are ticked among the matrix's rows.
    [[nodiscard]] QList<int> tickedRows(int column);

    std::unique_ptr<DemoWindow> m_demo;
};

void BulkPanelTest::init()
{
    failOnOwnWarnings();
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isReady());
    m_demo->chooseOwner(Signflow);
}

void BulkPanelTest::cleanup()
{
    m_demo.reset();
}

void BulkPanelTest::open()
{
    press(u"Change several…");
    QVERIFY(isOpen());
}

void BulkPanelTest::choose(const char16_t *box, int index)
{
    auto *found = named<QComboBox>(box);
    QVERIFY(found);
    QVERIFY(index < found->count());
    found->setCurrentIndex(index);
}

/// The entries begin with the licence's name, and end with its seats.
void BulkPanelTest::chooseLicense(const char16_t *box, const QString &license)
{
    auto *found = named<QComboBox>(box);
    QVERIFY(found);
    choose(box, found->findText(license + u" –"_qs, Qt::MatchStartsWith));
}

void BulkPanelTest::type(const QString &name)
{
    QLineEdit *field = named<QComboBox>(u"Associate")->lineEdit();
    field->setFocus();
    field->clear();
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
}

void BulkPanelTest::press(const char16_t *button)
{
    auto *found = named<QPushButton>(button);
    QVERIFY2(found, qPrintable(QString::fromUtf16(button)));
    QTest::mouseClick(found, Qt::LeftButton);
}

QString BulkPanelTest::preview()
{
    DemoWindow::letTypingEnd();
    return named<QPushButton>(u"Stage changes")->accessibleDescription();
}

QList<int> BulkPanelTest::tickedRows(int column)
{
    const QAbstractItemModel &model = *m_demo->matrix().model();
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked)
            rows.append(row);
    }
    return rows;
}

void BulkPanelTest::givesToTheSelected()
{
    const int column = m_demo->column(SignUser);
    const QList<int> rows = m_demo->openRows(column, 5);
    const QList<int> before = tickedRows(column);
    m_demo->selectRows(rows);
    open();
    QCOMPARE(named<QComboBox>(u"Whom")->currentIndex(), int(Selected));
    QCOMPARE(named<QComboBox>(u"What")->currentIndex(), int(Give));
    chooseLicense(u"Licence", SignUser);
    QTRY_VERIFY(preview().startsWith(u"Changes 5 "));
    QCOMPARE(m_demo->workspace().changeCount(), 0);

    press(u"Stage changes");
    QVERIFY(!isOpen());
    QCOMPARE(m_demo->workspace().changeCount(), 5);
    QCOMPARE(tickedRows(column).size(), before.size() + 5);
    QVERIFY(m_demo->workspace().undoStack().undoText().startsWith(u"Give Signflow user to 5 "));
    m_demo->workspace().undoStack().undo();
    QCOMPARE(tickedRows(column), before);
}

void BulkPanelTest::takesFromAllThatMatch()
{
    m_demo->search(u"sales"_qs);
    const int column = m_demo->column(u"Bulk sending"_qs);
    const qsizetype holders = tickedRows(column).size();
    QVERIFY(holders > 0);
    open();
    QCOMPARE(named<QComboBox>(u"Whom")->currentIndex(), int(Matching));
    QCOMPARE(named<QComboBox>(u"Whom")->currentText(),
             u"All %1 matching"_qs.arg(m_demo->matrix().model()->rowCount()));
    choose(u"What", Take);
    chooseLicense(u"Licence", u"Bulk sending"_qs);
    QTRY_VERIFY2(preview().startsWith(u"Changes %1 "_qs.arg(holders)), qPrintable(preview()));
    press(u"Stage changes");
    QCOMPARE(m_demo->workspace().changeCount(), int(holders));
    QCOMPARE(tickedRows(column).size(), 0);
    // Those who do not match keep it.
    m_demo->search({});
    QVERIFY(!tickedRows(column).isEmpty());
}

/// Who cannot have the one keeps the other.
void BulkPanelTest::swapsOneForAnother()
{
    const int basic = m_demo->column(u"Signflow Basic"_qs);
    const int business = m_demo->column(u"Signflow Business"_qs);
    const QList<int> holders = tickedRows(basic);
    const qsizetype others = tickedRows(business).size();
    QVERIFY(holders.size() > 5);
    m_demo->selectRows(holders.first(5));
    open();
    choose(u"What", Swap);
    chooseLicense(u"Licence", u"Signflow Basic"_qs);
    QVERIFY(named<QComboBox>(u"Replacement")->findText(u"Signflow Basic"_qs, Qt::MatchStartsWith) < 0);
    chooseLicense(u"Replacement", u"Signflow Business"_qs);
    // Two seats are left.
    QTRY_VERIFY2(preview().startsWith(u"Changes 4 "), qPrintable(preview()));
    QTRY_VERIFY2(preview().contains(u"; 3 "), qPrintable(preview()));
    press(u"Stage changes");
    press(u"Change the others");
    QCOMPARE(m_demo->workspace().changeCount(), 4);
    QCOMPARE(tickedRows(basic).size(), holders.size() - 2);
    QCOMPARE(tickedRows(business).size(), others + 2);
    for (const int row : holders)
        QVERIFY(tickedRows(basic).contains(row) != tickedRows(business).contains(row));
}

void BulkPanelTest::makesThemLikeAnother()
{
    const QAbstractItemModel &matrix = *m_demo->matrix().model();
    const auto nameOf = [&matrix](int row) { return matrix.headerData(row, Qt::Vertical).toString(); };
    // Names are in order: whoever has one to herself stands between others.
    const QList<int> holders = tickedRows(m_demo->column(u"Signature archive"_qs));
    const auto model = std::find_if(holders.cbegin(), holders.cend(), [&nameOf](int row) {
        return row > 2 && nameOf(row) != nameOf(row - 1) && nameOf(row) != nameOf(row + 1);
    });
    QVERIFY(model != holders.cend());
    const QString name = nameOf(*model);
    const QList<int> rows {*model, 0, 1, 2};
    m_demo->selectRows(rows);
    open();
    choose(u"What", MakeLike);
    QVERIFY(!named<QComboBox>(u"Licence"));
    QTRY_VERIFY(preview().startsWith(u"Choose the associate"));
    type(name.toUpper());
    QTRY_VERIFY2(preview().startsWith(u"Changes "), qPrintable(preview()));
    press(u"Stage changes");
    for (int column = 0; column < matrix.columnCount(); ++column) {
        const QVariant expected = matrix.index(*model, column).data(Qt::CheckStateRole);
        for (const int row : rows)
            QCOMPARE(matrix.index(row, column).data(Qt::CheckStateRole), expected);
    }
    QVERIFY(m_demo->workspace().undoStack().undoText().endsWith(name));
}

void BulkPanelTest::refusesNamesItDoesNotKnow_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("problem");

    QTest::newRow("nobody") << u"Nobody At All"_qs << u"Nobody is called “Nobody At All”."_qs;
    QTest::newRow("markup") << u"<b>x</b>"_qs << u"Nobody is called “<b>x</b>”."_qs;
    QTest::newRow("several") << u"Anouk Hendriks"_qs << u"are called “Anouk Hendriks”."_qs;
}

void BulkPanelTest::refusesNamesItDoesNotKnow()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, problem);
    open();
    choose(u"What", MakeLike);
    type(typed);
    auto *box = named<QComboBox>(u"Associate");
    QVERIFY2(box->accessibleDescription().contains(problem), qPrintable(box->accessibleDescription()));
    QTRY_VERIFY(preview().startsWith(u"Choose the associate"));
    QVERIFY(!named<QPushButton>(u"Stage changes")->isEnabled());
    // The next letter takes the sentence away.
    QTest::keyClicks(box->lineEdit(), u"y"_qs);
    QCOMPARE(box->accessibleDescription(), QString());
}

void BulkPanelTest::offersOnlyWhatCanBeChanged()
{
    m_demo->workspace().setWriteAccess({WriteObstacle::NotAllowed, WriteObstacle::None});
    m_demo->chooseOwner(u"All owners"_qs);
    open();
    auto *licenses = named<QComboBox>(u"Licence");
    QVERIFY(licenses->findText(u"Sales Premium"_qs, Qt::MatchStartsWith) < 0);
    QVERIFY(licenses->findText(SignUser + u" – 12 free"_qs) >= 0);
    m_demo->chooseOwner(u"SuperOffice AS"_qs);
    QTRY_VERIFY2(preview().startsWith(u"None of the licences"), qPrintable(preview()));
    QCOMPARE(licenses->count(), 0);
    press(u"Stage changes");
    QVERIFY(isOpen());
    QCOMPARE(m_demo->workspace().changeCount(), 0);
}

void BulkPanelTest::followsSelectionAndFilters()
{
    const QList<int> rows = m_demo->openRows(m_demo->column(SignUser), 3);
    m_demo->selectRows(rows);
    open();
    chooseLicense(u"Licence", SignUser);
    QTRY_VERIFY(preview().startsWith(u"Changes 3 "));
    m_demo->selectRows(rows.first(2));
    QTRY_VERIFY(preview().startsWith(u"Changes 2 "));
    // Whoever meant a few never gets everybody.
    m_demo->selectRows({});
    QTRY_VERIFY(preview().startsWith(u"Nobody is selected"));
    QCOMPARE(named<QComboBox>(u"Whom")->currentIndex(), int(Selected));
    choose(u"Whom", Matching);
    m_demo->search(u"zzzz"_qs);
    QTRY_VERIFY(preview().startsWith(u"No associate matches"));
    QVERIFY(!named<QPushButton>(u"Stage changes")->isEnabled());
}

void BulkPanelTest::escapeClosesIt()
{
    m_demo->matrix().setFocus();
    QTest::keyClick(&m_demo->matrix(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(isOpen());
    QVERIFY(named<QComboBox>(u"Whom")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QVERIFY(m_demo->matrix().hasFocus());
    QCOMPARE(m_demo->workspace().changeCount(), 0);
}

void BulkPanelTest::worksByKeyboardAlone()
{
    const QList<int> rows = m_demo->openRows(m_demo->column(SignUser), 2);
    m_demo->selectRows(rows);
    m_demo->matrix().setFocus();
    const auto key = [](int code) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code)); };
    QTest::keyClick(&m_demo->matrix(), Qt::Key_B, Qt::ControlModifier);
    key(Qt::Key_Tab);
    QVERIFY(named<QComboBox>(u"What")->hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_Up);
    key(Qt::Key_Tab);
    QVERIFY(named<QComboBox>(u"Licence")->hasFocus());
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    QVERIFY(named<QComboBox>(u"Licence")->currentText().startsWith(SignUser));
    key(Qt::Key_Tab);
    QVERIFY(named<QPushButton>(u"Stage changes")->hasFocus());
    key(Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(m_demo->workspace().changeCount(), 2);
    QVERIFY(m_demo->matrix().hasFocus());
}

void BulkPanelTest::freesSeatsOfThoseWhoCannotLogIn()
{
    const int column = m_demo->column(SignUser);
    m_demo->selectRows(m_demo->openRows(column, 15)); // 12 seats are left
    open();
    chooseLicense(u"Licence", SignUser);
    press(u"Stage changes");
    press(u"Free 3 who cannot log in");
    QVERIFY(!named<QPushButton>(u"Free 3 who cannot log in"));
    QStringList lines;
    for (const QLabel *label : named<QFrame>(u"Proposed changes")->findChildren<QLabel *>())
        lines += label->text().split(u'\n');
    QCOMPARE(lines.filter(QRegularExpression(u": Signflow user$"_qs)).size(), 3);
    QCOMPARE(m_demo->workspace().changeCount(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    int releases = 0;
    const Workspace &workspace = m_demo->workspace();
    const int license = workspace.columnOf({u"SIGNFLOW"_qs, u"sign-user"_qs});
    for (int row = 0; row < workspace.associates().size(); ++row) {
        if (!workspace.table().isStaged(row, license) || !workspace.table().isHeld(row, license))
            continue;
        ++releases;
        const Associate &associate = workspace.associates().at(row);
        QVERIFY(associate.canLogIn == false);
        QVERIFY(lines.contains(associate.displayName() + u": Signflow user"_qs));
    }
    QCOMPARE(releases, 3);
    QCOMPARE(workspace.table().stagedGrants(license), 15);
    QCOMPARE(workspace.projectedSeats(license).available(), 0);
}

void BulkPanelTest::keepsItsChoicesInAnotherLanguage()
{
    m_demo->selectRows({0, 1});
    open();
    choose(u"Whom", Matching);
    choose(u"What", Swap);
    chooseLicense(u"Licence", SignUser);
    m_demo->language().setCode(u"de"_qs);
    int boxes = 0;
    for (const QComboBox *box : m_demo->window().findChildren<QComboBox *>()) {
        boxes += box->isVisible() && (box->currentIndex() == Swap && box->count() == 4) ? 1 : 0;
        boxes += box->isVisible() && box->currentText().startsWith(SignUser) ? 1 : 0;
    }
    QCOMPARE(boxes, 2);
    m_demo->language().setCode(u"en"_qs);
    QCOMPARE(named<QComboBox>(u"What")->currentIndex(), int(Swap));
    QCOMPARE(named<QComboBox>(u"Whom")->currentIndex(), int(Matching));
}

void BulkPanelTest::showsNamesAsText()
{
    open();
    auto *panel = named<QFrame>(u"Change several associates");
    QVERIFY(panel);
    for (const QLabel *label : panel->findChildren<QLabel *>()) {
        // Labels of fields are our own words.
        QVERIFY(label->textFormat() == Qt::PlainText || label->buddy() || label->text().isEmpty());
    }
}

QTEST_MAIN(BulkPanelTest)
#include "tst_bulkpanel.moc"
