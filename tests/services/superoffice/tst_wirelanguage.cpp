// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/wirelanguage.h"

#include <QTest>

class tst_WireLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forCode_data();
    void forCode();
    void cultureMayDiffer();
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
    QTEST(language.soCulture, "language"); // culture follows the language
    QTEST(language.textCode, "textCode");
}

void tst_WireLanguage::cultureMayDiffer()
{
    const WireLanguage language = WireLanguage::forCode(QStringLiteral("en"), QStringLiteral("de"));
    QCOMPARE(language.soLanguage, QByteArray("en"));
    QCOMPARE(language.soCulture, QByteArray("de"));
}

QTEST_GUILESS_MAIN(tst_WireLanguage)
#include "tst_wirelanguage.moc"
