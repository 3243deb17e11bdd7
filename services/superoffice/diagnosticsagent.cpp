// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/diagnosticsagent.h"

#include "services/superoffice/jsonreader.h"
#include "services/superoffice/packagecodec.h"

namespace {

using Name = QLatin1StringView;

} // namespace

Result<SystemInfo> systemInfoFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonObject(body, [&textCode](const JsonReader &object) {
        SystemInfo info;
        info.companyName = object.field(Name("CompanyName")).text();
        info.databaseName = object.field(Name("DatabaseName")).text();
        info.databaseType = object.field(Name("DatabaseType")).text();
        info.databaseVersion = object.field(Name("DatabaseVersion")).text();
        info.databaseLanguage = object.field(Name("DatabaseLanguage")).text();
        info.fileVersion = object.field(Name("FileVersion")).text();
        info.buildLabel = object.field(Name("BuildLabel")).text();
        info.buildType = object.field(Name("BuildType")).text();
        info.warning = object.field(Name("WarningEnglish")).text();
        info.daysUntilNetServerExpiry = object.field(Name("DaysUntilNetServerExpiry")).integer();
        info.isSatellite = object.field(Name("IsSatellite")).boolean();
        info.isOnTravel = object.field(Name("IsOnTravel")).boolean();
        const JsonReader license = object.field(Name("License"));
        if (!license.isNull())
            info.license = readLicenseInfo(license, textCode);
        return info;
    });
}

DiagnosticsAgent::DiagnosticsAgent(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<SystemInfo>> DiagnosticsAgent::getSystemInfo()
{
    return ask(ApiCall::toAgent(QStringLiteral("Diagnostics"), QStringLiteral("GetSystemInfo")),
               systemInfoFromJson);
}
