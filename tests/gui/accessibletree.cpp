// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/accessibletree.h"

#include <QAccessible>
#include <QMap>
#include <QMetaEnum>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace {

constexpr int RowsShown = 3;
constexpr int ColumnsShown = 4;
constexpr int EntriesShown = 4;

using Interface = QAccessibleInterface *;

QString roleName(const QAccessibleInterface &interface)
{
    return QLatin1String(QMetaEnum::fromType<QAccessible::Role>().valueToKey(interface.role()));
}

bool isShown(QAccessibleInterface &interface)
{
    return interface.isValid() && !interface.state().invisible;
}

/// By its labels where it has some, as screen readers do: the own name of a combo box is what is chosen in
/// it.
QString nameOf(QAccessibleInterface &interface)
{
    QStringList names;
    for (const auto &[label, relation] : interface.relations(QAccessible::Label))
        names.append(label->text(QAccessible::Name));
    names.removeAll(QString());
    const QString name = names.isEmpty() ? interface.text(QAccessible::Name) : names.join(u' ');
    static const QRegularExpression mnemonic(QStringLiteral("&(?=\\w)"));
    return QString(name).remove(mnemonic).replace(u'\n', u'/');
}

QStringList statesOf(const QAccessibleInterface &interface)
{
    const QAccessible::State state = interface.state();
    const std::pair<bool, const char *> states[] = {
        {state.disabled, "disabled"},
        {state.checkable && state.checked && !state.checkStateMixed, "checked"},
        {state.checkable && !state.checked && !state.checkStateMixed, "not checked"},
        {state.checkStateMixed, "partly checked"},
        {state.expanded, "expanded"},
        {state.collapsed, "collapsed"},
        {state.readOnly && interface.role() != QAccessible::StaticText, "read-only"},
        {state.passwordEdit, "password"},
        {state.defaultButton, "default"},
        {state.modal, "modal"},
        {state.selected, "selected"},
    };
    QStringList names;
    for (const auto &[is, name] : states) {
        if (is)
            names.append(QLatin1String(name));
    }
    return names;
}

QString valueOf(QAccessibleInterface &interface)
{
    if (QAccessibleValueInterface *value = interface.valueInterface()) {
        return QStringLiteral("%1 (%2 to %3)")
            .arg(value->currentValue().toString(), value->minimumValue().toString(),
                 value->maximumValue().toString());
    }
    return interface.text(QAccessible::Value).replace(u'\n', u'/');
}

/// Places that only hold others.
bool isPlain(const QAccessibleInterface &interface, const QString &name)
{
    switch (interface.role()) {
    case QAccessible::Client:
    case QAccessible::Pane:
    case QAccessible::LayeredPane:
    case QAccessible::Border:
    case QAccessible::Grouping:
    case QAccessible::Whitespace:
        return name.isEmpty();
    case QAccessible::StaticText:
    case QAccessible::Graphic: // which goes with the words beside it
        return name.isEmpty();
    case QAccessible::ScrollBar: // the keyboard scrolls
    case QAccessible::Grip:
    case QAccessible::Splitter:
        return true;
    default:
        return false;
    }
}

class Printer
{
public:
    [[nodiscard]] QString text() const { return m_lines.join(u'\n') + u'\n'; }

    void print(QAccessibleInterface &interface, int depth)
    {
        if (!isShown(interface))
            return;
        const QString name = nameOf(interface);
        const bool isLeftOut = isPlain(interface, name);
        if (!isLeftOut)
            addLine(interface, name, depth);
        const int below = isLeftOut ? depth : depth + 1;
        if (interface.tableInterface() && interface.role() != QAccessible::List)
            printTable(interface, below);
        else
            printChildren(interface, below);
    }

private:
    void addLine(QAccessibleInterface &interface, const QString &name, int depth)
    {
        QString line = QString(2 * depth, u' ') + roleName(interface) + u" \""_qs + name + u'"';
        const QString description = interface.text(QAccessible::Description).replace(u'\n', u'/');
        if (!description.isEmpty() && description != name)
            line += QStringLiteral(" (%1)").arg(description);
        if (const QStringList states = statesOf(interface); !states.isEmpty())
            line += QStringLiteral(" [%1]").arg(states.join(QStringLiteral(", ")));
        if (const QString value = valueOf(interface); !value.isEmpty() && value != name)
            line += QStringLiteral(" = ") + value;
        m_lines.append(line);
    }

