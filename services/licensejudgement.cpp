// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licensejudgement.h"

#include "services/applyjudgement.h"
#include "services/licenseacttext.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/unsenterror.h"

using Kind = ApplyOutcome::Kind;

namespace {

/// An act whose order holds the package that is to be stored.
bool isPackage(RunKind kind)
{
    return kind == RunKind::ActivateLicense || kind == RunKind::AddLicenseFile;
}

/// A package that is not there is one without anything.
LicenseInfo packageIn(const StoredLicense &stored)
{
    return stored.info ? storedPackage(*stored.info).value_or(LicenseInfo()) : LicenseInfo();
}

/// What is to be stored; a text that the package on offer leaves out is as @p stored has it.
LicenseInfo orderedPackage(const LicenseOrder &order, const LicenseInfo &stored)
{
    LicenseInfo ordered = offeredPackage(order.package.value).value_or(LicenseInfo());
    for (QString LicenseInfo::*text :
         {&LicenseInfo::companyName, &LicenseInfo::serialNr, &LicenseInfo::licenseVersion}) {
        if ((ordered.*text).isEmpty())
            ordered.*text = stored.*text;
    }
    return ordered;
}

QString centralName(const QString &owner, const QString &module)
{
    return owner + u'/' + module;
}

/// What the central licence assigns, as "OWNER/module".
QStringList assignedIn(const QList<LicenseOwner> &central)
{
    QStringList assigned;
    for (const LicenseOwner &owner : central) {
        for (const ModuleLicenseLink &link : owner.moduleLicenses) {
            if (link.assigned)
                assigned.append(centralName(owner.name, link.name));
        }
    }
    assigned.removeDuplicates();
    return assigned;
}

/// What it is to assign, in the spelling of @p before.
QStringList assignedBy(const LicenseOrder &order, const QList<LicenseOwner> &before)
{
    QStringList given;
    QStringList taken;
    for (auto wish = order.assigned.cbegin(); wish != order.assigned.cend(); ++wish) {
        const LicenseOwner *owner = findOwner(before, wish.key().owner);
        const QString name = centralName(owner ? owner->name : wish.key().owner, wish.key().module);
        (*wish ? given : taken).append(name);
    }
    QStringList assigned = without(assignedIn(before), taken) + given;
    assigned.removeDuplicates();
    return assigned;
}

} // namespace

QList<Phrase> StoredLicense::lines() const
{
    if (info)
        return packageLines(packageIn(*this));
    if (!central.isEmpty())
        return centralLines(central);
    //: In place of the lines of a licence: there is none.
    return {LicenseJudgement::phrase(QT_TRANSLATE_NOOP("LicenseAct", "No licence"))};
}

std::optional<ApplyOutcome> LicenseJudgement::judgedUnread(const LicenseOrder &order, const QDateTime &now)
{
    if (order.kind == RunKind::RemoveLicense && isSuperOfficeName(order.owner.trimmed()))
        return ApplyOutcome {Kind::Refused, ownPackageError().message()};
    const bool isCentral = order.kind == RunKind::SaveCentralLicense;
    const VerbatimJson &madeFrom = isCentral ? order.central : order.package.json;
    if ((isCentral || isPackage(order.kind)) && !madeFrom.isFresh(now)) {
        return ApplyOutcome {Kind::Refused,
                             phrase(QT_TR_NOOP("Nothing was sent: what the server said is more than 15 "
                                               "minutes old. Check again."))};
    }
    if (isPackage(order.kind) && !order.package.value.offered)
        return ApplyOutcome {Kind::Refused,
                             phrase(QT_TR_NOOP("Nothing was sent: there is no new licence to activate."))};
    return std::nullopt;
}

std::optional<ApplyOutcome> LicenseJudgement::judgedUnsent(const LicenseOrder &order,
                                                           const StoredLicense &before)
{
    if (order.kind == RunKind::RemoveLicense && !before.info) {
        //: %1 is the owner of the licence.
        return ApplyOutcome {Kind::Conflict,
                             phrase(QT_TR_NOOP("There is no licence of %1. Nothing was sent."),
                                    {Phrase::verbatim(order.owner)})};
    }
    StoredLicense shown;
    if (order.kind == RunKind::SaveCentralLicense) {
        const auto central = licenseOwnersFromJson(order.central.bytes, {});
        if (!central)
            return ApplyOutcome {Kind::Refused,
                                 phrase(QT_TR_NOOP("Nothing was sent: %1"), {central.error().message()})};
        shown.central = *central;
    } else if (isPackage(order.kind) && order.package.value.current) {
        shown.info = order.package.value;
    } else {
        return std::nullopt;
    }
    const Phrase moved = movement(shown, before);
    if (moved.isEmpty())
        return std::nullopt;
    return ApplyOutcome {Kind::Conflict,
                         phrase(QT_TR_NOOP("This licence has changed since it was read (%1). Nothing was "
                                           "sent. Check again."),
                                {moved})};
}

