// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkProxyFactory>
#include <QUrl>

#include <chrono>
#include <optional>

/// Says by which proxy a request goes: the one of the settings, else whichever the desktop names; none where
/// it goes to this very computer. Private to services/http; owned by the QNetworkAccessManager.
class ProxyChoice : public QNetworkProxyFactory
{
public:
    /// @p proxy: see NetworkSettings.
    explicit ProxyChoice(std::optional<QNetworkProxy> proxy);

    [[nodiscard]] QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    [[nodiscard]] const QList<QNetworkProxy> &desktopsAnswer(const QNetworkProxyQuery &query);

    QList<QNetworkProxy> m_chosen; // empty: as the desktop is set up
    QList<QNetworkProxy> m_answer; // the desktop's last one: asking it for every request is slow
    QString m_answeredOrigin;
    std::chrono::steady_clock::time_point m_answerExpires;
};
