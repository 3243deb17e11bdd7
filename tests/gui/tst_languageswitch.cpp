// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentmodel.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "views/bulkpanel.h"
#include "views/exportdialog.h"

#include <QAbstractButton>
#include <QAbstractItemDelegate>
#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

#include <algorithm>

namespace {

qint64 personOf(const QTableView &matrix, int row)
{
    return matrix.model()->headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong();
}

QSet<qint64> selectedPeople(const QTableView &matrix)
{
    QSet<qint64> people;
    for (const QModelIndex &index : matrix.selectionModel()->selectedRows())
        people.insert(personOf(matrix, index.row()));
    return people;
}

} // namespace

/// Another language while everything is open: the user finds all as it was, and the server is asked anew.
class LanguageSwitchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingStaysInItsPlace_data() { addLanguages(); }
    void everythingStaysInItsPlace();
    void tabStays_data();
    void tabStays();
    void theServerIsAskedInIt_data();
    void theServerIsAskedInIt();
    void aDialogStaysOpen_data() { addLanguages(); }
    void aDialogStaysOpen();
    void columnsFitTheNewWords_data() { addLanguages(); }
    void columnsFitTheNewWords();

private:
    static void addLanguages();
};

void LanguageSwitchTest::init()
{
    failOnOwnWarnings();
}

void LanguageSwitchTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nb", "sv", "da", "de", "nl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void LanguageSwitchTest::everythingStaysInItsPlace()
{
    QFETCH(QString, language);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.chooseOwner(QStringLiteral("Signflow B.V."));
    demo.search(QStringLiteral("an"));
    QTRY_VERIFY(demo.matrix().model()->rowCount() < demo.workspace().associates().size());
    const int column = demo.column(QStringLiteral("Signflow user"));
    const QList<int> rows = demo.openRows(column, 3);
    demo.pressSpaceOn(rows.at(0), column);
    demo.pressSpaceOn(rows.at(1), column);
    demo.workspace().undoStack().undo(); // one step to undo, one to redo
    demo.selectRows(rows);
    QTableView &matrix = demo.matrix();
    matrix.selectionModel()->setCurrentIndex(matrix.model()->index(rows.at(2), column),
                                             QItemSelectionModel::NoUpdate);
    auto *bulk = demo.window().findChild<BulkPanel *>();
    auto *several = demo.named<QAbstractButton>(QStringLiteral("Change several…"));
    several->click();
    QVERIFY(bulk->isVisible());
    matrix.verticalScrollBar()->setValue(3);
    auto *search = demo.named<QLineEdit>(QStringLiteral("Search associates"));
    auto *owner = demo.named<QComboBox>(QStringLiteral("Owner"));

    const ChangeSet staged = demo.workspace().changes();
    const QUndoStack &undo = demo.workspace().undoStack();
    const QSet<qint64> people = selectedPeople(matrix);
    const qint64 current = demo.associateId(rows.at(2));
    const int rowCount = matrix.model()->rowCount();
    const int scrolled = matrix.verticalScrollBar()->value();

    Q_EMIT demo.window().languageChosen(language);
    QVERIFY(demo.settle());
    QCOMPARE(demo.workspace().changes(), staged);
    QCOMPARE(undo.count(), 2);
    QVERIFY(undo.canUndo() && undo.canRedo());
    QVERIFY(matrix.isVisible());
    QCOMPARE(search->text(), QStringLiteral("an"));
    QCOMPARE(owner->currentText(), QStringLiteral("Signflow B.V."));
    QCOMPARE(matrix.model()->rowCount(), rowCount);
    // Rows may change places: each language has an order of its own.
    QCOMPARE(matrix.currentIndex().column(), column);
    QCOMPARE(personOf(matrix, matrix.currentIndex().row()), current);
    QCOMPARE(selectedPeople(matrix), people);
    QCOMPARE(matrix.verticalScrollBar()->value(), scrolled);
    QVERIFY(bulk->isVisible());
    demo.workspace().undoStack().undo();
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void LanguageSwitchTest::tabStays_data()
{
    QTest::addColumn<QString>("page");
    for (const char *page : {"dashboard", "licence-server", "satellites", "diagnostics"})
        QTest::newRow(page) << QString::fromLatin1(page);
}

void LanguageSwitchTest::tabStays()
{
    QFETCH(QString, page);
    DemoWindow demo(page);
    QVERIFY(demo.isReady());
    QTabWidget *tabs = nullptr;
    for (QTabWidget *candidate : demo.window().findChildren<QTabWidget *>())
        tabs = candidate->isVisible() ? candidate : tabs;
    QVERIFY(tabs);
    const int last = tabs->count() - 1;
    tabs->setCurrentIndex(last);
    const QString before = tabs->tabText(last);
    Q_EMIT demo.window().languageChosen(QStringLiteral("nl"));
    QVERIFY(demo.settle());
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->currentIndex(), last);
    QVERIFY(tabs->tabText(last) != before);
}

