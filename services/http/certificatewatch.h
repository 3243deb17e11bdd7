// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/apierror.h"

#include <QHash>
#include <QObject>
#include <QSslError>

class QNetworkAccessManager;
class QNetworkReply;

/// Watches the secure connections of a QNetworkAccessManager, to tell why one failed. It remembers, as long
/// as it lives, which certificate each origin showed last in a good connection. It never lets a bad one pass.
/// Private to services/http.
class CertificateWatch : public QObject
{
    Q_OBJECT

public:
    explicit CertificateWatch(QNetworkAccessManager &network);

    /// Why @p reply ended with QNetworkReply::SslHandshakeFailedError.
    [[nodiscard]] ApiError::TlsReason reasonOf(const QNetworkReply &reply) const;

private:
    void noteGood(const QNetworkReply *reply);
    void noteBad(const QNetworkReply *reply, const QList<QSslError> &errors);

    QHash<QString, QByteArray> m_lastGood; // fingerprint by origin
    /// By origin, until a connection is good again: Qt tells one reply what is wrong, and lets all others
    /// that wait for the same host fail along.
    QHash<QString, ApiError::TlsReason> m_lastBad;
};
