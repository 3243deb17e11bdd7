// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclient.h"
#include "services/superoffice/wirelanguage.h"

#include <QObject>
#include <QUrlQuery>

/// What a server says about itself to anybody who asks.
struct ServerInfo
{
    QString netServerVersion; ///< empty where the server does not say
    QString label;

    /// True for the built-in demo tenant, so that nobody mistakes it for a real one.
    [[nodiscard]] bool isDemo() const { return label == u"Seatkeeper-Demo"; }
};

/// The calls of one SuperOffice WebAPI: addresses, headers, deadlines and what a status means (API reference
/// 1, 8). The bodies of answers are none of its business.
///
/// Owned by the session, uses an HttpClient that outlives it; one thread. Destroying it, or cancelling its
/// scope, ends every call with ApiError::Cancelled. Errors: every kind of ApiError; a 2xx is a success unless
/// its body says "Error": true. An answer without content is an empty text.
class WebApi : public QObject
{
    Q_OBJECT

public:
    /// @p root as webApiRootFromText() gives it.
    WebApi(HttpClient &client, QUrl root, QObject *parent = nullptr);
    ~WebApi() override;

    /// Applies to calls made from now on.
    void setLanguage(const WireLanguage &language);
    [[nodiscard]] const WireLanguage &language() const { return m_language; }
    [[nodiscard]] QUrl root() const { return m_root; }
    /// Every call made through this object, and every scope of the services built on it.
    [[nodiscard]] RequestScope &scope() { return m_scope; }

    /// Calls an agent operation. An empty @p body is an operation without arguments. Without a @p deadline
    /// reads get 30 s and writes 60 s. The call belongs to @p scope, one made inside scope(), or to scope()
    /// itself where there is none.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> post(QString agent, QString operation, QByteArray body,
                                                       Effect effect, std::chrono::milliseconds deadline = {},
                                                       RequestScope *scope = nullptr);
    /// Reads `{root}/v1/{path}`; build @p pathAfterV1 with encodedPath() and the query with addEncoded().
    [[nodiscard]] QCoro::Task<Result<QByteArray>> get(QString pathAfterV1, QUrlQuery query = {},
                                                      RequestScope *scope = nullptr);
    /// Asks the root itself. An answer that cannot be read gives an empty ServerInfo.
    [[nodiscard]] QCoro::Task<Result<ServerInfo>> serverInfo(RequestScope *scope = nullptr);

    /// Joins @p segments with '/', each percent-encoded, slashes included.
    [[nodiscard]] static QString encodedPath(const QStringList &segments);
    /// Adds a query item whose value may hold anything, '+' and '&' included.
    static void addEncoded(QUrlQuery &query, const QString &name, const QString &value);

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QUrl &url) const;
    [[nodiscard]] QUrl urlFor(const QString &pathAfterV1) const;
    [[nodiscard]] QCoro::Task<Result<QByteArray>> bodyOf(HttpRequest call, RequestScope *scope);

    HttpClient &m_client;
    const QUrl m_root;
    WireLanguage m_language = WireLanguage::forCode(QStringLiteral("en"));
    bool m_wantsEmptyObject = false; // operations without arguments have to be sent `{}` on this server
    RequestScope m_scope;
};
