// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/multilanguagetext.h"

#include <QRegularExpression>
#include <QTest>

/// Multi-language texts and resource ids as servers send them, and texts that only look like them.
class TestMultiLanguageText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void picks_data();
    void picks();
    void plain_data();
    void plain();
    void resourceIds_data();
    void resourceIds();
    void longTextIsReadWhole();
};

void TestMultiLanguageText::picks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");

    const QString both = u"US:\"Sales\";NO:\"Salg\""_qs;
    QTest::newRow("first") << both << u"US"_qs << u"Sales"_qs;
    QTest::newRow("second") << both << u"NO"_qs << u"Salg"_qs;
    QTest::newRow("falls back to US") << both << u"GE"_qs << u"Sales"_qs;
    QTest::newRow("US although not first") << u"NO:\"Salg\";US:\"Sales\""_qs << u"SW"_qs << u"Sales"_qs;
    QTest::newRow("falls back to the first") << u"NO:\"Salg\";DA:\"Salg.\""_qs << u"SW"_qs << u"Salg"_qs;
    QTest::newRow("no language asked for") << both << QString() << u"Sales"_qs;
    QTest::newRow("one part") << u"GE:\"Vertrieb\""_qs << u"NL"_qs << u"Vertrieb"_qs;
    QTest::newRow("closing semicolon") << u"US:\"Sales\";NO:\"Salg\";"_qs << u"NO"_qs << u"Salg"_qs;
    QTest::newRow("empty part") << u"US:\"\""_qs << u"US"_qs << u""_qs;
    QTest::newRow("same language twice") << u"US:\"one\";US:\"two\""_qs << u"US"_qs << u"one"_qs;

    QTest::newRow("semicolon inside") << u"US:\"a; b\";NO:\"c; d\""_qs << u"NO"_qs << u"c; d"_qs;
    QTest::newRow("colon inside") << u"US:\"Note: x\";NO:\"Obs: y\""_qs << u"US"_qs << u"Note: x"_qs;
    QTest::newRow("quotes inside") << u"US:\"the \"big\" one\";NO:\"den \"store\"\""_qs << u"NO"_qs
                                   << u"den \"store\""_qs;
    QTest::newRow("quote and semicolon inside")
        << u"US:\"say \"hi\"; go\";NO:\"si \"hei\"; gå\""_qs << u"US"_qs << u"say \"hi\"; go"_qs;
    QTest::newRow("ends in a quote") << u"US:\"size 19\"\";NO:\"19 tommer\""_qs << u"US"_qs
                                     << u"size 19\""_qs;
    QTest::newRow("semicolon before the end") << u"US:\"x;\";NO:\"y;\""_qs << u"NO"_qs << u"y;"_qs;
    QTest::newRow("lower case code inside")
        << u"US:\"a\";no:\"b\";NO:\"c\""_qs << u"US"_qs << u"a\";no:\"b"_qs;
    QTest::newRow("line break inside") << u"US:\"one\ntwo\";NO:\"en\nto\""_qs << u"NO"_qs << u"en\nto"_qs;
    QTest::newRow("markup stays text")
        << u"US:\"<b>x</b>\";NO:\"<img src=y>\""_qs << u"NO"_qs << u"<img src=y>"_qs;
    QTest::newRow("not Latin") << u"US:\"Sales\";JP:\"営業\";RU:\"Продажи\""_qs << u"JP"_qs << u"営業"_qs;
    QTest::newRow("looks like a place marker") << u"US:\"%1 of %2\""_qs << u"US"_qs << u"%1 of %2"_qs;
}

void TestMultiLanguageText::picks()
{
    QFETCH(const QString, text);
    QFETCH(const QString, language);
    QTEST(resolvedText(text, language), "expected");
}

void TestMultiLanguageText::plain_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("null") << QString();
    QTest::newRow("empty") << u""_qs;
    QTest::newRow("word") << u"Sales Premium"_qs;
    QTest::newRow("colon as third character") << u"CRM: all of it"_qs;
    QTest::newRow("only the opening") << u"US:\""_qs;
    QTest::newRow("never closed") << u"US:\"Sales"_qs;
    QTest::newRow("second part never closed") << u"US:\"Sales\";NO:\"Salg"_qs;
    QTest::newRow("text behind") << u"US:\"Sales\" and more"_qs;
    QTest::newRow("text before") << u"x US:\"Sales\""_qs;
    QTest::newRow("lower case code") << u"us:\"Sales\""_qs;
    QTest::newRow("three letter code") << u"ENG:\"Sales\""_qs;
    QTest::newRow("comma between") << u"US:\"Sales\",NO:\"Salg\" "_qs;
    QTest::newRow("single quotes") << u"US:'Sales';NO:'Salg'"_qs;
    QTest::newRow("semicolons only") << u";;;;;"_qs;
    QTest::newRow("leading semicolon") << u";US:\"Sales\""_qs;
}

void TestMultiLanguageText::plain()
{
    QFETCH(const QString, text);
    QCOMPARE(resolvedText(text, u"US"_qs), text);
    QCOMPARE(resolvedText(text, u"NO"_qs), text);
}

void TestMultiLanguageText::resourceIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("single") << u"[SR_LICENSE_NAME]"_qs << u"SR_LICENSE_NAME"_qs;
    QTest::newRow("double") << u"[[SR_LICENSE_NAME]]"_qs << u"SR_LICENSE_NAME"_qs;
    QTest::newRow("digits and case") << u"[SR_Module_2]"_qs << u"SR_Module_2"_qs;
    QTest::newRow("no resource") << u"[beta]"_qs << u"[beta]"_qs;
    QTest::newRow("text behind") << u"[SR_X] licence"_qs << u"[SR_X] licence"_qs;
    QTest::newRow("two ids") << u"[SR_X][SR_Y]"_qs << u"[SR_X][SR_Y]"_qs;
    QTest::newRow("never closed") << u"[SR_X"_qs << u"[SR_X"_qs;
    QTest::newRow("triple") << u"[[[SR_X]]]"_qs << u"[[[SR_X]]]"_qs;
    QTest::newRow("bracket alone") << u"["_qs << u"["_qs;
    QTest::newRow("no name") << u"[SR_]"_qs << u"[SR_]"_qs;
    QTest::newRow("blank inside") << u"[SR_A B]"_qs << u"[SR_A B]"_qs;
}

void TestMultiLanguageText::resourceIds()
{
    QFETCH(const QString, text);
    QTEST(resolvedText(text, u"US"_qs), "expected");
}

/// A server may send far more than the 254 characters the database documents.
void TestMultiLanguageText::longTextIsReadWhole()
{
    const QString quotes = QString(20'000, u'"');
    QCOMPARE(resolvedText(u"US:\""_qs + quotes + u"\";NO:\"slutt\""_qs, u"US"_qs), quotes);
    QCOMPARE(resolvedText(u"US:\""_qs + quotes + u"\";NO:\"slutt\""_qs, u"NO"_qs), u"slutt"_qs);
    // Opened five thousand times and never closed: as a whole it is no multi-language text.
    const QString neverClosed = u"US:\""_qs + u"\";NO:"_qs.repeated(5'000);
    QCOMPARE(resolvedText(neverClosed, u"US"_qs), neverClosed);
}

QTEST_GUILESS_MAIN(TestMultiLanguageText)
#include "tst_multilanguagetext.moc"
