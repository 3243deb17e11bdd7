// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httpclient.h"
#include "services/superoffice/apicall.h"
#include "services/superoffice/rootlocator.h"
#include "services/superoffice/serverquirks.h"
#include "services/superoffice/wirelanguage.h"

#include <QObject>

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

    /// Applies to calls made from now on, as all that is set here.
    void setLanguage(const WireLanguage &language);
    [[nodiscard]] const WireLanguage &language() const { return m_language; }
    /// Number and date format inside texts, such as "en-GB"; empty: as the language.
    void setCulture(const QByteArray &culture) { m_culture = culture; }
    /// Zone of the dates in archives, such as "NO" or "UTC"; empty: the server's. Licence dates have none.
    void setTimeZone(const QByteArray &timeZone) { m_timeZone = timeZone; }

    /// Who knows where the tenant is; outlives this, or is taken back with nullptr. It is asked before a call
    /// when it is stale, and when the tenant was not found where it was. After a move the credentials go to
    /// the new root alone. What the old one refused (421) is sent there once, writes too; what did not get
    /// through is sent there once if it reads, never if it writes.
    void setRootLocator(RootLocator *locator) { m_locator = locator; }
    [[nodiscard]] QUrl root() const { return m_root; }

    /// Every call made through this object, and every scope of the services built on it.
    [[nodiscard]] RequestScope &scope() { return m_scope; }
    /// What was learnt about the server so far.
    [[nodiscard]] ServerQuirks &quirks() { return m_quirks; }

    /// Sends @p call and gives the body of its answer.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> send(ApiCall call);
    /// Asks the root itself. An answer that cannot be read gives an empty ServerInfo.
    [[nodiscard]] QCoro::Task<Result<ServerInfo>> serverInfo(RequestScope *scope = nullptr);

Q_SIGNALS:
    /// The tenant moved; whoever remembers its address does so again. Nobody destroys the WebApi in answer.
    void rootMoved(const QUrl &root);

private:
    [[nodiscard]] HttpRequest requestFor(const ApiCall &call) const;
    [[nodiscard]] RequestScope &scopeOf(const ApiCall &call) { return call.scope ? *call.scope : m_scope; }
    [[nodiscard]] QCoro::Task<Result<QByteArray>> sendLocated(ApiCall call);
    [[nodiscard]] QCoro::Task<Result<QByteArray>> exchange(ApiCall call);
    [[nodiscard]] QCoro::Task<Result<HttpReply>> replyTo(ApiCall call);
    [[nodiscard]] QCoro::Task<Result<QUrl>> locate(ApiCall call);
    void moveTo(const QUrl &root);
    void learnFrom(const ApiCall &call, const QByteArray &body);

    HttpClient &m_client;
    QUrl m_root;
    RootLocator *m_locator = nullptr;
    WireLanguage m_language = WireLanguage::forCode(QStringLiteral("en"));
    QByteArray m_culture;
    QByteArray m_timeZone;
    ServerQuirks m_quirks;
    RequestScope m_scope;
};
