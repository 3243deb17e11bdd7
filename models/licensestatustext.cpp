// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensestatustext.h"

#include <QCoreApplication>

// A message is a sentence or two, a status one word; whatever comes has to fit a page.
static constexpr qsizetype MaxMessage = 300;
static constexpr qsizetype MaxName = 60;

namespace {

/// Context of all these texts in the translation files.
struct LicenseStatusText
{
    Q_DECLARE_TR_FUNCTIONS(LicenseStatusText)
};

/// True where the message is all there is to say.
bool isMessage(LicenseStatus status)
{
    return status == LicenseStatus::UseCustomMessage || status == LicenseStatus::UseCustomMessageAndUrl;
}

QString explanation(const CheckLicenseStatusResult &result)
{
    switch (result.status) {
    case LicenseStatus::Ok:
        return LicenseStatusText::tr("There is no new licence.");
    case LicenseStatus::NewLicenseAvailable:
        return LicenseStatusText::tr("A new licence is available.");
    case LicenseStatus::NewCompanyNameAvailable:
        return LicenseStatusText::tr("A licence with a new company name is available.");
    case LicenseStatus::NewSerialAvailable:
        return LicenseStatusText::tr("A licence with a new serial number is available.");
    case LicenseStatus::UseCustomMessage:
    case LicenseStatus::UseCustomMessageAndUrl:
        return LicenseStatusText::tr("The licence server has a message, but it is empty.");
    case LicenseStatus::NewLicenseActivated:
        return LicenseStatusText::tr("A new licence was found, and the server has activated it by itself.");
    case LicenseStatus::ProblemWithLicense:
        return LicenseStatusText::tr("The licence cannot be fetched from the licence server. Try again "
                                     "later, or load a licence from a file.");
    case LicenseStatus::UnknownError:
        return LicenseStatusText::tr("The licence server has failed for an unknown reason. Try again later, "
                                     "or load a licence from a file.");
    case LicenseStatus::Unknown:
        break;
    }
    if (result.statusName.isEmpty())
        return LicenseStatusText::tr("The server has not said whether there is a new licence.");
    //: %1 is a word of the server that this program does not know.
    return LicenseStatusText::tr("The server answers “%1”, which is newer than this program.")
        .arg(result.statusName.left(MaxName));
}

} // namespace

QString licenseStatusText(const CheckLicenseStatusResult &result)
{
    const QString message = result.message.left(2 * MaxMessage).simplified().left(MaxMessage);
    if (message.isEmpty())
        return explanation(result);
    if (isMessage(result.status))
        return message;
    //: %1 is what was found, one or two sentences; %2 the licence server's own message.
    return LicenseStatusText::tr("%1 The licence server says: %2").arg(explanation(result), message);
}

QString licenseStatusName(const CheckLicenseStatusResult &result)
{
    switch (result.status) {
    case LicenseStatus::Ok:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("Nothing new");
    case LicenseStatus::NewLicenseAvailable:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("New licence available");
    case LicenseStatus::NewCompanyNameAvailable:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("New company name available");
    case LicenseStatus::NewSerialAvailable:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("New serial number available");
    case LicenseStatus::UseCustomMessage:
    case LicenseStatus::UseCustomMessageAndUrl:
        //: What a check for a new licence has come to: the licence server tells something.
        return LicenseStatusText::tr("There is a message");
    case LicenseStatus::NewLicenseActivated:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("New licence activated");
    case LicenseStatus::ProblemWithLicense:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("Cannot be fetched");
    case LicenseStatus::UnknownError:
        //: What a check for a new licence has come to.
        return LicenseStatusText::tr("Unknown error");
    case LicenseStatus::Unknown:
        break;
    }
    //: What a check for a new licence has come to: the server did not tell.
    return result.statusName.isEmpty() ? LicenseStatusText::tr("Not stated")
                                       : result.statusName.left(MaxName);
}

SeatLevel licenseStatusLevel(LicenseStatus status)
{
    switch (status) {
    case LicenseStatus::NewLicenseAvailable:
    case LicenseStatus::NewCompanyNameAvailable:
    case LicenseStatus::NewSerialAvailable:
    case LicenseStatus::UseCustomMessage:
    case LicenseStatus::UseCustomMessageAndUrl:
    case LicenseStatus::Unknown:
        return SeatLevel::NearlyFull;
    case LicenseStatus::ProblemWithLicense:
    case LicenseStatus::UnknownError:
        return SeatLevel::Full;
    case LicenseStatus::Ok:
    case LicenseStatus::NewLicenseActivated:
        break;
    }
    return SeatLevel::Plain;
}
