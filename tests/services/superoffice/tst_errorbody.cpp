// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/errorbody.h"

#include <QTest>

class tst_ErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data();
    void text();
    void typeAndSource();
    void flag_data();
    void flag();
    void innerExceptionsEnd();
};

void tst_ErrorBody::text_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *type, const QByteArray &body, const QString &text) {
        QTest::newRow(name) << QByteArray(type) << body << text;
    };
    const char *json = "application/json; charset=utf-8";
    const char *html = "text/html";
    row("REST", json,
        R"({"Error":true,"ErrorType":"SoNotFoundException","ErrorMessage":"Contact id 99999 not found"})",
        QStringLiteral("Contact id 99999 not found"));
    row("agent", json, R"({"Error":true,"Message":"No seat is free"})", QStringLiteral("No seat is free"));
    row("friendly first", json, R"({"Message":"m","ErrorMessage":"e","FriendlyText":"f"})",
        QStringLiteral("f"));
    row("empty counts as none", json, R"({"FriendlyText":" ","ErrorMessage":"","Message":"m"})",
        QStringLiteral("m"));
    row("null counts as none", json, R"({"FriendlyText":null,"Message":"m"})", QStringLiteral("m"));
    row("letter case", json, R"({"errormessage":"e"})", QStringLiteral("e"));
    row("inner", json, R"({"Message":"","InnerException":{"InnerException":{"Message":"deep"}}})",
        QStringLiteral("deep"));
    row("resource id", json, R"({"Message":"[SR_NO_LICENSE]"})", QStringLiteral("SR_NO_LICENSE"));
    row("languages", json, R"({"Message":"US:\"Full\";NO:\"Fullt\""})", QStringLiteral("Fullt"));
    row("type lies", "text/plain", R"({"Message":"m"})", QStringLiteral("m"));
    row("html", html,
        "<html><head><title>502</title></head><body><h1>Bad &amp; gone</h1><p>x</p></body></html>",
        QStringLiteral("Bad & gone x"));
    row("html without its type", json, "<!DOCTYPE html><p>Down</p>", QStringLiteral("Down"));
    row("script", html, "<script>alert('<b>')</script><style>p{}</style>ok", QStringLiteral("ok"));
    row("unclosed script", html, "ok <script>alert(1)", QStringLiteral("ok"));
    row("unclosed tag", html, "ok <b", QStringLiteral("ok"));
    row("plain", "text/plain", " Service\n unavailable ", QStringLiteral("Service unavailable"));
    row("empty", json, "", QString());
    row("null", json, "null", QString());
    row("cut json", json, R"({"Message":"Something wen)", QString());
    row("list", json, R"([{"Message":"m"}])", QString());
    row("wrong type", json, R"({"Message":{"a":1}})", QString());
    row("long", "text/plain", QByteArray(5000, 'x'), QString(300, u'x'));
    row("credentials", "text/plain", "You sent Authorization: Basic dG9wOnNlY3JldA== to me",
        QStringLiteral("You sent Authorization: Basic … to me"));
    row("cookies", "text/plain", "Cookie: SoSession=a1; XSRF-TOKEN=b2 X-XSRF-TOKEN: c3 Host: crm",
        QStringLiteral("Cookie: … X-XSRF-TOKEN: … Host: crm"));
    row("tokens", json, R"({"Message":"{\"SO-AppToken\": \"d4\", \"Cookie\": \"e5=f6\"}"})",
        QStringLiteral("{\"SO-AppToken\": …\", \"Cookie\": …\"}"));
    row("talk of cookies", "text/plain", "Cookies are off, no XSRF token",
        QStringLiteral("Cookies are off, no XSRF token"));
    row("ticket", json, R"({"Message":"bad ticket SOTicket 7T:abcdef"})",
        QStringLiteral("bad ticket SOTicket …"));
}

void tst_ErrorBody::text()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(errorBodyFromBytes(type, body, QStringLiteral("NO")).text, "text");
}

void tst_ErrorBody::typeAndSource()
{
    const ErrorBody rest = errorBodyFromBytes("application/json", R"({"ErrorType":"A","ErrorSource":"B"})");
    QCOMPARE(rest.type, QStringLiteral("A"));
    QCOMPARE(rest.source, QStringLiteral("B"));
    const ErrorBody agent = errorBodyFromBytes("application/json", R"({"ExceptionType":"C","Source":"D"})");
    QCOMPARE(agent.type, QStringLiteral("C"));
    QCOMPARE(agent.source, QStringLiteral("D"));
}

void tst_ErrorBody::flag_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isFlagged");
    QTest::newRow("true") << QByteArray(R"({"Error":true})") << true;
    QTest::newRow("letter case") << QByteArray(R"({"error":true})") << true;
    QTest::newRow("false") << QByteArray(R"({"Error":false,"Message":"m"})") << false;
    QTest::newRow("missing") << QByteArray(R"({"Message":"m"})") << false;
    QTest::newRow("a text") << QByteArray(R"({"Error":"true"})") << false;
    QTest::newRow("list") << QByteArray("[]") << false;
}

void tst_ErrorBody::flag()
{
    QFETCH(QByteArray, body);
    QTEST(errorBodyFromBytes("application/json", body).isFlagged, "isFlagged");
}

void tst_ErrorBody::innerExceptionsEnd()
{
    QByteArray body = R"({"Message":"bottom"})";
    for (int depth = 1; depth <= 6; ++depth) {
        body = R"({"InnerException":)" + body + '}';
        QCOMPARE(errorBodyFromBytes("application/json", body).text.isEmpty(), depth > 5);
    }
}

QTEST_GUILESS_MAIN(tst_ErrorBody)
#include "tst_errorbody.moc"
