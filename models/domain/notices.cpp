// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/notices.h"

#include "models/domain/countdown.h"

namespace {

/// How far a package is on its way to its end.
enum class EndStep { Ahead, Near, Past };

EndStep endStep(const Countdown &countdown, int daysBefore)
{
    if (countdown.state == Countdown::State::Overdue)
        return EndStep::Past;
    const bool isNear = countdown.state == Countdown::State::Running && countdown.days <= daysBefore;
    return isNear ? EndStep::Near : EndStep::Ahead;
}

EndStep endStepAt(const LicenseLook &look, const QString &owner, int daysBefore)
{
    const CatalogueOwner *found = look.catalogue.owner(owner);
    if (!found || !found->package)
        return EndStep::Ahead;
    return endStep(countdownTo(found->package->expiryDate, look.day), daysBefore);
}

QList<SeatNotice> seatNotices(const LicenseCatalogue &before, const CatalogueOwner &owner,
                              const SeatThresholds &thresholds)
{
    QList<SeatNotice> notices;
    for (const CatalogueLicense &license : owner.licenses) {
        const CatalogueLicense *earlier = before.license(license.key);
        if (!license.canRunOut() || !earlier)
            continue;
        if (license.seats.level(thresholds) > earlier->seats.level(thresholds))
            notices.append({license.key, license.displayName(), license.seats});
    }
    return notices;
}

std::optional<EndNotice> endNotice(const std::optional<LicenseLook> &before, const CatalogueOwner &owner,
                                   QDate today, int daysBefore)
{
    if (!owner.package)
        return std::nullopt;
    const Countdown countdown = countdownTo(owner.package->expiryDate, today);
    const EndStep earlier = before ? endStepAt(*before, owner.name, daysBefore) : EndStep::Ahead;
    if (endStep(countdown, daysBefore) <= earlier)
        return std::nullopt;
    const bool isPast = countdown.state == Countdown::State::Overdue;
    return EndNotice {owner.name, owner.displayName(), isPast ? -countdown.days : countdown.days};
}

} // namespace

Notices newNotices(const std::optional<LicenseLook> &before, const LicenseLook &after,
                   const SeatThresholds &thresholds, const NoticeChoices &choices)
{
    Notices notices;
    for (const CatalogueOwner &owner : after.catalogue.owners()) {
        if (choices.seatsLow && before)
            notices.seats.append(seatNotices(before->catalogue, owner, thresholds));
        if (!choices.licenseEnds)
            continue;
        if (const auto notice = endNotice(before, owner, after.day, choices.daysBefore))
            notices.ends.append(*notice);
    }
    return notices;
}
