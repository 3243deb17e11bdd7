// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"
#include "tests/gui/warnings.h"
#include "tests/models/sampletenant.h"
#include "views/assignmentspage.h"
#include "views/importdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

namespace {

constexpr int Patience = 20'000; // milliseconds

} // namespace

/// Files of assignments from the button to what is staged.
class ImportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFileIsStagedAndUndone();
    void aLongFile();
    void brokenFiles_data();
    void brokenFiles();
    void onlyTablesAreDropped_data();
    void onlyTablesAreDropped();
    void whatIsNeededIsAskedAbout();
    void blankCellsAreChosenForAMatrix();
    void onlyLinesWithProblems();
    void nothingIsStagedWhileChangesAreApplied();
    void namesAreTextNotMarkup();

private:
    /// The name of a file that holds @p text.
    [[nodiscard]] QString written(const QString &text) const;
    /// Drops the file onto @p page; gives the dialog once it has judged it, or nullptr.
    static ImportDialog *dropped(AssignmentsPage &page, const QString &fileName);
    static ImportDialog *judged(const QWidget &window);
    static const ImportModel &modelOf(const ImportDialog &dialog);
    static QPushButton *stageButton(const ImportDialog &dialog);
    static bool says(const ImportDialog &dialog, const QString &text);

    QTemporaryDir m_folder;
};

void ImportDialogTest::init()
{
    failOnOwnWarnings();
}

QString ImportDialogTest::written(const QString &text) const
{
    const QString name = m_folder.filePath(u"people.csv"_qs);
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("The file could not be written");
    return name;
}

const ImportModel &ImportDialogTest::modelOf(const ImportDialog &dialog)
{
    const auto *filter = qobject_cast<ImportFilterModel *>(dialog.findChild<QTableView *>()->model());
    return *qobject_cast<const ImportModel *>(filter->sourceModel());
}

ImportDialog *ImportDialogTest::judged(const QWidget &window)
{
    auto *dialog = window.findChild<ImportDialog *>();
    const bool isJudged =
        dialog && QTest::qWaitFor([dialog] { return !modelOf(*dialog).isBusy(); }, Patience);
    return isJudged ? dialog : nullptr;
}

ImportDialog *ImportDialogTest::dropped(AssignmentsPage &page, const QString &fileName)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(fileName)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QApplication::sendEvent(&page, &enter);
    if (!enter.isAccepted())
        return nullptr;
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    return judged(page);
}

/// The button that stages, whatever number it says.
QPushButton *ImportDialogTest::stageButton(const ImportDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

bool ImportDialogTest::says(const ImportDialog &dialog, const QString &text)
{
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

void ImportDialogTest::aFileIsStagedAndUndone()
{
    DemoWindow demo(u"licenses"_qs);
    QVERIFY(demo.isReady());
    demo.window().showPage(Page::Assignments);
    demo.chooseOwner(u"Signflow B.V."_qs);
    QStringList lines {u"Bruker-ID;Signflow user"_qs};
    for (const int row : demo.openRows(demo.column(u"Signflow user"_qs), 3))
        lines.append(demo.workspace().associates().at(demo.workspace().rowOf(demo.associateId(row))).userId
                     + u";x"_qs);
    const QString name = written(lines.join(u"\r\n"_qs));

    QTest::mouseClick(demo.named<QToolButton>(u"Import assignments…"_qs), Qt::LeftButton);
    auto *chooser = demo.window().findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->selectFile(name);
    QMetaObject::invokeMethod(chooser, "accept");
    const ImportDialog *dialog = judged(demo.window());
    QVERIFY(dialog);
    QVERIFY(says(*dialog, u"people.csv: "_qs));
    QCOMPARE(demo.named<QTableView>(u"Import rows"_qs)->model()->rowCount(), 3);
    QVERIFY(stageButton(*dialog)->text().startsWith(u"Stage 3 "));
    QCOMPARE(demo.workspace().changeCount(), 0);

    QTest::mouseClick(stageButton(*dialog), Qt::LeftButton);
    QCOMPARE(demo.workspace().changeCount(), 3);
    QCOMPARE(demo.workspace().undoStack().undoText(), u"Import people.csv"_qs);
    QTRY_VERIFY(!demo.window().findChild<ImportDialog *>());
    demo.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&demo.window()));
    QTest::keyClick(&demo.window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(demo.workspace().changeCount(), 0);
}

/// Lines by the ten thousand: the dialog is there before they are read, and goes on by itself.
void ImportDialogTest::aLongFile()
{
    static constexpr int LineCount = 30'000;
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<Associate> &associates = demo.workspace().associates();
    QStringList lines {u"Associate ID,Licence,Action"_qs};
    for (int line = 0; line < LineCount; ++line) {
        const Associate &associate = associates.at(line % associates.size());
        lines.append(u"%1,Signflow user,take"_qs.arg(associate.associateId));
    }
    QTest::keyClick(&demo.window(), Qt::Key_I, Qt::ControlModifier);
    auto *chooser = demo.window().findChild<QFileDialog *>();
    QVERIFY(chooser);
    chooser->selectFile(written(lines.join(u'\n')));
    QMetaObject::invokeMethod(chooser, "accept");
    const auto *waiting = demo.window().findChild<ImportDialog *>();
    QVERIFY(waiting && waiting->isVisible());
    QVERIFY(!stageButton(*waiting)->isEnabled());
    const ImportDialog *dialog = judged(demo.window());
    QVERIFY(dialog);
    QCOMPARE(demo.named<QTableView>(u"Import rows"_qs)->model()->rowCount(), LineCount);
    const int taken = modelOf(*dialog).verdict().takes;
    QVERIFY(taken > 0);
    QTest::mouseClick(stageButton(*dialog), Qt::LeftButton);
    // Signing needs nothing to be taken along, or asks first.
    if (auto *accept = demo.named<QPushButton>(u"Release these too"_qs))
        QTest::mouseClick(accept, Qt::LeftButton);
    QVERIFY(demo.workspace().changeCount() >= taken);
    demo.workspace().undoStack().undo();
    QCOMPARE(demo.workspace().changeCount(), 0);
}

void ImportDialogTest::brokenFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an open quote") << u"User ID,Licence\nEVA,\"Gold\n"_qs
                                   << u"The quotation mark in line 2 is never closed."_qs;
    QTest::newRow("no text") << QString(QChar(u'\0')) << u"This is not a CSV file."_qs;
    QTest::newRow("empty") << QString() << u"The file is empty."_qs;
    QTest::newRow("another table") << u"a,b\nc,d\n"_qs
                                   << u"The first line names no column for the associates."_qs;
}

