// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseservertext.h"

#include "models/licensestatustext.h"
#include "models/runtext.h"

#include <QCoreApplication>
#include <QLocale>

using Action = LicenseServer::Action;
using Validity = LicenseServer::Validity;

namespace {

/// Context of all these texts in the translation files.
class LicenseServerText
{
    Q_DECLARE_TR_FUNCTIONS(LicenseServerText)

public:
    static QString reading(Action action);
    static QString writing(Action action);
    static QString origin(const LicenseServer::Offer &offer);
    static QString validity(const LicenseServer::Offer &offer, Validity validity);
    static QString done(Action action);
    static QString notDone(Action action);
    static QString notKnown(Action action);
    static QString otherThanWanted(Action action);
    static QString act(const LicenseServer::Act &act, const QString &owner);
    static PackageOwnerModel::Entry entry(const LicenseServer &server, const CatalogueOwner &owner);
};

SeatLevel levelOf(LicenseStanding standing)
{
    switch (standing) {
    case LicenseStanding::ExpiresSoon:
        return SeatLevel::NearlyFull;
    case LicenseStanding::InGrace:
        return SeatLevel::Full;
    case LicenseStanding::Stopped:
        return SeatLevel::OverAssigned;
    case LicenseStanding::Fine:
        break;
    }
    return SeatLevel::Plain;
}

QString LicenseServerText::reading(Action action)
{
    switch (action) {
    case Action::Check:
        //: %1 is an owner of licences, %2 a time.
        return tr("Asking the licence server of %1 since %2… That may take a minute.");
    case Action::LoadFile:
        //: %1 is an owner of licences, %2 a time.
        return tr("Having the licence file of %1 checked since %2…");
    case Action::Activate:
        //: %1 is an owner of licences, %2 a time.
        return tr("Getting ready to activate the new licence of %1 since %2…");
    case Action::ChangeSerialNumber:
        //: %2 is a time.
        return tr("Getting ready to change the serial number since %2…");
    case Action::RemoveLicense:
        //: %1 is an owner of licences, %2 a time.
        return tr("Getting ready to remove the licence of %1 since %2…");
    case Action::ShowDetails:
        //: %1 is an owner of licences, %2 a time.
        return tr("Reading the details of a licence of %1 since %2…");
    case Action::ShowHistory:
        //: %1 is an owner of licences, %2 a time.
        return tr("Asking the licence server of %1 for the history of a licence since %2… That may take a "
                  "minute.");
    case Action::OpenShop:
        break;
    }
    //: %1 is an owner of licences, %2 a time.
    return tr("Looking for the web shop of %1 since %2…");
}

QString LicenseServerText::writing(Action action)
{
    switch (action) {
    case Action::ChangeSerialNumber:
        //: %2 is a time.
        return tr("Changing the serial number since %2… That may take a minute, and can no longer be called "
                  "off.");
    case Action::RemoveLicense:
        //: %1 is an owner of licences, %2 a time.
        return tr("Removing the licence of %1 since %2… That can no longer be called off.");
    default:
        break;
    }
    //: %1 is an owner of licences, %2 a time.
    return tr("Activating the new licence of %1 since %2… That may take a minute, and can no longer be "
              "called off.");
}

QString LicenseServerText::origin(const LicenseServer::Offer &offer)
{
    if (offer.isFromFile()) {
        //: Where a licence comes from: %1 is the name of a file, %2 a time.
        return tr("From the file %1, read at %2.");
    }
    //: Where a licence comes from: %2 is a time.
    return tr("From the licence server, fetched at %2.");
}

QString LicenseServerText::validity(const LicenseServer::Offer &offer, Validity validity)
{
    switch (validity) {
    case Validity::TooOld:
        return offer.isFromFile() ? tr("That is more than 15 minutes ago: load the file again.")
                                  : tr("That is more than 15 minutes ago: check again.");
    case Validity::SeatsChanged:
        return offer.isFromFile() ? tr("The seats have changed since: load the file again.")
                                  : tr("The seats have changed since: check again.");
    case Validity::Valid:
        break;
    }
    return {};
}

QString LicenseServerText::done(Action action)
{
    switch (action) {
    case Action::ChangeSerialNumber:
        return tr("The serial number is changed: the server was read again and shows the new one.");
    case Action::RemoveLicense:
        //: %1 is an owner of licences.
        return tr("The licence of %1 is removed: the server was read again and has it no more.");
    default:
        break;
    }
    //: %1 is an owner of licences.
    return tr("The new licence of %1 is active: the server was read again and shows it.");
}

QString LicenseServerText::notDone(Action action)
{
    switch (action) {
    case Action::ChangeSerialNumber:
        return tr("The serial number was not changed.");
    case Action::RemoveLicense:
        //: %1 is an owner of licences.
        return tr("The licence of %1 was not removed.");
    default:
        break;
    }
    //: %1 is an owner of licences.
    return tr("The new licence of %1 was not activated.");
}

QString LicenseServerText::otherThanWanted(Action action)
{
    switch (action) {
    case Action::ChangeSerialNumber:
        return tr("The serial number was sent, but the server shows something else.");
    case Action::RemoveLicense:
        //: %1 is an owner of licences.
        return tr("Removing the licence of %1 was sent, but the server still shows one.");
    default:
        break;
    }
    //: %1 is an owner of licences.
    return tr("The new licence of %1 was sent, but the server shows something else.");
}

QString LicenseServerText::notKnown(Action action)
{
    switch (action) {
    case Action::ChangeSerialNumber:
        return tr("Whether the serial number is changed is not known: read the server again to see.");
    case Action::RemoveLicense:
        //: %1 is an owner of licences.
        return tr("Whether the licence of %1 is removed is not known: read the server again to see.");
    default:
        break;
    }
    //: %1 is an owner of licences.
    return tr("Whether the new licence of %1 is active is not known: read the server again to see.");
}

QString LicenseServerText::act(const LicenseServer::Act &act, const QString &owner)
{
    QString ending;
    switch (act.outcome.kind) {
    case ApplyOutcome::Kind::Verified:
        ending = done(act.action);
        break;
    case ApplyOutcome::Kind::Refused:
    case ApplyOutcome::Kind::Conflict:
        ending = notDone(act.action);
        break;
    case ApplyOutcome::Kind::Mismatch:
        ending = otherThanWanted(act.action);
        break;
    case ApplyOutcome::Kind::Unknown:
        ending = notKnown(act.action);
        break;
    }
    QStringList sentences {ending.replace(QLatin1StringView("%1"), owner)};
    for (const QString &more : {act.outcome.reason.text(), act.problem}) {
        if (!more.isEmpty())
            sentences.append(more);
    }
    return sentences.join(u' ');
}

PackageOwnerModel::Entry LicenseServerText::entry(const LicenseServer &server, const CatalogueOwner &owner)
{
    PackageOwnerModel::Entry entry {.name = owner.name, .displayName = owner.displayName(), .text = {}};
    const LicenseServer::Check *last = server.check(owner.name);
    const LicenseStanding stands = server.standing(owner.name).value_or(LicenseStanding::Fine);
    if (server.isBusy(owner.name)) {
        //: Beneath an owner of licences: the licence server is being asked, or something is being changed.
        entry.text = tr("Under way…");
    } else if (!server.problem(owner.name).isEmpty()) {
        //: Beneath an owner of licences: the last thing that was asked or done has failed.
        entry.text = tr("Failed");
        entry.level = SeatLevel::Full;
    } else if (last && last->result.canActivate()) {
        entry.text = licenseStatusName(last->result);
        entry.level = licenseStatusLevel(last->result.status);
    } else if (stands != LicenseStanding::Fine) {
        entry.text = server.standingText(owner.name);
        entry.level = levelOf(stands);
    } else if (last) {
        //: Beneath an owner of licences: %1 is such as "Nothing new", %2 a time.
        entry.text =
            tr("%1, asked at %2").arg(licenseStatusName(last->result), whenText(last->at, server.now()));
        entry.level = licenseStatusLevel(last->result.status);
    } else if (const LicenseServer::Offer *offer = server.offer(owner.name);
               offer && offer->comparison.isFirst) {
        //: Beneath an owner of licences of whom nothing is stored: a first package is on offer.
        entry.text = tr("New here");
    } else {
        //: Beneath an owner of licences: its licence server.
        entry.text = tr("Not asked yet");
    }
    return entry;
}

/// @p text with %1 and %2 filled in; it need not have both.
QString filledIn(QString text, const QString &first, const QString &second)
{
    // The second one first: what is filled in may itself hold a "%2".
    return text.replace(QLatin1StringView("%2"), second).replace(QLatin1StringView("%1"), first);
}

} // namespace

QString whenText(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == now.toLocalTime().date() ? QLocale().toString(local.time(), QLocale::ShortFormat)
                                                    : momentText(at);
}

QString inquiryText(const LicenseServer::Inquiry &inquiry, const QString &owner, const QDateTime &now)
{
    const QString text = inquiry.isWriting ? LicenseServerText::writing(inquiry.action)
                                           : LicenseServerText::reading(inquiry.action);
    return filledIn(text, owner, whenText(inquiry.since, now));
}

QString offerText(const LicenseServer::Offer &offer, Validity validity, const QDateTime &now)
{
    const QString origin =
        filledIn(LicenseServerText::origin(offer), offer.fileName, whenText(offer.fetchedAt, now));
    const QString still = validityText(offer, validity);
    return still.isEmpty() ? origin : origin + u' ' + still;
}

QString validityText(const LicenseServer::Offer &offer, Validity validity)
{
    return LicenseServerText::validity(offer, validity);
}

QString actText(const LicenseServer::Act &act, const QString &owner)
{
    return LicenseServerText::act(act, owner);
}

PackageOwnerModel::Entry packageOwnerEntry(const LicenseServer &server, const CatalogueOwner &owner)
{
    return LicenseServerText::entry(server, owner);
}
