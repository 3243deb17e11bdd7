// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/commandpalette.h"

#include "models/searchtext.h"
#include "views/mainmenu.h"
#include "views/menuactions.h"
#include "views/palettedelegate.h"
#include "views/theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QVBoxLayout>

#include <algorithm>

using Kind = PaletteTarget::Kind;

static constexpr int Width = 640;
static constexpr int RowsInSight = 10;

CommandPalette::CommandPalette(const Workspace &workspace, const MainMenu &menu, QMainWindow &window)
    : QFrame(&window)
    , m_window(window)
    , m_menu(menu)
    , m_model(workspace)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("palette"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true); // for what the pointer is over
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(smallFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setIndent(Spacing::Medium);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Small, Spacing::Small, Spacing::Small, Spacing::Small);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_count);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::announceCurrent);
    retranslate();
    hide();
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_formerFocus = m_window.focusWidget();
    m_field->clear();
    showAnew();
    show();
    raise();
    m_field->setFocus(Qt::OtherFocusReason);
    qApp->installEventFilter(this);
    announceCurrent();
}

void CommandPalette::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    if (m_formerFocus && isAncestorOf(m_window.focusWidget()))
        m_formerFocus->setFocus(Qt::OtherFocusReason);
    hide();
}

/// The entries of the menus as they are now; those that show a page count as pages.
void CommandPalette::collectCommands()
{
    QList<PaletteEntry> commands;
    m_actions.clear();
    const QList<QAction *> pages = m_menu.pageActions();
    for (const auto &[action, text] : menuActions(*m_window.menuBar())) {
        if (action == m_menu.paletteAction())
            continue;
        const Kind kind = pages.contains(action) ? Kind::Page : Kind::Action;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        commands.append({.target = {.kind = kind, .command = static_cast<int>(m_actions.size())},
                         .text = text,
                         .detail = action->isEnabled() ? keys : action->toolTip(),
                         .searchText = folded(text),
                         .isEnabled = action->isEnabled()});
        m_actions.append(action);
        connect(action, &QAction::triggered, this, &CommandPalette::dismiss, Qt::UniqueConnection);
    }
    m_model.setCommands(commands);
}

/// What the menus say now, for what has been typed.
void CommandPalette::showAnew()
{
    collectCommands();
    search(m_field->text());
}

void CommandPalette::search(const QString &typed)
{
    m_model.setTyped(typed);
    m_count->setText(m_model.countText());
    m_count->setVisible(!m_count->text().isEmpty());
    m_list->setCurrentIndex(m_model.index(m_model.firstEnabledRow()));
    place();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(*static_cast<QKeyEvent *>(event));
    if (watched == m_field && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        // Menus take the keyboard for a while, and give it back.
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason)
            dismiss();
    } else if (watched == &m_window && event->type() == QEvent::Resize) {
        place();
    } else if (event->type() == QEvent::MouseButtonPress) {
        const auto *pressed = qobject_cast<QWidget *>(watched);
        if (pressed && pressed->window() == &m_window && pressed != this && !isAncestorOf(pressed))
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

/// True where the key has been dealt with and does not go on into the field.
bool CommandPalette::handleKey(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, &event);
        return true;
    case Qt::Key_Tab: // there is nowhere to go, and leaving would close it
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const PaletteTarget target = m_model.entry(index.row()).target;
    m_model.remember(target);
    dismiss(); // first: what is chosen may put the focus elsewhere
    switch (target.kind) {
    case Kind::Action:
    case Kind::Page:
        if (QAction *action = m_actions.at(target.command))
            action->trigger();
        break;
    case Kind::License:
        Q_EMIT licenseChosen(target.license);
        break;
    case Kind::Owner:
        Q_EMIT ownerChosen(target.license.owner);
        break;
    case Kind::Associate:
        Q_EMIT associateChosen(target.associateId);
        break;
    }
}

/// The focus stays in the field: a screen reader is told of the row that Enter would choose.
void CommandPalette::announceCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!isVisible() || !current.isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

/// In the middle of the window's top, as high as what it shows.
void CommandPalette::place()
{
    const int rows = std::min(m_model.rowCount(), RowsInSight);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0));
    const int width = std::min(Width, m_window.width() - 2 * Spacing::Large);
    layout()->activate();
    setGeometry((m_window.width() - width) / 2, m_window.menuBar()->height() + Spacing::Large, width,
                sizeHint().height());
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        // The menus may hear of it after this.
        if (isVisible())
            QMetaObject::invokeMethod(this, &CommandPalette::showAnew, Qt::QueuedConnection);
    }
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    //: Name of the field that finds everything, for screen readers.
    m_field->setAccessibleName(tr("Command palette"));
    m_field->setAccessibleDescription(
        tr("Finds actions, pages, licences, owners and associates. The arrow keys move through the results, "
           "Enter chooses one."));
    m_field->setWhatsThis(m_field->accessibleDescription());
    m_field->setPlaceholderText(tr("Find an action, page, licence, owner or associate"));
    //: Name of the list of what was found, for screen readers.
    m_list->setAccessibleName(tr("Results"));
    m_list->setWhatsThis(m_field->whatsThis());
}
