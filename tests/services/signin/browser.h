// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

#include <memory>

/// What a browser got to see.
struct BrowserPage
{
    int status = 0; ///< 0: no answer
    QString text {};
    QList<QNetworkReply::RawHeaderPair> headers {};

    [[nodiscard]] bool hasHeader(const QByteArray &name, const QByteArray &value) const
    {
        return headers.contains({name, value});
    }
};

/// Plays the user's browser: goes where it is sent, follows redirects, and waits for the page.
class Browser
{
public:
    [[nodiscard]] BrowserPage open(const QUrl &url) { return shown(m_network.get(QNetworkRequest(url))); }
    [[nodiscard]] BrowserPage submit(const QUrl &url, const QByteArray &form)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
        return shown(m_network.post(request, form));
    }
    /// Any other method.
    [[nodiscard]] BrowserPage send(const QByteArray &method, const QUrl &url)
    {
        return shown(m_network.sendCustomRequest(QNetworkRequest(url), method));
    }
    /// Opens @p url; a form on the page that would send itself is sent.
    [[nodiscard]] BrowserPage openWithScripts(const QUrl &url)
    {
        const BrowserPage page = open(url);
        static const QRegularExpression action(QStringLiteral("<form method=\"post\" action=\"([^\"]*)\""));
        static const QRegularExpression input(QStringLiteral("name=\"([^\"]*)\" value=\"([^\"]*)\""));
        const auto form = action.match(page.text);
        if (!form.hasMatch())
            return page;
        QByteArrayList fields;
        for (auto matches = input.globalMatch(page.text); matches.hasNext();) {
            const auto match = matches.next();
            fields.append(match.captured(1).toLatin1() + '=' + QUrl::toPercentEncoding(match.captured(2)));
        }
        return submit(QUrl(form.captured(1)), fields.join('&'));
    }

private:
    static BrowserPage shown(QNetworkReply *reply)
    {
        reply->setParent(nullptr);
        const std::unique_ptr<QNetworkReply> owned(reply);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }))
            return {};
        return {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                .text = QString::fromUtf8(reply->readAll()),
                .headers = reply->rawHeaderPairs()};
    }

    QNetworkAccessManager m_network;
};
