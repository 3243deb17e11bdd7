// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/clippedtexts.h"

#include "tests/gui/accessiblename.h"
#include "views/choicebox.h"
#include "views/plaintooltips.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>

namespace {

constexpr int RowsLookedAt = 12;

/// What Qt keeps to itself about the room a text needs.
class HeaderAccess : public QHeaderView
{
public:
    using QHeaderView::sectionSizeFromContents;
};

class TabBarAccess : public QTabBar
{
public:
    using QTabBar::tabSizeHint;
};

class ItemViewAccess : public QAbstractItemView
{
public:
    using QAbstractItemView::initViewItemOption;
};

class Findings
{
public:
    /// Takes note where @p text needs more than it has and @p toolTip does not say all of it.
    void check(const QWidget &widget, const QString &text, QSize have, QSize need, const QString &toolTip)
    {
        const bool isCut = need.width() > have.width() || need.height() > have.height();
        if (text.isEmpty() || !isCut || holds(toolTip, text))
            return;
        add(widget, text,
            QStringLiteral("has %1×%2 pixels, needs %3×%4")
                .arg(have.width())
                .arg(have.height())
                .arg(need.width())
                .arg(need.height()));
    }

    void add(const QWidget &widget, const QString &text, const QString &what)
    {
        const QString line = QStringLiteral("%1 %2 (%3) \"%4\" %5")
                                 .arg(QString::fromLatin1(widget.metaObject()->className()),
                                      widget.objectName(), accessibleNameOf(widget), text, what);
        if (!m_lines.contains(line))
            m_lines.append(line);
    }

    [[nodiscard]] QStringList lines() const { return m_lines; }

private:
    [[nodiscard]] static QString bare(QString text) { return text.remove(u'&').simplified(); }
    [[nodiscard]] static bool holds(const QString &toolTip, const QString &text)
    {
        return bare(toolTip).contains(bare(text));
    }

    QStringList m_lines;
};

/// As if nothing but words counted: the height of a control goes by its font, not by its hint.
QSize wordSize(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().size(Qt::TextShowMnemonic, text);
}

/// What is said at @p position of a view's own viewport, or of that of its header.
QString toolTipAt(const QAbstractItemView &view, const QWidget *viewport, const QPoint &position)
{
    const auto *toolTips = view.findChild<PlainToolTips *>();
    return toolTips ? toolTips->toolTipAt(viewport, position) : QString();
}

void checkLabel(const QLabel &label, Findings &findings)
{
    // Whatever a pixmap shows is no text.
    const int wrappedHeight = label.wordWrap() ? label.heightForWidth(label.width()) : -1;
    const QSize need = wrappedHeight >= 0 ? QSize(label.minimumSizeHint().width(), wrappedHeight)
                                          : label.minimumSizeHint().expandedTo(label.sizeHint());
    findings.check(label, label.text(), label.size(), need, label.toolTip());
}

void checkButton(const QAbstractButton &button, Findings &findings)
{
    const QSize words = wordSize(button, button.text());
    const QSize need(button.sizeHint().width(), std::min(button.sizeHint().height(), words.height()));
    findings.check(button, button.text(), button.size(), need, button.toolTip());
}

void checkTabs(QTabBar &bar, Findings &findings)
{
    for (int tab = 0; tab < bar.count(); ++tab) {
        if (!bar.isTabVisible(tab))
            continue;
        const QSize need = (bar.*(&TabBarAccess::tabSizeHint))(tab);
        findings.check(bar, bar.tabText(tab), bar.tabRect(tab).size(), need, bar.tabToolTip(tab));
    }
}

/// Sections in sight; what is scrolled out is looked at when it comes in. A header that paints its sections
/// itself knows better what they need.
void checkHeader(const QHeaderView &header, Findings &findings)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(header.parentWidget());
    if (header.metaObject() != &QHeaderView::staticMetaObject || !view)
        return;
    const QAbstractItemModel *model = header.model();
    const Qt::Orientation orientation = header.orientation();
    const int length =
        orientation == Qt::Horizontal ? header.viewport()->width() : header.viewport()->height();
    for (int section = 0; model && section < header.count(); ++section) {
        const int at = header.sectionViewportPosition(section);
        if (header.isSectionHidden(section) || at < 0 || at >= length)
            continue;
        const int size = header.sectionSize(section);
        const QSize have =
            orientation == Qt::Horizontal ? QSize(size, header.height()) : QSize(header.width(), size);
        const QPoint start = orientation == Qt::Horizontal ? QPoint(at, 0) : QPoint(0, at);
        findings.check(header, model->headerData(section, orientation).toString(), have,
                       (header.*(&HeaderAccess::sectionSizeFromContents))(section),
                       toolTipAt(*view, header.viewport(), start));
    }
}

