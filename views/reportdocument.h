// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/chartpicture.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

class QAbstractItemModel;
class QPdfWriter;
class QTextTable;
class ReportCharts;

/// A document for paper in the making: headings, sentences, tables and charts, one beneath the other. All
/// texts are plain ones. Lives in the GUI thread; the writer outlives it.
class ReportDocument
{
public:
    /// For pages as @p writer has them.
    explicit ReportDocument(QPdfWriter &writer);
    ~ReportDocument();
    Q_DISABLE_COPY_MOVE(ReportDocument)

    void addTitle(const QString &title);
    void addHeading(const QString &heading);
    void addText(const QString &text);
    /// A table, not an empty one, under the model's headers, which stand on every page it goes over; columns
    /// in which nothing stands are left out.
    void addTable(const QAbstractItemModel &model);
    /// A chart as wide as the page, and so high where that is ChartPaperWidth.
    void addChart(const QString &title, const ChartFilling &fill, double height);

    /// Writes all pages; at the foot of each @p foot and its number.
    void print(const QString &foot);

private:
    void addBlock(const QString &text, const QFont &font, int space);
    void addCell(const QTextCursor &cell, const QString &text, Qt::Alignment alignment, const QFont &font);
    void fillColumn(QTextTable &table, int column, const QAbstractItemModel &model, int modelColumn);
    [[nodiscard]] QList<QTextLength> columnWidths(const QAbstractItemModel &model,
                                                  const QList<int> &columns) const;
    void keepHeadingsWithText();
    void printFoot(QPainter &painter, const QString &foot, int page) const;

    QPdfWriter &m_writer;
    QTextDocument m_document;
    QTextCursor m_end; ///< where the next part goes
    QList<QTextBlock> m_headings;
    std::unique_ptr<ReportCharts> m_charts;
};
