// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/statuscodec.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/jsonreader.h"
#include "services/superoffice/wireenums.h"

static constexpr int MaxTreeDepth = 32;

namespace {

using Name = QLatin1StringView;

/// Whatever a server sends, only addresses that are safe to open count.
QUrl secureUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isSecure = url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty();
    return isSecure ? url : QUrl();
}

QList<SelectableMDOListItem> readTree(const JsonReader &list, const QString &textCode, int depth)
{
    QList<SelectableMDOListItem> items;
    if (depth > MaxTreeDepth)
        return items;
    for (const JsonReader &object : list.objects()) {
        SelectableMDOListItem item;
        item.id = object.field(Name("Id")).integer();
        item.name = resolvedText(object.field(Name("Name")).text(), textCode);
        item.fullName = resolvedText(object.field(Name("FullName")).text(), textCode);
        item.toolTip = resolvedText(object.field(Name("ToolTip")).text(), textCode);
        item.type = object.field(Name("Type")).text();
        item.extraInfo = object.field(Name("ExtraInfo")).text();
        item.rank = object.field(Name("Rank")).integer();
        item.isDeleted = object.field(Name("Deleted")).boolean();
        item.isHidden = object.field(Name("Hidden")).boolean();
        item.isSelected = object.field(Name("Selected")).boolean();
        item.childItems = readTree(object.field(Name("ChildItems")), textCode, depth + 1);
        items.append(item);
    }
    return items;
}

} // namespace

Result<LicenseResult> licenseResultFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &object) {
        return LicenseResult {.succeeded = object.field(Name("Succeeded")).boolean(),
                              .reason = resolvedText(object.field(Name("Reason")).text(), textCode)};
    });
}

Result<CheckLicenseStatusResult> checkLicenseStatusFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &object) {
        CheckLicenseStatusResult result;
        result.statusName = object.field(Name("LicenseStatus")).text();
        result.status = licenseStatusFromName(result.statusName);
        result.message = resolvedText(object.field(Name("Message")).text(), textCode);
        result.url = secureUrl(object.field(Name("Url")).text());
        return result;
    });
}

Result<UserAndInstallationLicenceStatus> installationLicenceStatusFromJson(const QByteArray &body,
                                                                           const QString &)
{
    return decodeJsonObject(body, [](const JsonReader &object) {
        UserAndInstallationLicenceStatus status;
        status.adminWarningDate = licenseDateFromText(object.field(Name("AdminWarningDate")).text());
        status.expiryDate = licenseDateFromText(object.field(Name("ExpiryDate")).text());
        status.graceDate = licenseDateFromText(object.field(Name("GraceDate")).text());
        status.companyName = object.field(Name("CompanyName")).text();
        status.serialNr = object.field(Name("SerialNr")).text();
        for (const JsonReader &name : object.field(Name("UserLicenses")).items())
            status.userLicenses.append(name.text());
        return status;
    });
}

Result<QString> moduleHistoryFromJson(const QByteArray &body, const QString &textCode)
{
    if (isNullAnswer(body))
        return QString();
    return decodeJson(body, [&](const JsonReader &text) { return resolvedText(text.text(), textCode); });
}

Result<QUrl> shopUrlFromJson(const QByteArray &body, const QString &)
{
    if (isNullAnswer(body))
        return QUrl();
    return decodeJson(body, [](const JsonReader &text) { return secureUrl(text.text()); });
}

Result<QList<SelectableMDOListItem>> userLicenseTreeFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &list) { return readTree(list, textCode, 0); });
}

Result<FencingInfo> fencingInfoFromJson(const QByteArray &body, const QString &textCode)
{
    if (isNullAnswer(body))
        return FencingInfo();
    return decodeJson(body, [&](const JsonReader &object) {
        FencingInfo info;
        info.activeCount = object.field(Name("ActiveCount")).integer();
        info.maximum = object.field(Name("Maximum")).integer();
        info.isNearingMaximum = object.field(Name("IsNearingMaximum")).boolean();
        info.hasReachedMaximum = object.field(Name("HasReachedMaximum")).boolean();
        info.warningMessage = resolvedText(object.field(Name("WarningMessage")).text(), textCode);
        info.warningTooltip = resolvedText(object.field(Name("WarningTooltip")).text(), textCode);
        return info;
    });
}
