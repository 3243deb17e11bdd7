// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importtext.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using FindingKind = ImportFinding::Kind;

namespace {

/// Context of all these texts in the translation files.
struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(ImportText)
};

QString separatorText(CsvSeparator separator)
{
    switch (separator) {
    case CsvSeparator::Semicolon:
        //: What parts the fields of a file.
        return ImportText::tr("semicolon");
    case CsvSeparator::Tab:
        //: What parts the fields of a file.
        return ImportText::tr("tab");
    case CsvSeparator::Comma:
        break;
    }
    //: What parts the fields of a file.
    return ImportText::tr("comma");
}

/// What is wrong with who or which licence is meant.
QString unclearText(const ImportFinding &finding)
{
    switch (finding.kind) {
    case FindingKind::NobodyNamed:
        return ImportText::tr("names nobody");
    case FindingKind::NobodyCalled:
        //: A line of a file: %1 is a name, user id, number or e-mail that no associate has.
        return ImportText::tr("nobody is called %1").arg(finding.detail);
    case FindingKind::SeveralCalled:
        //: A line of a file: %1 is a name that several associates have.
        return ImportText::tr("%Ln associate(s) are called %1: use the user ID", nullptr, finding.number)
            .arg(finding.detail);
    case FindingKind::NotTheSame:
        //: A line of a file names an associate in two ways: %1 and %2 are names, user ids, numbers or
        //: e-mails.
        return ImportText::tr("%1 and %2 are not the same associate").arg(finding.subject, finding.detail);
    case FindingKind::NoLicenseNamed:
        return ImportText::tr("names no licence");
    case FindingKind::UnknownLicense:
        //: A line of a file: %1 is what it takes for a licence.
        return ImportText::tr("no licence is called %1").arg(finding.subject);
    case FindingKind::SeveralLicenses:
        //: A line of a file: %1 a name that several licences have, %2 one of their owners.
        return ImportText::tr("%Ln licence(s) are called %1: write “%2: %1” or the code name", nullptr,
                              finding.number)
            .arg(finding.subject, finding.detail);
    case FindingKind::NotForAssociates:
        //: A line of a file: %1 is a licence, a hidden one or one for a whole site.
        return ImportText::tr("%1 is not given to associates one by one").arg(finding.subject);
    case FindingKind::TooManyFields:
        return ImportText::tr("has %Ln field(s), more than the first line: are quotes missing?", nullptr,
                              finding.number);
    default:
        return {};
    }
}

QString findingText(const ImportFinding &finding)
{
    const QString &license = finding.subject;
    const QString line = numberText(finding.number);
    switch (finding.kind) {
    case FindingKind::Gives:
        //: What a line of a file comes to; %1 is a licence.
        return ImportText::tr("gives %1").arg(license);
    case FindingKind::Takes:
        //: What a line of a file comes to; %1 is a licence.
        return ImportText::tr("takes %1").arg(license);
    case FindingKind::GivesAlong:
        //: What a line of a file comes to because it is needed; %1 is a licence.
        return ImportText::tr("also gives %1").arg(license);
    case FindingKind::TakesAlong:
        //: What a line of a file comes to because it cannot stay; %1 is a licence.
        return ImportText::tr("also takes %1").arg(license);
    case FindingKind::Repeats:
        //: A line of a file: %1 a licence, %2 the number of another line.
        return ImportText::tr("%1: as in line %2").arg(license, line);
    case FindingKind::Contradicts:
        //: A line of a file: %1 a licence, %2 the number of another line.
        return ImportText::tr("%1: line %2 says the opposite").arg(license, line);
    case FindingKind::Overruled:
        //: A line of a file: %1 is a licence.
        return ImportText::tr("%1: another licence in this file does not allow it").arg(license);
    case FindingKind::Blocked:
        //: A line of a file: %1 a licence, %2 why it cannot be changed, as in "no free seat".
        return ImportText::tr("%1: %2").arg(license, hindranceWords(finding.hindrance, finding.detail));
    case FindingKind::UnclearMark:
        if (license.isEmpty()) {
            //: A line of a file; %1 is what should say whether a licence is given or taken.
            return ImportText::tr("“%1” is neither yes nor no").arg(finding.detail);
        }
        //: A line of a file: %1 a licence, %2 what should say whether it is given or taken.
        return ImportText::tr("%1: “%2” is neither yes nor no").arg(license, finding.detail);
    default:
        return unclearText(finding);
    }
}

} // namespace

