// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/unsenterror.h"

namespace {

constexpr PhraseContext unsent {"UnsentError"};

ApiError withReason(const QString &detail, const Phrase &reason)
{
    ApiError error = unsentError(detail);
    error.reason = reason;
    return error;
}

} // namespace

ApiError unsentError(const QString &detail)
{
    return {.kind = ApiError::Kind::Rejected, .detail = detail};
}

ApiError staleAnswerError()
{
    return withReason(
        QStringLiteral("what is to be sent back was read too long ago"),
        unsent(QT_TRANSLATE_NOOP("UnsentError",
                                 "Nothing was sent: what the server said is more than 15 minutes old. "
                                 "Reload, check it and try again.")));
}

ApiError missingLicenseError(const QString &license)
{
    //: %1 is a licence's code name with its owner, such as "SUPEROFFICE/ten-sales".
    return withReason(
        QStringLiteral("no row for %1").arg(license),
        unsent(QT_TRANSLATE_NOOP("UnsentError",
                                 "Nothing was sent: the server does not list the licence %1 here. Reload "
                                 "and try again."),
               {Phrase::verbatim(license)}));
}

ApiError ownPackageError()
{
    return withReason(QStringLiteral("SuperOffice's own package stays"),
                      unsent(QT_TRANSLATE_NOOP(
                          "UnsentError", "Nothing was sent: SuperOffice's own licences cannot be removed.")));
}
