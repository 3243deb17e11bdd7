// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/twolinedelegate.h"

#include "views/focusring.h"
#include "views/icons.h"
#include "views/theme.h"

#include <QAbstractItemView>
#include <QPainter>

static constexpr int LineSignSize = 20;

TwoLineDelegate::TwoLineDelegate(Wrap wrap, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_wrap(wrap)
{}

/// Where the words of an entry that fills @p rect stand.
static QRect wordsRect(const QRect &rect)
{
    return rect.adjusted(Spacing::Small + LineSignSize + Spacing::Small, Spacing::Small, -Spacing::Small,
                         -Spacing::Small);
}

static QFont titleFontOf(const QStyleOptionViewItem &option)
{
    return strongFont(option.font);
}

static int titleHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(titleFontOf(option)).height();
}

void TwoLineDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.clear();
}

int TwoLineDelegate::textHeight(const QStyleOptionViewItem &option, const QString &text, int width) const
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(smallFont(option.font));
    const int height = m_wrap == Wrap::Cut
                           ? metrics.height()
                           : metrics.boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text).height();
    return height + 1; // as far below the title as letters need
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QRect words = wordsRect(QRect(0, 0, width, 0));
    const int height = titleHeight(option)
                       + textHeight(option, entry(index, option.palette).text, words.width())
                       + 2 * Spacing::Small;
    return {width, height};
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // hover and selection
    paintFocusRing(*painter, option);
    const Entry entry = this->entry(index, option.palette);
    const QRect words = wordsRect(option.rect);
    const int height = titleHeight(option);
    const QRect sign(option.rect.left() + Spacing::Small, words.top() + (height - LineSignSize) / 2,
                     LineSignSize, LineSignSize);
    painter->save();
    themedIcon(entry.icon, entry.color).paint(painter, sign);
    paintTitle(*painter, option, entry, QRect(words.left(), words.top(), words.width(), height));
    paintText(*painter, option, entry.text, words.adjusted(0, height + 1, 0, 0));
    painter->restore();
}

void TwoLineDelegate::paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const Entry &entry,
                                 QRect line) const
{
    if (!entry.word.isEmpty()) {
        painter.setFont(option.font);
        painter.setPen(entry.color);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, entry.word);
        line.setRight(line.right() - option.fontMetrics.horizontalAdvance(entry.word) - Spacing::Small);
    }
    const QFont font = titleFontOf(option);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(entry.title, Qt::ElideRight, line.width()));
}

void TwoLineDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                                const QRect &rect) const
{
    const QFont font = smallFont(option.font);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    painter.setFont(font);
    painter.setPen(option.palette.color(isEnabled ? QPalette::PlaceholderText : QPalette::Text));
    if (m_wrap == Wrap::Wrap)
        painter.drawText(rect, Qt::TextWordWrap, text);
    else
        painter.drawText(rect, Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}
