// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/userchannel.h"

UserChannel::UserChannel(WebApi &api)
    : m_licenses(api)
    , m_users(api)
{}

void UserChannel::cancel()
{
    m_licenses.scope().cancel();
    m_users.scope().cancel();
}

QList<ApiCall> UserChannel::readCalls(qint64 associateId)
{
    return {LicenseAgent::getUserLicensesCall(associateId)};
}

QList<ApiCall> UserChannel::sendCalls(const ApplyItem &item)
{
    return {UserAgent::getUserCall(item.associateId), UserAgent::saveUserCall({})};
}

QCoro::Task<Result<Holdings>> UserChannel::read(qint64 associateId, QString owner)
{
    auto owners = co_await m_licenses.getUserLicenses(associateId);
    if (!owners)
        co_return tl::unexpected(owners.error());
    const LicenseOwner *own = findOwner(*owners, owner);
    Holdings holdings = holdingsFromRows(own ? own->moduleLicenses : QList<ModuleLicenseLink>());
    for (const LicenseOwner &other : std::as_const(*owners)) {
        if (&other == own)
            continue;
        const Holdings others = holdingsFromRows(other.moduleLicenses);
        for (const QString &module : others.held)
            holdings.elsewhere.append(other.name + u'/' + module);
    }
    holdings.elsewhere.sort();
    co_return holdings;
}

QCoro::Task<Result<void>> UserChannel::send(ApplyItem item, Holdings before)
{
    Q_UNUSED(before) // the user read here is newer
    auto user = co_await m_users.getUser(item.associateId);
    if (!user)
        co_return tl::unexpected(user.error());
    QHash<QString, bool> assigned;
    for (const QString &module : item.releases)
        assigned.insert(module, false);
    for (const QString &module : item.grants)
        assigned.insert(module, true);
    auto saved = co_await m_users.saveUser(*user, item.owner, assigned);
    if (!saved)
        co_return tl::unexpected(saved.error());
    co_return {};
}
