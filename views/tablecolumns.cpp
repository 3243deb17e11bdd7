// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tablecolumns.h"

#include "views/wrappingheaderview.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QMenu>
#include <QTableView>

#include <algorithm>

// What is outside of that has not been made by dragging.
static constexpr int LeastColumnWidth = 16;
static constexpr int MostColumnWidth = 4000;

// The words of what is remembered.
static constexpr QLatin1StringView WidthsKey("widths");
static constexpr QLatin1StringView HiddenKey("hidden");
static constexpr QLatin1StringView SortKey("sort");
static constexpr QLatin1StringView ColumnKey("column");
static constexpr QLatin1StringView OrderKey("order");
static constexpr QLatin1StringView Ascending("ascending");
static constexpr QLatin1StringView Descending("descending");

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    connect(&header(), &QHeaderView::sectionResized, this, &TableColumns::fitStretched);
}

QHeaderView &TableColumns::header() const
{
    return *m_table.horizontalHeader();
}

QString TableColumns::nameOf(int column) const
{
    return m_names.value(column);
}

/// The last one shown, where it takes what the others leave; else none.
int TableColumns::stretchedColumn() const
{
    for (int place = header().count() - 1; header().stretchLastSection() && place >= 0; --place) {
        const int column = header().logicalIndex(place);
        if (!header().isSectionHidden(column))
            return column;
    }
    return -1;
}

/// True where the column is as wide as it was made, and not as the others leave it.
bool TableColumns::isOfFixedWidth(int column) const
{
    return !header().isSectionHidden(column) && column != stretchedColumn()
           && header().sectionResizeMode(column) == QHeaderView::Interactive;
}

void TableColumns::layOut(const QStringList &names, const QList<int> &widths)
{
    m_chosen = chosenWidths();
    m_names = names;
    m_laidOut.clear();
    for (int column = 0; column < header().count(); ++column)
        m_laidOut.append(widths.value(column, header().defaultSectionSize()));
    applyWidths();
    if (!names.isEmpty() && !m_menu)
        buildMenu();
}

void TableColumns::fitContents()
{
    const QAbstractItemView &view = m_table; // which shows what a QTableView hides
    m_laidOut.clear();
    for (int column = 0; column < header().count(); ++column)
        m_laidOut.append(view.sizeHintForColumn(column));
    applyWidths();
}

/// True where the column has the width it was given, and not one that the user has made.
bool TableColumns::isAsPlaced(int column) const
{
    return column < m_placed.size() && isOfFixedWidth(column)
           && header().sectionSize(column) == m_placed.at(column);
}

/// As far as the header allows.
void TableColumns::place(int column, int width)
{
    header().resizeSection(column, width);
    m_placed[column] = header().sectionSize(column);
}

/// The user's own where there is one, else as laid out.
void TableColumns::applyWidths()
{
    m_placed = m_laidOut;
    for (int column = 0; column < m_laidOut.size() && column < header().count(); ++column) {
        if (!isOfFixedWidth(column))
            continue;
        if (const auto chosen = m_chosen.constFind(nameOf(column)); chosen != m_chosen.cend())
            header().resizeSection(column, *chosen);
        else
            place(column, m_laidOut.at(column));
    }
    fitHeaders();
}

void TableColumns::fitHeaders()
{
    for (int column = 0; column < header().count(); ++column) {
        const int needed = header().sectionSizeHint(column);
        if (!isAsPlaced(column) || m_laidOut.at(column) >= needed)
            continue;
        m_laidOut[column] = needed;
        place(column, needed);
    }
    fitWidth();
    fitStretched(stretchedColumn());
}

void TableColumns::fitWidth()
{
    fitNames();
    fill();
}

/// All names in one line, or each in as little room as it can: where one has two lines, the header is as high
/// as if all had.
void TableColumns::fitNames()
{
    const auto *names = qobject_cast<WrappingHeaderView *>(&header());
    const int taker = m_filling >= 0 ? m_filling : stretchedColumn();
    if (!names || m_placed.size() < header().count())
        return;
    QList<int> inOneLine;
    int left = header().viewport()->width();
    for (int column = 0; column < header().count(); ++column) {
        inOneLine.append(std::max(m_laidOut.at(column), names->oneLineWidth(column)));
        const bool isElastic = column == taker || isAsPlaced(column);
        left -= isElastic ? inOneLine.at(column) : header().sectionSize(column);
    }
    for (int column = 0; column < header().count(); ++column) {
        if (isAsPlaced(column))
            place(column, left >= 0 ? inOneLine.at(column) : m_laidOut.at(column));
    }
}

/// Where the others leave too little, the table scrolls.
void TableColumns::fitStretched(int column)
{
    if (column < 0 || column != stretchedColumn())
        return;
    if (const int needed = header().sectionSizeHint(column); header().sectionSize(column) < needed)
        header().resizeSection(column, needed);
}

