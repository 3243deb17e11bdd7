// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/satellitearchive.h"

#include "models/domain/multilanguagetext.h"
#include "services/superoffice/archivecell.h"
#include "services/superoffice/jsonreader.h"

namespace {

const QString IdColumn = QStringLiteral("satellite.satellite_id");
const QString NameColumn = QStringLiteral("satellite.name");

} // namespace

Result<QList<Satellite>> satellitesFromJson(const QByteArray &body, const QString &textCode)
{
    return decodeJsonData(body, [&textCode](const JsonReader &root) {
        QList<Satellite> satellites;
        for (const JsonReader &row : root.field(QLatin1StringView("value")).objects()) {
            const qint64 satelliteId = unwrappedCell(row.field(IdColumn).scalarText()).toLongLong();
            const QString name = unwrappedCell(row.field(NameColumn).scalarText());
            if (satelliteId > 0)
                satellites.append({satelliteId, resolvedText(name, textCode)});
        }
        return satellites;
    });
}

SatelliteArchive::SatelliteArchive(WebApi &api, QObject *parent)
    : ApiService(api, parent)
{}

QCoro::Task<Result<QList<Satellite>>> SatelliteArchive::satellites()
{
    ApiCall call = ApiCall::toRoute({QStringLiteral("Archive"), QStringLiteral("dynamic")});
    call.addQuery(QStringLiteral("$select"), IdColumn + u',' + NameColumn);
    call.addQuery(QStringLiteral("$top"), QStringLiteral("500"));
    return ask(call, &satellitesFromJson);
}
