// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that go back byte by byte, and the changes made inside them.
#include "services/superoffice/rawjson.h"
#include "services/superoffice/usercodec.h"
#include "services/superoffice/verbatimcodec.h"
#include "tests/fuzz/fuzzinput.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

const QString textCode = QStringLiteral("US");

QDateTime received()
{
    return QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
}

bool isInside(QByteArrayView part, QByteArrayView whole)
{
    return part.begin() >= whole.begin() && part.end() <= whole.end();
}

/// The same value with every `Assigned` flag, in any letter case, taken for false.
QJsonValue withoutFlags(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &element : value.toArray())
            list.append(withoutFlags(element));
        return list;
    }
    QJsonObject object = value.toObject();
    if (!value.isObject())
        return value;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool isFlag = member.key().compare(QLatin1StringView("Assigned"), Qt::CaseInsensitive) == 0;
        *member = isFlag ? QJsonValue(false) : withoutFlags(*member);
    }
    return object;
}

QJsonValue valueOf(const QByteArray &json)
{
    return QJsonDocument::fromJson('[' + json + ']').array().at(0);
}

void checkOnlyFlagsDiffer(const QByteArray &before, const QByteArray &after)
{
    mustHold(!valueOf(after).isUndefined(), "what is sent is JSON");
    mustHold(withoutFlags(valueOf(before)) == withoutFlags(valueOf(after)), "nothing but flags was changed");
}

void splitObject(const QByteArray &body)
{
    if (const auto members = rawMembers(body)) {
        for (const RawMember &member : *members)
            mustHold(isInside(member.value, body), "a member stands in its object");
    }
}

void splitList(const QByteArray &body)
{
    if (const auto elements = rawElements(body)) {
        for (const QByteArrayView element : *elements)
            mustHold(isInside(element, body), "an element stands in its list");
    }
}

void echoPackage(const QByteArray &body)
{
    const auto package = verbatimLicenseInfoFromJson(body, textCode, received());
    if (!package)
        return;
    mustHold(body.contains(package->json.bytes), "the bytes are those received");
    mustHold(activateRequest(package->json).contains(package->json.bytes), "the echo is verbatim");
    mustHold(validateRequest(package->json).contains(package->json.bytes), "the echo is verbatim");
    for (const ExtendedModuleLicense &module : package->value.moduleLicenses) {
        if (const ModuleLicense *terms = module.terms())
            (void)moduleHistoryRequest(package->json, terms->moduleName);
    }
}

void echoPackages(const QByteArray &body)
{
    if (const auto packages = verbatimLicenseInfosFromJson(body, textCode, received())) {
        for (const auto &package : *packages)
            mustHold(body.contains(package.json.bytes), "the bytes are those received");
    }
}

void changeCentralLicense(const QByteArray &body)
{
    const auto owners = verbatimLicenseOwnersFromJson(body, textCode, received());
    if (!owners)
        return;
    QHash<LicenseKey, bool> flipped;
    for (const LicenseOwner &owner : owners->value) {
        for (const ModuleLicenseLink &link : owner.moduleLicenses)
            flipped.insert({owner.name, link.name}, !link.assigned);
    }
    const auto request = centralLicenseRequest(owners->json, flipped);
    if (request)
        checkOnlyFlagsDiffer("{\"License\":" + owners->json.bytes + '}', *request);
}

void changeUser(const QByteArray &body)
{
    const auto user = userFromJson(body, textCode, 57, received());
    if (!user)
        return;
    for (const LicenseOwner &owner : user->value.licenseOwners) {
        QHash<QString, bool> flipped;
        for (const ModuleLicenseLink &link : owner.moduleLicenses)
            flipped.insert(link.name, !link.assigned);
        const auto request = saveUserRequest(*user, owner.name, flipped);
        if (request)
            checkOnlyFlagsDiffer(user->json.bytes, *request);
    }
}

constexpr void (*functions[])(const QByteArray &) = {
    splitObject, // a
    splitList,
    echoPackage, // c
    echoPackages,
    changeCentralLicense, // e
    changeUser,
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
