// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartpicture.h"

#include <QFrame>

#include <functional>

class QAbstractItemModel;
class QChartView;
class QLabel;
class QPushButton;
class QStackedWidget;
class RowTableView;

/// A chart with its words: title, a sentence that says what it shows, the picture or the same figures as a
/// table, and the ways to take them along. Draws itself anew in the colours and the language now set.
class ChartPanel : public QFrame
{
    Q_OBJECT

public:
    /// @p table holds the chart's figures and must outlive the panel.
    ChartPanel(QAbstractItemModel &table, QWidget *parent = nullptr);

    /// Also what a screen reader calls the chart.
    void setTitle(const QString &title);
    /// What the chart shows, in a sentence or two. A screen reader says it, and then @p figures: what else
    /// stands out in the picture.
    void setSummary(const QString &summary, const QString &figures);
    /// Draws now, and again whenever the looks change.
    void setDrawing(ChartFilling drawing);
    /// The name a file with the figures gets at first, without folder or ending.
    void setFileName(const QString &name) { m_fileName = name; }

    /// Asks for a file to write to, beginning with a suggestion; empty: none. Replaced by tests.
    std::function<QString(const QString &suggestedName)> chooseFile;
    /// Lets the user choose a printer; draws on it what it is given. Replaced by tests.
    std::function<void(const std::function<void(QPainter &painter, const QRectF &area)> &paint)> print;

Q_SIGNALS:
    /// What became of saving, in words.
    void told(const QString &message);
    /// The user wants to see what is behind this row of the table.
    void rowActivated(const QModelIndex &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void describe();
    void nameCommands();
    void fitColumns();
    void draw();
    void save();
    void paintOn(QPainter &painter, const QRectF &area) const;

    QAbstractItemModel &m_table;
    ChartFilling m_drawing;
    QString m_fileName;
    QString m_figures; ///< in words
    QLabel *m_title;
    QLabel *m_summary;
    QPushButton *m_asTable;
    QPushButton *m_save;
    QPushButton *m_print;
    QStackedWidget *m_stack;
    QChartView *m_chart;
    RowTableView *m_tableView;
};
