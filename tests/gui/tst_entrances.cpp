// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bulkchange.h"
#include "models/domain/runrecord.h"
#include "models/stagingdesk.h"
#include "tests/gui/accessiblename.h"
#include "tests/gui/warnings.h"
#include "tests/models/sampletenant.h"
#include "views/assignmentspage.h"
#include "views/importdialog.h"
#include "views/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// However the same wish comes in, the same is staged: one table of cases goes through every entrance of the
/// page "Assignments". Where the program asks, what is needed is taken along.
class EntrancesTest : public QObject
{
    Q_OBJECT

public:
    enum class Entrance { Cell, Range, Strip, Bulk, Paste, Import, Undo };

private Q_SLOTS:
    void initTestCase_data();
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void init();
    void cleanup();
    void sameIsStaged_data();
    void sameIsStaged();

private:
    struct Wish
    {
        QString module;
        bool wanted = false;
        QList<qint64> people; ///< next to each other in the matrix
    };
    void bringIn(Entrance entrance, const Wish &wish);
    void select(const QList<qint64> &people);
    void pressSpaceOnEach(const Wish &wish);
    void pressSpaceOnBlock(const Wish &wish);
    void pressSpaceOnStrip(const Wish &wish);
    void changeSeveral(const Wish &wish);
    void paste(const Wish &wish);
    void import(const Wish &wish);
    void undoOpposite(const Wish &wish);
    void acceptQuestion();
    [[nodiscard]] QTableView &table(const QString &name) const;
    [[nodiscard]] QModelIndex box(qint64 associateId, const QString &module) const;

    std::unique_ptr<SampleTenant> m_tenant;
    std::unique_ptr<AssignmentsPage> m_page;
};

void EntrancesTest::initTestCase_data()
{
    QTest::addColumn<Entrance>("entrance");
    QTest::newRow("box by box") << Entrance::Cell;
    QTest::newRow("block") << Entrance::Range;
    QTest::newRow("selected associates") << Entrance::Strip;
    QTest::newRow("change several") << Entrance::Bulk;
    QTest::newRow("paste") << Entrance::Paste;
    QTest::newRow("import") << Entrance::Import;
    QTest::newRow("undo of a run") << Entrance::Undo;
}

void EntrancesTest::init()
{
    failOnOwnWarnings();
    m_tenant = std::make_unique<SampleTenant>();
    m_page = std::make_unique<AssignmentsPage>(m_tenant->workspace);
    m_page->resize(1'000, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void EntrancesTest::cleanup()
{
    m_page.reset();
    m_tenant.reset();
}

void EntrancesTest::sameIsStaged_data()
{
    using Tenant = SampleTenant;
    QTest::addColumn<QString>("module");
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QList<qint64>>("people");
    QTest::addColumn<QString>("staged");

    const auto add = [](const char *name, const QString &module, bool wanted, const QList<qint64> &people,
                        const QString &staged) {
        QTest::newRow(name) << module << wanted << people << staged;
    };
    add("nothing else moves", u"base"_qs, true, {Tenant::Dirk, Tenant::Eva}, u"44+base 55+base"_qs);
    add("needs, four deep", u"roaming"_qs, true, {Tenant::Dirk, Tenant::Eva},
        u"44+base 44+calendar 44+mobile 44+roaming 55+base 55+calendar 55+mobile 55+roaming"_qs);
    add("what needs it goes too", u"base"_qs, false, {Tenant::Anna, Tenant::Bjorn},
        u"11-base 11-calendar 11-mobile 11-roaming 22-base 22-calendar"_qs);
    add("one plan for each", u"gold"_qs, true, {Tenant::Chloe, Tenant::Dirk},
        u"33+gold 33-silver 44+gold"_qs);
    add("the last seat goes to the first", u"backup"_qs, true, {Tenant::Dirk, Tenant::Eva}, u"44+backup"_qs);
    add("no seat", u"archive"_qs, true, {Tenant::Dirk, Tenant::Eva}, {});
    add("only shown", u"user"_qs, true, {Tenant::Eva}, {});
    add("not known yet", u"base"_qs, true, {Tenant::Eva, Tenant::Frida}, u"55+base"_qs);
}

void EntrancesTest::sameIsStaged()
{
    QFETCH_GLOBAL(const Entrance, entrance);
    QFETCH(const QString, module);
    QFETCH(const bool, wanted);
    QFETCH(const QList<qint64>, people);
    bringIn(entrance, {module, wanted, people});
    QTEST(m_tenant->changes(), "staged");
    m_tenant->workspace.undoStack().setIndex(0);
    QCOMPARE(m_tenant->changes(), QString());
}

void EntrancesTest::bringIn(Entrance entrance, const Wish &wish)
{
    switch (entrance) {
    case Entrance::Cell:
        return pressSpaceOnEach(wish);
    case Entrance::Range:
        return pressSpaceOnBlock(wish);
    case Entrance::Strip:
        return pressSpaceOnStrip(wish);
    case Entrance::Bulk:
        return changeSeveral(wish);
    case Entrance::Paste:
        return paste(wish);
    case Entrance::Import:
        return import(wish);
    case Entrance::Undo:
        return undoOpposite(wish);
    }
}

QTableView &EntrancesTest::table(const QString &name) const
{
    return *widgetNamed<QTableView>(*m_page, name);
}

QModelIndex EntrancesTest::box(qint64 associateId, const QString &module) const
{
    const QAbstractItemModel &model = *table(u"Assignments"_qs).model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong() == associateId)
            return model.index(row, m_tenant->column(module));
    }
    return {};
}

