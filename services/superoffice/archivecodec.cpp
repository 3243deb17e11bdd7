// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/archivecodec.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/archivecell.h"
#include "services/superoffice/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Name = QLatin1StringView;

/// The cells of one row, whichever of the two forms it came in.
class CellReader
{
public:
    enum class Form { Rest, Agent };

    CellReader(const JsonReader &row, Form form)
        : m_cells(form == Form::Agent ? row.field(Name("ColumnData")) : row)
        , m_form(form)
    {}

    /// Reads the cell of @p column; its path names the column.
    [[nodiscard]] JsonReader cell(const QString &column) const
    {
        const JsonReader field = m_cells.field(column);
        return m_form == Form::Agent ? field.field(Name("DisplayValue")) : field;
    }
    [[nodiscard]] bool has(const QString &column) const { return !m_cells.field(column).isMissing(); }
    /// The cell's value as text; true and false as such, null as an empty text.
    [[nodiscard]] QString value(const QString &column) const
    {
        return unwrappedCell(cell(column).scalarText());
    }

private:
    JsonReader m_cells;
    Form m_form;
};

qint64 readAssociateId(const CellReader &cells)
{
    const QString column = QStringLiteral("associateDbId");
    bool isNumber = false;
    const qint64 id = cells.value(column).toLongLong(&isNumber);
    // Without it nobody can say whose licences these are.
    if (!isNumber || id <= 0)
        cells.cell(column).fail(QStringLiteral("a positive number"));
    return id;
}

bool isRetiredRow(const JsonReader &row)
{
    const QString looks = row.field(Name("StyleHint")).text() + u' ' + row.field(Name("EntityName")).text();
    return looks.contains(u"retired", Qt::CaseInsensitive);
}

AssociateRow readRow(const JsonReader &row, CellReader::Form form, const ArchiveQuery &query,
                     const QString &textCode)
{
    const CellReader cells(row, form);
    AssociateRow result;
    Associate &associate = result.associate;
    associate.associateId = readAssociateId(cells);
    associate.personId = cells.value(QStringLiteral("personId")).toLongLong();
    associate.fullName = cells.value(QStringLiteral("fullName"));
    associate.userId = cells.value(QStringLiteral("assocName"));
    associate.groupName = resolvedText(cells.value(QStringLiteral("usergroup")), textCode);
    associate.roleName = resolvedText(cells.value(QStringLiteral("role")), textCode);
    associate.email = cells.value(QStringLiteral("personEmail"));
    associate.canLogIn = booleanFromCell(cells.value(QStringLiteral("canLogin")));
    if (query.withLastLogin && cells.has(ArchiveQuery::lastLoginColumn()))
        associate.lastLogin = instantFromCell(cells.value(ArchiveQuery::lastLoginColumn()));
    associate.isRetired = isRetiredRow(row);
    for (const QString &column : query.licenseColumns) {
        const bool isThere = cells.has(column);
        result.holds.append(isThere ? std::optional(isHeldFromCell(cells.value(column))) : std::nullopt);
    }
    return result;
}

AssociatePage readPage(const JsonReader &rows, CellReader::Form form, const ArchiveQuery &query,
                       const QString &textCode)
{
    AssociatePage page;
    if (rows.isNull())
        rows.fail(QStringLiteral("a list"));
    for (const JsonReader &row : rows.objects())
        page.rows.append(readRow(row, form, query, textCode));
    page.mayHaveMore = page.rows.size() >= query.top;
    return page;
}

/// @p query gives provider and entities.
QByteArray listRequest(const ArchiveQuery &query, const QString &columns, const QString &restriction,
                       qint64 page, int pageSize, const QString &options)
{
    const QString entities = query.entities.isEmpty() ? QStringLiteral("all") : query.entities.join(u',');
    return QJsonDocument(QJsonObject {{QStringLiteral("ProviderName"), providerName(query.provider)},
                                      {QStringLiteral("Columns"), columns},
                                      {QStringLiteral("SortOrder"), QStringLiteral("associateDbId asc")},
                                      {QStringLiteral("Restriction"), restriction},
                                      {QStringLiteral("Entities"), entities},
                                      {QStringLiteral("Page"), page},
                                      {QStringLiteral("PageSize"), pageSize},
                                      {QStringLiteral("Options"), options}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

Result<AssociatePage> associatePageFromRest(const QByteArray &body, const ArchiveQuery &query,
                                            const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &root) {
        AssociatePage page = readPage(root.field(Name("value")), CellReader::Form::Rest, query, textCode);
        // Never followed, it may name any host; but a server that prints one has more to give.
        const bool hasNextLink = !root.field(Name("odata.nextLink")).text().isEmpty();
        page.mayHaveMore = !page.rows.isEmpty() && (page.mayHaveMore || hasNextLink);
        return page;
    });
}

Result<AssociatePage> associatePageFromAgent(const QByteArray &body, const ArchiveQuery &query,
                                             const QString &textCode)
{
    return decodeJsonData(body, [&](const JsonReader &root) {
        AssociatePage page = readPage(root.field(Name("Rows")), CellReader::Form::Agent, query, textCode);
        // Nothing here tells a server's own cap from the end of the list: only an empty page is the end.
        page.mayHaveMore = !page.rows.isEmpty();
        return page;
    });
}

Result<qint64> rowCountFromAgent(const QByteArray &body)
{
    return decodeJsonData(body, [](const JsonReader &root) {
        const qint64 rows = root.field(Name("Rows")).items().size();
        const qint64 count = root.field(Name("RowCount")).integer();
        return count > 0 && count >= rows ? count : -1;
    });
}

Result<QStringList> columnNamesFromJson(const QByteArray &body)
{
    return decodeJsonData(body, [](const JsonReader &root) {
        QStringList names;
        for (const JsonReader &column : root.objects()) {
            const QString name = column.field(Name("Name")).text();
            if (!name.isEmpty())
                names.append(name);
        }
        return names;
    });
}

Result<QStringList> entityNamesFromJson(const QByteArray &body)
{
    return decodeJsonData(body, [](const JsonReader &root) {
        QStringList names;
        for (const JsonReader &entity : root.objects()) {
            QString name = entity.field(Name("Type")).text();
            for (const char *other : {"ExtraInfo", "Name"}) {
                const QString text = entity.field(Name(other)).text();
                if (name.isEmpty())
                    name = text;
            }
            if (!name.isEmpty())
                names.append(name);
        }
        return names;
    });
}

QByteArray archiveListRequest(const ArchiveQuery &query, const QString &restriction)
{
    // A negative page is a number of rows to skip, for offsets that are no whole number of pages.
    const bool isWholePage = query.skip % query.top == 0;
    const qint64 page = isWholePage ? query.skip / query.top : -query.skip;
    return listRequest(query, query.columns().join(u','), restriction, page, query.top, {});
}

QByteArray rowCountRequest(const ArchiveQuery &query, const QString &restriction)
{
    return listRequest(query, QStringLiteral("associateDbId,fullName"), restriction, 0, 1,
                       QStringLiteral("rowcount=true"));
}

QByteArray providerRequest(ArchiveProvider provider)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("ProviderName"), providerName(provider)},
                                      {QStringLiteral("Context"), QString()}})
        .toJson(QJsonDocument::Compact);
}
