// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exportdesk.h"
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "tests/models/sampletenant.h"
#include "tests/services/export/printedfile.h"
#include "views/exportdialog.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// Exports from the button to the file.
class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyTableIsWritten_data();
    void everyTableIsWritten();
    void theReportIsWritten();
    void thoseShownAndSelectedAreCounted();
    void licencesOfOneOwner();
    void thePageIsWhatIsOffered_data();
    void thePageIsWhatIsOffered();
    void itemsOfTheRunInSight();
    void aFileThatCannotBeWritten();
    void cancelled();
    void nothingToExport();
    void anObstacleIsSaidBeforehand();
    void separatorByLanguage_data();
    void separatorByLanguage();

private:
    ExportDialog *open();
    static void choose(const QWidget &window, const QString &field, const QString &text);
    static QStringList choicesOf(const QWidget &window, const QString &field);
    static QPushButton *saveButton(const ExportDialog &dialog);
    static bool says(const ExportDialog &dialog, const QString &text);
    /// Presses "Save…" and names the file.
    static void save(ExportDialog &dialog, const QString &fileName);
    [[nodiscard]] int heldCount() const;

    QTemporaryDir m_folder;
    std::unique_ptr<DemoWindow> m_demo; ///< with one run of two items
};

void ExportDialogTest::initTestCase()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isReady());
    m_demo->chooseOwner(u"Signflow B.V."_qs);
    const int column = m_demo->column(u"Signflow user"_qs);
    for (const int row : m_demo->openRows(column, 2))
        m_demo->pressSpaceOn(row, column);
    QVERIFY(m_demo->apply());
    m_demo->window().showPage(Page::Assignments);
    m_demo->chooseOwner(u"All owners"_qs);
    m_demo->window().showPage(Page::Activity);
    m_demo->named<QTableView>(u"Activity"_qs)->selectRow(0);
}

void ExportDialogTest::init()
{
    failOnOwnWarnings();
}

void ExportDialogTest::cleanup()
{
    if (auto *dialog = m_demo->window().findChild<ExportDialog *>())
        dialog->reject();
    QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());
}

ExportDialog *ExportDialogTest::open()
{
    m_demo->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_demo->window()))
        return nullptr;
    QTest::keyClick(&m_demo->window(), Qt::Key_E, Qt::ControlModifier);
    return m_demo->window().findChild<ExportDialog *>();
}

void ExportDialogTest::choose(const QWidget &window, const QString &field, const QString &text)
{
    auto *box = widgetNamed<QComboBox>(window, field);
    if (!box || box->findText(text) < 0)
        qFatal("There is no such choice");
    box->setCurrentIndex(box->findText(text));
}

QStringList ExportDialogTest::choicesOf(const QWidget &window, const QString &field)
{
    QStringList choices;
    if (const auto *box = widgetNamed<QComboBox>(window, field)) {
        for (int row = 0; row < box->count(); ++row)
            choices.append(box->itemText(row));
    }
    return choices;
}

QPushButton *ExportDialogTest::saveButton(const ExportDialog &dialog)
{
    return widgetNamed<QPushButton>(dialog, u"Save…"_qs);
}

bool ExportDialogTest::says(const ExportDialog &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void ExportDialogTest::save(ExportDialog &dialog, const QString &fileName)
{
    QTest::mouseClick(saveButton(dialog), Qt::LeftButton);
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, fileName)));
    chooser->reject();
}

int ExportDialogTest::heldCount() const
{
    int count = 0;
    const Workspace &workspace = m_demo->workspace();
    for (int row = 0; row < workspace.associates().size(); ++row) {
        for (int column = 0; column < workspace.columns().size(); ++column)
            count += workspace.table().isHeld(row, column) ? 1 : 0;
    }
    return count;
}

void ExportDialogTest::everyTableIsWritten_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("kind");
    const std::pair<const char *, const char *> kinds[] {{"CSV", "csv"}, {"Excel workbook (XLSX)", "xlsx"}};
    for (const char *what : {"Assignments as a matrix", "Assignments as a list", "Seats", "Seat history",
                             "Runs", "Items of Run 1"}) {
        for (const auto &[kind, ending] : kinds)
            QTest::addRow("%s, %s", what, ending) << QString::fromLatin1(what) << QString::fromLatin1(kind);
    }
}

