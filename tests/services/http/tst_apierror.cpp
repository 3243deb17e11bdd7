// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/apierror.h"

#include <QSet>
#include <QTest>

using Kind = ApiError::Kind;
using TlsReason = ApiError::TlsReason;

class tst_ApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnSentence();
    void serverTextIsIncludedAndCut();
    void everyTlsReasonHasItsOwnSentence();
    void proxyIsNamed();
    void unauthorizedNamesBothCauses();
    void rateLimitSaysWhen();
};

void tst_ApiError::everyKindHasItsOwnSentence()
{
    QSet<QString> messages;
    for (int kind = 0; kind <= static_cast<int>(Kind::BadResponse); ++kind) {
        const QString message = ApiError {.kind = static_cast<Kind>(kind)}.userMessage();
        QVERIFY(message.size() > 20);
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
        QVERIFY2(!messages.contains(message), qPrintable(message));
        messages.insert(message);
    }
}

void tst_ApiError::serverTextIsIncludedAndCut()
{
    ApiError error {.kind = Kind::Rejected, .serverText = QStringLiteral("No seat is\nfree")};
    QVERIFY(error.userMessage().endsWith(QStringLiteral("The server says: No seat is free")));
    error.serverText = QString(5000, u'x');
    QVERIFY(error.userMessage().endsWith(QString(300, u'x')));
    QVERIFY(error.userMessage().size() < 500);
    error.serverText = QStringLiteral("%1 of %2");
    QVERIFY(error.userMessage().endsWith(QStringLiteral("%1 of %2")));
}

void tst_ApiError::everyTlsReasonHasItsOwnSentence()
{
    QSet<QString> messages;
    for (int reason = 0; reason <= static_cast<int>(TlsReason::Unencrypted); ++reason) {
        const ApiError error {.kind = Kind::Tls, .tlsReason = static_cast<TlsReason>(reason)};
        const QString message = error.userMessage();
        QVERIFY2(message.endsWith(u'.'), qPrintable(message));
        QVERIFY2(!messages.contains(message), qPrintable(message));
        messages.insert(message);
    }
}

void tst_ApiError::proxyIsNamed()
{
    const QString name = QStringLiteral("proxy.example.com:3128");
    const QString broken = ApiError {.kind = Kind::Network, .proxy = name}.userMessage();
    QVERIFY2(broken.contains(name), qPrintable(broken));
    const QString locked = ApiError {.kind = Kind::Network, .httpStatus = 407, .proxy = name}.userMessage();
    QVERIFY2(locked.contains(name), qPrintable(locked));
    QVERIFY2(locked.contains(QStringLiteral("password")), qPrintable(locked));
    QVERIFY2(!broken.contains(QStringLiteral("password")), qPrintable(broken));
}

void tst_ApiError::unauthorizedNamesBothCauses()
{
    const QString message = ApiError {.kind = Kind::Unauthorized}.userMessage();
    QVERIFY(message.contains(QStringLiteral("password")));
    QVERIFY(message.contains(QStringLiteral("allows this way of signing in")));
}

void tst_ApiError::rateLimitSaysWhen()
{
    const ApiError error {.kind = Kind::RateLimited, .retryAfter = std::chrono::seconds(17)};
    QVERIFY(error.userMessage().contains(QStringLiteral("17")));
}

QTEST_GUILESS_MAIN(tst_ApiError)
#include "tst_apierror.moc"
