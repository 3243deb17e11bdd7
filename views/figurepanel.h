// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractItemModel;
class QHBoxLayout;
class QLabel;
class RowTableView;

/// A table of figures under its title, pressing figures marked.
class FigurePanel : public QWidget
{
    Q_OBJECT

public:
    /// @p table is a FigureModel, or stands for one, and must outlive the panel.
    explicit FigurePanel(QAbstractItemModel &table, QWidget *parent = nullptr);

    /// The title is also what a screen reader calls the table; @p description says more to it.
    void setTitle(const QString &title, const QString &description);
    /// Adds a command at the right of the title; the panel takes ownership.
    void addCommand(QWidget *command);
    [[nodiscard]] RowTableView &view() { return *m_view; }

private:
    QLabel *m_title;
    QHBoxLayout *m_head;
    RowTableView *m_view;
};
