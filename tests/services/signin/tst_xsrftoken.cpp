// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/cookietext.h"
#include "services/signin/xsrftoken.h"

#include <QRegularExpression>
#include <QTest>

class tst_XsrfToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void fromPage_data();
    void fromPage();
    void anyBytesAreRead();
    void fromCookies_data();
    void fromCookies();
    void cookieText_data();
    void cookieText();
};

void tst_XsrfToken::fromPage_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("token");
    const auto row = [](const char *name, const QByteArray &html, const QByteArray &token) {
        QTest::newRow(name) << html << token;
    };
    row("usual", R"(<input name="XSRF_TOKEN" type="hidden" value="abc-123">)", "abc-123");
    row("amid a page",
        "<!DOCTYPE html><form><input name=a value=1>\n<p>x</p><INPUT type=hidden value=abc "
        "name=XSRF_TOKEN></form>",
        "abc");
    row("other order", R"(<input value="abc" type="hidden" name="XSRF_TOKEN"/>)", "abc");
    row("single quotes", "<input name='XSRF_TOKEN' value='a\"b'>", "a\"b");
    row("no quotes", "<input name=XSRF_TOKEN value=abc>", "abc");
    row("no quotes, closed", "<input name=XSRF_TOKEN value=abc />", "abc");
    row("upper case", "<INPUT NAME=\"xsrf_token\" VALUE=\"abC\">", "abC");
    row("blanks", "<input\n\tname = \"XSRF_TOKEN\"\r\n  value\t=\n'abc' >", "abc");
    row("by id", R"(<input id="XSRF_TOKEN" value="abc">)", "abc");
    row("references", R"(<input name="XSRF_TOKEN" value="a&#x2B;b&#43;c&amp;d&quot;&lt;&gt;&apos;e">)",
        "a+b+c&d\"<>'e");
    row("unknown references", R"(<input name="XSRF_TOKEN" value="a&foo;b&c&;&#;&#xzz;">)",
        "a&foo;b&c&;&#;&#xzz;");
    row("'>' in a value", R"(<input title="a>b" name="XSRF_TOKEN" value="c>d">)", "c>d");
    row("first of equal attributes", R"(<input name="XSRF_TOKEN" value="abc" value="def">)", "abc");
    row("empty, then another", R"(<input name=XSRF_TOKEN value=""><input name=XSRF_TOKEN value=abc>)", "abc");
    row("stray characters", R"(<input = / =x name="XSRF_TOKEN" / value="abc">)", "abc");
    row("cut", R"(<input name="XSRF_TOKEN" value="abc)", "abc");
    row("cut in a name", R"(<input name="XSRF_TOKEN" val)", "");
    row("no such field", R"(<input name="XSRF" value="abc">)", "");
    row("not an input", R"(<meta name="XSRF_TOKEN" value="abc">)", "");
    row("no value", R"(<input name="XSRF_TOKEN">)", "");
    row("line break in it", "<input name=\"XSRF_TOKEN\" value=\"abc\r\nX-Evil: 1\">", "");
    row("line break by reference", R"(<input name="XSRF_TOKEN" value="abc&#13;&#10;X-Evil: 1">)", "");
    row("not ASCII", "<input name=\"XSRF_TOKEN\" value=\"\xC3\xA6\">", "");
    row("far too long", "<input name=\"XSRF_TOKEN\" value=\"" + QByteArray(5000, 'x') + "\">", "");
    row("nothing", "", "");
    row("a tag that never ends", "<input", "");
    row("many unfinished tags", QByteArray("<input name=\"").repeated(100'000), "");
    row("many quotes", "<input " + QByteArray("a='\" ").repeated(100'000), "");
    row("many references", "<input name=XSRF_TOKEN value=\"" + QByteArray("&").repeated(1'000'000) + '"', "");
}

void tst_XsrfToken::fromPage()
{
    QFETCH(QByteArray, html);
    QTEST(xsrfTokenFromPage(html), "token");
}

void tst_XsrfToken::anyBytesAreRead()
{
    const QByteArray page = "<p><input type='hidden' name = XSRF_TOKEN value=\"a&#x2B;b\" /></p>";
    for (qsizetype i = 0; i < page.size(); ++i) {
        QVERIFY(xsrfTokenFromPage(page.left(i)).size() <= 8);
        for (const char byte : {'\0', '"', '\'', '<', '>', '=', '/', ' ', '&', '\xFF'}) {
            QByteArray changed = page;
            changed[i] = byte;
            const QByteArray token = xsrfTokenFromPage(changed);
            QVERIFY(!token.contains('\n') && token.size() <= 4096);
        }
    }
}

void tst_XsrfToken::fromCookies_data()
{
    QTest::addColumn<QByteArray>("header"); // Set-Cookie
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("one") << QByteArray("XSRF-TOKEN=abc; Path=/; Secure") << QByteArray("abc");
    QTest::newRow("two") << QByteArray("session=1; HttpOnly\nXSRF-TOKEN=abc") << QByteArray("abc");
    QTest::newRow("other") << QByteArray("session=1") << QByteArray();
    QTest::newRow("none") << QByteArray() << QByteArray();
}

void tst_XsrfToken::fromCookies()
{
    QFETCH(QByteArray, header);
    QTEST(xsrfTokenFromCookies(QNetworkCookie::parseCookies(header)), "token");
}

void tst_XsrfToken::cookieText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cookies"); // "name=value|…"; "refused"
    const auto row = [](const char *text, const char *cookies) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(cookies);
    };
    row("", "");
    row("  ", "");
    row("a=1", "a=1");
    row("a=1; b=2", "a=1|b=2");
    row("Cookie: a=1; b=2", "a=1|b=2");
    row("cookie:a=1", "a=1");
    row(" a = 1 ;b=2; ", "a=1|b=2");
    row("a=1; ; b=2", "refused");
    row("a=1;b=2;", "a=1|b=2");
    row("a=", "a=");
    row("a=x=y==", "a=x=y==");
    row("a=\"1\"", "a=\"1\"");
    row("a", "refused");
    row("=1", "refused");
    row("a=1\nb=2", "refused");
    row("a=1\r\nX-Evil: 1", "refused");
    row("a=æ", "refused");
}

void tst_XsrfToken::cookieText()
{
    QFETCH(QString, text);
    QFETCH(QString, cookies);
    const auto read = cookiesFromText(text);
    QCOMPARE(read.has_value(), cookies != u"refused");
    QStringList pairs;
    for (const QNetworkCookie &cookie : read.value_or(QList<QNetworkCookie>())) {
        pairs.append(QString::fromLatin1(cookie.toRawForm(QNetworkCookie::NameAndValueOnly)));
        QCOMPARE(cookie.path(), QStringLiteral("/"));
    }
    if (read)
        QCOMPARE(pairs.join(u'|'), cookies);
}

QTEST_GUILESS_MAIN(tst_XsrfToken)
#include "tst_xsrftoken.moc"
