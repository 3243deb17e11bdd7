// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"
#include "services/signin/authorizationanswer.h"
#include "services/signin/sharedoutcome.h"

#include <QHttpServer>
#include <QObject>
#include <QTimer>
#include <QUrl>

/// Waits on 127.0.0.1 for the browser to bring the answer of the sign-in page, as query or as form, and shows
/// the user a small page that says how it went. Takes one answer: the first that knows the state. All others
/// are turned away, and the waiting goes on.
///
/// Made for one sign-in, owned by it, used in the thread that made it. Destroying it ends the wait with
/// ApiError::Cancelled. Errors: Timeout when nobody came, Network when no port could be had.
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds UsualPatience = std::chrono::minutes(5);

    /// Starts to listen for an answer with @p state.
    explicit LoopbackListener(QByteArray state, std::chrono::milliseconds patience = UsualPatience,
                              QObject *parent = nullptr);
    ~LoopbackListener() override;

    [[nodiscard]] bool isListening() const { return !m_isClosed; }
    /// Where the sign-in page has to send the browser.
    [[nodiscard]] QUrl redirectUri() const;
    /// The one valid answer, which may name an error of the sign-in page.
    [[nodiscard]] QCoro::Task<Result<AuthorizationAnswer>> answer();

private:
    static constexpr PhraseContext phrase {"LoopbackListener"};

    using Outcome = SharedOutcome<Result<AuthorizationAnswer>>;

    [[nodiscard]] QHttpServerResponse receive(const AuthorizationAnswer &answer);
    void close();
    void flush();
    void finish(Result<AuthorizationAnswer> result);

    const QByteArray m_state;
    std::shared_ptr<Outcome> m_outcome = std::make_shared<Outcome>();
    QHttpServer m_server;
    quint16 m_port = 0;
    QTimer m_patience;
    bool m_isClosed = false; // an answer was taken, or none will come
};
