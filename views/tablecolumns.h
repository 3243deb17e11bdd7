// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QMetaEnum>
#include <QObject>
#include <QStringList>

class QAction;
class QHeaderView;
class QMenu;
class QTableView;

/// The names of a model's columns as its enumeration has them, the same in every language and version; behind
/// @p layout where the model is shown in several ways.
template<class Column>
[[nodiscard]] QStringList columnNames(const QString &layout = {})
{
    const auto columns = QMetaEnum::fromType<Column>();
    QStringList names;
    for (int i = 0; i < columns.keyCount(); ++i)
        names.append(layout + QString::fromLatin1(columns.key(i)));
    return names;
}

/// The columns of a table: how the program lays them out, and what the user makes of that, which can be
/// remembered. No column is narrower than its header in the language now set, unless the user wants it so;
/// names stand in two lines only where the table has no room for one.
/// Columns that have names can be put back by a menu, which a click on a header opens, and which stands in
/// the table's own menu for the keyboard. Owned by its table.
class TableColumns : public QObject
{
    Q_OBJECT

public:
    explicit TableColumns(QTableView &table);

    /// Lays the columns out in these widths, in device-independent pixels, from the first on. What the user
    /// has made of columns with these @p names, before or in a former run, is put on top of it.
    void layOut(const QStringList &names, const QList<int> &widths);
    /// Lays the columns out as wide as what is in them: for tables of few rows, whenever these change.
    void fitContents();
    /// Lets @p column take what the others leave, in the place of the last one.
    void setFilling(int column);
    /// Lets the user hide every column but the first.
    void setHideable();
    /// Widens what is too narrow for its header; what the user has set stays.
    void fitHeaders();
    /// Lays the columns out in the width the table has now: to be called when that may be another.
    void fitWidth();

    /// What the user has made of the columns; empty while they are as laid out.
    [[nodiscard]] QJsonObject state() const;
    /// Puts back what state() said, or the layout where it says nothing. What makes no sense is passed over.
    void restore(const QJsonObject &state);
    /// Sets the menu's own texts in the language now set.
    void retranslate();

private:
    [[nodiscard]] QHeaderView &header() const;
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] int stretchedColumn() const;
    [[nodiscard]] bool isOfFixedWidth(int column) const;
    [[nodiscard]] bool isAsPlaced(int column) const;
    [[nodiscard]] QHash<QString, int> chosenWidths() const;
    void place(int column, int width);
    void fitNames();
    void fitStretched(int column);
    void fill();
    void applyWidths();
    void buildMenu();
    void fillMenu();
    void setShown(int column, bool isShown);
    void restoreHidden(const QJsonArray &names);
    void restoreSort(const QJsonObject &sort);

    QTableView &m_table;
    QStringList m_names; ///< by column
    QList<int> m_laidOut; ///< by column: the least width unless the user wants another
    QList<int> m_placed; ///< by column: the width it was given last; has another when the user wanted it
    QHash<QString, int> m_chosen; ///< by name: widths that the user wants, also of layouts not shown now
    int m_filling = -1; ///< -1: none, or the last one
    bool m_isHideable = false;
    QMenu *m_menu = nullptr; ///< of tables whose columns have names
    QAction *m_menuAction = nullptr;
};
