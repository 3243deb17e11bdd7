// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/assignmentview.h"

#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/markblock.h"
#include "models/stagingdesk.h"
#include "models/workspace.h"
#include "views/assignmentdelegate.h"
#include "views/associateheaderview.h"
#include "views/boxglyph.h"
#include "views/focusring.h"
#include "views/plaintooltips.h"
#include "views/seatheaderview.h"
#include "views/theme.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

// WCAG 2.2 asks for targets of at least 24 × 24; the rows give more.
static constexpr int BoxTarget = 30;
static constexpr int LeastRows = 4;

AssignmentView::AssignmentView(AssignmentModel &model, AssignmentFilterModel &filter, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_filter(filter)
    , m_corner(new QLabel(this))
    , m_copy(new QAction(this))
    , m_paste(new QAction(this))
    , m_origin(new QAction(this))
{
    setHorizontalHeader(new SeatHeaderView(this));
    setVerticalHeader(new AssociateHeaderView(this));
    setItemDelegate(new AssignmentDelegate(this));
    setModel(&filter);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new PlainToolTips(*this);
    m_corner->setIndent(Spacing::Medium);
    m_corner->setTextFormat(Qt::PlainText);
    m_corner->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(60ms);
    connect(&m_visibleTimer, &QTimer::timeout, this, &AssignmentView::announceVisible);
    const auto startTimer = [this] { m_visibleTimer.start(); };
    connect(&filter, &QAbstractItemModel::layoutChanged, this, startTimer);
    connect(&filter, &QAbstractItemModel::modelReset, this, startTimer);
    connect(&filter, &QAbstractItemModel::rowsInserted, this, startTimer);
    connect(&filter, &QAbstractItemModel::rowsRemoved, this, startTimer);
    buildContextMenu();
    retranslate();
}

void AssignmentView::buildContextMenu()
{
    m_copy->setShortcuts(QKeySequence::Copy);
    m_paste->setShortcuts(QKeySequence::Paste);
    m_origin->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    for (QAction *action : {m_copy, m_paste, m_origin}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &AssignmentView::copy);
    connect(m_paste, &QAction::triggered, this, &AssignmentView::paste);
    connect(m_origin, &QAction::triggered, this, &AssignmentView::requestOrigin);
}

void AssignmentView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void AssignmentView::retranslate()
{
    //: Menu entry.
    m_copy->setText(tr("Copy"));
    //: Menu entry.
    m_paste->setText(tr("Paste"));
    //: Menu entry of a box: how the associate comes to have the licence, or not to.
    m_origin->setText(tr("Where does this come from?"));
}

void AssignmentView::setCornerText(const QString &text)
{
    m_corner->setText(text);
}

QSize AssignmentView::minimumSizeHint() const
{
    const int rows = LeastRows * verticalHeader()->defaultSectionSize();
    const int height = horizontalHeader()->sizeHint().height() + rows
                       + horizontalScrollBar()->sizeHint().height() + 2 * frameWidth();
    return {QTableView::minimumSizeHint().width(), height};
}

/// What goes around a box is the delegate's to paint; where there is none, the focus is on the whole.
void AssignmentView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocusRing(painter, viewport()->rect(), palette());
}

void AssignmentView::updateGeometries()
{
    QTableView::updateGeometries();
    m_corner->setGeometry(verticalHeader()->x(), horizontalHeader()->y(), verticalHeader()->width(),
                          horizontalHeader()->height());
    m_visibleTimer.start();
}

void AssignmentView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    m_visibleTimer.start();
}

void AssignmentView::announceVisible()
{
    QList<qint64> associateIds;
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? m_filter.rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row)
        associateIds.append(
            m_filter.headerData(row, Qt::Vertical, AssignmentModel::AssociateIdRole).toLongLong());
    Q_EMIT visibleAssociatesChanged(associateIds);
}

bool AssignmentView::isFullRow(const QItemSelectionRange &range) const
{
    return range.isValid() && range.width() == m_filter.columnCount();
}

/// The rows of those ranges that are meant, from the top down.
template<class IsMeant>
static QList<int> rowsOf(const QItemSelection &selection, IsMeant isMeant)
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selection) {
        if (!isMeant(range))
            continue;
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

QList<qint64> AssignmentView::selectedAssociates() const
{
    const QList<int> rows = rowsOf(selectionModel()->selection(),
                                   [this](const QItemSelectionRange &range) { return isFullRow(range); });
    // Not through headerData(): that would take twice as long as everything else when all are selected.
    const QList<Associate> &associates = m_model.workspace().associates();
    QList<qint64> associateIds;
    associateIds.reserve(rows.size());
    for (const int row : rows)
        associateIds.append(associates.at(m_filter.mapToSource(m_filter.index(row, 0)).row()).associateId);
    return associateIds;
}

/// Neighbours as one range: a selection of many ranges compares each of them with each other.
QItemSelection AssignmentView::wholeRows(const QList<int> &sortedRows) const
{
    QItemSelection selection;
    for (qsizetype first = 0; first < sortedRows.size();) {
        qsizetype last = first;
        while (last + 1 < sortedRows.size() && sortedRows.at(last + 1) == sortedRows.at(last) + 1)
            ++last;
        selection.append({m_filter.index(sortedRows.at(first), 0),
                          m_filter.index(sortedRows.at(last), m_filter.columnCount() - 1)});
        first = last + 1;
    }
    return selection;
}

void AssignmentView::selectAssociates(const QList<qint64> &associateIds)
{
    if (m_filter.columnCount() == 0)
        return;
    QList<int> rows;
    for (const qint64 associateId : associateIds) {
        const QModelIndex source = m_model.index(m_model.workspace().rowOf(associateId), 0);
        if (const QModelIndex first = m_filter.mapFromSource(source); first.isValid())
            rows.append(first.row());
    }
    std::sort(rows.begin(), rows.end());
    selectionModel()->select(wholeRows(rows), QItemSelectionModel::ClearAndSelect);
}

void AssignmentView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    verticalHeader()->viewport()->update();
    Q_EMIT selectedAssociatesChanged();
}

