// SPDX-License-Identifier: GPL-3.0-or-later
// Licence files: bytes to the text that is sent, or to words for why it is not.
#include "models/licensefiletext.h"
#include "tests/fuzz/fuzzinput.h"

#include <QStringConverter>

#include <algorithm>

namespace {

void readFile(const QByteArray &body)
{
    const LicenseFileResult file = licenseFileFromBytes(body);
    if (!file) {
        mustHold(!licenseFileProblemText(file.error()).isEmpty(), "there are words for every problem");
        return;
    }
    mustHold(!file->ownerName.isEmpty(), "a licence file names its owner");
    mustHold(file->content.contains(u"ModuleLicenses"), "a licence file lists licences");
    // In UTF-8 and marked so, it says the same: what was read stands in the text alone.
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::WriteBom);
    const QByteArray again = encoder.encode(file->content);
    mustHold(again.size() > MostLicenseFileBytes || licenseFileFromBytes(again) == file,
             "the text is all of the file");
}

/// What a file says of its owner comes back, whatever it is called.
void readOwner(const QByteArray &body)
{
    const QByteArray xml = "<L><OwnerName><![CDATA[" + body + "]]></OwnerName><ModuleLicenses/></L>";
    const LicenseFileResult file = licenseFileFromBytes(xml);
    const bool isPlain = std::all_of(body.cbegin(), body.cend(), [](char each) {
        return (each >= 'a' && each <= 'z') || each == '<' || each == '&';
    });
    if (isPlain && !body.isEmpty())
        mustHold(file && file->ownerName == QString::fromLatin1(body), "an owner is called as in the file");
}

constexpr void (*functions[])(const QByteArray &) = {
    readFile, // a
    readOwner,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