void EntrancesTest::acceptQuestion()
{
    const auto *panel = widgetNamed<QFrame>(*m_page, u"Proposed changes"_qs);
    if (panel && panel->isAncestorOf(QApplication::focusWidget()))
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
}

void EntrancesTest::pressSpaceOnEach(const Wish &wish)
{
    QTableView &matrix = table(u"Assignments"_qs);
    for (const qint64 associateId : wish.people) {
        matrix.setFocus();
        matrix.selectionModel()->setCurrentIndex(box(associateId, wish.module),
                                                 QItemSelectionModel::ClearAndSelect);
        QTest::keyClick(&matrix, Qt::Key_Space);
        acceptQuestion();
    }
}

void EntrancesTest::pressSpaceOnBlock(const Wish &wish)
{
    QTableView &matrix = table(u"Assignments"_qs);
    matrix.setFocus();
    matrix.setCurrentIndex(box(wish.people.constFirst(), wish.module));
    for (qsizetype more = 1; more < wish.people.size(); ++more)
        QTest::keyClick(&matrix, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&matrix, Qt::Key_Space);
    acceptQuestion();
}

void EntrancesTest::select(const QList<qint64> &people)
{
    QItemSelectionModel &selection = *table(u"Assignments"_qs).selectionModel();
    for (const qint64 associateId : people)
        selection.select(box(associateId, u"base"_qs),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void EntrancesTest::pressSpaceOnStrip(const Wish &wish)
{
    select(wish.people);
    QTableView &strip = table(u"Selected associates"_qs);
    strip.setFocus();
    strip.setCurrentIndex(strip.model()->index(0, m_tenant->column(wish.module)));
    QTest::keyClick(&strip, Qt::Key_Space);
    acceptQuestion();
}

void EntrancesTest::changeSeveral(const Wish &wish)
{
    select(wish.people);
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"Change several…"_qs), Qt::LeftButton);
    const auto verb = wish.wanted ? BulkChange::Verb::Give : BulkChange::Verb::Take;
    widgetNamed<QComboBox>(*m_page, u"What"_qs)->setCurrentIndex(static_cast<int>(verb));
    auto *license = widgetNamed<QComboBox>(*m_page, u"Licence"_qs);
    const QString name =
        m_tenant->workspace.columns().at(m_tenant->column(wish.module)).license.displayName();
    const int entry = license->findText(name + u" –"_qs, Qt::MatchStartsWith);
    if (entry < 0)
        return; // what is only shown is not offered
    license->setCurrentIndex(entry);
    QTest::mouseClick(widgetNamed<QPushButton>(*m_page, u"Stage changes"_qs), Qt::LeftButton);
    acceptQuestion();
}

void EntrancesTest::paste(const Wish &wish)
{
    const QString mark = wish.wanted ? u"x\n"_qs : u"0\n"_qs;
    QGuiApplication::clipboard()->setText(mark.repeated(wish.people.size()));
    QTableView &matrix = table(u"Assignments"_qs);
    matrix.setFocus();
    matrix.setCurrentIndex(box(wish.people.constFirst(), wish.module));
    QTest::keySequence(&matrix, QKeySequence::Paste);
    acceptQuestion();
}

/// By a file, and the dialog that judges it.
void EntrancesTest::import(const Wish &wish)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"people.csv"_qs);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QString text = u"Associate ID,"_qs + wish.module + u'\n';
    for (const qint64 associateId : wish.people)
        text += QString::number(associateId) + (wish.wanted ? u",x\n"_qs : u",0\n"_qs);
    file.write(text.toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter); // a drop without it goes nowhere
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    auto *dialog = m_page->findChild<ImportDialog *>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), wish.people.size());
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isEnabled())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    dialog->close();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    acceptQuestion();
}

/// A run that did the opposite is undone.
void EntrancesTest::undoOpposite(const Wish &wish)
{
    QList<RunItem> items;
    // What was done last is undone first.
    for (auto person = wish.people.crbegin(); person != wish.people.crend(); ++person) {
        const ChangeKind opposite = wish.wanted ? ChangeKind::Release : ChangeKind::Grant;
        items.append(
            {.change = SampleTenant::item(*person, wish.module, opposite), .state = RunItemState::Verified});
    }
    m_tenant->workspace.stage(undoingWishes(items), u"Undo run 1"_qs);
}

QTEST_MAIN(EntrancesTest)
#include "tst_entrances.moc"
