// SPDX-License-Identifier: GPL-3.0-or-later
// What users type: the address of a server, cookies copied from a browser, the command line.
#include "app/commandline.h"
#include "services/signin/cookietext.h"
#include "services/superoffice/webapiroot.h"
#include "tests/fuzz/fuzzinput.h"

#include <QStandardPaths>

namespace {

void enterAddress(const QByteArray &body)
{
    const auto root = webApiRootFromText(QString::fromUtf8(body));
    if (!root) {
        mustHold(!root.error().isEmpty(), "a refusal says why");
        return;
    }
    mustHold(root->isValid() && root->userInfo().isEmpty() && !root->hasQuery(),
             "a root is an address alone");
    const auto again = webApiRootFromText(root->toString(QUrl::FullyEncoded));
    mustHold(again && *again == *root, "a root is its own root");
}

void enterCookies(const QByteArray &body)
{
    if (const auto cookies = cookiesFromText(QString::fromUtf8(body))) {
        for (const QNetworkCookie &cookie : *cookies)
            mustHold(!cookie.toRawForm().contains('\n'), "a cookie stays on its line");
    }
}

/// One argument a line.
void enterCommandLine(const QByteArray &body)
{
    const QStringList arguments = QString::fromUtf8("seatkeeper\n" + body).split(u'\n');
    (void)languageArgument(arguments);
    if (const auto commandLine = commandLineFromArguments(arguments); !commandLine)
        mustHold(!commandLine.error().isEmpty(), "a refusal says why");
}

constexpr void (*functions[])(const QByteArray &) = {
    enterAddress, // a
    enterCookies,
    enterCommandLine, // c
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QStandardPaths::setTestModeEnabled(true); // stored connections are none of our business
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