void LanguageSwitchTest::theServerIsAskedInIt_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("accepted");
    QTest::addColumn<QByteArray>("superOffice");
    QTest::newRow("nb") << QStringLiteral("nb") << QByteArray("nb-NO,nb,no,en") << QByteArray("nb-no");
    QTest::newRow("sv") << QStringLiteral("sv") << QByteArray("sv,en") << QByteArray("sv");
    QTest::newRow("da") << QStringLiteral("da") << QByteArray("da,en") << QByteArray("da");
    QTest::newRow("de") << QStringLiteral("de") << QByteArray("de,en") << QByteArray("de");
    QTest::newRow("nl") << QStringLiteral("nl") << QByteArray("nl,en") << QByteArray("nl");
}

/// All requests of the refresh, and the names and tooltips that come back.
void LanguageSwitchTest::theServerIsAskedInIt()
{
    QFETCH(QString, language);
    QFETCH(QByteArray, accepted);
    QFETCH(QByteArray, superOffice);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const LicenseKey key {QStringLiteral("SUPEROFFICE"), QStringLiteral("visible-for")};
    const QString nameBefore = demo.workspace().catalogue().license(key)->displayName();
    const QString tooltipBefore = demo.workspace().catalogue().license(key)->tooltip;
    const qsizetype sentBefore = demo.tenant().requests().size();

    Q_EMIT demo.window().languageChosen(language);
    QVERIFY(demo.settle());
    const QList<DemoRequestRecord> sent = demo.tenant().requests().mid(sentBefore);
    int asked = 0;
    for (const DemoRequestRecord &request : sent) {
        if (request.headers.value("accept-language") == "*")
            continue; // what is signed is asked for as it is stored
        ++asked;
        QCOMPARE(request.headers.value("accept-language"), accepted);
        QCOMPARE(request.headers.value("so-language"), superOffice);
        QCOMPARE(request.headers.value("so-culture"), superOffice);
    }
    QVERIFY(asked > 0);
    const CatalogueLicense *license = demo.workspace().catalogue().license(key);
    QVERIFY(license->displayName() != nameBefore);
    QVERIFY(license->tooltip != tooltipBefore);
}

void LanguageSwitchTest::aDialogStaysOpen()
{
    QFETCH(QString, language);
    DemoWindow demo;
    QVERIFY(demo.isReady());
    for (QAction *action : demo.window().findChildren<QAction *>()) {
        if (action->text() == u"&Export…")
            action->trigger();
    }
    const QPointer<ExportDialog> dialog = demo.window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QList<int> chosen;
    for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
        box->setCurrentIndex(box->count() - 1);
        chosen.append(box->currentIndex());
    }
    const QString title = dialog->windowTitle();
    Q_EMIT demo.window().languageChosen(language);
    QVERIFY(demo.settle());
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->windowTitle() != title);
    QList<int> after;
    for (const QComboBox *box : dialog->findChildren<QComboBox *>())
        after.append(box->currentIndex());
    QCOMPARE(after, chosen);
    dialog->reject();
}

/// The tables of the dashboard that are as wide as their words.
void LanguageSwitchTest::columnsFitTheNewWords()
{
    QFETCH(QString, language);
    DemoWindow demo(QStringLiteral("dashboard"));
    QVERIFY(demo.isReady());
    const QTableView *dates = nullptr;
    QTRY_VERIFY((dates = demo.named<QTableView>(QStringLiteral("Dates"))) && dates->model()->rowCount() > 0);
    Q_EMIT demo.window().languageChosen(language);
    QVERIFY(demo.settle());
    for (int column = 0; column < dates->model()->columnCount() - 1; ++column) {
        int needed = dates->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < dates->model()->rowCount(); ++row) {
            const QModelIndex cell = dates->model()->index(row, column);
            needed = std::max(needed, dates->itemDelegate()->sizeHint({}, cell).width());
        }
        QVERIFY2(dates->columnWidth(column) >= needed, qPrintable(QString::number(column)));
    }
}

QTEST_MAIN(LanguageSwitchTest)
#include "tst_languageswitch.moc"
