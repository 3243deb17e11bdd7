// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/helpwindow.h"

#include "views/accessibleroles.h"
#include "views/guidebrowser.h"
#include "views/rowtableview.h"
#include "views/shortcutlist.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScreen>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

HelpWindow::HelpWindow(const MainMenu &menu, QMainWindow &window)
    : QWidget(&window, Qt::Window)
    , m_menu(menu)
    , m_window(window)
    , m_tabs(new QTabWidget(this))
    , m_find(new QLineEdit(this))
    , m_found(new QLabel(this))
    , m_guide(new GuideBrowser(this))
    , m_guideTab(builtGuideTab())
    , m_shortcuts(new RowTableView(this))
{
    teachAccessibleRoles();
    m_shortcuts->setModel(&m_shortcutModel);
    m_shortcuts->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tabs->addTab(m_guideTab, QString());
    m_tabs->addTab(m_shortcuts, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Medium, Spacing::Large, Spacing::Large);
    layout->addWidget(m_tabs);
    resize(QSize(760, 720).boundedTo(screen()->availableSize()));
    connectParts();
    retranslate();
}

QWidget *HelpWindow::builtGuideTab()
{
    auto *tab = new QWidget(this);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(320);
    m_found->setTextFormat(Qt::PlainText);
    m_found->setForegroundRole(QPalette::PlaceholderText);
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::Medium);
    line->addWidget(m_find, 1);
    line->addWidget(m_found, 1);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, Spacing::Small, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(line);
    layout->addWidget(m_guide, 1);
    return tab;
}

void HelpWindow::connectParts()
{
    connect(m_find, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_find, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_guideTab);
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
}

void HelpWindow::showGuide(Page page)
{
    appear(*m_guideTab);
    m_guide->showSection(page);
    m_guide->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::showShortcuts()
{
    appear(*m_shortcuts);
    m_shortcuts->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::appear(QWidget &tab)
{
    if (isHidden())
        renew();
    m_tabs->setCurrentWidget(&tab);
    show();
    raise();
    activateWindow();
}

/// While it is being typed, what fits already stays where it is.
void HelpWindow::find(const QString &text)
{
    QTextCursor cursor = m_guide->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_guide->setTextCursor(cursor);
    tellWhetherFound(text.isEmpty() || m_guide->findText(text));
}

void HelpWindow::findNext()
{
    if (!m_find->text().isEmpty())
        tellWhetherFound(m_guide->findText(m_find->text()));
}

void HelpWindow::tellWhetherFound(bool isFound)
{
    m_found->setText(isFound ? QString() : tr("The guide does not say that."));
}

/// While hidden there is nothing in it: few open it, and what actions there are is seen only then.
void HelpWindow::renew()
{
    m_guide->load();
    m_found->clear();
    fillShortcuts();
}

void HelpWindow::fillShortcuts()
{
    m_shortcutModel.clear();
    //: Column heading: in which part of the program a key does something.
    m_shortcutModel.setHorizontalHeaderLabels({tr("Where"),
                                               //: Column heading: a key, or several.
                                               tr("Keys"),
                                               //: Column heading: what a key does.
                                               tr("What they do")});
    const ShortcutList list(m_window, m_menu);
    for (const ShortcutList::Line &line : list.lines()) {
        m_shortcutModel.appendRow({new QStandardItem(line.place),
                                   new QStandardItem(ShortcutList::keyText(line)),
                                   new QStandardItem(line.text)});
    }
    m_shortcuts->columns().fitContents();
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    //: Title of the window with the guide and the keys.
    setWindowTitle(tr("Help – Seatkeeper"));
    //: Tab: the guide to the program.
    m_tabs->setTabText(0, tr("Guide"));
    //: Tab.
    m_tabs->setTabText(1, tr("Keyboard shortcuts"));
    m_find->setAccessibleName(tr("Find in the guide"));
    m_find->setPlaceholderText(tr("Find in the guide"));
    m_find->setWhatsThis(tr("Finds what you type in the guide. Enter goes to the next place."));
    m_guide->setAccessibleName(tr("Guide"));
    m_guide->setWhatsThis(tr("How to work with Seatkeeper, page by page."));
    m_tabs->setWhatsThis(m_guide->whatsThis());
    m_shortcuts->setAccessibleName(tr("Keyboard shortcuts"));
    m_shortcuts->setAccessibleDescription(tr("Which keys do something, where, and what"));
    m_shortcuts->setWhatsThis(m_shortcuts->accessibleDescription());
    if (isVisible())
        renew();
}
