// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvreader.h"

#include "models/domain/csvfield.h"
#include "models/domain/textdecoding.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <optional>

using ProblemKind = CsvProblem::Kind;

static constexpr qint64 MostBytes = 50'000'000;
static constexpr qsizetype MostRows = 1'000'000;
static constexpr qsizetype MostFields = 10'000; // in one row
static constexpr qsizetype MostCells = 5'000'000; // 50,000 associates with 100 licences

static constexpr QChar Quote = u'"';

namespace {

struct DecodedText
{
    QString text;
    QString encoding;
    bool isValid = true;
};

DecodedText decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        const std::optional<QString> text = textFromMarked(bytes, *marked);
        return {text.value_or(QString()), unicodeName(*marked), text.has_value()};
    }
    if (const std::optional<QString> text = textFromUtf8(bytes))
        return {*text, unicodeName(QStringConverter::Utf8)};
    return {textFromWindows1252(bytes), QStringLiteral("Windows-1252")};
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

// Names hold commas rather than semicolons or tabs, so a comma has to be the more frequent.
constexpr std::array<CsvSeparator, 3> Separators {CsvSeparator::Tab, CsvSeparator::Semicolon,
                                                  CsvSeparator::Comma};

/// What a first line such as "sep=;" says, which spreadsheets write and follow.
std::optional<CsvSeparator> statedSeparator(const QString &text)
{
    static constexpr QStringView Start = u"sep=";
    const QStringView stated = QStringView(text).mid(Start.size(), 1);
    const bool isAlone = text.size() <= Start.size() + 1 || isLineEnd(text.at(Start.size() + 1));
    if (!text.startsWith(Start, Qt::CaseInsensitive) || stated.isEmpty() || !isAlone)
        return std::nullopt;
    const auto found = std::find_if(Separators.cbegin(), Separators.cend(), [&stated](CsvSeparator each) {
        return stated.front() == static_cast<char16_t>(each);
    });
    return found == Separators.cend() ? std::nullopt : std::optional(*found);
}

/// The separator that parts the first row into the most fields.
CsvSeparator frequentSeparator(const QString &text)
{
    std::array<int, Separators.size()> counts {};
    bool isQuoted = false;
    for (const QChar character : text) {
        if (character == Quote)
            isQuoted = !isQuoted;
        if (isQuoted)
            continue;
        if (isLineEnd(character))
            break;
        for (std::size_t each = 0; each < Separators.size(); ++each)
            counts[each] += character == static_cast<char16_t>(Separators[each]) ? 1 : 0;
    }
    const auto best = std::max_element(counts.cbegin(), counts.cend());
    return *best == 0 ? CsvSeparator::Comma : Separators[static_cast<std::size_t>(best - counts.cbegin())];
}

/// Goes through a text once, character by character.
class CsvParser
{
public:
    CsvParser(const QString &text, CsvTable &table)
        : m_text(text)
        , m_table(table)
    {
        const auto stated = statedSeparator(text);
        m_table.separator = stated ? *stated : frequentSeparator(text);
        m_separator = static_cast<char16_t>(m_table.separator);
        if (stated) {
            while (m_position < m_text.size() && !isLineEnd(m_text.at(m_position)))
                ++m_position;
            takeLineEnd();
        }
    }

    void parse()
    {
        while (m_position < m_text.size() && m_table.problem.kind == ProblemKind::None)
            readRow();
    }

private:
    void fail(ProblemKind kind, int line) { m_table.problem = {kind, line, {}}; }

    void readRow()
    {
        CsvRow row {m_line, {}};
        bool isSeparated = true;
        while (isSeparated) {
            row.fields.append(withFormula(readField()));
            if (m_table.problem.kind != ProblemKind::None)
                return;
            if (row.fields.size() > MostFields)
                return fail(ProblemKind::TooManyFields, row.line);
            isSeparated = m_position < m_text.size() && m_text.at(m_position) == m_separator;
            if (isSeparated)
                ++m_position;
        }
        takeLineEnd();
        m_cellCount += row.fields.size();
        if (m_cellCount > MostCells)
            return fail(ProblemKind::TooManyCells, row.line);
        const bool isBlank = std::all_of(row.fields.cbegin(), row.fields.cend(),
                                         [](const QString &field) { return field.trimmed().isEmpty(); });
        if (isBlank)
            return;
        if (m_table.rows.size() == MostRows)
            return fail(ProblemKind::TooManyRows, row.line);
        m_table.rows.append(row);
    }

    /// A quote opens only a field that begins with it, as in 24" elsewhere.
    QString readField()
    {
        QString field =
            m_position < m_text.size() && m_text.at(m_position) == Quote ? readQuoted() : QString();
        const qsizetype start = m_position;
        while (m_position < m_text.size() && m_text.at(m_position) != m_separator
               && !isLineEnd(m_text.at(m_position)))
            ++m_position;
        return field.append(QStringView(m_text).sliced(start, m_position - start));
    }

    /// What stands in quotes, line ends and all; two quotes stand for one.
    QString readQuoted()
    {
        const int line = m_line;
        QString field;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            if (m_text.at(m_position) == Quote) {
                ++m_position;
                if (m_position == m_text.size() || m_text.at(m_position) != Quote)
                    return field;
            } else if (endsLine()) {
                ++m_line;
            }
            field.append(m_text.at(m_position));
        }
        fail(ProblemKind::UnclosedQuote, line);
        return field;
    }

    /// True at the last character of a line end.
    [[nodiscard]] bool endsLine() const
    {
        const QChar character = m_text.at(m_position);
        const bool isBeforeLineFeed = m_position + 1 < m_text.size() && m_text.at(m_position + 1) == u'\n';
        return character == u'\n' || (character == u'\r' && !isBeforeLineFeed);
    }

    void takeLineEnd()
    {
        if (m_position == m_text.size())
            return;
        if (!endsLine())
            ++m_position;
        ++m_position;
        ++m_line;
    }

    const QString &m_text;
    CsvTable &m_table;
    QChar m_separator;
    qsizetype m_position = 0;
    qsizetype m_cellCount = 0;
    int m_line = 1;
};

CsvTable tableWithProblem(ProblemKind kind, const QString &detail = {})
{
    CsvTable table;
    table.problem = {kind, 0, detail};
    return table;
}

} // namespace

CsvTable csvTableFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return tableWithProblem(ProblemKind::TooLarge);
    const auto [text, encoding, isValid] = decoded(bytes);
    if (!isValid)
        return tableWithProblem(ProblemKind::WrongEncoding, encoding);
    if (text.contains(QChar(QChar::Null)))
        return tableWithProblem(ProblemKind::NotText);
    CsvTable table;
    table.encoding = encoding;
    CsvParser(text, table).parse();
    if (table.problem.kind != ProblemKind::None)
        table.rows.clear();
    else if (table.rows.isEmpty())
        table.problem.kind = ProblemKind::Empty;
    return table;
}

CsvTable csvTableFromFile(const QString &fileName)
{
    QFile file(fileName);
    // Anything else, such as a pipe, might keep us waiting for ever.
    if (QFileInfo(file).exists() && !QFileInfo(file).isFile())
        return tableWithProblem(ProblemKind::NotText);
    if (!file.open(QIODevice::ReadOnly))
        return tableWithProblem(ProblemKind::Unreadable, file.errorString());
    const QByteArray bytes = file.read(MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tableWithProblem(ProblemKind::Unreadable, file.errorString());
    return csvTableFromBytes(bytes);
}
