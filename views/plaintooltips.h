// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractItemView;

/// Shows the tooltips of an item view and its headers as the plain text they are. Qt would take text that
/// looks like HTML for rich text, and this text comes from a server. Of a cell or a header whose words are
/// cut off, they say all of them. Owned by the view.
class PlainToolTips : public QObject
{
    Q_OBJECT

public:
    explicit PlainToolTips(QAbstractItemView &view);

    /// What is said at @p position in @p viewport, that of the view or of one of its headers.
    [[nodiscard]] QString toolTipAt(const QObject *viewport, const QPoint &position) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView &m_view;
};

/// @p text so that a tooltip shows it letter by letter, wrapped at a readable width.
[[nodiscard]] QString plainToolTip(const QString &text);
