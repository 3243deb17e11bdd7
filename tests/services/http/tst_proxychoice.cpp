// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/proxychoice.h"

#include <QRegularExpression>
#include <QTest>

class tst_ProxyChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void queryProxy_data();
    void queryProxy();
};

void tst_ProxyChoice::queryProxy_data()
{
    QTest::addColumn<QString>("chosen"); // empty: as the desktop is set up
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("proxy"); // empty: none
    const QString chosen = QStringLiteral("chosen.example.com");
    const QString desktops = QStringLiteral("desktop.example.com");
    const QUrl server(QStringLiteral("https://crm.example.com/api"));
    QTest::newRow("chosen") << chosen << server << chosen;
    QTest::newRow("desktop's") << QString() << server << desktops;
    for (const char *text : {"http://127.0.0.1:8080/", "https://localhost/", "http://[::1]:8080/"}) {
        const QUrl loopback(QString::fromLatin1(text));
        QTest::addRow("chosen, %s", text) << chosen << loopback << QString();
        QTest::addRow("desktop's, %s", text) << QString() << loopback << QString();
    }
}

void tst_ProxyChoice::queryProxy()
{
    QFETCH(QString, chosen);
    QFETCH(QUrl, url);
    qputenv("https_proxy", "http://desktop.example.com:3128");
    qputenv("http_proxy", "http://desktop.example.com:3128");
    std::optional<QNetworkProxy> proxy;
    if (!chosen.isEmpty())
        proxy = QNetworkProxy(QNetworkProxy::HttpProxy, chosen, 3128);
    ProxyChoice choice(proxy);
    for (int i = 0; i < 2; ++i) { // the second answer is remembered
        const QList<QNetworkProxy> proxies = choice.queryProxy(QNetworkProxyQuery(url));
        QVERIFY(!proxies.isEmpty());
        QTEST(proxies.constFirst().hostName(), "proxy");
    }
}

QTEST_GUILESS_MAIN(tst_ProxyChoice)
#include "tst_proxychoice.moc"
