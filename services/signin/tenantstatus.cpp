// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/tenantstatus.h"

#include "services/signin/trustedhosts.h"
#include "services/superoffice/jsonreader.h"
#include "services/superoffice/webapiroot.h"

using State = TenantStatus::State;

namespace {

using Name = QLatin1StringView;

struct Row
{
    State state;
    Name name;
};

constexpr Row Rows[] = {
    {State::Unknown, Name("Unknown")},
    {State::Provisioning, Name("Provisioning")},
    {State::Running, Name("Running")},
    {State::Deleted, Name("Deleted")},
    {State::Suspended, Name("Suspended")},
    {State::OnlineMaintenance, Name("OnlineMaintenance")},
    {State::OfflineMaintenance, Name("OfflineMaintenance")},
    {State::ProvisioningFailed, Name("ProvisioningFailed")},
    {State::Deleting, Name("Deleting")},
    {State::DeleteFailed, Name("DeleteFailed")},
    {State::MigrationPending, Name("MigrationPending")},
};

/// A state by name or by number, whichever the server writes.
State stateFromText(const QString &text)
{
    for (const auto &[state, name] : Rows) {
        const QString number = QString::number(static_cast<int>(state));
        if (text.compare(name, Qt::CaseInsensitive) == 0 || text == number)
            return state;
    }
    return State::Unknown;
}

State readState(const JsonReader &answer)
{
    const JsonReader state = answer.field(Name("State"));
    if (!state.isNull())
        return stateFromText(state.text());
    return answer.field(Name("IsRunning")).boolean() ? State::Running : State::Unknown;
}

/// The root in @p field, which may be missing.
QUrl readRoot(const JsonReader &field, const QUrl &authority)
{
    const QString text = field.text();
    if (text.isEmpty())
        return {};
    const auto root = webApiRootFromText(text);
    if (!root || !isTrustedHost(QUrl(text, QUrl::StrictMode), authority))
        field.fail(QStringLiteral("an address at the place of sign-in"));
    return root.value_or(QUrl());
}

QDateTime readInstant(const JsonReader &field)
{
    QDateTime instant = QDateTime::fromString(field.text(), Qt::ISODateWithMs);
    if (instant.timeSpec() == Qt::LocalTime)
        instant.setTimeSpec(Qt::UTC); // the server names no zone: it means its own
    return instant.toUTC();
}

} // namespace

bool TenantStatus::isUsable() const
{
    return state == State::Running || state == State::OnlineMaintenance;
}

QString TenantStatus::problem(const QString &tenant) const
{
    switch (state) {
    case State::Running:
    case State::OnlineMaintenance:
        return {};
    case State::Provisioning:
        //: "Tenant": a customer's own database at SuperOffice Online; %1 is its name, such as "Cust31415".
        return tr("The tenant %1 is still being set up. Try again later.").arg(tenant);
    case State::Deleted:
        return tr("The tenant %1 has been deleted. Check its name, or ask SuperOffice support.").arg(tenant);
    case State::Suspended:
        return tr("The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription.")
            .arg(tenant);
    case State::OfflineMaintenance:
        return tr("The tenant %1 is being maintained and cannot be used meanwhile. Try again later.")
            .arg(tenant);
    case State::ProvisioningFailed:
        return tr("Setting up the tenant %1 has failed. Ask SuperOffice support.").arg(tenant);
    case State::Deleting:
        return tr("The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support.")
            .arg(tenant);
    case State::DeleteFailed:
        return tr("Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support.")
            .arg(tenant);
    case State::MigrationPending:
        return tr("The tenant %1 is about to be moved to another place. Try again later.").arg(tenant);
    case State::Unknown:
        break;
    }
    return tr("SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask "
              "SuperOffice support.")
        .arg(tenant);
}

Result<TenantStatus> tenantStatusFromJson(const QByteArray &body, const QString &tenant,
                                          const QUrl &authority)
{
    return decodeJsonData(body, [&](const JsonReader &answer) {
        TenantStatus status;
        const JsonReader context = answer.field(Name("ContextIdentifier"));
        if (!context.text().isEmpty() && context.text().compare(tenant, Qt::CaseInsensitive) != 0)
            context.fail(tenant);
        status.state = readState(answer);
        status.root = readRoot(answer.field(Name("Api")), authority);
        const QUrl fromEndpoint = readRoot(answer.field(Name("Endpoint")), authority);
        if (status.root.isEmpty())
            status.root = fromEndpoint;
        status.validUntil = readInstant(answer.field(Name("ValidUntil")));
        return status;
    });
}