/// What the dialog counts is what is in the file, in the eyes of another program.
void ExportDialogTest::everyTableIsWritten()
{
    QFETCH(QString, what);
    QFETCH(QString, kind);
    const bool isCsv = kind == u"CSV";
    ExportDialog *dialog = open();
    QVERIFY(dialog);
    choose(*dialog, u"What"_qs, what);
    choose(*dialog, u"File type"_qs, kind);
    QCOMPARE(widgetNamed<QComboBox>(*dialog, u"Separator"_qs) != nullptr, isCsv);

    QSignalSpy requested(dialog, &ExportDialog::exportRequested);
    const QString name = m_folder.filePath(isCsv ? u"table.csv"_qs : u"table.xlsx"_qs);
    save(*dialog, name);
    const auto table = requested.constFirst().constFirst().value<ExportRequest>().table;
    const auto columns = static_cast<int>(table->columns().size());
    QVERIFY(says(*dialog, u"%L1 row"_qs.arg(table->rowCount())));
    QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());

    const QMap<QString, int> expected {
        {u"Assignments as a matrix"_qs, static_cast<int>(m_demo->workspace().associates().size())},
        {u"Assignments as a list"_qs, heldCount()},
        {u"Runs"_qs, 1},
        {u"Items of Run 1"_qs, 2},
    };
    QVERIFY(table->rowCount() > 0);
    QCOMPARE(table->rowCount(), expected.value(what, table->rowCount()));
    const QString printed = printedFile(name);
    if (isCsv) {
        QCOMPARE(printed.count(u'\n'), table->rowCount());
        return;
    }
    const QRegularExpression filter(QStringLiteral("filter A1:[A-Z]+%1\n(?:[A-Z]+1 bold .*\n){%2}A2 ")
                                        .arg(table->rowCount() + 1)
                                        .arg(columns));
    QVERIFY2(filter.match(printed).hasMatch(), qPrintable(printed.left(2'000)));
    QVERIFY(printed.contains(u"Havgrind Logistikk AS"_qs)); // among the notes
    // Times are such to a spreadsheet, not texts: those stand in quotes.
    const bool hasTimes = QStringList {u"Seat history"_qs, u"Runs"_qs, u"Items of Run 1"_qs}.contains(what);
    const QRegularExpression time(QStringLiteral("\n[A-Z]+2 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\n"));
    QCOMPARE(time.match(printed).hasMatch(), hasTimes);
}

void ExportDialogTest::theReportIsWritten()
{
    ExportDialog *dialog = open();
    choose(*dialog, u"What"_qs, u"Dashboard as a report"_qs);
    QCOMPARE(choicesOf(*dialog, u"File type"_qs), QStringList {u"PDF report"_qs});
    for (const char *field : {"Associates", "Owner", "Separator"})
        QVERIFY2(!widgetNamed<QComboBox>(*dialog, QString::fromLatin1(field)), field);
    const QString name = m_folder.filePath(u"report.pdf"_qs);
    save(*dialog, name);
    QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void ExportDialogTest::thoseShownAndSelectedAreCounted()
{
    m_demo->window().showPage(Page::Assignments);
    m_demo->search(u"sales"_qs);
    const int matching = m_demo->matrix().model()->rowCount();
    const auto all = static_cast<int>(m_demo->workspace().associates().size());
    QVERIFY(matching > 3 && matching < all);
    m_demo->selectRows({0, 2, 1});

    ExportDialog *dialog = open();
    const QStringList people {u"All %1"_qs.arg(all), u"%1 that match the filter"_qs.arg(matching),
                              u"3 selected"_qs};
    QCOMPARE(choicesOf(*dialog, u"Associates"_qs), people);
    QCOMPARE(widgetNamed<QComboBox>(*dialog, u"Associates"_qs)->currentText(), people.at(1));
    const int counts[] {all, matching, 3};
    for (int i = 0; i < 3; ++i) {
        choose(*dialog, u"Associates"_qs, people.at(i));
        QVERIFY2(says(*dialog, u"%L1 row"_qs.arg(counts[i])), qPrintable(people.at(i)));
    }
    QSignalSpy requested(dialog, &ExportDialog::exportRequested);
    choose(*dialog, u"Associates"_qs, people.at(1));
    save(*dialog, m_folder.filePath(u"matching.csv"_qs));
    const auto table = requested.constFirst().constFirst().value<ExportRequest>().table;
    const auto isFilter = [](const ExportNote &note) { return note.text == u"Search: sales"; };
    QVERIFY(std::any_of(table->notes().cbegin(), table->notes().cend(), isFilter));
    QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());
    // In the order of the page.
    const QString second = printedFile(m_folder.filePath(u"matching.csv"_qs)).split(u'\n').at(1);
    QVERIFY(second.startsWith(u"[\"%1\","_qs.arg(m_demo->associateId(0))));
    m_demo->search({});
    m_demo->selectRows({});
}

void ExportDialogTest::licencesOfOneOwner()
{
    m_demo->window().showPage(Page::Assignments);
    m_demo->chooseOwner(u"Mapline GmbH"_qs);
    const int columns = m_demo->matrix().model()->columnCount();
    ExportDialog *dialog = open();
    QCOMPARE(widgetNamed<QComboBox>(*dialog, u"Owner"_qs)->currentText(), u"Mapline GmbH"_qs);
    QVERIFY(says(*dialog, u"%1 columns"_qs.arg(columns + 6))); // who it is takes six
    choose(*dialog, u"Owner"_qs, u"All owners"_qs);
    QVERIFY(says(*dialog, u"%1 columns"_qs.arg(m_demo->workspace().columns().size() + 6)));
    dialog->reject();
    QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());
    m_demo->chooseOwner(u"All owners"_qs);
}

void ExportDialogTest::thePageIsWhatIsOffered_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("what");
    QTest::newRow("dashboard") << u"dashboard"_qs << u"Dashboard as a report"_qs;
    QTest::newRow("licences") << u"licences"_qs << u"Seats"_qs;
    QTest::newRow("assignments") << u"assignments"_qs << u"Assignments as a matrix"_qs;
    QTest::newRow("activity") << u"activity"_qs << u"Runs"_qs;
    QTest::newRow("diagnostics") << u"diagnostics"_qs << u"Assignments as a matrix"_qs;
}