QString csvProblemText(const CsvProblem &problem)
{
    const QString line = numberText(problem.line);
    switch (problem.kind) {
    case CsvProblem::Kind::None:
        break;
    case CsvProblem::Kind::Unreadable:
        //: %1 is the system's reason.
        return ImportText::tr("The file could not be read (%1). Choose another one.").arg(problem.detail);
    case CsvProblem::Kind::TooLarge:
        return ImportText::tr("The file is larger than 50 MB. Split it into smaller ones.");
    case CsvProblem::Kind::Empty:
        return ImportText::tr("The file is empty. Choose another one.");
    case CsvProblem::Kind::NotText:
        return ImportText::tr(
            "This is not a CSV file. In your spreadsheet, save the table as CSV (UTF-8), and "
            "choose that file.");
    case CsvProblem::Kind::WrongEncoding:
        //: %1 is an encoding, as in "UTF-16".
        return ImportText::tr("The file begins as %1, but not all of it is. Save it again as CSV (UTF-8).")
            .arg(problem.detail);
    case CsvProblem::Kind::TooManyRows:
        return ImportText::tr("The file has more than a million lines. Split it into smaller ones.");
    case CsvProblem::Kind::TooManyFields:
        //: %1 is the number of a line.
        return ImportText::tr("Line %1 has more than 10,000 fields. Is this the right file?").arg(line);
    case CsvProblem::Kind::TooManyCells:
        return ImportText::tr("The file has more than 5 million fields. Split it into smaller ones.");
    case CsvProblem::Kind::UnclosedQuote:
        //: %1 is the number of a line.
        return ImportText::tr("The quotation mark in line %1 is never closed. Add the missing one, or take "
                              "this one out.")
            .arg(line);
    }
    return {};
}

QString importProblemText(AssignmentImport::Problem problem)
{
    switch (problem) {
    case AssignmentImport::Problem::None:
        break;
    case AssignmentImport::Problem::NothingKnown:
        return ImportText::tr("Associates and licences have not been read yet. Sign in, or wait a moment.");
    case AssignmentImport::Problem::NoAssociateColumn:
        return ImportText::tr("The first line names no column for the associates. Call one “User ID”, "
                              "“E-mail”, “Name” or “Associate ID”.");
    case AssignmentImport::Problem::NoLicenseColumn:
        return ImportText::tr(
            "The first line names no licence. Call a column “Licence”, or give each licence "
            "a column of its own.");
    }
    return {};
}

QString csvFactsText(const CsvTable &table)
{
    const auto lines = static_cast<int>(table.rows.size());
    //: What was read from a file: %1 what parts its fields, as in "semicolon", %2 its encoding.
    return ImportText::tr("%Ln line(s), %1, %2", nullptr, lines)
        .arg(separatorText(table.separator), table.encoding);
}

QString importVerdictText(const ImportRow &row)
{
    QStringList parts;
    for (auto finding = row.findings.cbegin(); finding != row.findings.cend();) {
        // What comes to the same is said once for all its licences.
        const auto end = std::find_if(finding, row.findings.cend(), [&finding](const ImportFinding &each) {
            return each.kind != finding->kind || each.kind > FindingKind::TakesAlong;
        });
        ImportFinding all = *finding;
        QStringList licenses {all.subject};
        for (++finding; finding < end; ++finding)
            licenses.append(finding->subject);
        all.subject = QLocale().createSeparatedList(licenses);
        parts.append(findingText(all));
    }
    if (!parts.isEmpty())
        return parts.join(QStringLiteral("; "));
    //: What a line of a file comes to: it asks for what is there.
    return row.alreadySo > 0 ? ImportText::tr("already so")
                             //: What a line of a file comes to: every field for a licence is blank.
                             : ImportText::tr("asks for nothing");
}

QString importSummaryText(const AssignmentImport &import)
{
    //: What a file comes to: %1 licences given, %2 taken, %3 that need no change.
    QStringList sentences {
        ImportText::tr("Gives %1, takes %2; %3 already so.")
            .arg(numberText(import.gives), numberText(import.takes), numberText(import.alreadySo))};
    if (import.movesAlong > 0)
        sentences.append(ImportText::tr("%Ln more box(es) would change along.", nullptr, import.movesAlong));
    if (import.problemRows > 0)
        sentences.append(ImportText::tr("%Ln line(s) have problems.", nullptr, import.problemRows));
    return sentences.join(u' ');
}
