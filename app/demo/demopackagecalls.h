// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolicensecall.h"
#include "app/demo/demostate.h"

/// The License calls about packages: what is stored, what is offered, what a file holds. Packages served in
/// raw texts are remembered by their bytes, for these are what is signed. Owned by DemoLicenseAgent; the
/// state outlives it and is locked by the caller.
class DemoPackageCalls
{
public:
    explicit DemoPackageCalls(DemoState &state)
        : m_state(state)
    {}

    DemoReply allLicenses(DemoLicenseCall &call);
    DemoReply license(DemoLicenseCall &call);
    DemoReply moduleLicense(DemoLicenseCall &call) const;
    DemoReply offeredLicense(DemoLicenseCall &call);
    DemoReply validate(DemoLicenseCall &call) const;
    DemoReply activate(DemoLicenseCall &call);
    DemoReply remove(DemoLicenseCall &call);
    DemoReply previewFile(DemoLicenseCall &call);
    DemoReply addFile(DemoLicenseCall &call);

private:
    enum class FileUse { Preview, Add };

    DemoJson serve(std::size_t owner, const std::optional<DemoPackage> &offered, DemoLanguage language,
                   const QString &refusal = QString());
    DemoReply file(DemoLicenseCall &call, FileUse use);

    DemoState &m_state;
};
