// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reportdocument.h"

#include "views/reportcharts.h"
#include "views/theme.h"

#include <QAbstractItemModel>
#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace {

/// Context of these texts in the translation files.
struct ReportDocumentText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDocument)
};

// Sizes on paper, in points.
constexpr double FontSize = 8.5;
constexpr double FootHeight = 24;
constexpr double HeadingRoom = 60; ///< what has to follow a heading on its page
constexpr double PointsPerInch = 72;
constexpr double PixelsPerInch = 96; ///< within the document

// Sizes within the document, in its own pixels.
constexpr int SmallSpace = 4;
constexpr int LargeSpace = 16;
constexpr int CellPadding = 5;

QFont paperFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(FontSize);
    return font;
}

/// How wide a column of a table is where no word is broken in two, and where nothing is broken at all.
struct ColumnWidth
{
    double least = 0;
    double whole = 0;
};

/// The columns in which anything stands: paper has no room for others.
QList<int> columnsInUse(const QAbstractItemModel &model)
{
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        bool isInUse = false;
        for (int row = 0; row < model.rowCount() && !isInUse; ++row)
            isInUse = !model.index(row, column).data().toString().isEmpty();
        if (isInUse)
            columns.append(column);
    }
    return columns;
}

} // namespace

ReportDocument::ReportDocument(QPdfWriter &writer)
    : m_writer(writer)
    , m_end(&m_document)
    , m_charts(std::make_unique<ReportCharts>())
{
    const QSizeF page = m_writer.pageLayout().paintRectPixels(m_writer.resolution()).size();
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(paperFont());
    m_document.setDocumentMargin(0);
    m_document.documentLayout()->setPaintDevice(&m_writer);
    m_document.documentLayout()->registerHandler(ReportCharts::ObjectType, m_charts.get());
    m_document.setPageSize(page - QSizeF(0, FootHeight * m_writer.logicalDpiY() / PointsPerInch));
}

ReportDocument::~ReportDocument() = default;

/// An empty document, and the place behind a table, have a block already.
void ReportDocument::addBlock(const QString &text, const QFont &font, int space)
{
    QTextBlockFormat block;
    block.setTopMargin(space);
    QTextCharFormat format;
    format.setFont(font);
    m_end.movePosition(QTextCursor::End);
    if (m_end.block().text().isEmpty())
        m_end.setBlockFormat(block);
    else
        m_end.insertBlock(block);
    m_end.insertText(text, format);
}

void ReportDocument::addTitle(const QString &title)
{
    addBlock(title, titleFont(paperFont()), 0);
}

void ReportDocument::addHeading(const QString &heading)
{
    QFont font = strongFont(paperFont());
    font.setPointSizeF(FontSize * 1.2);
    addBlock(heading, font, LargeSpace);
    m_headings.append(m_end.block());
}

void ReportDocument::addText(const QString &text)
{
    addBlock(text, paperFont(), SmallSpace);
}

void ReportDocument::addCell(const QTextCursor &cell, const QString &text, Qt::Alignment alignment,
                             const QFont &font)
{
    QTextCursor cursor = cell;
    QTextBlockFormat block;
    block.setAlignment(alignment);
    QTextCharFormat format;
    format.setFont(font);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format);
}

void ReportDocument::addTable(const QAbstractItemModel &model)
{
    const QList<int> columns = columnsInUse(model);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setHeaderRowCount(1);
    format.setCellSpacing(0);
    format.setCellPadding(CellPadding);
    format.setBorder(1);
    format.setBorderBrush(themeColors(lightPalette()).border);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setColumnWidthConstraints(columnWidths(model, columns));
    format.setTopMargin(SmallSpace);
    format.setBottomMargin(LargeSpace); // what comes next has no say in it
    m_end.movePosition(QTextCursor::End);
    QTextTable *table = m_end.insertTable(model.rowCount() + 1, static_cast<int>(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column)
        fillColumn(*table, column, model, columns.at(column));
}

void ReportDocument::fillColumn(QTextTable &table, int column, const QAbstractItemModel &model,
                                int modelColumn)
{
    const auto alignmentOf = [](const QVariant &value) { return value.value<Qt::Alignment>(); };
    QTextCharFormat shade;
    shade.setBackground(themeColors(lightPalette()).sidebar);
    table.cellAt(0, column).setFormat(shade);
    addCell(table.cellAt(0, column).firstCursorPosition(),
            model.headerData(modelColumn, Qt::Horizontal).toString(),
            alignmentOf(model.headerData(modelColumn, Qt::Horizontal, Qt::TextAlignmentRole)),
            strongFont(paperFont()));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, modelColumn);
        addCell(table.cellAt(row + 1, column).firstCursorPosition(), index.data().toString(),
                alignmentOf(index.data(Qt::TextAlignmentRole)), paperFont());
    }
}

