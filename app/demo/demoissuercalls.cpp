// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoissuercalls.h"

#include "app/demo/democarrier.h"
#include "app/demo/demolicenseresult.h"

using namespace Qt::StringLiterals;

namespace {

using Status = DemoLicenseProfile::Status;

QString statusName(Status status)
{
    switch (status) {
    case Status::NewLicenseAvailable:
        return u"NewLicenseAvailable"_s;
    case Status::NewCompanyNameAvailable:
        return u"NewCompanyNameAvailable"_s;
    case Status::NewSerialAvailable:
        return u"NewSerialAvailable"_s;
    case Status::UseCustomMessage:
        return u"UseCustomMessage"_s;
    case Status::UseCustomMessageAndUrl:
        return u"UseCustomMessageAndUrl"_s;
    case Status::NewLicenseActivated:
        return u"NewLicenseActivated"_s;
    case Status::ProblemWithLicense:
        return u"ProblemWithLicense"_s;
    case Status::UnknownError:
        return u"UnknownError"_s;
    case Status::AsOffered:
    case Status::Ok:
        break;
    }
    return u"Ok"_s;
}

constexpr DemoTranslations WarningMessage = {
    u"%1 of %2 active projects",  u"%1 av %2 aktive prosjekter",  u"%1 av %2 aktiva projekt",
    u"%1 af %2 aktive projekter", u"%1 von %2 aktiven Projekten", u"%1 van %2 actieve projecten",
};
constexpr DemoTranslations WarningTooltip = {
    u"Close projects or ask for an upgrade",         u"Lukk prosjekter eller be om en oppgradering",
    u"Stäng projekt eller be om en uppgradering",    u"Luk projekter, eller bed om en opgradering",
    u"Projekte schließen oder ein Upgrade anfragen", u"Sluit projecten of vraag om een upgrade",
};

} // namespace

DemoReply DemoIssuerCalls::status(DemoLicenseCall &call)
{
    const QString name = call.arguments.text(u"OwnerName");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.issuerIndex(name);
    if (owner < 0)
        return call.missing(u"Module owner '%1' not found"_s.arg(name));
    const Status status = statusOf(static_cast<std::size_t>(owner));
    const bool hasUrl = status == Status::UseCustomMessageAndUrl;
    const bool hasMessage = hasUrl || status == Status::UseCustomMessage;
    return DemoReply::json(
        DemoObject()
            .add(u"LicenseStatus"_s, statusName(status))
            .add(u"Message"_s, hasMessage ? u"The licence server moves on 1 December."_s : QString())
            .add(u"Url"_s, hasUrl ? u"https://licence.example.com/news"_s : QString()));
}

// Looks for news, and takes them right away where the profile says so.
DemoLicenseProfile::Status DemoIssuerCalls::statusOf(std::size_t owner)
{
    const Status fixed = m_state.profile.licenses.status;
    const std::optional<DemoPackage> offered = m_state.store.owner(owner).offered;
    if (fixed != Status::AsOffered || !offered)
        return fixed;
    if (!m_state.profile.licenses.statusActivates || !m_state.store.shortModules(owner, *offered).isEmpty())
        return Status::NewLicenseAvailable;
    m_state.store.install(owner, *offered);
    return Status::NewLicenseActivated;
}

// Plain text, but for one licence whose partner thought of web pages.
DemoReply DemoIssuerCalls::moduleHistory(DemoLicenseCall &call) const
{
    call.arguments.rawObject(u"LicenseInfo");
    DemoArguments module(call.arguments.rawObject(u"ModuleLicense"));
    DemoArguments row = module.object(u"Current");
    const QString name = row.textOr(u"ModuleName", module.object(u"New").textOr(u"ModuleName", QString()));
    if (!call.arguments.isValid())
        return call.unreadable();
    if (!module.isValid())
        return call.badRequest(module.errorString());
    if (name == u"sign-bulk")
        return DemoReply::json(u"<p>%1</p><script>alert('history')</script>"_s.arg(name));
    return DemoReply::json(u"%1\n2025-01-15: issued\n2026-01-15: renewed for a year"_s.arg(name));
}

DemoReply DemoIssuerCalls::shopUrl(DemoLicenseCall &call) const
{
    const QString name = call.arguments.text(u"OwnerName");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.ownerIndex(name);
    if (owner < 0)
        return call.missing(u"Module owner '%1' not found"_s.arg(name));
    return DemoReply::json(m_state.store.owner(static_cast<std::size_t>(owner)).terms.shopUrl);
}

DemoReply DemoIssuerCalls::changeSerialNumber(DemoLicenseCall &call)
{
    DemoInstallation installation;
    installation.companyName = call.arguments.text(u"NewCompanyName").trimmed();
    installation.serialNumber = call.arguments.text(u"NewSerialNumber").trimmed();
    if (!call.arguments.isValid())
        return call.unreadable();
    if (installation.companyName.isEmpty() || installation.serialNumber != validSerialNumber())
        return demoLicenseResult(u"The serial number is not valid for this company"_s);
    m_state.store.setInstallation(installation);
    return demoLicenseResult(QString());
}

DemoReply DemoIssuerCalls::fencing(DemoLicenseCall &call) const
{
    const std::optional<DemoFence> fence = m_state.profile.licenses.fence;
    if (!fence)
        return DemoReply::json(nullptr);
    const bool isUsed = fence->activeCount > 0;
    const bool isNear = isUsed && 100 * fence->activeCount >= 85 * fence->maximum;
    const QString message =
        DemoText(WarningMessage).in(call.language).arg(fence->activeCount).arg(fence->maximum);
    return DemoReply::json(demoCarrier(
        DemoObject()
            .add(u"ActiveCount"_s, fence->activeCount)
            .add(u"Maximum"_s, fence->maximum)
            .add(u"IsNearingMaximum"_s, isNear)
            .add(u"HasReachedMaximum"_s, isUsed && fence->activeCount >= fence->maximum)
            .add(u"WarningMessage"_s, isNear ? message : QString())
            .add(u"WarningTooltip"_s, isNear ? DemoText(WarningTooltip).in(call.language) : QString())));
}
