// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/xlsxtext.h"

#include <QRegularExpression>
#include <QTest>

class TestXlsxText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cell_data();
    void cell();
    void longTextIsCut_data();
    void longTextIsCut();
    void sheetName_data();
    void sheetName();
};

void TestXlsxText::cell_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Åse Øvergård"_qs << u"Åse Øvergård"_qs;
    QTest::newRow("formula") << u"=1+1"_qs << u"=1+1"_qs;
    QTest::newRow("markup") << u"<b>&amp;</b>"_qs << u"<b>&amp;</b>"_qs;
    QTest::newRow("tab and line feed") << u"a\tb\nc"_qs << u"a\tb\nc"_qs;
    QTest::newRow("line end") << u"a\r\nb"_qs << u"a\nb"_qs;
    QTest::newRow("carriage return") << u"a\rb"_qs << u"a\nb"_qs;
    QTest::newRow("nul") << u"a\0b"_qs << u"a\uFFFDb"_qs;
    QTest::newRow("bell and escape") << u"\a\x1b[1m"_qs << u"\uFFFD\uFFFD[1m"_qs;
    QTest::newRow("no characters") << QString(QChar(0xffff)) + QChar(0xfffe) << u"\uFFFD\uFFFD"_qs;
    QTest::newRow("outside of the plane") << u"\U0001F600"_qs << u"\U0001F600"_qs;
    QTest::newRow("code of a character") << u"_x0041_"_qs << u"_x005F_x0041_"_qs;
    QTest::newRow("two codes") << u"_x0041_x00e9_"_qs << u"_x005F_x0041_x005F_x00e9_"_qs;
    QTest::newRow("no code") << u"_x41_ _x00g1_ x0041_"_qs << u"_x41_ _x00g1_ x0041_"_qs;
}

void TestXlsxText::cell()
{
    QFETCH(const QString, text);
    QTEST(QString::fromUtf8(xlsxText(text)), "cell");
}

void TestXlsxText::longTextIsCut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("just fits") << QString(32'767, u'a') << 32'767 << false;
    QTest::newRow("one too many") << QString(32'768, u'a') << 32'767 << true;
    QTest::newRow("pair at the end") << QString(32'765, u'a') + u"\U0001F600\U0001F600"_qs << 32'766 << true;
    QTest::newRow("codes make it too long") << u"_x0041_"_qs.repeated(4'000) << 32'767 << true;
}

void TestXlsxText::longTextIsCut()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCut);
    const QString cell = QString::fromUtf8(xlsxText(text));
    QTEST(static_cast<int>(cell.size()), "size");
    QCOMPARE(cell.endsWith(u'…'), isCut);
    QVERIFY(cell.isValidUtf16());
}

void TestXlsxText::sheetName_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("name");
    const QString none;
    QTest::newRow("plain") << u"Seat history"_qs << none << u"Seat history"_qs;
    QTest::newRow("forbidden") << u"a[b]c:d*e?f/g\\h"_qs << none << u"a b c d e f g h"_qs;
    QTest::newRow("control characters") << u"a\0b\nc"_qs << none << u"a b c"_qs;
    QTest::newRow("apostrophes around") << u"' 'It's' "_qs << none << u"It's"_qs;
    QTest::newRow("nothing") << none << none << u"_"_qs;
    QTest::newRow("nothing allowed") << u"[:]"_qs << none << u"_"_qs;
    QTest::newRow("too long") << QString(40, u'a') << none << QString(30, u'a');
    QTest::newRow("apostrophe where it is cut") << QString(29, u'a') + u"'bc"_qs << none << QString(29, u'a');
    QTest::newRow("pair where it is cut")
        << QString(29, u'a') + u"\U0001F600"_qs << none << QString(29, u'a');
    QTest::newRow("reserved") << u"history"_qs << none << u"history_"_qs;
    QTest::newRow("taken") << u"about"_qs << u"About"_qs << u"about_"_qs;
}

void TestXlsxText::sheetName()
{
    QFETCH(const QString, title);
    QFETCH(const QString, taken);
    QTEST(xlsxSheetName(title, taken), "name");
}

QTEST_GUILESS_MAIN(TestXlsxText)
#include "tst_xlsxtext.moc"
