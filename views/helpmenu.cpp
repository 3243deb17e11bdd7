// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpmenu.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QWhatsThis>

HelpMenu::HelpMenu(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_menu(window.menuBar()->addMenu(QString()))
    , m_guide(new QAction(this))
    , m_shortcuts(new QAction(this))
    , m_whatsThis(QWhatsThis::createAction(this))
    , m_tour(new QAction(this))
    , m_about(new QAction(this))
{
    m_guide->setShortcut(QKeySequence::HelpContents);
    m_whatsThis->setShortcut(QKeySequence::WhatsThis);
    // Shown, but left to whatever has the focus: it says what it is for itself, without a click.
    m_whatsThis->setShortcutContext(Qt::WidgetShortcut);
    m_whatsThis->setIcon({});
    m_about->setMenuRole(QAction::AboutRole);
    m_menu->addActions({m_guide, m_shortcuts, m_whatsThis, m_tour});
    m_menu->addSeparator();
    m_menu->addAction(m_about);
    connect(m_guide, &QAction::triggered, this, &HelpMenu::guideRequested);
    connect(m_shortcuts, &QAction::triggered, this, &HelpMenu::shortcutsRequested);
    connect(m_tour, &QAction::triggered, this, &HelpMenu::tourRequested);
    connect(m_about, &QAction::triggered, this, &HelpMenu::showAbout);
    window.installEventFilter(this);
    retranslate();
}

bool HelpMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void HelpMenu::retranslate()
{
    //: Menu.
    m_menu->setTitle(tr("&Help"));
    //: Menu entry: opens the guide to the program.
    m_guide->setText(tr("&User guide"));
    //: Menu entry: lists the keys that do something.
    m_shortcuts->setText(tr("&Keyboard shortcuts"));
    //: Menu entry: the next click says what the thing clicked is for.
    m_whatsThis->setText(tr("&What's this?"));
    //: Menu entry: shows the essentials of the program, one after another.
    m_tour->setText(tr("&Take the tour"));
    //: Menu entry.
    m_about->setText(tr("&About Seatkeeper"));
    m_guide->setWhatsThis(tr("Opens the user guide where it tells of the page you are on."));
    m_shortcuts->setWhatsThis(tr("Lists every key that does something."));
    m_whatsThis->setWhatsThis(
        tr("Choose this, then click on anything to read what it is for. The key tells of "
           "what has the keyboard."));
    m_tour->setWhatsThis(tr("Shows the essentials on the pages themselves. You can leave it at any time."));
    m_about->setWhatsThis(tr("Which version of Seatkeeper this is, and its terms."));
}

void HelpMenu::showAbout()
{
    QMessageBox box(QMessageBox::NoIcon, tr("About Seatkeeper"),
                    tr("Seatkeeper %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Ok,
                    &m_window);
    box.setInformativeText(
        tr("Shows and assigns SuperOffice CRM licences.\n\nFree software under the GNU General Public "
           "License, version 3 or later. Not a product of SuperOffice AS."));
    box.setIconPixmap(m_window.windowIcon().pixmap(64));
    box.exec();
}