void ExportDialogTest::thePageIsWhatIsOffered()
{
    QFETCH(QString, page);
    QFETCH(QString, what);
    m_demo->window().showPage(*pageFromName(page));
    if (auto *button = m_demo->named<QAbstractButton>(u"Export…"_qs))
        QTest::mouseClick(button, Qt::LeftButton);
    else
        open();
    const auto *dialog = m_demo->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(widgetNamed<QComboBox>(*dialog, u"What"_qs)->currentText(), what);
}

void ExportDialogTest::itemsOfTheRunInSight()
{
    m_demo->window().showPage(Page::Activity);
    QTest::mouseClick(m_demo->named<QPushButton>(u"Export items…"_qs), Qt::LeftButton);
    auto *dialog = m_demo->window().findChild<ExportDialog *>();
    QVERIFY(dialog);
    QCOMPARE(widgetNamed<QComboBox>(*dialog, u"What"_qs)->currentText(), u"Items of Run 1"_qs);
    QVERIFY(says(*dialog, u"2 rows"_qs));
}

void ExportDialogTest::aFileThatCannotBeWritten()
{
    for (const char *what : {"Seats", "Dashboard as a report"}) {
        ExportDialog *dialog = open();
        choose(*dialog, u"What"_qs, QString::fromLatin1(what));
        save(*dialog, m_folder.filePath(u"missing/file"_qs));
        QTRY_VERIFY(says(*dialog, u"missing"_qs));
        // The choice is still there, and another place works.
        QVERIFY(saveButton(*dialog)->isEnabled());
        const QString name = m_folder.filePath(u"second try"_qs);
        save(*dialog, name);
        QTRY_VERIFY(!m_demo->window().findChild<ExportDialog *>());
        QVERIFY(QFile::remove(name));
    }
}

