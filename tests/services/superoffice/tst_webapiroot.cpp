// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/webapiroot.h"

#include <QTest>

class tst_WebApiRoot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepted_data();
    void accepted();
    void refused_data();
    void refused();
};

void tst_WebApiRoot::accepted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");
    const QString root = QStringLiteral("https://crm.example.com/SuperOffice/api");
    for (const char *text : {
             "https://crm.example.com/SuperOffice",
             "https://crm.example.com/SuperOffice/",
             "https://crm.example.com/SuperOffice/api",
             "https://crm.example.com/SuperOffice/api/",
             "https://crm.example.com/SuperOffice/api/v1",
             "https://crm.example.com/SuperOffice/api/v1/",
             "https://crm.example.com/SuperOffice/API/V1/",
             "https://crm.example.com/SuperOffice//api//v1//",
             "https://crm.example.com/SuperOffice/api/v1/Agents/License/GetUserLicenses",
             "https://crm.example.com/SuperOffice/api/?x=1#top",
             "HTTPS://CRM.EXAMPLE.COM/SuperOffice",
             "crm.example.com/SuperOffice",
             "crm.example.com/SuperOffice/api/v1",
             "  \tcrm.example.com/SuperOffice \n",
         })
        QTest::newRow(text) << QString::fromLatin1(text) << root;
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("https://sod.superoffice.com/Cust31415/api/", "https://sod.superoffice.com/Cust31415/api");
    row("online3.superoffice.com/Cust31415", "https://online3.superoffice.com/Cust31415/api");
    row("crm.example.com", "https://crm.example.com/api");
    row("crm.example.com:8443/so", "https://crm.example.com:8443/so/api");
    row("https://crm.example.com/api-test", "https://crm.example.com/api-test/api");
    row("https://crm.example.com/api/so", "https://crm.example.com/api/so/api");
    row("https://crm.example.com/a%20b%2Fc", "https://crm.example.com/a%20b%2Fc/api");
    row("http://127.0.0.1:8080/demo/api", "http://127.0.0.1:8080/demo/api");
    row("http://localhost/demo", "http://localhost/demo/api");
    row("http://[::1]:8080/demo", "http://[::1]:8080/demo/api");
    row("localhost:8080/demo", "https://localhost:8080/demo/api");
}

void tst_WebApiRoot::accepted()
{
    QFETCH(QString, text);
    const auto root = webApiRootFromText(text);
    QVERIFY2(root, root ? "" : qPrintable(root.error()));
    QTEST(QString::fromLatin1(root->toEncoded()), "root");
}

void tst_WebApiRoot::refused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word"); // in the sentence
    const auto row = [](const char *text, const char *word) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(word);
    };
    row("", "Enter");
    row("   ", "Enter");
    row("http://crm.example.com/so", "https://");
    row("http://192.168.0.4/so", "https://");
    row("ftp://crm.example.com", "https://");
    row("file:///etc/passwd", "https://");
    row("https://", "names no server");
    row("https:///SuperOffice", "names no server");
    row("https://crm.example.com:99999/so", "web address");
    row("https://crm.example.com:0/so", "web address");
    row("https://crm.example.com:abc/so", "web address");
    row("mailto:someone", "web address");
    row("crm example com", "web address");
    row("https://user:hunter2@crm.example.com/so", "user name");
    row("user:hunter2@crm.example.com/so", "user name");
    row("https://user@crm.example.com", "user name");
}

void tst_WebApiRoot::refused()
{
    QFETCH(QString, text);
    QFETCH(QString, word);
    const auto root = webApiRootFromText(text);
    QVERIFY2(!root, root ? qPrintable(root->toString()) : "");
    QVERIFY2(root.error().contains(word), qPrintable(root.error()));
    QVERIFY(root.error().endsWith(u'.'));
    QVERIFY(!root.error().contains(QStringLiteral("hunter2")));
}

QTEST_GUILESS_MAIN(tst_WebApiRoot)
#include "tst_webapiroot.moc"