std::optional<ApplyOutcome> LicenseJudgement::judgedInvalid(const Result<LicenseResult> &validated)
{
    if (!validated) {
        if (validated.error().kind == ApiError::Kind::NotFound)
            return std::nullopt;
        return ApplyOutcome {Kind::Refused,
                             phrase(QT_TR_NOOP("Nothing was sent: %1"), {validated.error().message()})};
    }
    if (validated->succeeded)
        return std::nullopt;
    if (!validated->reason.isEmpty())
        return ApplyOutcome {Kind::Refused, Phrase::verbatim(validated->reason)};
    return ApplyOutcome {
        Kind::Refused, phrase(QT_TR_NOOP("Nothing was sent: the server says that this licence is not valid, "
                                         "and gives no reason."))};
}

ApplyOutcome LicenseJudgement::judged(const LicenseOrder &order, const StoredLicense &before,
                                      const StoredLicense &after, const Result<LicenseResult> &sent)
{
    const Phrase wrong = deviation(order, before, after);
    const Phrase moved = movement(before, after);
    const bool isSaidDone = sent && sent->succeeded;
    const bool isSaidNot = sent ? !sent->succeeded : sent.error().httpStatus >= 400;
    // What was as ordered before is no sign that a server which says no has done anything.
    if (wrong.isEmpty() && !(isSaidNot && moved.isEmpty()))
        return {Kind::Verified, {}};
    if (isSaidDone)
        return {Kind::Mismatch,
                phrase(QT_TR_NOOP("The server says that it is done, but reads back: %1"), {wrong})};
    const Phrase reason = refusal(order, sent);
    if (moved.isEmpty())
        return {Kind::Refused, reason};
    //: %1 why the server refused, %2 what is not as it was before, as in "ten-sales: 21 instead of 25".
    return {Kind::Mismatch, phrase(QT_TR_NOOP("%1 It is not as it was before: %2"), {reason, moved})};
}

/// What @p after has otherwise than ordered; empty where it has all of it.
Phrase LicenseJudgement::deviation(const LicenseOrder &order, const StoredLicense &before,
                                   const StoredLicense &after)
{
    switch (order.kind) {
    case RunKind::ActivateLicense:
    case RunKind::AddLicenseFile: {
        const LicenseInfo stored = packageIn(after);
        return deviationPhrase(packageDeviations(orderedPackage(order, stored), stored));
    }
    case RunKind::ChangeSerialNumber: {
        const QString stored = packageIn(after).serialNr;
        if (stored == order.serialNr)
            return {};
        return deviationPhrase(
            {{.field = PackageDeviation::Field::SerialNr, .expected = order.serialNr, .found = stored}});
    }
    case RunKind::RemoveLicense:
        //: What reads back although it was to be removed, in the middle of a sentence.
        return after.info ? phrase(QT_TR_NOOP("the licence is still there")) : Phrase();
    case RunKind::SaveCentralLicense:
        return ApplyJudgement::difference(assignedBy(order, before.central), assignedIn(after.central));
    case RunKind::Changes:
        break;
    }
    Q_UNREACHABLE();
}

/// What is not as it was; empty where nothing has changed.
Phrase LicenseJudgement::movement(const StoredLicense &before, const StoredLicense &after)
{
    const Phrase package = deviationPhrase(packageDeviations(packageIn(before), packageIn(after)));
    if (!package.isEmpty())
        return package;
    return ApplyJudgement::difference(assignedIn(before.central), assignedIn(after.central));
}

/// Why it was not done, as far as anybody knows.
Phrase LicenseJudgement::refusal(const LicenseOrder &order, const Result<LicenseResult> &sent)
{
    if (!sent) {
        const ApiError &error = sent.error();
        if (error.httpStatus >= 400 || error.kind == ApiError::Kind::Rejected)
            return ApplyJudgement::refusal(error);
        //: %1 is why nobody knows what came of it.
        return phrase(
            QT_TR_NOOP(
                "Nothing has changed so far, but the server may still be at it: read the licence again "
                "before you try once more. %1"),
            {error.message()});
    }
    return sent->reason.isEmpty() ? unexplained(order.kind) : Phrase::verbatim(sent->reason);
}

/// A server that says no and nothing else.
Phrase LicenseJudgement::unexplained(RunKind kind)
{
    switch (kind) {
    case RunKind::ActivateLicense:
        return phrase(QT_TR_NOOP("The server has not activated the licence, and gives no reason."));
    case RunKind::AddLicenseFile:
        return phrase(QT_TR_NOOP("The server has not loaded the licence file, and gives no reason."));
    case RunKind::ChangeSerialNumber:
        return phrase(QT_TR_NOOP("The server has not changed the serial number, and gives no reason."));
    case RunKind::RemoveLicense:
        return phrase(QT_TR_NOOP("The server has not removed the licence, and gives no reason."));
    case RunKind::SaveCentralLicense:
    case RunKind::Changes:
        break;
    }
    return phrase(QT_TR_NOOP("The server has not saved the central licence, and gives no reason."));
}
