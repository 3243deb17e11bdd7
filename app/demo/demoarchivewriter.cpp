// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarchivewriter.h"

#include "app/demo/democarrier.h"
#include "app/demo/demoinnerurl.h"
#include "app/demo/demolistitem.h"

using namespace Qt::StringLiterals;

namespace {

DemoJson columnInfo(const DemoArchiveColumn &column)
{
    return DemoObject()
        .add(u"Name"_s, column.name)
        .add(u"DisplayName"_s, column.displayName)
        .add(u"DisplayTooltip"_s, column.displayName)
        .add(u"DisplayType"_s, column.isLicense ? u"icon"_s : column.restrictionType)
        .add(u"CanOrderBy"_s, column.canOrder)
        .add(u"CanRestrictBy"_s, column.canRestrict())
        .add(u"RestrictionType"_s, column.canRestrict() ? column.restrictionType : u"none"_s)
        .add(u"RestrictionListName"_s, QString())
        .add(u"IsVisible"_s, !column.name.startsWith(u"get"))
        .add(u"Width"_s, column.isLicense ? u"8c"_s : u"20c"_s)
        .add(u"IconHint"_s, QString())
        .add(u"HeadingIconHint"_s, QString())
        .add(u"ExtraInfo"_s, QString());
}

} // namespace

DemoJson DemoArchiveWriter::columns(const DemoArchiveTable &table)
{
    DemoJson::List columns;
    for (const DemoArchiveColumn &column : table.columns)
        columns.push_back(columnInfo(column));
    return columns;
}

DemoJson DemoArchiveWriter::entities(const DemoArchiveTable &table)
{
    DemoJson::List entities;
    for (const DemoArchiveEntity &entity : table.entities) {
        DemoListItem item;
        item.id = static_cast<int>(entities.size()) + 1;
        item.name = entity.name;
        item.toolTip = entity.displayName;
        item.rank = item.id;
        item.extraInfo = entity.name;
        item.fullName = entity.displayName;
        entities.push_back(demoListItem(item, DemoListForm::Plain));
    }
    return entities;
}

DemoJson DemoArchiveWriter::restPage(const DemoArchiveTable &table, const DemoArchivePage &page,
                                     const QString &nextLink) const
{
    DemoJson::List rows;
    rows.reserve(page.rows.size());
    for (const DemoArchiveRow &row : page.rows)
        rows.push_back(restRow(table, page, row));
    return DemoObject()
        .add(u"odata.metadata"_s, demoInnerUrl(u"/archive$metadata"_s))
        .add(u"odata.nextLink"_s, page.hasMore ? DemoJson(nextLink) : DemoJson())
        .add(u"value"_s, std::move(rows));
}

DemoJson DemoArchiveWriter::agentRows(const DemoArchiveTable &table, const DemoArchivePage &page) const
{
    DemoJson::List rows;
    rows.reserve(page.rows.size());
    for (const DemoArchiveRow &row : page.rows)
        rows.push_back(agentRow(table, page, row));
    return rows;
}

DemoJson DemoArchiveWriter::restRow(const DemoArchiveTable &table, const DemoArchivePage &page,
                                    const DemoArchiveRow &row) const
{
    const int key = table.primaryKey(row.row);
    const bool isText = m_profile.primaryKey == DemoUserProfile::PrimaryKey::Text;
    DemoObject object;
    object.add(u"PrimaryKey"_s, isText ? DemoJson(QString::number(key)) : DemoJson(key));
    object.add(u"EntityName"_s, row.entity);
    for (const DemoArchiveColumn &column : page.columns)
        object.add(column.name, value(column, row.row));
    return object;
}

DemoJson DemoArchiveWriter::agentRow(const DemoArchiveTable &table, const DemoArchivePage &page,
                                     const DemoArchiveRow &row) const
{
    DemoObject cells;
    for (const DemoArchiveColumn &column : page.columns) {
        cells.add(column.name, DemoObject()
                                   .add(u"DisplayValue"_s, displayValue(column, row.row))
                                   .add(u"TooltipHint"_s, QString())
                                   .add(u"LinkHint"_s, QString()));
    }
    return DemoObject()
        .add(u"EntityName"_s, row.entity)
        .add(u"PrimaryKey"_s, table.primaryKey(row.row))
        .add(u"ColumnData"_s, std::move(cells))
        .add(u"LinkHint"_s, QString())
        .add(u"StyleHint"_s, table.isRetired(row.row) ? u"retired"_s : QString())
        .add(u"TableRight"_s, nullptr)
        .add(u"FieldProperties"_s, nullptr);
}

DemoJson DemoArchiveWriter::value(const DemoArchiveColumn &column, std::size_t row) const
{
    DemoJson plain = column.cell(row).value;
    if (!column.isLicense)
        return plain;
    const bool isHeld = plain.toInteger() != 0;
    switch (m_profile.licenseCell) {
    case DemoUserProfile::LicenseCell::Bool:
        return isHeld;
    case DemoUserProfile::LicenseCell::Text:
        return isHeld ? u"license_held"_s : QString();
    case DemoUserProfile::LicenseCell::Number:
        break;
    }
    return isHeld ? 1 : 0;
}

// The agent's way of writing a value independent of culture.
QString DemoArchiveWriter::displayValue(const DemoArchiveColumn &column, std::size_t row) const
{
    const DemoJson shown = value(column, row);
    const QString text = shown.toText();
    const bool isIcon = column.isLicense && m_profile.licenseCell == DemoUserProfile::LicenseCell::Text;
    if (column.type == DemoColumnType::Integer)
        return u"[I:%1]"_s.arg(shown.toInteger());
    if (column.type == DemoColumnType::Bool && !isIcon)
        return u"[B:%1]"_s.arg(shown.toInteger());
    return column.type == DemoColumnType::Date && !text.isEmpty() ? u"[DT:%1]"_s.arg(text) : text;
}