void ExportDialogTest::cancelled()
{
    SampleTenant tenant;
    Activity activity;
    Dashboard dashboard(tenant.workspace);
    ExportDesk desk(tenant.workspace, activity, dashboard);
    ExportDialog dialog(desk, ExportSubject::Matrix);
    dialog.show();
    QSignalSpy cancelled(&dialog, &ExportDialog::cancelRequested);
    save(dialog, m_folder.filePath(u"never.csv"_qs)); // nobody writes it
    QVERIFY(!saveButton(dialog)->isEnabled());
    QVERIFY(!widgetNamed<QComboBox>(dialog, u"What"_qs)->isEnabled());
    dialog.setProgress(3, 6);
    QTest::mouseClick(widgetNamed<QPushButton>(dialog, u"Cancel"_qs), Qt::LeftButton);
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(!dialog.isVisible());
    // Without anything under way there is nothing to cancel.
    dialog.show();
    dialog.reject();
    QCOMPARE(cancelled.size(), 1);
}

void ExportDialogTest::nothingToExport()
{
    Workspace workspace;
    Activity activity;
    Dashboard dashboard(workspace);
    ExportDesk desk(workspace, activity, dashboard);
    ExportDialog dialog(desk, ExportSubject::Matrix);
    dialog.show();
    const QStringList subjects = choicesOf(dialog, u"What"_qs);
    QCOMPARE(subjects.size(), 6); // there is no run with items
    for (const QString &subject : subjects) {
        choose(dialog, u"What"_qs, subject);
        QVERIFY2(says(dialog, u"There is nothing to export."_qs), qPrintable(subject));
        QVERIFY2(!saveButton(dialog)->isEnabled(), qPrintable(subject));
    }
}

void ExportDialogTest::anObstacleIsSaidBeforehand()
{
    SampleTenant tenant;
    Activity activity;
    Dashboard dashboard(tenant.workspace);
    ExportDesk desk(tenant.workspace, activity, dashboard);
    desk.obstacle = [](const ExportTable &, ExportFormat format) {
        return format == ExportFormat::Xlsx ? u"Too much."_qs : QString();
    };
    ExportDialog dialog(desk, ExportSubject::Seats);
    dialog.show();
    QVERIFY(saveButton(dialog)->isEnabled());
    choose(dialog, u"File type"_qs, u"Excel workbook (XLSX)"_qs);
    QVERIFY(says(dialog, u"Too much."_qs));
    QVERIFY(!saveButton(dialog)->isEnabled());
    choose(dialog, u"File type"_qs, u"CSV"_qs);
    QVERIFY(!says(dialog, u"Too much."_qs));
    QVERIFY(saveButton(dialog)->isEnabled());
}

void ExportDialogTest::separatorByLanguage_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("separator");
    QTest::newRow("English") << QLocale(QLocale::English) << u"Comma"_qs;
    QTest::newRow("German") << QLocale(QLocale::German) << u"Semicolon"_qs;
    QTest::newRow("Swiss") << QLocale(QLocale::German, QLocale::Switzerland) << u"Comma"_qs;
}

/// As the spreadsheets of that language expect it: a comma may be what comes before decimals.
void ExportDialogTest::separatorByLanguage()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, separator);
    SampleTenant tenant;
    Activity activity;
    Dashboard dashboard(tenant.workspace);
    ExportDesk desk(tenant.workspace, activity, dashboard);
    const QLocale before;
    QLocale::setDefault(locale);
    ExportDialog dialog(desk, ExportSubject::Seats);
    QLocale::setDefault(before);
    dialog.show();
    QCOMPARE(widgetNamed<QComboBox>(dialog, u"Separator"_qs)->currentText(), separator);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_exportdialog.moc"
