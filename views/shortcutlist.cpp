// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shortcutlist.h"

#include "views/mainmenu.h"
#include "views/menuactions.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStringList>

#include <algorithm>

ShortcutList::ShortcutList(const QMainWindow &window, const MainMenu &menu)
    : m_window(window)
    , m_menu(menu)
{
    addMenus();
    addActions();
    addMatrixKeys();
    addPageKeys();
    addOtherKeys();
    QStringList order {placeOf(window)};
    for (const QAction *page : menu.pageActions())
        order.append(withoutMnemonic(page->text()));
    const auto rank = [&order](const Line &line) {
        const qsizetype at = order.indexOf(line.place);
        return at < 0 ? order.size() : at; // other windows at the end, as they were added
    };
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [&rank](const Line &a, const Line &b) { return rank(a) < rank(b); });
}

QString ShortcutList::nameOf(Page page) const
{
    return withoutMnemonic(m_menu.pageActions().at(static_cast<int>(page))->text());
}

static QString searchField()
{
    //: Where a key does something: the field whose words narrow the rows of its page.
    return ShortcutList::tr("Search field");
}

QString ShortcutList::placeOf(const QObject &part) const
{
    if (qobject_cast<const QLineEdit *>(part.parent()))
        return searchField(); // where other keys move through the rows themselves
    const QWidget *center = m_window.centralWidget(); // none while the window is being built
    const auto *pages =
        center ? center->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
    for (const QObject *ancestor = &part; pages && ancestor; ancestor = ancestor->parent()) {
        for (int page = 0; page < pages->count(); ++page) {
            if (pages->widget(page) == ancestor)
                return nameOf(static_cast<Page>(page));
        }
    }
    //: Where a key does something: on all pages.
    return tr("Everywhere");
}

void ShortcutList::addMenus()
{
    for (const auto &[action, text] : menuActions(*m_window.menuBar())) {
        if (!action->shortcuts().isEmpty())
            m_lines.append({placeOf(m_window), action->shortcuts(), text});
    }
}

/// Those of single pages, which stand in no menu of the window but, mostly, in one of their own.
void ShortcutList::addActions()
{
    QList<const QAction *> listed;
    for (const MenuAction &entry : menuActions(*m_window.menuBar()))
        listed.append(entry.action);
    for (const QAction *action : m_window.findChildren<QAction *>()) {
        if (!action->shortcuts().isEmpty() && !listed.contains(action))
            m_lines.append({placeOf(*action), action->shortcuts(), withoutMnemonic(action->text())});
    }
}

void ShortcutList::addMatrixKeys()
{
    const QString place = nameOf(Page::Assignments);
    m_lines.append({place, {Qt::CTRL | Qt::Key_B}, tr("Change licences of several associates at once")});
    m_lines.append({place, {Qt::Key_Space}, tr("Change the box, or all selected boxes")});
    m_lines.append(
        {place, {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}, tr("Go from box to box")});
    m_lines.append({place, {Qt::Key_Home, Qt::Key_End}, tr("Go to the first or last licence")});
    m_lines.append(
        {place, {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}, tr("Go to the first or last box")});
    m_lines.append({place, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("Go a screen up or down")});
    m_lines.append({place,
                    {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down},
                    tr("Select more boxes; so with the other keys for moving")});
    m_lines.append({place, {QKeySequence::SelectAll}, tr("Select everybody who matches")});
    m_lines.append({place, {Qt::Key_Escape}, tr("Close what is being asked")});
}

void ShortcutList::addPageKeys()
{
    m_lines.append({nameOf(Page::Dashboard), {Qt::Key_Return}, tr("Show the people behind a number")});
    m_lines.append({nameOf(Page::Dashboard), {Qt::Key_Space}, tr("Tick the selected seats to reclaim")});
    m_lines.append(
        {nameOf(Page::Activity), {Qt::Key_Return, Qt::Key_Enter}, tr("Go to the items of the run")});
    m_lines.append(
        {nameOf(Page::LicenseServer), {Qt::Key_Space}, tr("Tick the selected licences to release")});
    m_lines.append({nameOf(Page::Satellites),
                    {Qt::Key_Return, Qt::Key_Enter},
                    tr("Compare the satellite whose number was typed")});
    m_lines.append({nameOf(Page::Satellites),
                    {QKeySequence::Delete},
                    tr("Leave the chosen satellite out of the comparison")});
    m_lines.append(
        {nameOf(Page::Satellites), {Qt::Key_Space}, tr("Tick the selected licences of the central licence")});
}

void ShortcutList::addOtherKeys()
{
    m_lines.append({searchField(), {Qt::Key_Down}, tr("Go from the search to the rows")});
    //: Where a key does something: the field that finds everything.
    const QString palette = tr("Command palette");
    m_lines.append({palette, {Qt::Key_Up, Qt::Key_Down}, tr("Move through the results")});
    m_lines.append({palette, {Qt::Key_Return, Qt::Key_Enter}, tr("Choose the current result")});
    m_lines.append({palette, {Qt::Key_Escape}, tr("Close the palette")});
    //: Where a key does something: the dialog in which a tenant is chosen.
    m_lines.append({tr("Sign in"), {QKeySequence::Delete}, tr("Remove the chosen connection")});
    //: Where a key does something: the window with the guide and the keys.
    const QString help = tr("Help");
    m_lines.append({help, {QKeySequence::Find}, tr("Find in the guide")});
    m_lines.append({help, {Qt::Key_Return, Qt::Key_Enter}, tr("Go to the next place found")});
    m_lines.append({help, {Qt::Key_Escape}, tr("Close the help")});
}

QString ShortcutList::keyText(const Line &line)
{
    QStringList texts;
    for (const QKeySequence &key : line.keys) {
        // Keys of old workstations come with the standard ones; nobody has them.
        const bool isCommon = key[0].key() < Qt::Key_F13 || key[0].key() > Qt::Key_F35;
        if (isCommon && key[0].key() != Qt::Key_Enter)
            texts.append(key.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral(", "));
}
