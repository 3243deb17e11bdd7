// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demopackagecalls.h"

#include "app/demo/demolicensefile.h"
#include "app/demo/demolicenseresult.h"
#include "app/demo/demopackagecarriers.h"
#include "app/demo/demopackagecheck.h"

using namespace Qt::StringLiterals;

DemoReply DemoPackageCalls::allLicenses(DemoLicenseCall &call)
{
    DemoJson::List licenses;
    for (std::size_t owner = 0; owner < m_state.store.owners().size(); ++owner) {
        if (m_state.store.owner(owner).isInstalled)
            licenses.push_back(serve(owner, std::nullopt, call.language));
    }
    return DemoReply::json(std::move(licenses));
}

DemoReply DemoPackageCalls::license(DemoLicenseCall &call)
{
    const QString name = call.arguments.text(u"OwnerName");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.ownerIndex(name);
    if (owner < 0)
        return call.missing(u"Module owner '%1' not found"_s.arg(name));
    return DemoReply::json(serve(static_cast<std::size_t>(owner), std::nullopt, call.language));
}

DemoReply DemoPackageCalls::moduleLicense(DemoLicenseCall &call) const
{
    const QString name = call.arguments.text(u"OwnerName");
    const QString moduleName = call.arguments.text(u"ModuleName");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.ownerIndex(name);
    const int module =
        owner < 0 ? -1 : m_state.store.moduleIndex(static_cast<std::size_t>(owner), moduleName);
    if (module < 0)
        return call.missing(u"Module '%1' of '%2' not found"_s.arg(moduleName, name));
    return DemoReply::json(
        DemoPackageCarriers(m_state.store, call.language).moduleLicense(static_cast<std::size_t>(module)));
}

DemoReply DemoPackageCalls::offeredLicense(DemoLicenseCall &call)
{
    const QString name = call.arguments.text(u"OwnerName");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int index = m_state.store.issuerIndex(name);
    if (index < 0)
        return call.missing(u"Module owner '%1' not found"_s.arg(name));
    const auto owner = static_cast<std::size_t>(index);
    if (m_state.profile.licenses.status == DemoLicenseProfile::Status::ProblemWithLicense)
        return DemoReply::json(
            serve(owner, std::nullopt, call.language, u"The licence server cannot be reached"_s));
    return DemoReply::json(serve(owner, m_state.store.owner(owner).offered, call.language));
}

DemoReply DemoPackageCalls::validate(DemoLicenseCall &call) const
{
    const QByteArray license = call.arguments.rawObject(u"LicenseInfo");
    if (!call.arguments.isValid())
        return call.unreadable();
    const DemoPackageCheck check(m_state.store, m_state.profile.licenses);
    return demoLicenseResult(check.check(license).refusal);
}

DemoReply DemoPackageCalls::activate(DemoLicenseCall &call)
{
    const QByteArray license = call.arguments.rawObject(u"NewLicense");
    if (!call.arguments.isValid())
        return call.unreadable();
    const DemoPackageCheck check(m_state.store, m_state.profile.licenses);
    const DemoPackageVerdict verdict = check.check(license);
    if (!verdict.refusal.isEmpty())
        return demoLicenseResult(verdict.refusal);
    if (!verdict.served.offered)
        return demoLicenseResult(u"There is no new licence to activate"_s);
    m_state.store.install(verdict.served.owner, *verdict.served.offered);
    return demoLicenseResult(QString());
}

DemoReply DemoPackageCalls::remove(DemoLicenseCall &call)
{
    const QString name = call.arguments.text(u"ModuleOwner");
    if (!call.arguments.isValid())
        return call.unreadable();
    const int owner = m_state.store.ownerIndex(name);
    const QString missing = u"Module owner '%1' not found"_s.arg(name);
    if (owner < 0)
        return call.style == DemoErrorStyle::Rest ? call.missing(missing) : demoLicenseResult(missing);
    if (owner == 0)
        return demoLicenseResult(u"The licence of SUPEROFFICE cannot be removed"_s);
    m_state.store.remove(static_cast<std::size_t>(owner));
    return demoLicenseResult(QString());
}

DemoReply DemoPackageCalls::previewFile(DemoLicenseCall &call)
{
    return file(call, FileUse::Preview);
}

DemoReply DemoPackageCalls::addFile(DemoLicenseCall &call)
{
    return file(call, FileUse::Add);
}

DemoReply DemoPackageCalls::file(DemoLicenseCall &call, FileUse use)
{
    const QString text = call.arguments.text(u"FileContent");
    if (!call.arguments.isValid())
        return call.unreadable();
    const DemoLicenseFile content(text);
    if (!content.isValid())
        return call.badRequest(content.errorString());
    const int index = m_state.store.issuerIndex(content.ownerName());
    if (index < 0)
        return call.badRequest(u"The module owner '%1' is not known here"_s.arg(content.ownerName()));
    const auto owner = static_cast<std::size_t>(index);
    const DemoPackage package = content.package(m_state.store, owner);
    QString refusal;
    if (!content.isSignatureRight())
        refusal = u"The signature does not match the licence"_s;
    else if (content.serialNumber() != m_state.store.installation().serialNumber)
        refusal = u"The licence is for the serial number %1"_s.arg(content.serialNumber());
    const bool isAllowed = refusal.isEmpty() && m_state.store.shortModules(owner, package).isEmpty();
    if (use == FileUse::Add && isAllowed)
        m_state.store.install(owner, package);
    return DemoReply::json(serve(owner, package, call.language, refusal));
}

// Only raw texts are what was signed: what was translated is not known again. What was refused is not either.
DemoJson DemoPackageCalls::serve(std::size_t owner, const std::optional<DemoPackage> &offered,
                                 DemoLanguage language, const QString &refusal)
{
    DemoJson license = DemoPackageCarriers(m_state.store, language).extendedLicense(owner, offered, refusal);
    if (language == DemoLanguage::Raw && refusal.isEmpty())
        m_state.store.rememberServed(license.toUtf8(), {owner, offered});
    return license;
}
