// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// A table that is read row by row: whole rows are selected, nothing is edited, rows are of one height, the
/// last column takes the rest, tooltips are plain text. No column is narrower than its header in the language
/// now set.
class RowTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RowTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Sets the columns' widths in device-independent pixels, from the first on; a header may need more.
    void setColumnWidths(const QList<int> &widths);

private:
    void fitHeaders();
};
