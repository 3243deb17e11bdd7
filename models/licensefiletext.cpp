// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensefiletext.h"

#include "models/licensetext.h"

#include <QCoreApplication>

using FileProblem = LicenseFileProblem::Kind;

namespace {

/// Context of all these texts in the translation files.
struct LicenseFileText
{
    Q_DECLARE_TR_FUNCTIONS(LicenseFileText)
};

} // namespace

QString licenseFileProblemText(const LicenseFileProblem &problem)
{
    const QString line = numberText(problem.line);
    switch (problem.kind) {
    case FileProblem::Unreadable:
        //: %1 is the system's reason.
        return LicenseFileText::tr("The file could not be read (%1). Choose another one.")
            .arg(problem.detail);
    case FileProblem::NotAFile:
        return LicenseFileText::tr("This is not a file. Choose the licence file that was sent to you.");
    case FileProblem::TooLarge:
        return LicenseFileText::tr("The file is larger than 1 MB: no licence file is. Choose another one.");
    case FileProblem::Empty:
        return LicenseFileText::tr("The file is empty. Choose another one.");
    case FileProblem::UnknownEncoding:
        //: %1 is an encoding that a file names, as in "KOI8-R".
        return LicenseFileText::tr("The file is encoded as %1, which cannot be read. Ask for one in UTF-8.")
            .arg(problem.detail);
    case FileProblem::WrongEncoding:
        //: %1 is an encoding, as in "UTF-16".
        return LicenseFileText::tr(
                   "The file should be %1, but not all of it is: it is damaged, or no licence "
                   "file. Ask for it again.")
            .arg(problem.detail);
    case FileProblem::HasDocumentType:
        //: %1 is the number of a line.
        return LicenseFileText::tr("Line %1 declares a document type or an entity, which can reach for other "
                                   "files: the file is refused. Do not use it.")
            .arg(line);
    case FileProblem::NotWellFormed:
        //: %1 is the number of a line.
        return LicenseFileText::tr("The file is no XML: it breaks off or goes wrong in line %1. Ask for it "
                                   "again.")
            .arg(line);
    case FileProblem::TooDeep:
        //: %1 is the number of a line.
        return LicenseFileText::tr("Line %1 is nested deeper than in any licence file. Choose another one.")
            .arg(line);
    case FileProblem::TooManyElements:
        return LicenseFileText::tr("The file has more than 100,000 elements: no licence file has. Choose "
                                   "another one.");
    case FileProblem::NoLicense:
        return LicenseFileText::tr("The file is no licence file: it names no owner, or no licences. Choose "
                                   "another one.");
    }
    return {};
}
