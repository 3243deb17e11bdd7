// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faultyserver.h"
#include "tests/services/tenantfixture.h"

/// An API whose answers are written by hand, in the order of the requests.
struct ScriptedApi
{
    /// By default one request at a time, so that the order is certain.
    explicit ScriptedApi(const HttpClientOptions &options = TenantFixture::oneByOne())
        : client(options)
    {}

    FaultyServer server;
    HttpClient client;
    WebApi api {client, server.url(QStringLiteral("/so/api"))};

    /// Both reads tell that @p held, names with blanks between, is held of SIGNFLOW.
    void playReads(const char *held)
    {
        QByteArrayList rows;
        for (const QByteArray &name : QByteArray(held).split(' ')) {
            if (!name.isEmpty())
                rows.append(R"({"Name": ")" + name + R"(", "Assigned": true, "IsHidden": false})");
        }
        const QByteArray list = '[' + rows.join(',') + ']';
        server.play(FaultyAnswer::json(list));
        server.play(
            FaultyAnswer::json(R"([{"Name": "SIGNFLOW", "RestrictedModuleLicenses": )" + list + "}]"));
    }
    /// The write is answered well.
    void playWrite() { server.play(FaultyAnswer::json("[]")); }

    /// The last segments of the addresses asked for.
    [[nodiscard]] QStringList operations() const
    {
        QStringList operations;
        for (const FaultyRequest &request : server.requests())
            operations.append(QString::fromLatin1(request.target).section(u'/', -1));
        return operations;
    }
};
