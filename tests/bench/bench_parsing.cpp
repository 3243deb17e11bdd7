// SPDX-License-Identifier: GPL-3.0-or-later
// How long answers take from bytes to values, beside what Qt's parser takes for the same bytes alone, without
// making anything of them.
#include "services/superoffice/archivecodec.h"
#include "services/superoffice/licensecodec.h"
#include "services/superoffice/readanswer.h"
#include "tests/bench/measures.h"

#include <QJsonDocument>
#include <QTextStream>

namespace {

constexpr int Licenses = 60;
constexpr int PageRows = 500;

QByteArray licenseRow(int number)
{
    const QByteArray name = "module-" + QByteArray::number(number);
    return R"({"Unrestricted":false,"Total":21,"Tooltip":"US:\"What )" + name + R"( is for\";NO:\"Hva )"
           + name + R"( er til for\"","CanAssign":true,"Free":3,"InUse":18,"IsHidden":false,"Assigned":)"
           + (number % 3 ? "true" : "false") + R"(,"ModuleLicenseId":)" + QByteArray::number(100 + number)
           + R"(,"Name":")" + name + R"(","Description":"US:\"Module )" + name + R"(\";NO:\"Modul )" + name
           + R"(\"","PrerequisiteModuleName":"","SortOrder":73,"ExtraFlags":1,"TableRight":null,)"
             R"("FieldProperties":{}})";
}

/// What GetUserLicenses answers for one associate, with @p count licences.
QByteArray userLicenses(int count)
{
    QByteArrayList rows;
    for (int number = 0; number < count; ++number)
        rows.append(licenseRow(number));
    return R"([{"Name":"SUPEROFFICE","Description":"SuperOffice AS","RestrictedModuleLicenses":[)"
           + rows.join(',') + R"(],"UnrestrictedModuleLicenses":[],"TableRight":null,"FieldProperties":{}}])";
}

ArchiveQuery query()
{
    ArchiveQuery query;
    query.withLastLogin = true;
    for (int number = 0; number < Licenses; ++number)
        query.licenseColumns.append(QStringLiteral("superoffice_module-%1").arg(number));
    return query;
}

/// The identity columns of a row with the number @p id: name and JSON.
QList<std::pair<QByteArray, QByteArray>> identityCells(int id)
{
    const QByteArray number = QByteArray::number(id);
    return {{"associateDbId", number},
            {"personId", number},
            {"fullName", "\"Ingrid Solbakken " + number + '"'},
            {"assocName", "\"U" + number + '"'},
            {"usergroup", R"("US:\"Sales\";NO:\"Salg\"")"},
            {"role", "\"User level 0\""},
            {"personEmail", "\"u" + number + "@example.com\""},
            {"canLogin", "true"},
            {"lastLogin", "\"2026-10-02T08:15:00Z\""}};
}

QByteArray restPage()
{
    QByteArrayList rows;
    for (int id = 1; id <= PageRows; ++id) {
        QByteArrayList cells {R"("PrimaryKey":")" + QByteArray::number(id) + '"',
                              R"("EntityName":"employee")"};
        for (const auto &[name, json] : identityCells(id))
            cells.append('"' + name + "\":" + json);
        for (const QString &column : query().licenseColumns)
            cells.append('"' + column.toUtf8() + "\":" + (cells.size() % 3 ? "1" : "0"));
        rows.append('{' + cells.join(',') + '}');
    }
    return R"({"odata.metadata":"x","odata.nextLink":null,"value":[)" + rows.join(',') + "]}";
}

QByteArray agentPage()
{
    const auto cell = [](const QByteArray &name, const QByteArray &json) {
        return '"' + name + R"(":{"DisplayValue":)" + json + R"(,"TooltipHint":"","LinkHint":""})";
    };
    QByteArrayList rows;
    for (int id = 1; id <= PageRows; ++id) {
        QByteArrayList cells;
        for (const auto &[name, json] : identityCells(id))
            cells.append(cell(name, json));
        for (const QString &column : query().licenseColumns)
            cells.append(cell(column.toUtf8(), cells.size() % 3 ? "\"[B:1]\"" : "\"[B:0]\""));
        rows.append(R"({"EntityName":"employee","PrimaryKey":)" + QByteArray::number(id)
                    + R"(,"StyleHint":"","ColumnData":{)" + cells.join(',') + "}}");
    }
    return R"({"RowCount":25000,"Rows":[)" + rows.join(',') + "]}";
}

/// The longest answer that is read in the thread that asked.
QByteArray longestInPlace()
{
    const qsizetype rowSize = licenseRow(1000).size() + 1;
    return userLicenses(static_cast<int>(LongAnswer / rowSize) - 1);
}

struct Answer
{
    QString name;
    QByteArray body;
    std::function<bool(const QByteArray &)> read;
    std::optional<double> budget; ///< ms; none for what is read in a thread of its own
};

/// Of each answer every licence has to be in what is read.
QList<Answer> answers()
{
    const QString textCode = QStringLiteral("NO");
    const auto readsOwners = [textCode](const QByteArray &body) {
        const auto owners = licenseOwnersFromJson(body, textCode);
        return owners && owners->constFirst().moduleLicenses.size() >= Licenses;
    };
    const ArchiveQuery asked = query();
    const auto isWhole = [](const Result<AssociatePage> &page) {
        return page && page->rows.size() == PageRows && page->rows.constLast().holds.size() == Licenses;
    };
    const auto readsRest = [=](const QByteArray &body) {
        return isWhole(associatePageFromRest(body, asked, textCode));
    };
    const auto readsAgent = [=](const QByteArray &body) {
        return isWhole(associatePageFromAgent(body, asked, textCode));
    };
    return {
        {QStringLiteral("licences of an associate"), userLicenses(Licenses), readsOwners, 0.25},
        {QStringLiteral("longest answer read in place"), longestInPlace(), readsOwners, 5},
        {QStringLiteral("archive page, 500 rows, REST"), restPage(), readsRest, {}},
        {QStringLiteral("archive page, 500 rows, agent"), agentPage(), readsAgent, {}},
    };
}

} // namespace

int main()
{
    Measures measures;
    for (const Answer &answer : answers()) {
        bool isRead = true;
        const double ours = medianMs([&] { isRead = answer.read(answer.body) && isRead; });
        const double peer = medianMs([&] { (void)QJsonDocument::fromJson(answer.body); });
        if (!isRead) {
            QTextStream(stderr) << answer.name << " was not read whole." << Qt::endl;
            return 1;
        }
        measures.report({.name = QStringLiteral("%1, %2 KiB").arg(answer.name).arg(answer.body.size() / 1024),
                         .value = ours,
                         .budget = answer.budget,
                         .peers = {{QStringLiteral("QJsonDocument alone"), peer}}});
    }
    return measures.exitCode();
}
