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

Phrase TenantStatus::problem(const QString &tenant) const
{
    const Phrase name = Phrase::verbatim(tenant);
    switch (state) {
    case State::Running:
    case State::OnlineMaintenance:
        return {};
    case State::Provisioning:
        //: "Tenant": a customer's own database at SuperOffice Online; %1 is its name, such as "Cust31415".
        return phrase(QT_TR_NOOP("The tenant %1 is still being set up. Try again later."), {name});
    case State::Deleted:
        return phrase(
            QT_TR_NOOP("The tenant %1 has been deleted. Check its name, or ask SuperOffice support."),
            {name});
    case State::Suspended:
        return phrase(
            QT_TR_NOOP("The tenant %1 is suspended. Ask whoever manages your SuperOffice subscription."),
            {name});
    case State::OfflineMaintenance:
        return phrase(
            QT_TR_NOOP("The tenant %1 is being maintained and cannot be used meanwhile. Try again later."),
            {name});
    case State::ProvisioningFailed:
        return phrase(QT_TR_NOOP("Setting up the tenant %1 has failed. Ask SuperOffice support."), {name});
    case State::Deleting:
        return phrase(
            QT_TR_NOOP("The tenant %1 is being deleted. If that is a mistake, ask SuperOffice support."),
            {name});
    case State::DeleteFailed:
        return phrase(
            QT_TR_NOOP("Deleting the tenant %1 has failed, and it cannot be used. Ask SuperOffice support."),
            {name});
    case State::MigrationPending:
        return phrase(QT_TR_NOOP("The tenant %1 is about to be moved to another place. Try again later."),
                      {name});
    case State::Unknown:
        break;
    }
    return phrase(
        QT_TR_NOOP("SuperOffice Online does not say what state the tenant %1 is in. Try again later, or ask "
                   "SuperOffice support."),
        {name});
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
