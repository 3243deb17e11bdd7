// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/csvwriter.h"

#include <QIODevice>

namespace {

constexpr qsizetype EncodedBlock = 64 * 1024; // characters that are encoded and written at once

/// Writes @p text as far as it has come, and empties it.
bool flush(QString &text, QIODevice &target)
{
    const QByteArray bytes = text.toUtf8();
    text.resize(0); // keeps the memory
    return target.write(bytes) == bytes.size();
}

} // namespace

CsvWriter::CsvWriter(CsvSeparator separator)
    : m_separator(separator)
{}

QString CsvWriter::obstacle(const ExportTable &) const
{
    return {};
}

ExportWriter::Outcome CsvWriter::write(const ExportTable &table, QIODevice &target, const Step &step) const
{
    QString text = QChar(QChar::ByteOrderMark);
    ExportRow titles;
    for (const ExportColumn &column : table.columns())
        titles.append(column.title);
    appendRow(text, titles);
    const int rows = table.rowCount();
    for (int row = 0; row < rows; ++row) {
        appendRow(text, table.row(row));
        if (text.size() >= EncodedBlock && !flush(text, target))
            return tl::unexpected(targetProblem(target));
        if (!step(row + 1))
            return End::Cancelled;
    }
    if (!flush(text, target))
        return tl::unexpected(targetProblem(target));
    return End::Written;
}

void CsvWriter::appendRow(QString &text, const ExportRow &row) const
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column > 0)
            text += QChar(static_cast<char16_t>(m_separator));
        text += field(row.at(column));
    }
    text += QStringLiteral("\r\n");
}

/// Only texts are made harmless: a number below zero is no formula.
QString CsvWriter::field(const ExportCell &cell) const
{
    if (const auto *text = std::get_if<QString>(&cell))
        return csvField(*text, m_separator);
    if (const auto *number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto *moment = std::get_if<QDateTime>(&cell))
        return moment->toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return std::holds_alternative<ExportTick>(cell) ? QStringLiteral("x") : QString();
}
