// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainmenu.h"

#include "models/stagecommand.h"
#include "views/icons.h"
#include "views/languagenames.h"
#include "views/whatsthis.h"

#include <QAction>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QUndoStack>

MainMenu::MainMenu(QMainWindow &window, QUndoStack &undoStack)
    : QObject(&window)
    , m_window(window)
    , m_undoStack(undoStack)
    , m_fileMenu(window.menuBar()->addMenu(QString()))
    , m_editMenu(window.menuBar()->addMenu(QString()))
    , m_viewMenu(window.menuBar()->addMenu(QString()))
    , m_languageMenu(new QMenu(&window))
    , m_themeMenu(new QMenu(&window))
    , m_connections(new QAction(this))
    , m_refresh(new QAction(this))
    , m_import(new QAction(this))
    , m_export(new QAction(this))
    , m_preferences(new QAction(this))
    , m_quit(new QAction(this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
    , m_find(new QAction(this))
    , m_palette(new QAction(this))
    , m_pages(new QActionGroup(this))
    , m_languages(new QActionGroup(this))
    , m_themes(new QActionGroup(this))
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    window.installEventFilter(this);
    retranslate();
    updateIcons();
}

void MainMenu::buildFileMenu()
{
    m_refresh->setShortcuts({QKeySequence::Refresh, QKeySequence(Qt::CTRL | Qt::Key_R)});
    m_quit->setShortcut(QKeySequence::Quit);
    m_quit->setMenuRole(QAction::QuitRole);
    m_connections->setShortcut(QKeySequence::Open);
    m_import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    // Only the Mac has a standard key for it, which is this one.
    m_preferences->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_preferences->setMenuRole(QAction::PreferencesRole);
    m_fileMenu->addActions({m_connections, m_refresh, m_import, m_export});
    m_fileMenu->addSeparator();
    m_fileMenu->addActions({m_preferences, m_quit});
    connect(m_connections, &QAction::triggered, this, &MainMenu::connectionsRequested);
    connect(m_refresh, &QAction::triggered, this, &MainMenu::refreshRequested);
    connect(m_import, &QAction::triggered, this, &MainMenu::importRequested);
    connect(m_export, &QAction::triggered, this, &MainMenu::exportRequested);
    connect(m_preferences, &QAction::triggered, this, &MainMenu::preferencesRequested);
    connect(m_quit, &QAction::triggered, &m_window, &QWidget::close);
}

void MainMenu::buildEditMenu()
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_find->setShortcut(QKeySequence::Find);
    m_editMenu->addActions({m_undo, m_redo});
    m_editMenu->addSeparator();
    m_palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_editMenu->addActions({m_find, m_palette});
    connect(m_undo, &QAction::triggered, &m_undoStack, &QUndoStack::undo);
    connect(m_redo, &QAction::triggered, &m_undoStack, &QUndoStack::redo);
    connect(m_find, &QAction::triggered, this, &MainMenu::findRequested);
    connect(m_palette, &QAction::triggered, this, &MainMenu::paletteRequested);
    connect(&m_undoStack, &QUndoStack::indexChanged, this, &MainMenu::updateEnabled);
}

void MainMenu::buildViewMenu()
{
    for (qsizetype page = 0; page < pageNames().size(); ++page) {
        QAction *action = m_pages->addAction(QString());
        action->setShortcut(QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)));
        connect(action, &QAction::triggered, this,
                [this, page] { Q_EMIT pageChosen(static_cast<Page>(page)); });
    }
    m_viewMenu->addActions(m_pages->actions());
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_languageMenu);
    m_viewMenu->addMenu(m_themeMenu);

    for (const auto &[code, name] : languageNames()) {
        QAction *action = m_languages->addAction(name);
        action->setCheckable(true);
        action->setData(code);
        connect(action, &QAction::triggered, this,
                [this, action] { Q_EMIT languageChosen(action->data().toString()); });
    }
    m_languageMenu->addActions(m_languages->actions());
    for (const ThemeChoice theme :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        QAction *action = m_themes->addAction(QString());
        action->setCheckable(true);
        action->setData(themeChoiceText(theme));
        connect(action, &QAction::triggered, this, [this, theme] { Q_EMIT themeChosen(theme); });
    }
    m_themeMenu->addActions(m_themes->actions());
}

bool MainMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateIcons();
    return QObject::eventFilter(watched, event);
}

