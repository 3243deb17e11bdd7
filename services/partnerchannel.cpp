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

QList<ApiCall> PartnerChannel::readCalls(qint64 associateId, const QString &owner)
{
    return {LicenseAgent::getThirdPartyLicenseAssignmentsCall(associateId, owner),
            LicenseAgent::getUserLicensesCall(associateId)};
}

QCoro::Task<Result<Holdings>> PartnerChannel::read(qint64 associateId, QString owner)
{
    // Both are under way together: one round trip instead of two.
    auto readingRows = m_licenses.getThirdPartyLicenseAssignments(associateId, owner);
    auto readingOwners = m_licenses.getUserLicenses(associateId);
    auto rows = co_await readingRows;
    auto owners = co_await readingOwners;
    if (!rows && rows.error().kind == ApiError::Kind::NotFound)
        rows = co_await m_routes.getThirdPartyLicenseAssignments(associateId, owner);
    if (!rows)
        co_return tl::unexpected(rows.error());
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

QStringList PartnerChannel::namesToRelease(const ApplyItem &item, const Holdings &before)
{
    return without(item.releases, without(item.releases, before.held));
}

/// The full set, or nothing where nothing is given.
QStringList PartnerChannel::namesToAssign(const ApplyItem &item, const Holdings &before)
{
    if (without(item.grants, before.held).isEmpty())
        return {};
    return wantedNames(item, before);
}

QList<ApiCall> PartnerChannel::sendCalls(const ApplyItem &item, const Holdings &before)
{
    QList<ApiCall> calls;
    if (const QStringList releases = namesToRelease(item, before); !releases.isEmpty())
        calls.append(LicenseAgent::unassignThirdPartyLicensesCall(item.associateId, item.owner, releases));
    if (const QStringList wanted = namesToAssign(item, before); !wanted.isEmpty())
        calls.append(LicenseAgent::assignThirdPartyLicensesCall(item.associateId, item.owner, wanted));
    return calls;
}

QCoro::Task<Result<void>> PartnerChannel::send(ApplyItem item, Holdings before)
{
    const QStringList releases = namesToRelease(item, before);
    if (!releases.isEmpty()) {
        auto released =
            co_await m_licenses.unassignThirdPartyLicenses(item.associateId, item.owner, releases);
        if (!released)
            co_return tl::unexpected(released.error());
    }
    const QStringList wanted = namesToAssign(item, before);
    if (wanted.isEmpty())
        co_return {};
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
