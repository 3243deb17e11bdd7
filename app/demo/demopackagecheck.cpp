// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demopackagecheck.h"

#include "app/demo/demopackagecarriers.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// A client that takes a date without zone for one of its own zone and writes it in UTC moves it by so much at
// most.
constexpr qint64 LongestZone = qint64(14) * 3600;

bool areEqual(const QJsonValue &left, const QJsonValue &right);

QJsonValue memberOf(const QJsonObject &object, const QString &name)
{
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (name.compare(member.key(), Qt::CaseInsensitive) == 0)
            return *member;
    }
    return QJsonValue::Null;
}

// Everything \a expected says, \a object says too.
bool saysAll(const QJsonObject &object, const QJsonObject &expected)
{
    for (auto member = expected.constBegin(); member != expected.constEnd(); ++member) {
        if (!areEqual(*member, memberOf(object, member.key())))
            return false;
    }
    return true;
}

bool areEqual(const QString &left, const QString &right)
{
    if (left == right)
        return true;
    QDateTime first = QDateTime::fromString(left, Qt::ISODateWithMs);
    QDateTime second = QDateTime::fromString(right, Qt::ISODateWithMs);
    for (QDateTime *date : {&first, &second}) {
        if (date->timeSpec() == Qt::LocalTime)
            date->setTimeSpec(Qt::UTC);
    }
    return first.isValid() && second.isValid() && std::abs(first.secsTo(second)) <= LongestZone;
}

bool areEqual(const QJsonValue &left, const QJsonValue &right)
{
    if (left.isObject() && right.isObject())
        return saysAll(left.toObject(), right.toObject()) && saysAll(right.toObject(), left.toObject());
    if (left.isArray() && right.isArray()) {
        const QJsonArray first = left.toArray();
        const QJsonArray second = right.toArray();
        return std::equal(
            first.begin(), first.end(), second.begin(), second.end(),
            [](const QJsonValue &one, const QJsonValue &other) { return areEqual(one, other); });
    }
    if (left.isString() && right.isString())
        return areEqual(left.toString(), right.toString());
    return left == right;
}

} // namespace

DemoPackageVerdict DemoPackageCheck::check(const QByteArray &bytes) const
{
    const auto served = recognized(bytes);
    if (!served)
        return {u"The signature does not match the licence"_s, {}};
    const QStringList tooFew =
        served->offered ? m_store.shortModules(served->owner, *served->offered) : QStringList();
    if (!tooFew.isEmpty())
        return {u"Fewer licences than are in use: "_s + tooFew.join(u", "_s), *served};
    return {QString(), *served};
}

std::optional<DemoServedPackage> DemoPackageCheck::recognized(const QByteArray &bytes) const
{
    const auto served = m_store.findServed(bytes);
    const bool isLenient = m_profile.packageCheck == DemoLicenseProfile::PackageCheck::Values;
    return served || !isLenient ? served : withSameValues(bytes);
}

// The figures of use beside a package may be of another minute; the package itself has to be the one offered.
std::optional<DemoServedPackage> DemoPackageCheck::withSameValues(const QByteArray &bytes) const
{
    const QJsonObject license = QJsonDocument::fromJson(bytes).object();
    const QJsonValue offered = memberOf(license, u"New"_s);
    const QJsonValue package = offered.isObject() ? offered : memberOf(license, u"Current"_s);
    const int index = m_store.issuerIndex(memberOf(package.toObject(), u"OwnerName"_s).toString());
    if (index < 0)
        return std::nullopt;
    const auto owner = static_cast<std::size_t>(index);
    const DemoServedPackage served {owner, offered.isObject() ? m_store.owner(owner).offered : std::nullopt};
    if (offered.isObject() && !served.offered)
        return std::nullopt;
    const DemoJson expected = DemoPackageCarriers(m_store, DemoLanguage::Raw)
                                  .licenseInfo(owner, served.offered.value_or(m_store.package(owner)));
    const QJsonObject values = QJsonDocument::fromJson(expected.toUtf8()).object();
    return areEqual(values, package) ? std::optional(served) : std::nullopt;
}
