// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodiagnosticsagent.h"

#include "app/demo/demoarguments.h"
#include "app/demo/democarrier.h"
#include "app/demo/demopackagecarriers.h"

using namespace Qt::StringLiterals;

DemoOperations DemoDiagnosticsAgent::operations()
{
    return {{u"Diagnostics"_s,
             u"GetSystemInfo"_s,
             u"What the installation is"_s,
             {},
             [this](const DemoCall &call) { return systemInfo(call); }}};
}

DemoReply DemoDiagnosticsAgent::systemInfo(const DemoCall &call) const
{
    DemoArguments arguments(call.body); // takes none, but a broken body is still refused
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoPackageCarriers packages(m_state.store, call.language);
    return DemoReply::json(
        demoCarrier(DemoObject()
                        .add(u"License"_s, packages.licenseInfo(0, m_state.store.package(0)))
                        .add(u"WarningEnglish"_s, QString())
                        .add(u"WarningResource"_s, QString())
                        .add(u"BranchName"_s, u"Release_11.13"_s)
                        .add(u"BuildLabel"_s, u"Seatkeeper-Demo"_s)
                        .add(u"AssemblyVersion"_s, u"11.13.0.0"_s)
                        .add(u"AccumulatedNextCheckDate"_s, u"2026-11-23T04:12:30.5715671+01:00"_s)
                        .add(u"FileVersion"_s, u"11.13.0.0"_s)
                        .add(u"Description"_s, u"SuperOffice WebAPI look-alike"_s)
                        .add(u"DaysUntilNetServerExpiry"_s, 127)
                        .add(u"BuildType"_s, u"Release"_s)
                        .add(u"DatabaseVersion"_s, 427)
                        .add(u"IsUnicode"_s, true)
                        .add(u"CompanyName"_s, m_state.store.installation().companyName)
                        .add(u"CompanyId"_s, 1)
                        .add(u"DatabaseType"_s, u"MSSQL"_s)
                        .add(u"DatabaseMinor"_s, u"2022"_s)
                        .add(u"DatabaseName"_s, u"Cust31415"_s)
                        .add(u"IsOnTravel"_s, false)
                        .add(u"IsSatellite"_s, false)
                        .add(u"DatabaseLanguage"_s, nullptr)));
}
