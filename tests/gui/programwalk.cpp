// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/programwalk.h"

#include "models/importmodel.h"
#include "views/assignmentspage.h"
#include "views/commandpalette.h"
#include "views/helpwindow.h"
#include "views/importdialog.h"
#include "views/signindialog.h"

#include <QAbstractButton>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

static constexpr int Patience = 20'000; // milliseconds
static const QString Mapline = QStringLiteral("MAPLINE");
static const QString Signflow = QStringLiteral("SIGNFLOW");

ProgramWalk::ProgramWalk(DemoWindow &demo, Look look)
    : m_demo(demo)
    , m_look(std::move(look))
{}

void ProgramWalk::throughEverything()
{
    throughPages();
    throughAssignments();
    throughChanges();
    throughLicenseServer();
    throughMainDialogs();
    throughSigningIn();
    throughHelp();
}

void ProgramWalk::look(const QString &place, QWidget &shown)
{
    QCoreApplication::processEvents();
    ++m_places;
    m_look(place, shown);
    QCoreApplication::processEvents();
}

void ProgramWalk::waitFor(const QString &what, const std::function<bool()> &isThere)
{
    if (!QTest::qWaitFor(isThere, Patience))
        m_missed.append(what);
}

void ProgramWalk::lookAtTabs(const QString &place)
{
    QTabWidget *tabs = nullptr;
    for (QTabWidget *candidate : m_demo.window().findChildren<QTabWidget *>())
        tabs = candidate->isVisible() ? candidate : tabs;
    if (!tabs) {
        lookAtWindow(place);
        return;
    }
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab))
            continue;
        tabs->setCurrentIndex(tab);
        lookAtWindow(place + u'/' + tabs->tabText(tab));
    }
    tabs->setCurrentIndex(0);
}

