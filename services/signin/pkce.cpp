// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/pkce.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

static constexpr int VerifierBytes = 64; // 86 characters; 43 to 128 are allowed

static QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomText(int bytes)
{
    QByteArray random(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(random.begin(), random.end());
    return base64Url(random);
}

Pkce Pkce::generated()
{
    const QByteArray verifier = randomText(VerifierBytes);
    return {verifier, challengeOf(verifier)};
}

QByteArray Pkce::challengeOf(const QByteArray &verifier)
{
    return base64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}