void checkCell(QAbstractItemView &view, const QModelIndex &index, Findings &findings)
{
    const QRect rect = view.visualRect(index);
    if (rect.isEmpty() || !view.viewport()->rect().intersects(rect))
        return;
    QStyleOptionViewItem option;
    (view.*(&ItemViewAccess::initViewItemOption))(&option);
    option.rect = rect;
    const QSize need = view.itemDelegateForIndex(index)->sizeHint(option, index);
    findings.check(view, index.data().toString(), rect.size(), need,
                   toolTipAt(view, view.viewport(), rect.center()));
}

void checkCells(QAbstractItemView &view, const QModelIndex &parent, Findings &findings)
{
    const QAbstractItemModel &model = *view.model();
    const int rows = std::min(model.rowCount(parent), RowsLookedAt);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            checkCell(view, model.index(row, column, parent), findings);
        checkCells(view, model.index(row, 0, parent), findings);
    }
}

void checkComboBox(const QComboBox &box, Findings &findings)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect field =
        box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const auto *choice = qobject_cast<const ChoiceBox *>(&box);
    findings.check(box, box.currentText(), field.size(), wordSize(box, box.currentText()),
                   choice ? choice->cutChoice() : box.toolTip());
}

/// What is typed scrolls; what is written there beforehand does not.
void checkLine(const QLineEdit &line, Findings &findings)
{
    QStyleOptionFrame option;
    option.initFrom(&line);
    const QRect field = line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
    const bool isGiven = line.text().isEmpty() || line.isReadOnly();
    const QString text = line.text().isEmpty() ? line.placeholderText() : line.displayText();
    if (isGiven)
        findings.check(line, text, field.size(), QSize(wordSize(line, text).width(), 0), line.toolTip());
}

void checkMenuBar(QMenuBar &bar, Findings &findings)
{
    for (QAction *action : bar.actions()) {
        const QRect rect = bar.actionGeometry(action);
        if (action->isVisible() && !bar.rect().contains(rect))
            findings.add(bar, action->text(), QStringLiteral("is outside of the menu bar"));
        findings.check(bar, action->text(), rect.size(), wordSize(bar, action->text()), {});
    }
}

void checkStatusBar(const QStatusBar &bar, Findings &findings)
{
    findings.check(bar, bar.currentMessage(), bar.size(), wordSize(bar, bar.currentMessage()), bar.toolTip());
}

QString textOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    return {};
}

/// What scrolls may be larger than its place, but not where it cannot be scrolled.
bool mayReachOver(const QWidget &place, const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(place.parentWidget());
    if (!area || area->viewport() != &place)
        return false;
    return area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
           || widget.geometry().width() <= place.width();
}

void checkEdges(const QWidget &root, const QWidget &widget, Findings &findings)
{
    if (textOf(widget).isEmpty())
        return;
    for (const QWidget *part = &widget; part != &root && !part->isWindow(); part = part->parentWidget()) {
        const QWidget &place = *part->parentWidget();
        if (mayReachOver(place, *part))
            return;
        if (!place.rect().contains(part->geometry())) {
            findings.add(widget, textOf(widget),
                         QStringLiteral("reaches over the edge of a %1")
                             .arg(QString::fromLatin1(place.metaObject()->className())));
            return;
        }
    }
}

void checkWidget(QWidget &widget, Findings &findings)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        checkLabel(*label, findings);
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        checkButton(*button, findings);
    else if (auto *tabs = qobject_cast<QTabBar *>(&widget))
        checkTabs(*tabs, findings);
    else if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        checkHeader(*header, findings);
    else if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && view->model())
        checkCells(*view, view->rootIndex(), findings);
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        checkComboBox(*box, findings);
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        checkLine(*line, findings);
    else if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        findings.check(*group, group->title(), group->size(), wordSize(*group, group->title()), {});
    else if (auto *menuBar = qobject_cast<QMenuBar *>(&widget))
        checkMenuBar(*menuBar, findings);
    else if (const auto *statusBar = qobject_cast<const QStatusBar *>(&widget))
        checkStatusBar(*statusBar, findings);
    else if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        findings.check(*menu, menu->title(), menu->size(), menu->sizeHint(), {});
}

} // namespace

QStringList clippedTexts(QWidget &root)
{
    Findings findings;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.prepend(&root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible() || widget->window() != root.window())
            continue;
        checkWidget(*widget, findings);
        checkEdges(root, *widget, findings);
    }
    return findings.lines();
}
