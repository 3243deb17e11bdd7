// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/pkce.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class tst_Pkce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void challengeIsThatOfTheStandard();
    void generatedPairFits();
    void randomTextsDiffer();
};

void tst_Pkce::challengeIsThatOfTheStandard()
{
    // RFC 7636, appendix B
    QCOMPARE(Pkce::challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void tst_Pkce::generatedPairFits()
{
    const Pkce pkce = Pkce::generated();
    static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{43,128}$"));
    QVERIFY(allowed.match(QString::fromLatin1(pkce.verifier)).hasMatch());
    QCOMPARE(pkce.challenge, Pkce::challengeOf(pkce.verifier));
    QCOMPARE(pkce.challenge.size(), 43);
}

void tst_Pkce::randomTextsDiffer()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 1000; ++i) {
        const QByteArray random = randomText(16);
        QCOMPARE(random.size(), 22); // 128 bits
        seen.insert(random);
    }
    QCOMPARE(seen.size(), 1000);
}

QTEST_GUILESS_MAIN(tst_Pkce)
#include "tst_pkce.moc"
