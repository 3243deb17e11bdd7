// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plannedcalls.h"

#include "services/partnerchannel.h"
#include "services/userchannel.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace {

class PlannedCalls
{
    Q_DECLARE_TR_FUNCTIONS(PlannedCalls)

public:
    static QList<PlannedCall> of(const ApplyItem &item)
    {
        return isSuperOfficeName(item.owner) ? ofSuperOffice(item) : ofPartner(item);
    }

private:
    static QList<PlannedCall> ofPartner(const ApplyItem &item)
    {
        const QList<PlannedCall> reads = shown(PartnerChannel::readCalls(item.associateId, item.owner));
        const Holdings onScreen {.rows = {}, .held = item.held, .visible = item.held, .elsewhere = {}};
        return reads + shown(PartnerChannel::sendCalls(item, onScreen)) + reads;
    }

    static QList<PlannedCall> ofSuperOffice(const ApplyItem &item)
    {
        const QList<PlannedCall> reads = shown(UserChannel::readCalls(item.associateId));
        QList<PlannedCall> sent = shown(UserChannel::sendCalls(item));
        sent.last().body = savedUser(item);
        return reads + sent + reads;
    }

    static QList<PlannedCall> shown(const QList<ApiCall> &calls)
    {
        QList<PlannedCall> list;
        for (const ApiCall &call : calls)
            list.append(shown(call));
        return list;
    }

    static PlannedCall shown(const ApiCall &call)
    {
        PlannedCall planned {.method = QString::fromLatin1(call.method),
                             .path = call.path,
                             .isWrite = call.effect == Effect::Write};
        if (!call.query.isEmpty())
            planned.path += u'?' + call.query.toString(QUrl::FullyEncoded);
        if (!call.body.isEmpty())
            planned.body = QString::fromUtf8(QJsonDocument::fromJson(call.body).toJson()).trimmed();
        return planned;
    }

    static QString savedUser(const ApplyItem &item)
    {
        QStringList lines {tr("The whole user as just read, with nothing changed but the rows of these "
                              "licences:")};
        for (const QString &module : item.releases)
            lines.append(module + QStringLiteral(": \"Assigned\": true → false"));
        for (const QString &module : item.grants)
            lines.append(module + QStringLiteral(": \"Assigned\": false → true"));
        return lines.join(u'\n');
    }
};

} // namespace

QList<PlannedCall> plannedCalls(const ApplyItem &item)
{
    return PlannedCalls::of(item);
}
