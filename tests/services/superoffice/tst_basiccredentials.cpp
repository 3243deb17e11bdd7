// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/basiccredentials.h"

#include <QTest>

class tst_BasicCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header_data();
    void header();
    void userName_data();
    void userName();
};

void tst_BasicCredentials::header_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("vendor's sample") << QStringLiteral("tje0") << QStringLiteral("TjU0")
                                     << QByteArray("Basic dGplMDpUalUw");
    QTest::newRow("empty password") << QStringLiteral("ADM0") << QString() << QByteArray("Basic QURNMDo=");
    QTest::newRow("UTF-8") << QStringLiteral("åse") << QStringLiteral("æ:ø")
                           << QByteArray("Basic w6VzZTrDpjrDuA==");
}

void tst_BasicCredentials::header()
{
    QFETCH(QString, user);
    QFETCH(QString, password);
    QTEST(basicAuthorization(user, password), "header");
}

void tst_BasicCredentials::userName_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<bool>("isValid");
    QTest::newRow("plain") << QStringLiteral("ADM0") << true;
    QTest::newRow("letters and blanks") << QStringLiteral("Åse Ødegård") << true;
    QTest::newRow("address") << QStringLiteral("ase@example.com") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("colon") << QStringLiteral("a:b") << false;
    QTest::newRow("line feed") << QStringLiteral("a\nb") << false;
    QTest::newRow("delete") << QStringLiteral("a\x7f") << false;
    QTest::newRow("nul") << QString(QChar(0)) << false;
}

void tst_BasicCredentials::userName()
{
    QFETCH(QString, user);
    QTEST(isValidBasicUserName(user), "isValid");
}

QTEST_GUILESS_MAIN(tst_BasicCredentials)
#include "tst_basiccredentials.moc"