/// Fixed in the header's eyes, which in its own mode for this would let the column shrink to nothing.
void TableColumns::setFilling(int column)
{
    m_filling = column;
    header().setStretchLastSection(false);
    header().setSectionResizeMode(column, QHeaderView::Fixed);
    connect(&header(), &QHeaderView::sectionResized, this, [this](int resized) {
        if (resized != m_filling)
            fill();
    });
}

void TableColumns::fill()
{
    if (m_filling < 0 || m_filling >= header().count())
        return;
    const int others = header().length() - header().sectionSize(m_filling);
    const int left = header().viewport()->width() - others;
    header().resizeSection(m_filling, std::max(left, header().sectionSizeHint(m_filling)));
}

/// Those of former layouts, and of this one as it stands now.
QHash<QString, int> TableColumns::chosenWidths() const
{
    QHash<QString, int> widths = m_chosen;
    for (int column = 0; column < m_laidOut.size() && column < header().count(); ++column) {
        const QString name = nameOf(column);
        if (name.isEmpty() || !isOfFixedWidth(column))
            continue;
        if (isAsPlaced(column))
            widths.remove(name);
        else
            widths.insert(name, header().sectionSize(column));
    }
    return widths;
}

QJsonObject TableColumns::state() const
{
    QJsonObject widths;
    const QHash<QString, int> chosen = chosenWidths();
    for (auto width = chosen.cbegin(); width != chosen.cend(); ++width)
        widths.insert(width.key(), width.value());
    QJsonArray hidden;
    for (int column = 0; m_isHideable && column < header().count(); ++column) {
        if (header().isSectionHidden(column))
            hidden.append(nameOf(column));
    }
    QJsonObject sort;
    const int sorted = m_table.isSortingEnabled() ? header().sortIndicatorSection() : -1;
    if (const QString name = nameOf(sorted); !name.isEmpty()) {
        const bool isDescending = header().sortIndicatorOrder() == Qt::DescendingOrder;
        sort.insert(ColumnKey, name);
        sort.insert(OrderKey, isDescending ? Descending : Ascending);
    }
    QJsonObject state;
    if (!widths.isEmpty())
        state.insert(WidthsKey, widths);
    if (!hidden.isEmpty())
        state.insert(HiddenKey, hidden);
    if (!sort.isEmpty())
        state.insert(SortKey, sort);
    return state;
}

void TableColumns::restore(const QJsonObject &state)
{
    restoreHidden(state.value(HiddenKey).toArray());
    m_chosen.clear();
    const QJsonObject widths = state.value(WidthsKey).toObject();
    for (auto width = widths.constBegin(); width != widths.constEnd(); ++width) {
        const int pixels = width.value().toInt();
        if (!width.key().isEmpty() && pixels >= LeastColumnWidth && pixels <= MostColumnWidth)
            m_chosen.insert(width.key(), pixels);
    }
    applyWidths();
    if (m_table.isSortingEnabled())
        restoreSort(state.value(SortKey).toObject());
}

void TableColumns::restoreHidden(const QJsonArray &names)
{
    for (int column = 0; m_isHideable && column < header().count(); ++column)
        setShown(column, column == 0 || !names.contains(nameOf(column)));
}

/// As the model has its rows where no column is named.
void TableColumns::restoreSort(const QJsonObject &sort)
{
    const QString name = sort.value(ColumnKey).toString();
    const auto column = static_cast<int>(name.isEmpty() ? -1 : m_names.indexOf(name));
    const bool isDescending = column >= 0 && sort.value(OrderKey) == Descending;
    header().setSortIndicator(column, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableColumns::setHideable()
{
    m_isHideable = true;
}

/// A column that comes back has the width it had, or the one it was laid out in.
void TableColumns::setShown(int column, bool isShown)
{
    if (header().isSectionHidden(column) != isShown)
        return;
    m_chosen = chosenWidths();
    header().setSectionHidden(column, !isShown);
    applyWidths();
}

void TableColumns::buildMenu()
{
    m_menu = new QMenu(&m_table);
    m_menuAction = m_menu->menuAction();
    m_table.addAction(m_menuAction);
    m_table.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &TableColumns::fillMenu);
    header().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &position) { m_menu->popup(header().mapToGlobal(position)); });
    retranslate();
}

void TableColumns::fillMenu()
{
    m_menu->clear();
    for (int column = 1; m_isHideable && column < header().count(); ++column) {
        const QString text = m_table.model()->headerData(column, Qt::Horizontal).toString();
        QAction *shown = m_menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")));
        shown->setCheckable(true);
        shown->setChecked(!header().isSectionHidden(column));
        connect(shown, &QAction::toggled, this, [this, column](bool isOn) { setShown(column, isOn); });
    }
    m_menu->addSeparator();
    //: Menu entry: columns become as wide as they were at first, and all are shown.
    QAction *reset = m_menu->addAction(tr("Reset columns"));
    reset->setEnabled(!state().isEmpty());
    connect(reset, &QAction::triggered, this, [this] { restore({}); });
}

void TableColumns::retranslate()
{
    if (m_menu) {
        //: Menu of a table: which columns are shown.
        m_menu->setTitle(tr("Columns"));
    }
}
