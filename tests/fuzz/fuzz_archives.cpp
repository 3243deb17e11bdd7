// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of user archives by either way, and what archives say they offer.
#include "services/superoffice/archivecodec.h"
#include "tests/fuzz/fuzzinput.h"

namespace {

ArchiveQuery query()
{
    ArchiveQuery query;
    query.licenseColumns = {QStringLiteral("superoffice_ten-sales"),
                            QStringLiteral("superoffice_visible-for")};
    query.withLastLogin = true;
    return query;
}

void checkPage(const Result<AssociatePage> &page)
{
    if (!page) {
        mustHold(!page.error().detail.isEmpty(), "an error names what is wrong");
        return;
    }
    for (const AssociateRow &row : page->rows)
        mustHold(row.holds.size() == query().licenseColumns.size(), "a row says something of every licence");
}

void readRestPage(const QByteArray &body)
{
    checkPage(associatePageFromRest(body, query(), QStringLiteral("NO")));
}

void readAgentPage(const QByteArray &body)
{
    checkPage(associatePageFromAgent(body, query(), QStringLiteral("NO")));
}

void readRowCount(const QByteArray &body)
{
    if (const auto count = rowCountFromAgent(body))
        mustHold(*count >= -1, "a row count is known or -1");
}

void readColumns(const QByteArray &body)
{
    (void)columnNamesFromJson(body);
}

void readEntities(const QByteArray &body)
{
    (void)entityNamesFromJson(body);
}

constexpr void (*functions[])(const QByteArray &) = {
    readRestPage, // a
    readAgentPage,
    readRowCount, // c
    readColumns,
    readEntities, // e
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
