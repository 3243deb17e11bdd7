// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/visibletexts.h"

#include "tests/gui/paintedwords.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>

namespace {

constexpr int RowsLookedAt = 6;
constexpr int ColumnsLookedAt = 40;

class Collection
{
public:
    void add(const QObject &object, const char *what, QString text)
    {
        text = text.remove(u'&').simplified();
        if (std::ranges::none_of(text, [](QChar character) { return character.isLetter(); }))
            return;
        const QString name = QString::fromLatin1(object.metaObject()->className());
        m_texts.append({name + u' ' + QLatin1String(what), text});
    }

    [[nodiscard]] QList<VisibleText> texts() const { return m_texts; }

private:
    QList<VisibleText> m_texts;
};

struct WordRole
{
    int role;
    const char *name;
};

constexpr WordRole WordRoles[] = {
    {Qt::DisplayRole, "text"},
    {Qt::ToolTipRole, "tooltip"},
    {Qt::StatusTipRole, "status tip"},
    {Qt::WhatsThisRole, "help"},
    {Qt::AccessibleTextRole, "accessible name"},
    {Qt::AccessibleDescriptionRole, "accessible description"},
};

void addSections(const QAbstractItemView &view, Qt::Orientation orientation, int count, Collection &found)
{
    for (int section = 0; section < count; ++section) {
        for (const auto &[role, name] : WordRoles)
            found.add(view, name, view.model()->headerData(section, orientation, role).toString());
    }
}

void addRows(const QAbstractItemView &view, const QModelIndex &parent, Collection &found)
{
    const QAbstractItemModel &model = *view.model();
    const int rows = std::min(model.rowCount(parent), RowsLookedAt);
    const int columns = std::min(model.columnCount(parent), ColumnsLookedAt);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            for (const auto &[role, name] : WordRoles)
                found.add(view, name, model.index(row, column, parent).data(role).toString());
        }
        addRows(view, model.index(row, 0, parent), found);
    }
}

void addView(const QAbstractItemView &view, Collection &found)
{
    if (!view.model())
        return;
    const QAbstractItemModel &model = *view.model();
    if (qobject_cast<const QHeaderView *>(&view))
        return; // its table says it
    addSections(view, Qt::Horizontal, std::min(model.columnCount(), ColumnsLookedAt), found);
    addSections(view, Qt::Vertical, std::min(model.rowCount(), RowsLookedAt), found);
    addRows(view, view.rootIndex(), found);
}

void addChoices(const QComboBox &box, Collection &found)
{
    for (int item = 0; item < box.count(); ++item) {
        for (const auto &[role, name] : WordRoles)
            found.add(box, name, box.itemData(item, role).toString());
    }
}

void addTabs(const QTabBar &bar, Collection &found)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        found.add(bar, "tab", bar.tabText(tab));
        found.add(bar, "tooltip", bar.tabToolTip(tab));
        found.add(bar, "help", bar.tabWhatsThis(tab));
    }
}

void addAction(const QAction &action, Collection &found)
{
    found.add(action, "text", action.text());
    found.add(action, "icon text", action.iconText());
    found.add(action, "tooltip", action.toolTip());
    found.add(action, "status tip", action.statusTip());
    found.add(action, "help", action.whatsThis());
}

/// What every widget can say.
void addCommon(QWidget &widget, Collection &found)
{
    found.add(widget, "tooltip", widget.toolTip());
    found.add(widget, "status tip", widget.statusTip());
    found.add(widget, "help", widget.whatsThis());
    found.add(widget, "accessible name", widget.accessibleName());
    found.add(widget, "accessible description", widget.accessibleDescription());
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    if (!interface)
        return;
    found.add(widget, "said name", interface->text(QAccessible::Name));
    found.add(widget, "said description", interface->text(QAccessible::Description));
    for (QAction *action : widget.actions())
        addAction(*action, found);
}

void addWidget(QWidget &widget, Collection &found)
{
    addCommon(widget, found);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        found.add(*label, "text", label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        found.add(*button, "text", button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        found.add(*line, "placeholder", line->placeholderText());
    else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget); text && text->isReadOnly())
        found.add(*text, "text", text->toPlainText());
    else if (const auto *number = qobject_cast<const QAbstractSpinBox *>(&widget))
        found.add(*number, "text", number->text());
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        addChoices(*box, found);
    else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        addTabs(*tabs, found);
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        addView(*view, found);
}

} // namespace

QList<VisibleText> visibleTexts(QWidget &root)
{
    Collection found;
    found.add(root, "title", root.windowTitle());
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
            found.add(*menu, "title", menu->title());
            for (const QAction *action : menu->actions())
                addAction(*action, found);
        } else if (widget->isVisible() && widget->window() == root.window()) {
            addWidget(*widget, found);
        }
    }
    for (const PaintedWords &painted : paintedWords(root))
        found.add(root, "painted", painted.text);
    return found.texts();
}
