// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/verbatimcodec.h"

#include "services/superoffice/jsonreader.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/rawjson.h"
#include "services/superoffice/unsenterror.h"

#include <algorithm>

namespace {

using Name = QLatin1StringView;

/// The text at @p json; empty where there is none.
QString textAt(QByteArrayView json)
{
    return parseJson(json.toByteArray()).value_or(QJsonValue()).toString();
}

/// True or false in any of the spellings that count as a value.
bool booleanAt(QByteArrayView json)
{
    return decodeJson(json.toByteArray(), [](const JsonReader &flag) { return flag.boolean(); })
        .value_or(false);
}

/// The `Assigned` tokens of one row: one, or several where the server repeats itself.
struct AssignedRow
{
    QList<QByteArrayView> tokens;

    [[nodiscard]] bool isAssigned() const { return !tokens.isEmpty() && booleanAt(tokens.constLast()); }
};

using RowsByKey = QHash<LicenseKey, QList<AssignedRow>>;

Result<void> collectRows(QByteArrayView list, const QString &owner, RowsByKey &rows)
{
    const auto elements = rawElements(list);
    if (!elements)
        return tl::unexpected(elements.error());
    for (const QByteArrayView element : *elements) {
        const auto members = rawMembers(element);
        if (!members)
            return tl::unexpected(members.error());
        AssignedRow row;
        for (const RawMember &member : *members) {
            if (member.key == Name("Assigned"))
                row.tokens.append(member.value);
        }
        rows[{owner, textAt(rawValue(*members, Name("Name")))}].append(row);
    }
    return {};
}

/// The rows of all owners; owner names in one letter case.
Result<RowsByKey> rowsOf(QByteArrayView owners)
{
    RowsByKey rows;
    const auto elements = rawElements(owners);
    if (!elements)
        return tl::unexpected(elements.error());
    for (const QByteArrayView element : *elements) {
        const auto members = rawMembers(element);
        if (!members)
            return tl::unexpected(members.error());
        const QString owner = textAt(rawValue(*members, Name("Name"))).toCaseFolded();
        for (const char *name : {"RestrictedModuleLicenses", "UnrestrictedModuleLicenses"}) {
            const QByteArrayView list = rawValue(*members, Name(name));
            const Result<void> collected = list.isEmpty() ? Result<void>() : collectRows(list, owner, rows);
            if (!collected)
                return tl::unexpected(collected.error());
        }
    }
    return rows;
}

/// The rows to change so that the licence is assigned or not, as wanted.
QList<AssignedRow> rowsToChange(const QList<AssignedRow> &rows, bool isWanted)
{
    const auto isAssigned = [](const AssignedRow &row) { return row.isAssigned(); };
    QList<AssignedRow> changed;
    if (!isWanted)
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(changed), isAssigned);
    else if (std::none_of(rows.cbegin(), rows.cend(), isAssigned))
        changed.append(rows.constFirst());
    return changed;
}

struct Replacement
{
    QByteArrayView token;
    QByteArray text;
};

QByteArray withReplaced(const QByteArray &json, QList<Replacement> replacements)
{
    // From the end, so that what stands before keeps its place.
    std::sort(replacements.begin(), replacements.end(),
              [](const Replacement &a, const Replacement &b) { return a.token.data() > b.token.data(); });
    QByteArray changed = json;
    for (const Replacement &replacement : std::as_const(replacements))
        changed.replace(replacement.token.data() - json.constData(), replacement.token.size(),
                        replacement.text);
    return changed;
}

/// The name by which an element of ExtendedModuleLicenses is known: that of the stored terms, else of the
/// offered ones.
QString moduleNameOf(const QList<RawMember> &element)
{
    for (const char *terms : {"Current", "New"}) {
        const auto members = rawMembers(rawValue(element, Name(terms)));
        const QString name = members ? textAt(rawValue(*members, Name("ModuleName"))) : QString();
        if (!name.isEmpty())
            return name;
    }
    return {};
}

} // namespace

Result<Verbatim<ExtendedLicenseInfo>>
verbatimLicenseInfoFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received)
{
    return extendedLicenseInfoFromJson(body, textCode).map([&](const ExtendedLicenseInfo &info) {
        return Verbatim<ExtendedLicenseInfo> {info, {bareJson(body), received}};
    });
}

Result<QList<Verbatim<ExtendedLicenseInfo>>>
verbatimLicenseInfosFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received)
{
    const auto infos = extendedLicenseInfosFromJson(body, textCode);
    if (!infos)
        return tl::unexpected(infos.error());
    const QByteArray json = bareJson(body);
    const auto elements = rawElements(json);
    if (!elements)
        return tl::unexpected(elements.error());
    QList<Verbatim<ExtendedLicenseInfo>> result;
    for (qsizetype i = 0; i < infos->size(); ++i)
        result.append({infos->at(i), {elements->at(i).toByteArray(), received}});
    return result;
}

Result<Verbatim<QList<LicenseOwner>>>
verbatimLicenseOwnersFromJson(const QByteArray &body, const QString &textCode, const QDateTime &received)
{
    return licenseOwnersFromJson(body, textCode).map([&](const QList<LicenseOwner> &owners) {
        return Verbatim<QList<LicenseOwner>> {owners, {bareJson(body), received}};
    });
}

Result<QByteArray> moduleHistoryRequest(const VerbatimJson &package, const QString &moduleName)
{
    const auto members = rawMembers(package.bytes);
    if (!members)
        return tl::unexpected(members.error());
    const auto modules = rawElements(rawValue(*members, Name("ExtendedModuleLicenses")));
    if (!modules)
        return tl::unexpected(modules.error());
    for (const QByteArrayView module : *modules) {
        const auto terms = rawMembers(module);
        if (terms && moduleNameOf(*terms) == moduleName)
            return "{\"LicenseInfo\":" + package.bytes + ",\"ModuleLicense\":" + module.toByteArray() + '}';
    }
    return tl::unexpected(unsentError(QStringLiteral("the package has no module %1").arg(moduleName)));
}

QByteArray validateRequest(const VerbatimJson &package)
{
    return "{\"LicenseInfo\":" + package.bytes + '}';
}

QByteArray activateRequest(const VerbatimJson &package)
{
    return "{\"NewLicense\":" + package.bytes + '}';
}

Result<QByteArray> centralLicenseRequest(const VerbatimJson &owners, const QHash<LicenseKey, bool> &assigned)
{
    return withAssigned(owners.bytes, owners.bytes, assigned).map([](const QByteArray &changed) {
        return QByteArray("{\"License\":" + changed + '}');
    });
}

Result<QByteArray> withAssigned(const QByteArray &json, QByteArrayView owners,
                                const QHash<LicenseKey, bool> &assigned)
{
    Q_ASSERT(owners.begin() >= json.cbegin() && owners.end() <= json.cend());
    const auto rows = rowsOf(owners);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Replacement> replacements;
    for (auto wanted = assigned.cbegin(); wanted != assigned.cend(); ++wanted) {
        const LicenseKey &key = wanted.key();
        const auto found = rows->constFind({key.owner.toCaseFolded(), key.module});
        const QString name = QStringLiteral("%1/%2").arg(key.owner, key.module);
        if (found == rows->cend())
            return tl::unexpected(missingLicenseError(name));
        for (const AssignedRow &row : rowsToChange(*found, *wanted)) {
            if (row.tokens.isEmpty())
                return tl::unexpected(missingLicenseError(name));
            for (const QByteArrayView token : row.tokens)
                replacements.append({token, *wanted ? "true" : "false"});
        }
    }
    return withReplaced(json, replacements);
}