/// The boxes that toggling @p index is meant for: that column of all selected rows, the selected block, or
/// itself.
QModelIndexList AssignmentView::targets(const QModelIndex &index) const
{
    const QItemSelection selection = selectionModel()->selection();
    if (!selection.contains(index))
        return {index};
    QModelIndexList cells;
    for (const QItemSelectionRange &range : selection) {
        const bool isRow = isFullRow(range);
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = isRow ? index.column() : range.left();
                 column <= (isRow ? index.column() : range.right()); ++column)
                cells.append(m_filter.index(row, column));
        }
    }
    return cells;
}

void AssignmentView::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QList<AssignmentRules::Wish> wishes;
    bool anyOff = false;
    for (const QModelIndex &cell : targets(index)) {
        const QModelIndex source = m_filter.mapToSource(cell);
        const CellFacts facts = m_model.cellFacts(source.row(), source.column());
        anyOff = anyOff || (facts.isEditable() && !facts.isWanted());
        wishes.append({source.row(), m_model.tableColumn(source.column()), false});
    }
    for (AssignmentRules::Wish &wish : wishes)
        wish.wanted = anyOff;
    const auto step = [anyOff, count = static_cast<int>(wishes.size())] {
        //: A step to undo.
        return anyOff ? tr("Tick %Ln box(es)", nullptr, count)
                      //: A step to undo.
                      : tr("Clear %Ln box(es)", nullptr, count);
    };
    m_model.desk().request(wishes, step);
}

void AssignmentView::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    QItemSelectionRange block = selection.constFirst();
    for (const QItemSelectionRange &range : selection) {
        block = QItemSelectionRange(
            m_filter.index(std::min(block.top(), range.top()), std::min(block.left(), range.left())),
            m_filter.index(std::max(block.bottom(), range.bottom()), std::max(block.right(), range.right())));
    }
    MarkBlock marks;
    QStringList columnNames;
    QStringList rowNames;
    for (int column = block.left(); column <= block.right(); ++column)
        columnNames.append(m_filter.headerData(column, Qt::Horizontal).toString());
    // Rows that are not selected lie between: they are no part of it.
    const int first = block.left();
    const auto hasFirst = [first](const QItemSelectionRange &range) {
        return range.left() <= first && first <= range.right();
    };
    for (const int row : rowsOf(selection, hasFirst)) {
        rowNames.append(m_filter.headerData(row, Qt::Vertical).toString());
        QList<bool> cells;
        for (int column = block.left(); column <= block.right(); ++column) {
            const QModelIndex source = m_filter.mapToSource(m_filter.index(row, column));
            cells.append(
                m_model.workspace().table().isWanted(source.row(), m_model.tableColumn(source.column())));
        }
        marks.append(cells);
    }
    QGuiApplication::clipboard()->setText(markBlockText(marks, columnNames, rowNames));
}

void AssignmentView::paste()
{
    const auto block = markBlockFromText(QGuiApplication::clipboard()->text());
    if (!block) {
        Q_EMIT pasteRefused(tr("The clipboard holds no block of x and blanks."));
        return;
    }
    const QModelIndex start = currentIndex();
    QList<AssignmentRules::Wish> wishes;
    for (int row = 0; start.isValid() && row < block->size(); ++row) {
        for (int column = 0; column < block->at(row).size(); ++column) {
            const QModelIndex cell = m_filter.index(start.row() + row, start.column() + column);
            if (!cell.isValid())
                continue; // beyond the edge
            const QModelIndex source = m_filter.mapToSource(cell);
            wishes.append({source.row(), m_model.tableColumn(source.column()), block->at(row).at(column)});
        }
    }
    //: A step to undo.
    m_model.desk().request(wishes, [] { return tr("Paste"); });
}

void AssignmentView::requestOrigin()
{
    const QModelIndex source = m_filter.mapToSource(currentIndex());
    if (!source.isValid())
        return;
    const int column = m_model.tableColumn(source.column());
    Q_EMIT originRequested(source.data(AssignmentModel::AssociateIdRole).toLongLong(),
                           m_model.workspace().columns().at(column).license.key);
}

void AssignmentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        toggle(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool AssignmentView::isBoxAt(const QPoint &position, const QModelIndex &index) const
{
    QRect target(0, 0, BoxTarget, BoxTarget);
    target.moveCenter(visualRect(index).center());
    return target.contains(position);
}

void AssignmentView::mousePressEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    const bool isPlainClick = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressedBox = isPlainClick && index.isValid() && isBoxAt(position, index) ? index : QModelIndex();
    // A box in a selection is clicked to change the whole selection, which must then not go away.
    if (m_pressedBox.isValid() && selectionModel()->isSelected(index)) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        event->accept();
        return;
    }
    QTableView::mousePressEvent(event);
}

void AssignmentView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    const QModelIndex pressed = m_pressedBox;
    m_pressedBox = QModelIndex();
    QTableView::mouseReleaseEvent(event);
    if (pressed.isValid() && indexAt(position) == pressed && isBoxAt(position, pressed))
        toggle(pressed);
}
