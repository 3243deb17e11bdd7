// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demodynamicarchive.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char16_t *, DemoStore::SatelliteCount> SatelliteNames = {u"Tromsø", u"Lübeck",
                                                                                    u"Rotterdam"};

DemoArchiveColumn column(const QString &name, DemoColumnType type,
                         std::function<DemoCell(std::size_t row)> cell)
{
    DemoArchiveColumn made;
    made.name = name;
    made.displayName = name;
    made.type = type;
    made.restrictionType = type == DemoColumnType::Integer ? u"int"_s
                           : type == DemoColumnType::Date  ? u"datetime"_s
                                                           : u"string"_s;
    made.canOrder = true;
    made.cell = std::move(cell);
    return made;
}

// What both tables share: every row is of the one kind there is, and nobody is retired.
DemoArchiveTable table(const QString &name, std::size_t rowCount)
{
    DemoArchiveTable table;
    table.entities.append({u"all"_s, name, [](std::size_t) { return true; }});
    for (std::size_t row = 0; row < rowCount; ++row)
        table.rows.push_back(row);
    table.isRetired = [](std::size_t) { return false; };
    return table;
}

DemoArchiveTable associates(const DemoStore &store)
{
    DemoArchiveTable made = table(u"associate"_s, store.associates().size());
    made.columns = {
        column(u"associate.associate_id"_s, DemoColumnType::Integer,
               [&store](std::size_t row) { return DemoCell {store.associate(row).id}; }),
        column(u"associate.name"_s, DemoColumnType::Text,
               [&store](std::size_t row) { return DemoCell {store.associate(row).userId}; }),
        column(u"associate.lastlogin"_s, DemoColumnType::Date,
               [&store](std::size_t row) { return DemoCell {store.associate(row).lastLogin}; }),
    };
    made.primaryKey = [&store](std::size_t row) { return store.associate(row).id; };
    return made;
}

DemoArchiveTable satellites()
{
    DemoArchiveTable made = table(u"satellite"_s, SatelliteNames.size());
    made.primaryKey = [](std::size_t row) { return static_cast<int>(row) + 1; };
    made.columns = {
        column(u"satellite.satellite_id"_s, DemoColumnType::Integer,
               [](std::size_t row) { return DemoCell {static_cast<int>(row) + 1}; }),
        column(u"satellite.name"_s, DemoColumnType::Text,
               [](std::size_t row) { return DemoCell {QString::fromUtf16(SatelliteNames.at(row))}; }),
    };
    return made;
}

} // namespace

std::optional<DemoArchiveTable> demoDynamicArchive(const DemoStore &store, const QString &columns)
{
    if (columns.trimmed().startsWith(u"associate.", Qt::CaseInsensitive))
        return associates(store);
    if (columns.trimmed().startsWith(u"satellite.", Qt::CaseInsensitive))
        return satellites();
    return std::nullopt;
}
