// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/archivecodec.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/archivecell.h"
#include "services/superoffice/jsonreader.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace {

using Name = QLatin1StringView;

using Column = QUtf8StringView;

/// The two forms that rows come in.
enum class Form { Rest, Agent };

/// The cells of one row, whichever of the two forms it came in.
class CellReader
{
public:
    CellReader(const JsonReader &row, Form form)
        : m_cells(form == Form::Agent ? row.field(Name("ColumnData")) : row)
        , m_form(form)
    {}

    /// Reads the cell of @p column; its path names the column.
    [[nodiscard]] JsonReader cell(Column column) const { return inner(m_cells.field(column)); }
    /// The cell's value as text; true and false as such, null as an empty text.
    [[nodiscard]] QString value(Column column) const { return unwrappedCell(cell(column).scalarText()); }
    /// As value(); none where there is no such cell.
    [[nodiscard]] std::optional<QString> valueIfThere(Column column) const
    {
        const JsonReader field = m_cells.field(column);
        return field.isMissing() ? std::nullopt : std::optional(unwrappedCell(inner(field).scalarText()));
    }

private:
    [[nodiscard]] JsonReader inner(const JsonReader &field) const
    {
        return m_form == Form::Agent ? field.field(Name("DisplayValue")) : field;
    }

    JsonReader m_cells;
    Form m_form;
};

qint64 readAssociateId(const CellReader &cells)
{
    const Column column("associateDbId");
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

/// Reads the rows of one page.
class RowReader
{
public:
    RowReader(Form form, const ArchiveQuery &query, QString textCode)
        : m_form(form)
        , m_textCode(std::move(textCode))
        , m_withLastLogin(query.withLastLogin)
    {
        for (const QString &column : query.licenseColumns)
            m_licenseColumns.append(column.toUtf8());
    }

    [[nodiscard]] AssociateRow read(const JsonReader &row) const
    {
        const CellReader cells(row, m_form);
        return {readAssociate(row, cells), readHoldings(cells)};
    }

private:
    [[nodiscard]] Associate readAssociate(const JsonReader &row, const CellReader &cells) const
    {
        Associate associate;
        associate.associateId = readAssociateId(cells);
        associate.personId = cells.value(Column("personId")).toLongLong();
        associate.fullName = cells.value(Column("fullName"));
        associate.userId = cells.value(Column("assocName"));
        associate.groupName = resolvedText(cells.value(Column("usergroup")), m_textCode);
        associate.roleName = resolvedText(cells.value(Column("role")), m_textCode);
        associate.email = cells.value(Column("personEmail"));
        associate.canLogIn = booleanFromCell(cells.value(Column("canLogin")));
        if (m_withLastLogin) {
            const auto lastLogin = cells.valueIfThere(Column(m_lastLoginColumn));
            associate.lastLogin = lastLogin ? instantFromCell(*lastLogin) : std::nullopt;
        }
        associate.isRetired = isRetiredRow(row);
        return associate;
    }
    [[nodiscard]] QList<std::optional<bool>> readHoldings(const CellReader &cells) const
    {
        QList<std::optional<bool>> holdings;
        holdings.reserve(m_licenseColumns.size());
        for (const QByteArray &column : m_licenseColumns) {
            const auto value = cells.valueIfThere(Column(column));
            holdings.append(value ? std::optional(isHeldFromCell(*value)) : std::nullopt);
        }
        return holdings;
    }

    Form m_form;
    QString m_textCode;
    bool m_withLastLogin;
    QByteArray m_lastLoginColumn = ArchiveQuery::lastLoginColumn().toUtf8();
    QByteArrayList m_licenseColumns;
};

AssociatePage readPage(const JsonReader &rows, Form form, const ArchiveQuery &query, const QString &textCode)
{
    AssociatePage page;
    if (rows.isNull())
        rows.fail(QStringLiteral("a list"));
    const RowReader reader(form, query, textCode);
    for (const JsonReader &row : rows.objects())
        page.rows.append(reader.read(row));
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
        AssociatePage page = readPage(root.field(Name("value")), Form::Rest, query, textCode);
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
        AssociatePage page = readPage(root.field(Name("Rows")), Form::Agent, query, textCode);
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
