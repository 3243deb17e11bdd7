// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/certificatewatch.h"

#include "services/http/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

using Reason = ApiError::TlsReason;

static constexpr char ReasonProperty[] = "seatkeeperTlsReason"; // goes with the reply when that goes

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

Reason CertificateWatch::reasonOf(const QNetworkReply &reply)
{
    return reply.property(ReasonProperty).value<Reason>(); // Other where there was no certificate to judge
}

void CertificateWatch::noteGood(const QNetworkReply *reply)
{
    m_lastGood.insert(originOf(reply->url()), fingerprint(*reply));
}

void CertificateWatch::noteBad(QNetworkReply *reply, const QList<QSslError> &errors) const
{
    const QByteArray lastGood = m_lastGood.value(originOf(reply->url()));
    const bool isChanged = !lastGood.isEmpty() && lastGood != fingerprint(*reply);
    reply->setProperty(ReasonProperty, QVariant::fromValue(isChanged ? Reason::Changed : gravestOf(errors)));
}
