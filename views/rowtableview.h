// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class TableColumns;

/// A table that is read row by row: whole rows are selected, nothing is edited, rows are of one height, the
/// last column takes the rest, tooltips are plain text. No column is narrower than its header in the language
/// now set, which may take two lines, unless the user wants it so.
class RowTableView : public QTableView
{
    Q_OBJECT

public:
    explicit RowTableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Sets the columns' widths in device-independent pixels, from the first on; a header may need more.
    void setColumnWidths(const QList<int> &widths);
    /// The same for columns with names, of which is remembered what the user makes of them.
    void setColumns(const QStringList &names, const QList<int> &widths);
    [[nodiscard]] TableColumns &columns() { return *m_columns; }

protected:
    void updateGeometries() override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    [[nodiscard]] QRect rowRect(int row) const;

    TableColumns *m_columns = nullptr;
    bool m_isUpdating = false; ///< the base lays out its parts
};
