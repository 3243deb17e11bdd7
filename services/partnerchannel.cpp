// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/partnerchannel.h"

PartnerChannel::PartnerChannel(WebApi &api)
    : m_licenses(api)
    , m_routes(api)
{}

void PartnerChannel::cancel()
{
    m_licenses.scope().cancel();
    m_routes.scope().cancel();
}

/// True for failures that leave open whether the server has done what it was asked.
static bool mayHaveTakenEffect(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Server:
    case ApiError::Kind::BadResponse:
        return true;
    default:
        return false;
    }
}

QCoro::Task<Result<Holdings>> PartnerChannel::read(qint64 associateId, QString owner)
{
    auto rows = co_await m_licenses.getThirdPartyLicenseAssignments(associateId, owner);
    if (!rows && rows.error().kind == ApiError::Kind::NotFound)
        rows = co_await m_routes.getThirdPartyLicenseAssignments(associateId, owner);
    if (!rows)
        co_return tl::unexpected(rows.error());
    auto owners = co_await m_licenses.getUserLicenses(associateId);
    if (!owners)
        co_return tl::unexpected(owners.error());

    // Either call may leave hidden rows out, so what is held is what any of them shows.
    QList<ModuleLicenseLink> all = *rows;
    if (const LicenseOwner *block = findOwner(*owners, owner))
        all += block->moduleLicenses;
    Holdings holdings = holdingsFromRows(all);
    holdings.rows = *rows;
    co_return holdings;
}

QCoro::Task<Result<void>> PartnerChannel::send(ApplyItem item, Holdings before)
{
    const QStringList releases = without(item.releases, without(item.releases, before.held));
    if (!releases.isEmpty()) {
        auto released =
            co_await m_licenses.unassignThirdPartyLicenses(item.associateId, item.owner, releases);
        if (!released)
            co_return tl::unexpected(released.error());
    }
    if (without(item.grants, before.held).isEmpty())
        co_return {};
    const QStringList wanted = wantedNames(item, before);
    auto assigned = co_await m_licenses.assignThirdPartyLicenses(item.associateId, item.owner, wanted);
    if (assigned)
        co_return {};
    if (releases.isEmpty())
        co_return tl::unexpected(assigned.error());
    // Half a swap is worse than none.
    const bool isRestoring = co_await mustRestore(item, assigned.error());
    if (isRestoring) {
        const QStringList earlier = assignableNames(item, before);
        auto restored = co_await m_licenses.assignThirdPartyLicenses(item.associateId, item.owner, earlier);
        Q_UNUSED(restored) // the re-read that follows shows whether it worked
    }
    co_return tl::unexpected(assigned.error());
}

/// An answer may be lost and the swap be whole: then look before giving back what was released. Where nothing
/// can be seen nothing is sent.
QCoro::Task<bool> PartnerChannel::mustRestore(ApplyItem item, ApiError error)
{
    if (!mayHaveTakenEffect(error))
        co_return true;
    auto now = co_await read(item.associateId, item.owner);
    if (!now)
        co_return false;
    const QStringList goal = visibleGoal(item);
    co_return !without(goal, now->visible).isEmpty() || !without(now->visible, goal).isEmpty();
}