void ImportDialogTest::brokenFiles()
{
    QFETCH(const QString, text);
    QFETCH(const QString, sentence);
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    ImportDialog *dialog = dropped(page, written(text));
    QVERIFY(dialog);
    QVERIFY(says(*dialog, sentence));
    QVERIFY(!stageButton(*dialog)->isEnabled());
    dialog->reject();
    QTRY_VERIFY(!page.findChild<ImportDialog *>());
    QCOMPARE(tenant.changes(), QString());
}

void ImportDialogTest::onlyTablesAreDropped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("a table") << u"/nowhere/people.CSV"_qs << true;
    QTest::newRow("a picture") << u"/nowhere/people.png"_qs << false;
}

void ImportDialogTest::onlyTablesAreDropped()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isTaken);
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    const ImportDialog *dialog = dropped(page, name);
    QCOMPARE(dialog != nullptr, isTaken);
    QVERIFY(!dialog || says(*dialog, u"The file could not be read"_qs));
}

void ImportDialogTest::whatIsNeededIsAskedAbout()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    const ImportDialog *dialog = dropped(page, written(u"User ID,Licence\nEVA,Calendar\n"_qs));
    QVERIFY(dialog);
    QTest::mouseClick(stageButton(*dialog), Qt::LeftButton);
    QCOMPARE(tenant.changes(), QString());
    auto *accept = widgetNamed<QPushButton>(page, u"Add what is needed"_qs);
    QVERIFY(accept);
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(tenant.changes(), u"55+base 55+calendar"_qs);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), QString());
}

void ImportDialogTest::blankCellsAreChosenForAMatrix()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    ImportDialog *list = dropped(page, written(u"User ID,Licence\nANNA,Gold\n"_qs));
    QVERIFY(list && !widgetNamed<QComboBox>(*list, u"Blank cells"_qs));
    list->reject();
    QTRY_VERIFY(!page.findChild<ImportDialog *>());

    const ImportDialog *matrix = dropped(page, written(u"User ID,Gold\nANNA,\n"_qs));
    auto *choice = widgetNamed<QComboBox>(*matrix, u"Blank cells"_qs);
    QVERIFY(choice);
    QVERIFY(!stageButton(*matrix)->isEnabled());
    choice->setCurrentIndex(1);
    QTRY_VERIFY(stageButton(*matrix)->isEnabled());
    QTest::mouseClick(stageButton(*matrix), Qt::LeftButton);
    QCOMPARE(tenant.changes(), u"11-gold"_qs);
}

void ImportDialogTest::onlyLinesWithProblems()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    const ImportDialog *dialog = dropped(page, written(u"User ID,Licence\nEVA,Gold\nNOBODY,Gold\n"_qs));
    const QAbstractItemModel &rows = *widgetNamed<QTableView>(*dialog, u"Import rows"_qs)->model();
    QCOMPARE(rows.rowCount(), 2);
    widgetNamed<QCheckBox>(*dialog, u"Only lines with problems"_qs)->click();
    QCOMPARE(rows.rowCount(), 1);
    QCOMPARE(rows.index(0, 1).data().toString(), u"NOBODY"_qs);
}

void ImportDialogTest::nothingIsStagedWhileChangesAreApplied()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    const QString name = written(u"User ID,Licence\nEVA,Gold\n"_qs);
    const ImportDialog *dialog = dropped(page, name);
    QVERIFY(stageButton(*dialog)->isEnabled());
    tenant.workspace.setApplying(true);
    QVERIFY(!stageButton(*dialog)->isEnabled());
    QVERIFY(says(*dialog, u"Changes are being applied."_qs));
    tenant.workspace.setApplying(false);
    QTRY_VERIFY(stageButton(*dialog)->isEnabled());
}

void ImportDialogTest::namesAreTextNotMarkup()
{
    SampleTenant tenant;
    AssignmentsPage page(tenant.workspace);
    page.show();
    const QString name = m_folder.filePath(u"<b>people<b>.csv"_qs);
    QVERIFY(QFile::copy(written(u"User ID,Licence\n<i>EVA</i>,Gold\n"_qs), name));
    const ImportDialog *dialog = dropped(page, name);
    QVERIFY(dialog && says(*dialog, u"<b>people<b>.csv: "_qs));
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u'<') || label->textFormat() == Qt::PlainText);
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
