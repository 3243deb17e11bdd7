// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws the entries of a list of one column: a sign, a title with a word at its right end, and beneath it a
/// quieter text. Entries are as high as their words need at the width of the list.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Whether the text beneath the title is cut to one line or wrapped.
    enum class Wrap { Cut, Wrap };

    explicit TwoLineDelegate(Wrap wrap, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Leaves the style what lies beneath the words.
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

    /// What an entry says.
    struct Entry
    {
        QString icon; ///< its name in resources/icons
        QColor color; ///< of the sign and the word
        QString title;
        QString word; ///< empty: none
        QString text; ///< empty: none
    };
    /// The entry at @p index in the colours that go with @p palette.
    [[nodiscard]] virtual Entry entry(const QModelIndex &index, const QPalette &palette) const = 0;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const Entry &entry,
                    QRect line) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text,
                   const QRect &rect) const;
    [[nodiscard]] int textHeight(const QStyleOptionViewItem &option, const QString &text, int width) const;

    Wrap m_wrap;
};