    void printChildren(QAccessibleInterface &interface, int depth)
    {
        // Tabs that are not chosen are pages nobody sees; of long lists the first entries tell enough.
        const bool isList = interface.role() == QAccessible::List;
        const int count = isList ? std::min(interface.childCount(), EntriesShown) : interface.childCount();
        for (int child = 0; child < count; ++child) {
            if (Interface inner = interface.child(child))
                print(*inner, depth);
        }
        if (count < interface.childCount())
            addRest(interface.childCount() - count, "more", depth);
    }

    void printTable(QAccessibleInterface &interface, int depth)
    {
        QAccessibleTableInterface &table = *interface.tableInterface();
        // What it remembers of cells follows the model only while a screen reader is there.
        QAccessibleTableModelChangeEvent anew(interface.object(),
                                              QAccessibleTableModelChangeEvent::ModelReset);
        table.modelChange(&anew);
        const int columns = std::min(table.columnCount(), ColumnsShown);
        const int rows = std::min(table.rowCount(), RowsShown);
        QStringList heads;
        for (int column = 0; column < columns; ++column)
            heads.append(u'"' + table.columnDescription(column).replace(u'\n', u'/') + u'"');
        m_lines.append(QString(2 * depth, u' ') + u"columns "_qs + heads.join(QStringLiteral(", ")));
        if (columns < table.columnCount())
            addRest(table.columnCount() - columns, "more columns", depth);
        for (int row = 0; row < rows; ++row) {
            const QString head = table.rowDescription(row);
            m_lines.append(QString(2 * depth, u' ') + QStringLiteral("row \"%1\"").arg(head));
            for (int column = 0; column < columns; ++column) {
                if (Interface cell = table.cellAt(row, column))
                    addLine(*cell, nameOf(*cell), depth + 1);
            }
        }
        if (rows < table.rowCount())
            addRest(table.rowCount() - rows, "more rows", depth);
    }

    void addRest(int count, const char *what, int depth)
    {
        m_lines.append(QString(2 * depth, u' ')
                       + QStringLiteral("… %1 %2").arg(count).arg(QLatin1String(what)));
    }

    QStringList m_lines;
};

bool isOperated(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
        return true;
    default:
        return false;
    }
}

class FlawFinder
{
public:
    void look(QAccessibleInterface &interface)
    {
        if (!isShown(interface))
            return;
        // The cross in a line of text is for the mouse; the keyboard has Ctrl+A and Delete.
        const QObject *object = interface.object();
        if (isOperated(interface.role()) && !(object && object->inherits("QLineEditIconButton")))
            note(interface);
        if (interface.tableInterface() || interface.role() == QAccessible::ComboBox
            || interface.role() == QAccessible::SpinBox)
            return; // what is in there is a part of it
        for (int child = 0; child < interface.childCount(); ++child) {
            if (Interface inner = interface.child(child))
                look(*inner);
        }
    }

    [[nodiscard]] QStringList flaws() const { return m_flaws; }

private:
    void note(QAccessibleInterface &interface)
    {
        const QString name = nameOf(interface);
        const QString parent = interface.parent() ? nameOf(*interface.parent()) : QString();
        if (name.isEmpty()) {
            const QObject *object = interface.object();
            m_flaws.append(QStringLiteral("no name: %1 %2 in \"%3\"")
                               .arg(roleName(interface),
                                    object ? QLatin1String(object->metaObject()->className()) : QString(),
                                    parent));
        }
        const QString key = roleName(interface) + QStringLiteral(" \"%1\"").arg(name);
        if (!name.isEmpty() && m_seen.contains(key))
            m_flaws.append(QStringLiteral("twice: ") + key);
        m_seen.append(key);
    }

    QStringList m_seen;
    QStringList m_flaws;
};

} // namespace

QString accessibleTree(const QWidget &shown)
{
    Printer printer;
    if (Interface interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&shown)))
        printer.print(*interface, 0);
    return printer.text();
}

QStringList accessibleFlaws(const QWidget &shown)
{
    FlawFinder finder;
    if (Interface interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&shown)))
        finder.look(*interface);
    return finder.flaws();
}
