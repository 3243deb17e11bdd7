// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demotenant.h"

#include <QtCore/QEventLoop>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QSslConfiguration>

#include <memory>

/// One answer as a test sees it. A plain value.
struct DemoAnswer
{
    int status = 0; ///< 0 when the connection broke
    QByteArray body;
    QByteArray contentType;
    QByteArray authenticate;
    QHash<QByteArray, QByteArrayList> headers; ///< by lower-case name
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;

    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    /// The text of an error body, wherever it stands.
    QString message() const
    {
        const QJsonObject error = object();
        return error.contains(QLatin1StringView("Message"))
                   ? error[QLatin1StringView("Message")].toString()
                   : error[QLatin1StringView("ErrorMessage")].toString();
    }
};

/// A plain HTTP client for tests of the demo tenant. It waits for each answer in an event loop, follows no
/// redirect and keeps no cookie.
class DemoClient
{
public:
    explicit DemoClient(const QUrl &root)
        : m_root(root.toString())
    {
        m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }

    QHash<QByteArray, QByteArray> headers {{"Authorization", "Basic " + QByteArray("demo:demo").toBase64()},
                                           {"Content-Type", "application/json; charset=utf-8"},
                                           {"Accept", "application/json"},
                                           {"Accept-Language", "en"}};
    QSslCertificate trusted; ///< the only one that https accepts; null for those of the system

    /// Sends \a verb to the path below the root, which is already encoded.
    QNetworkReply *begin(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {})
    {
        QNetworkRequest request(QUrl::fromEncoded(m_root.toUtf8() + path));
        for (auto header = headers.cbegin(); header != headers.cend(); ++header)
            request.setRawHeader(header.key(), header.value());
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        if (!trusted.isNull()) {
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setCaCertificates({trusted});
            request.setSslConfiguration(tls);
        }
        return m_network.sendCustomRequest(request, verb, body);
    }

    DemoAnswer send(const QByteArray &verb, const QByteArray &path, const QByteArray &body = {})
    {
        const std::unique_ptr<QNetworkReply> reply(begin(verb, path, body));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(20000, &loop, &QEventLoop::quit);
        loop.exec();
        DemoAnswer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answer.contentType = reply->rawHeader("Content-Type");
        answer.authenticate = reply->rawHeader("WWW-Authenticate");
        const auto pairs = reply->rawHeaderPairs();
        for (const auto &[name, value] : pairs)
            answer.headers.insert(name.toLower(), value.split('\n')); // how Qt joins those of one name
        answer.networkError = reply->error();
        return answer;
    }

    DemoAnswer get(const QByteArray &path) { return send("GET", path); }
    /// Calls an agent: "User/GetUser".
    DemoAnswer agent(const QByteArray &operation, const QByteArray &body = {})
    {
        return send("POST", "/v1/Agents/" + operation, body);
    }
    DemoAnswer license(const QByteArray &operation, const QByteArray &body = {})
    {
        return agent("License/" + operation, body);
    }
    DemoAnswer license(const QByteArray &operation, const QJsonObject &body)
    {
        return license(operation, QJsonDocument(body).toJson());
    }

private:
    QString m_root;
    QNetworkAccessManager m_network;
};
