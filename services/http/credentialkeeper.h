// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/credentials.h"
#include "services/http/httprequest.h"
#include "services/http/result.h"
#include "services/http/websession.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <optional>

class CredentialSource;
class QNetworkReply;
class QNetworkRequest;

/// Keeps the credentials of an HttpClient: puts them on what goes to the trusted origin, and has them
/// renewed, once for all requests, when the server no longer takes them. Private to services/http.
///
/// Every change of the credentials begins a new generation. A request remembers which generation it was sent
/// with, so that a 401 that comes late is not blamed on credentials the server has not seen yet.
class CredentialKeeper : public QObject
{
    Q_OBJECT

public:
    /// What becomes of a request that was answered with 401.
    enum class Verdict {
        Final, ///< the 401 is the answer
        Replay, ///< there are newer credentials: send it again with those
        Wait, ///< a renewal is under way: ask again after settled()
    };

    /// @p renewalInterval: see HttpClientOptions.
    explicit CredentialKeeper(std::chrono::milliseconds renewalInterval);

    void setCredentials(Credentials credentials);
    void setTrustedOrigin(const QUrl &origin);
    void setSource(CredentialSource *source) { m_source = source; }

    /// True where @p request carries credentials when it goes to @p origin, as originOf() writes it.
    [[nodiscard]] bool areFor(const HttpRequest &request, const QString &origin) const;
    /// True while the present credentials are known to be refused and new ones are on their way.
    [[nodiscard]] bool isRenewing() const { return m_renewing == m_generation; }

    /// Puts the present credentials on @p request and returns their generation.
    int addTo(QNetworkRequest &request) const;
    /// Looks at an answer to a request that was sent with credentials of @p generation.
    void takeAnswer(int generation, const QNetworkReply &reply);
    /// Decides about a request that was sent with credentials of @p generation and refused; the first one of
    /// the present generation starts the renewal.
    [[nodiscard]] Verdict judgeRefusal(int generation);

Q_SIGNALS:
    /// The credentials have changed, or will not: whoever waits asks again.
    void settled();

private:
    using Clock = std::chrono::steady_clock;

    static QCoro::Task<> renew(CredentialSource *source, QPointer<CredentialKeeper> keeper);
    void takeRenewed(Result<Credentials> renewed);
    void replace(Credentials credentials, Clock::time_point renewableFrom);
    void startWebSession();

    const std::chrono::milliseconds m_renewalInterval;
    CredentialSource *m_source = nullptr;
    Credentials m_credentials;
    std::optional<WebSession> m_webSession;
    QUrl m_trustedUrl;
    QString m_trustedOrigin; // empty: nobody is trusted
    int m_generation = 0;
    std::optional<int> m_renewing; // the generation a renewal is under way for, perhaps not the present one
    Clock::time_point m_renewableFrom; // of the present generation
};
