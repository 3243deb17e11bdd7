// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// Scrolls a column of things up and down, and never sideways: it is at least as wide as they need. The page
/// behind it shows through.
class ColumnScroller : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes ownership of @p column.
    explicit ColumnScroller(QWidget *column, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};