void MainMenu::retranslate()
{
    //: Menu.
    m_fileMenu->setTitle(tr("&File"));
    //: Menu.
    m_editMenu->setTitle(tr("&Edit"));
    //: Menu.
    m_viewMenu->setTitle(tr("&View"));
    //: Menu.
    m_languageMenu->setTitle(tr("Lan&guage"));
    //: Menu: light or dark.
    m_themeMenu->setTitle(tr("A&ppearance"));
    //: Menu entry: opens the dialog in which a tenant is chosen.
    m_connections->setText(tr("&Connections…"));
    //: Menu entry: read everything from the server again.
    m_refresh->setText(tr("&Refresh"));
    //: Menu entry and button: stage what a file says.
    m_import->setText(tr("&Import assignments…"));
    //: Menu entry and button: write what is known into a file.
    m_export->setText(tr("&Export…"));
    m_export->setToolTip(tr("Saves assignments, seats, history or runs as a file"));
    //: Menu entry: opens the dialog in which the program is set up.
    m_preferences->setText(tr("&Preferences…"));
    //: Menu entry.
    m_quit->setText(tr("&Quit"));
    //: Menu entry and button.
    m_undo->setText(tr("&Undo"));
    //: Menu entry and button.
    m_redo->setText(tr("R&edo"));
    //: Menu entry: go to the search field.
    m_find->setText(tr("&Find associates"));
    //: Menu entry: type what is wanted, be it an action, a page, a licence, its owner or an associate.
    m_palette->setText(tr("Command &palette…"));
    const QList<QAction *> pages = m_pages->actions();
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Dashboard))->setText(tr("Dash&board"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Licenses))->setText(tr("&Licences"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Assignments))->setText(tr("&Assignments"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Changes))->setText(tr("&Changes"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Activity))->setText(tr("Acti&vity"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::LicenseServer))->setText(tr("Licence serve&r"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Satellites))->setText(tr("&Satellites"));
    //: Menu entry: show this page.
    pages.at(static_cast<int>(Page::Diagnostics))->setText(tr("&Diagnostics"));
    const QList<QAction *> themes = m_themes->actions();
    //: Appearance: as the desktop says.
    themes.at(0)->setText(tr("&System"));
    //: Appearance.
    themes.at(1)->setText(tr("&Light"));
    //: Appearance.
    themes.at(2)->setText(tr("&Dark"));
    //: Appearance: light on black, with clear borders, for those who see little.
    themes.at(3)->setText(tr("&High contrast"));
    explain();
    updateEnabled();
}

/// What each command does, for "What's this?".
void MainMenu::explain()
{
    m_connections->setWhatsThis(
        tr("Opens the list of connections, where you choose, add or test one. You are "
           "asked about staged changes before the tenant is left."));
    m_refresh->setWhatsThis(WhatsThis::refresh());
    m_import->setWhatsThis(tr("Reads a CSV file of associates and licences, shows line by line what it would "
                              "change, and stages it. Nothing is sent to the server."));
    m_export->setWhatsThis(m_export->toolTip());
    m_preferences->setWhatsThis(
        tr("Sets up Seatkeeper on this computer: language, appearance, thresholds and "
           "notifications."));
    m_quit->setWhatsThis(tr("Ends Seatkeeper. You are asked about staged changes first."));
    m_undo->setWhatsThis(tr("Takes back the last step of staging. What has been applied is undone under "
                            "Activity."));
    m_redo->setWhatsThis(tr("Stages again what was taken back last."));
    m_find->setWhatsThis(tr("Goes to the search field over the associates."));
    m_palette->setWhatsThis(tr("Finds any command, page, licence, owner or associate by a few letters of its "
                               "name."));
    const QList<QAction *> pages = m_pages->actions();
    for (qsizetype page = 0; page < pages.size(); ++page)
        pages.at(page)->setWhatsThis(WhatsThis::page(static_cast<Page>(page)));
    const QList<QAction *> languages = m_languages->actions();
    for (QAction *language : languages)
        language->setWhatsThis(
            tr("The language of Seatkeeper, in which the server is asked for its names, too. "
               "Everything stays where it is."));
    const QList<QAction *> themes = m_themes->actions();
    for (QAction *theme : themes)
        theme->setWhatsThis(tr("How Seatkeeper looks. Nothing else changes."));
}

/// An entry that cannot be chosen now says why in its tooltip, and so do the buttons made of it and the
/// palette.
void MainMenu::updateEnabled()
{
    const QString busy = tr("Changes are being applied. Wait until they are done.");
    for (QAction *action : {m_connections, m_refresh, m_import})
        action->setEnabled(m_isIdle);
    m_connections->setToolTip(m_isIdle ? QString() : busy);
    m_refresh->setToolTip(m_isIdle ? QString() : busy);
    m_import->setToolTip(m_isIdle ? tr("Stages licences as a CSV file says, after showing what it comes to")
                                  : busy);
    m_undo->setEnabled(m_isIdle && m_undoStack.canUndo());
    m_redo->setEnabled(m_isIdle && m_undoStack.canRedo());
    //: Tooltip of Undo: %1 is the step that would be undone.
    const QString undo =
        m_undoStack.canUndo() ? tr("Undo: %1").arg(undoName(m_undoStack)) : tr("Nothing to undo");
    //: Tooltip of Redo: %1 is the step that would be done again.
    const QString redo =
        m_undoStack.canRedo() ? tr("Redo: %1").arg(redoName(m_undoStack)) : tr("Nothing to redo");
    m_undo->setToolTip(m_isIdle ? undo : busy);
    m_redo->setToolTip(m_isIdle ? redo : busy);
}

void MainMenu::updateIcons()
{
    const QColor color = m_window.palette().color(QPalette::ButtonText);
    m_undo->setIcon(themedIcon(QStringLiteral("undo"), color));
    m_redo->setIcon(themedIcon(QStringLiteral("redo"), color));
    m_refresh->setIcon(themedIcon(QStringLiteral("refresh"), color));
    m_find->setIcon(themedIcon(QStringLiteral("search"), color));
}

void MainMenu::setIdle(bool isIdle)
{
    m_isIdle = isIdle;
    updateEnabled();
}

static void check(const QActionGroup &group, const QString &data)
{
    for (QAction *action : group.actions())
        action->setChecked(action->data().toString() == data);
}

void MainMenu::setLanguage(const QString &code)
{
    check(*m_languages, code);
}

void MainMenu::setTheme(ThemeChoice theme)
{
    check(*m_themes, themeChoiceText(theme));
}
