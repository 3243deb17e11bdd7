// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Draws an entry of the list of sections, with a count in a pill at its right where there is one.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1 };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};