void ReportDocument::addChart(const QString &title, const ChartFilling &fill, double height)
{
    addBlock({}, paperFont(), LargeSpace);
    m_end.insertText(QString(QChar::ObjectReplacementCharacter), m_charts->add(title, fill, height));
}

/// Headers of several words may go over several lines; so may cells, where the page is too narrow.
QList<QTextLength> ReportDocument::columnWidths(const QAbstractItemModel &model,
                                                const QList<int> &columns) const
{
    const QFontMetricsF headers(strongFont(paperFont()), &m_writer);
    const QFontMetricsF cells(paperFont(), &m_writer);
    const double padding =
        3.0 * CellPadding * m_writer.logicalDpiX() / PixelsPerInch; // and a little to spare
    ColumnWidth all;
    QList<ColumnWidth> widths;
    for (const int column : columns) {
        ColumnWidth width;
        const auto add = [&width](const QFontMetricsF &metrics, const QString &text) {
            for (const QString &word : text.split(u' '))
                width.least = std::max(width.least, metrics.horizontalAdvance(word));
        };
        add(headers, model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row) {
            const QString text = model.index(row, column).data().toString();
            add(cells, text);
            width.whole = std::max(width.whole, cells.horizontalAdvance(text));
        }
        width.least += padding;
        width.whole = std::max(width.least, width.whole + padding);
        all.least += width.least;
        all.whole += width.whole;
        widths.append(width);
    }
    // What is left beside the words goes to whatever is longer than a word.
    const double spare = std::max(0.0, m_document.pageSize().width() - all.least);
    const double longer = std::max(1.0, all.whole - all.least);
    const double part = std::min(1.0, spare / longer);
    QList<QTextLength> shares;
    for (const ColumnWidth &width : std::as_const(widths)) {
        const double used = width.least + part * (width.whole - width.least);
        shares.append(QTextLength(QTextLength::PercentageLength,
                                  100 * used / (all.least + part * (all.whole - all.least))));
    }
    return shares;
}

/// A heading at the foot of a page goes to the next one, together with what it is about.
void ReportDocument::keepHeadingsWithText()
{
    const double height = m_document.pageSize().height();
    const double room = HeadingRoom * m_writer.logicalDpiY() / PointsPerInch;
    for (const QTextBlock &heading : std::as_const(m_headings)) {
        const QRectF rect = m_document.documentLayout()->blockBoundingRect(heading);
        if (height - std::fmod(rect.bottom(), height) >= room)
            continue;
        QTextBlockFormat format = heading.blockFormat();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(heading).setBlockFormat(format);
    }
}

void ReportDocument::print(const QString &foot)
{
    QPainter painter(&m_writer);
    if (!painter.isActive())
        return; // the target takes nothing, which whoever owns it finds out
    keepHeadingsWithText();
    const QSizeF size = m_document.pageSize();
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (page > 0)
            m_writer.newPage();
        painter.save();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette = lightPalette();
        context.clip = QRectF(QPointF(0, page * size.height()), size);
        painter.translate(0, -page * size.height());
        painter.setClipRect(context.clip);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        printFoot(painter, foot, page);
    }
}

void ReportDocument::printFoot(QPainter &painter, const QString &foot, int page) const
{
    const QRectF area(QPointF(), m_writer.pageLayout().paintRectPixels(m_writer.resolution()).size());
    const QLocale locale;
    painter.setFont(smallFont(paperFont()));
    painter.setPen(themeColors(lightPalette()).mutedText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom, foot);
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom,
                     //: At the foot of a printed page: %1 is its number, %2 how many there are.
                     ReportDocumentText::tr("Page %1 of %2")
                         .arg(locale.toString(page + 1), locale.toString(m_document.pageCount())));
}
