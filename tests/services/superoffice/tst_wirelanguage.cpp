// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/wirelanguage.h"

#include <QTest>

class tst_WireLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forCode_data();
    void forCode();
    void shortNorwegian();
    void untranslatedText_data();
    void untranslatedText();
};

void tst_WireLanguage::forCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QString>("textCode");
    const auto row = [](const char *code, const char *accept, const char *language, const char *textCode) {
        QTest::newRow(code) << QString::fromLatin1(code) << QByteArray(accept) << QByteArray(language)
                            << QString::fromLatin1(textCode);
    };
    row("en", "en", "en", "US");
    row("nb", "nb-NO,nb,no,en", "nb-no", "NO");
    row("sv", "sv,en", "sv", "SW");
    row("da", "da,en", "da", "DA");
    row("de", "de,en", "de", "GE");
    row("nl", "nl,en", "nl", "NL");
    row("nb_NO", "nb-NO,nb,no,en", "nb-no", "NO");
    row("DE", "de,en", "de", "GE");
    row("fr", "en", "en", "US");
    row("", "en", "en", "US");
}

void tst_WireLanguage::forCode()
{
    QFETCH(QString, code);
    const WireLanguage language = WireLanguage::forCode(code);
    QTEST(language.acceptLanguage, "accept");
    QTEST(language.soLanguage, "language");
    QTEST(language.textCode, "textCode");
}

void tst_WireLanguage::shortNorwegian()
{
    const WireLanguage norwegian = WireLanguage::forCode(QStringLiteral("nb")).withShortNorwegian();
    QCOMPARE(norwegian.soLanguage, QByteArray("no"));
    QCOMPARE(norwegian.acceptLanguage, QByteArray("nb-NO,nb,no,en"));
    QCOMPARE(norwegian.textCode, QStringLiteral("NO"));
    const WireLanguage swedish = WireLanguage::forCode(QStringLiteral("sv"));
    QVERIFY(swedish.withShortNorwegian() == swedish);
}

void tst_WireLanguage::untranslatedText_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isUntranslated");
    QTest::newRow("several languages") << QByteArray(R"([{"A": "US:\"Sales\";NO:\"Salg\""}])") << true;
    QTest::newRow("quotes as numbers") << QByteArray(R"({"A": "NO:\u0022Salg\u0022"})") << true;
    QTest::newRow("translated") << QByteArray(R"({"A": "Salg"})") << false;
    QTest::newRow("colon in a text") << QByteArray(R"({"A": "NB: \"Salg\""})") << false;
    QTest::newRow("amid a text") << QByteArray(R"({"A": "See NO:\"Salg\""})") << false;
    QTest::newRow("a member called so") << QByteArray(R"({"NO":"Salg"})") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_WireLanguage::untranslatedText()
{
    QFETCH(QByteArray, json);
    QTEST(holdsUntranslatedText(json), "isUntranslated");
}

QTEST_GUILESS_MAIN(tst_WireLanguage)
#include "tst_wirelanguage.moc"
