// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/columnscroller.h"

#include <QList>

class QGridLayout;

/// Puts charts and tables side by side where there is room for two, else one below the other, and scrolls
/// what does not fit. Takes ownership of what is added.
class DashboardGrid : public ColumnScroller
{
    Q_OBJECT

public:
    explicit DashboardGrid(QWidget *parent = nullptr);

    /// Adds a widget that takes the whole width.
    void addWide(QWidget *widget);
    /// Adds two that stand side by side where there is room.
    void addPair(QWidget *left, QWidget *right);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row
    {
        QWidget *left = nullptr;
        QWidget *right = nullptr; ///< or none
    };

    void arrange();
    [[nodiscard]] int leastWidthForTwo() const;

    QGridLayout *m_layout;
    QList<Row> m_rows;
    int m_columns = 0; ///< as they are arranged now
};
