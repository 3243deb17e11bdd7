// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/certificatewatch.h"

#include "services/http/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

using Reason = ApiError::TlsReason;

namespace {

QByteArray fingerprint(const QNetworkReply &reply)
{
    return reply.sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256);
}

Reason reasonOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::CertificateBlacklisted:
    case QSslError::InvalidCaCertificate:
        return Reason::NotTrusted;
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return Reason::OutOfDate;
    case QSslError::HostNameMismatch:
        return Reason::OtherHost;
    default:
        return Reason::Other;
    }
}

/// The gravest of several: a date says nothing about a certificate that anybody may have made.
Reason gravestOf(const QList<QSslError> &errors)
{
    for (const Reason reason : {Reason::NotTrusted, Reason::OtherHost, Reason::OutOfDate}) {
        const auto isOfReason = [reason](const QSslError &error) { return reasonOf(error) == reason; };
        if (std::ranges::any_of(errors, isOfReason))
            return reason;
    }
    return Reason::Other;
}

} // namespace

CertificateWatch::CertificateWatch(QNetworkAccessManager &network)
{
    connect(&network, &QNetworkAccessManager::encrypted, this, &CertificateWatch::noteGood);
    connect(&network, &QNetworkAccessManager::sslErrors, this, &CertificateWatch::noteBad);
}

Reason CertificateWatch::reasonOf(const QNetworkReply &reply) const
{
    return m_lastBad.value(originOf(reply.url())); // Other where there was no certificate to judge
}

void CertificateWatch::noteGood(const QNetworkReply *reply)
{
    const QString origin = originOf(reply->url());
    m_lastGood.insert(origin, fingerprint(*reply));
    m_lastBad.remove(origin);
}

void CertificateWatch::noteBad(const QNetworkReply *reply, const QList<QSslError> &errors)
{
    const QString origin = originOf(reply->url());
    const QByteArray lastGood = m_lastGood.value(origin);
    const bool isChanged = !lastGood.isEmpty() && lastGood != fingerprint(*reply);
    m_lastBad.insert(origin, isChanged ? Reason::Changed : gravestOf(errors));
}