QDialog *ProgramWalk::dialog()
{
    for (QDialog *dialog : m_demo.window().findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

void ProgramWalk::lookAtDialog(const QString &place)
{
    QDialog *open = dialog();
    if (!open) {
        m_missed.append(place);
        return;
    }
    look(place, *open);
    open->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

bool ProgramWalk::pressIn(const QWidget &window, const QString &button)
{
    auto *found = widgetNamed<QAbstractButton>(window, button);
    if (!found || !QTest::qWaitFor([found] { return found->isEnabled(); }, Patience)) {
        m_missed.append(QStringLiteral("button ") + button);
        return false;
    }
    found->click();
    QCoreApplication::processEvents();
    return true;
}

bool ProgramWalk::press(const QString &button)
{
    return pressIn(m_demo.window(), button);
}

/// An entry of a menu, by its text without mnemonic.
bool ProgramWalk::trigger(const QString &action)
{
    for (QAction *candidate : m_demo.window().findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == action && candidate->isEnabled()) {
            candidate->trigger();
            QCoreApplication::processEvents();
            return true;
        }
    }
    m_missed.append(QStringLiteral("entry ") + action);
    return false;
}

void ProgramWalk::pressEscape()
{
    if (QWidget *focus = QApplication::focusWidget())
        QTest::keyClick(focus, Qt::Key_Escape);
}

void ProgramWalk::throughPages()
{
    for (const QString &name : pageNames()) {
        m_demo.window().showPage(*pageFromName(name));
        if (name == u"satellites") {
            waitFor(name, [this] {
                const auto *table = m_demo.named<QTableView>(QStringLiteral("Satellite licences"));
                return table && table->model()->rowCount() > 0;
            });
        }
        lookAtTabs(name);
    }
}

void ProgramWalk::throughAssignments()
{
    m_demo.window().showPage(Page::Assignments);
    m_demo.search(QStringLiteral("nobody is called like this"));
    lookAtWindow(QStringLiteral("assignments/nobody found"));
    m_demo.search({});
    m_demo.chooseOwner(QStringLiteral("Signflow B.V."));
    const int column = m_demo.column(QStringLiteral("Signflow user"));
    const QList<int> open = m_demo.openRows(column, 3);
    m_demo.pressSpaceOn(open.constFirst(), column);
    m_demo.selectRows(open);
    lookAtWindow(QStringLiteral("assignments/one staged, three selected"));
    if (press(QStringLiteral("Change several…"))) {
        lookAtWindow(QStringLiteral("assignments/bulk panel"));
        pressEscape();
    }
    m_demo.matrix().setFocus();
    m_demo.matrix().setCurrentIndex(m_demo.matrix().model()->index(open.constFirst(), column));
    QTest::keyClick(&m_demo.matrix(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
    lookAtWindow(QStringLiteral("assignments/origin panel"));
    pressEscape();
    m_demo.chooseOwner(QStringLiteral("Mapline GmbH"));
    const int map = m_demo.column(QStringLiteral("Map view"));
    m_demo.pressSpaceOn(m_demo.openRows(map, 1).constFirst(), map + 1); // the editor needs the map
    lookAtWindow(QStringLiteral("assignments/proposal panel"));
    pressEscape();
    dropImport();
}

void ProgramWalk::dropImport()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wishes.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("User ID,Licence\nNOBODY,Signflow user\nDEMO,Signflow user\n");
    file.close();
    auto *page = m_demo.window().findChild<AssignmentsPage *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &drop);
    waitFor(QStringLiteral("import"), [this] {
        const auto *open = m_demo.window().findChild<ImportDialog *>();
        const auto *rows =
            open ? qobject_cast<QAbstractProxyModel *>(open->findChild<QTableView *>()->model()) : nullptr;
        const auto *lines = rows ? qobject_cast<ImportModel *>(rows->sourceModel()) : nullptr;
        return lines && !lines->isBusy();
    });
    lookAtDialog(QStringLiteral("assignments/import"));
}

/// Somebody else changes what is about to be changed here.
void ProgramWalk::meetConflict()
{
    m_demo.workspace().undoStack().clear();
    const qint64 id = m_demo.holdings(Signflow).key({QStringLiteral("sign-user")});
    m_demo.workspace().stage({NamedWish {id, {Signflow, QStringLiteral("sign-archive")}, true}},
                             QStringLiteral("Signflow archive"));
    m_demo.tenant().changeBehindTheScenes(static_cast<int>(id), Signflow, QStringLiteral("sign-user"), false);
    if (!m_demo.apply())
        m_missed.append(QStringLiteral("run"));
}

void ProgramWalk::throughChanges()
{
    m_demo.window().showPage(Page::Changes);
    const auto selectFirst = [this](const QString &list) {
        if (auto *table = m_demo.named<QTableView>(list))
            table->setCurrentIndex(table->model()->index(0, 0));
        else
            m_missed.append(list);
    };
    selectFirst(QStringLiteral("Changes"));
    lookAtWindow(QStringLiteral("changes/staged"));
    meetConflict();
    selectFirst(QStringLiteral("Changes"));
    lookAtWindow(QStringLiteral("changes/applied, with a conflict"));
    press(QStringLiteral("Discard changes"));
    m_demo.window().showPage(Page::Activity);
    selectFirst(QStringLiteral("Activity"));
    lookAtWindow(QStringLiteral("activity/a run"));
}

void ProgramWalk::checkOwner(const QString &owner)
{
    LicenseServer &server = m_demo.program().licenseServer();
    server.chooseOwner(owner);
    press(QStringLiteral("Check for new licence"));
    waitFor(owner, [&] { return server.offer(owner) && !server.isBusy(owner); });
}

void ProgramWalk::throughLicenseServer()
{
    m_demo.window().showPage(Page::LicenseServer);
    checkOwner(Signflow);
    lookAtTabs(QStringLiteral("licence-server/new licence"));
    press(QStringLiteral("Activate"));
    lookAtWindow(QStringLiteral("licence-server/activation panel"));
    pressEscape();
    if (auto *table = m_demo.named<QTableView>(QStringLiteral("Licence comparison")))
        table->setCurrentIndex(table->model()->index(0, 0));
    if (trigger(QStringLiteral("History of licence…"))) {
        waitFor(QStringLiteral("history"), [this] { return dialog() != nullptr; });
        lookAtDialog(QStringLiteral("licence-server/history"));
    }
    trigger(QStringLiteral("Change serial number…"));
    lookAtDialog(QStringLiteral("licence-server/serial number"));
    trigger(QStringLiteral("Remove licence…"));
    lookAtDialog(QStringLiteral("licence-server/removal"));
    trigger(QStringLiteral("Open web shop"));
    waitFor(QStringLiteral("shop"),
            [this] { return m_demo.named<QAbstractButton>(QStringLiteral("Open link")) != nullptr; });
    lookAtWindow(QStringLiteral("licence-server/web shop"));
    checkOwner(Mapline);
    press(QStringLiteral("Remove superfluous licences…"));
    waitFor(QStringLiteral("superfluous"),
            [this] { return m_demo.named<QTableView>(QStringLiteral("Superfluous licences")) != nullptr; });
    lookAtWindow(QStringLiteral("licence-server/superfluous panel"));
    pressEscape();
}

void ProgramWalk::throughMainDialogs()
{
    for (const Page page : {Page::Assignments, Page::Dashboard}) {
        m_demo.window().showPage(page);
        trigger(QStringLiteral("Export…"));
        lookAtDialog(QStringLiteral("export/") + pageNames().at(static_cast<int>(page)));
    }
    Q_EMIT m_demo.window().preferencesRequested();
    lookAtDialog(QStringLiteral("preferences"));
}

void ProgramWalk::throughSigningIn()
{
    Q_EMIT m_demo.window().connectionsRequested();
    auto *open = qobject_cast<SignInDialog *>(dialog());
    if (!open) {
        m_missed.append(QStringLiteral("sign-in"));
        return;
    }
    look(QStringLiteral("sign-in/welcome"), *open);
    pressIn(*open, QStringLiteral("More"));
    for (const char *place : {"Own server", "SuperOffice Online"}) {
        pressIn(*open, QString::fromLatin1(place));
        auto *ways = widgetNamed<QComboBox>(*open, QStringLiteral("Way in"));
        for (int way = 0; ways && way < ways->count(); ++way) {
            ways->setCurrentIndex(way);
            look(QStringLiteral("sign-in/%1/%2").arg(QLatin1String(place), ways->currentText()), *open);
        }
    }
    pressIn(*open, QStringLiteral("Sign in")); // nothing is filled in
    look(QStringLiteral("sign-in/incomplete"), *open);
    open->setActivity(SignInDialog::Activity::Testing);
    look(QStringLiteral("sign-in/testing"), *open);
    open->setActivity(SignInDialog::Activity::None);
    open->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ProgramWalk::throughHelp()
{
    auto *palette = m_demo.window().findChild<CommandPalette *>();
    palette->open();
    lookAtWindow(QStringLiteral("command palette"));
    palette->dismiss();
    auto *help = m_demo.window().findChild<HelpWindow *>();
    help->showShortcuts();
    look(QStringLiteral("help/shortcuts"), *help);
    help->close();
    m_demo.window().startTour();
    for (int step = 1; m_demo.named<QAbstractButton>(QStringLiteral("Next")); ++step) {
        lookAtWindow(QStringLiteral("tour/step %1").arg(step));
        press(QStringLiteral("Next"));
    }
    lookAtWindow(QStringLiteral("tour/last step"));
    pressEscape();
}
