// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wrappingheaderview.h"

#include "views/theme.h"
#include "views/twolines.h"

#include <QStyleOptionHeader>

// A second line that makes a column less narrower than this, in device-independent pixels, is not worth it.
static constexpr int LeastSaving = 20;

WrappingHeaderView::WrappingHeaderView(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    connect(this, &QHeaderView::sectionResized, this, &WrappingHeaderView::updateHeight);
}

void WrappingHeaderView::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    if (model)
        connect(model, &QAbstractItemModel::headerDataChanged, this, &WrappingHeaderView::updateHeight,
                Qt::UniqueConnection);
}

/// Empty when the model has gone before the view: that is asked for its size to the last.
QString WrappingHeaderView::name(int logicalIndex) const
{
    return model() ? model()->headerData(logicalIndex, Qt::Horizontal).toString() : QString();
}

/// As the style sheet has it.
QFontMetrics WrappingHeaderView::metrics() const
{
    return QFontMetrics(strongFont(font()));
}

int WrappingHeaderView::oneLineWidth(int logicalIndex) const
{
    return QHeaderView::sectionSizeFromContents(logicalIndex).width();
}

/// What the style needs beside the name, as for a sort indicator.
int WrappingHeaderView::frameWidth(int logicalIndex) const
{
    return oneLineWidth(logicalIndex) - metrics().horizontalAdvance(name(logicalIndex));
}

bool WrappingHeaderView::isInTwoLines(int logicalIndex) const
{
    return !isSectionHidden(logicalIndex) && sectionSize(logicalIndex) < oneLineWidth(logicalIndex);
}

bool WrappingHeaderView::hasTwoLines() const
{
    for (int section = 0; section < count(); ++section) {
        if (isInTwoLines(section))
            return true;
    }
    return false;
}

QSize WrappingHeaderView::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return hasTwoLines() ? size + QSize(0, metrics().lineSpacing()) : size;
}

QSize WrappingHeaderView::sectionSizeFromContents(int logicalIndex) const
{
    const QSize inOne = QHeaderView::sectionSizeFromContents(logicalIndex);
    const int inTwo = frameWidth(logicalIndex) + twoLinesWidth(name(logicalIndex), metrics());
    return {inTwo + LeastSaving <= inOne.width() ? inTwo : inOne.width(), inOne.height()};
}

void WrappingHeaderView::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (isInTwoLines(logicalIndex)) {
        const int room = sectionSize(logicalIndex) - frameWidth(logicalIndex);
        option->text = inTwoLines(name(logicalIndex), metrics(), room);
    }
}

/// The table asks for the height once, and again when it is told to.
void WrappingHeaderView::updateHeight()
{
    const bool hasNow = hasTwoLines(); // asking can lay the columns out, which comes back here
    if (m_hasTwoLines == hasNow)
        return;
    m_hasTwoLines = hasNow;
    Q_EMIT geometriesChanged();
}
