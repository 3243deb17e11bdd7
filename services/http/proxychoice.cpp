// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/proxychoice.h"

#include "services/http/origin.h"

static constexpr auto AnswerLifetime = std::chrono::seconds(30); // a laptop may move to another network

ProxyChoice::ProxyChoice(std::optional<QNetworkProxy> proxy)
{
    if (proxy)
        m_chosen.append(*proxy);
}

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.url()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return m_chosen.isEmpty() ? desktopsAnswer(query) : m_chosen;
}

const QList<QNetworkProxy> &ProxyChoice::desktopsAnswer(const QNetworkProxyQuery &query)
{
    const auto now = std::chrono::steady_clock::now();
    const QString origin = originOf(query.url());
    if (origin != m_answeredOrigin || now >= m_answerExpires) {
        m_answer = systemProxyForQuery(query);
        m_answeredOrigin = origin;
        m_answerExpires = now + AnswerLifetime;
    }
    return m_answer;
}
