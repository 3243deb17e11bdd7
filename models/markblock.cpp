// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markblock.h"

#include "models/domain/csvfield.h"

#include <algorithm>

static constexpr qsizetype MostMarks = 1'000'000;

namespace {

enum class Mark { Ticked, Empty, None };

Mark markOf(const QString &cell)
{
    const QString mark = cell.trimmed();
    if (mark.isEmpty() || mark == u"0" || mark == u"-")
        return Mark::Empty;
    if (mark.compare(u"x", Qt::CaseInsensitive) == 0 || mark == u"1" || mark == u"\u2713"
        || mark == u"\u2714")
        return Mark::Ticked;
    return Mark::None;
}

bool isName(const QString &cell)
{
    return markOf(cell) == Mark::None;
}

/// A name as one cell.
QString cellFrom(const QString &name)
{
    return withoutFormula(name.simplified());
}

} // namespace

QString markBlockText(const MarkBlock &block, const QStringList &columnNames, const QStringList &rowNames)
{
    QStringList lines;
    lines.reserve(block.size() + 1);
    QStringList cells {QString()};
    for (const QString &name : columnNames)
        cells.append(cellFrom(name));
    lines.append(cells.join(u'\t'));
    for (qsizetype row = 0; row < block.size(); ++row) {
        cells = {cellFrom(rowNames.at(row))};
        for (const bool isTicked : block.at(row))
            cells.append(isTicked ? QStringLiteral("x") : QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

std::optional<MarkBlock> markBlockFromText(const QString &text)
{
    QString rest = text;
    rest.remove(u'\r');
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    if (rest.isEmpty() || rest.count(u'\t') + rest.count(u'\n') >= MostMarks)
        return std::nullopt;
    QList<QStringList> lines;
    for (const QString &line : rest.split(u'\n'))
        lines.append(line.split(u'\t'));
    // A name at the start of the first line may be that of its row; any other is that of a column.
    const QStringList &first = lines.constFirst();
    if (std::any_of(first.cbegin() + (first.size() > 1 ? 1 : 0), first.cend(), isName))
        lines.removeFirst();
    const bool hasNames = std::any_of(lines.cbegin(), lines.cend(),
                                      [](const QStringList &line) { return isName(line.constFirst()); });
    MarkBlock block;
    for (const QStringList &line : std::as_const(lines)) {
        QList<bool> row;
        for (qsizetype column = hasNames ? 1 : 0; column < line.size(); ++column) {
            if (isName(line.at(column)))
                return std::nullopt;
            row.append(markOf(line.at(column)) == Mark::Ticked);
        }
        block.append(row);
    }
    if (block.isEmpty() || block.constFirst().isEmpty())
        return std::nullopt;
    return block;
}
