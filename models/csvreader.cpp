// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvreader.h"

#include "models/domain/csvfield.h"

#include <QFile>
#include <QFileInfo>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

using Kind = CsvProblem::Kind;

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

QString encodingName(QStringConverter::Encoding encoding)
{
    switch (encoding) {
    case QStringConverter::Utf16:
    case QStringConverter::Utf16LE:
    case QStringConverter::Utf16BE:
        return QStringLiteral("UTF-16");
    case QStringConverter::Utf32:
    case QStringConverter::Utf32LE:
    case QStringConverter::Utf32BE:
        return QStringLiteral("UTF-32");
    default:
        return QStringLiteral("UTF-8");
    }
}

/// Windows-1252 differs from Latin-1 in these characters; where it has none, Latin-1 stays.
QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> From128 {
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &character : text) {
        if (const char16_t code = character.unicode(); code >= 0x80 && code < 0x80 + From128.size())
            character = From128[code - 0x80u];
    }
    return text;
}

/// Qt's decoders of UTF-16 and UTF-32 do not tell of what they cannot read; but only what was read well
/// becomes the same bytes again.
bool isAllOf(const QString &text, const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray again = encoder.encode(QChar(QChar::ByteOrderMark) + text);
    return text.isValidUtf16() && again == bytes;
}

DecodedText decoded(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    const QStringConverter::Encoding encoding = marked.value_or(QStringConverter::Utf8);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (marked)
        return {text, encodingName(encoding), isAllOf(text, bytes, encoding)};
    if (decoder.hasError())
        return {fromWindows1252(bytes), QStringLiteral("Windows-1252")};
    return {text, encodingName(encoding)};
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
        while (m_position < m_text.size() && m_table.problem.kind == Kind::None)
            readRow();
    }

private:
    void fail(Kind kind, int line) { m_table.problem = {kind, line, {}}; }

    void readRow()
    {
        CsvRow row {m_line, {}};
        bool isSeparated = true;
        while (isSeparated) {
            row.fields.append(withFormula(readField()));
            if (m_table.problem.kind != Kind::None)
                return;
            if (row.fields.size() > MostFields)
                return fail(Kind::TooManyFields, row.line);
            isSeparated = m_position < m_text.size() && m_text.at(m_position) == m_separator;
            if (isSeparated)
                ++m_position;
        }
        takeLineEnd();
        m_cellCount += row.fields.size();
        if (m_cellCount > MostCells)
            return fail(Kind::TooManyCells, row.line);
        const bool isBlank = std::all_of(row.fields.cbegin(), row.fields.cend(),
                                         [](const QString &field) { return field.trimmed().isEmpty(); });
        if (isBlank)
            return;
        if (m_table.rows.size() == MostRows)
            return fail(Kind::TooManyRows, row.line);
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
        fail(Kind::UnclosedQuote, line);
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

CsvTable tableWithProblem(Kind kind, const QString &detail = {})
{
    CsvTable table;
    table.problem = {kind, 0, detail};
    return table;
}

} // namespace

CsvTable csvTableFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return tableWithProblem(Kind::TooLarge);
    const auto [text, encoding, isValid] = decoded(bytes);
    if (!isValid)
        return tableWithProblem(Kind::WrongEncoding, encoding);
    if (text.contains(QChar(QChar::Null)))
        return tableWithProblem(Kind::NotText);
    CsvTable table;
    table.encoding = encoding;
    CsvParser(text, table).parse();
    if (table.problem.kind != Kind::None)
        table.rows.clear();
    else if (table.rows.isEmpty())
        table.problem.kind = Kind::Empty;
    return table;
}

CsvTable csvTableFromFile(const QString &fileName)
{
    QFile file(fileName);
    // Anything else, such as a pipe, might keep us waiting for ever.
    if (QFileInfo(file).exists() && !QFileInfo(file).isFile())
        return tableWithProblem(Kind::NotText);
    if (!file.open(QIODevice::ReadOnly))
        return tableWithProblem(Kind::Unreadable, file.errorString());
    const QByteArray bytes = file.read(MostBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return tableWithProblem(Kind::Unreadable, file.errorString());
    return csvTableFromBytes(bytes);
}
