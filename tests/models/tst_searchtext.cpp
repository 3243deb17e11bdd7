// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/searchtext.h"

#include <QRandomGenerator>
#include <QTest>

/// How texts are compared in search fields.
class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void foldsEveryCharacter();
    void foldsWholeTexts_data();
    void foldsWholeTexts();
    void wordsAreFound_data();
    void wordsAreFound();
};

/// What folding is: taken apart, without the marks, in one letter case.
static QString naivelyFolded(const QString &text)
{
    QString plain;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain += character;
    }
    return plain.toCaseFolded();
}

void TestSearchText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("capitals") << u"Anna BERG"_qs << u"anna berg"_qs;
    QTest::newRow("ring") << u"Åse"_qs << u"ase"_qs;
    QTest::newRow("a letter of its own") << u"Ødegård"_qs << u"ødegard"_qs;
    QTest::newRow("carons") << u"Žižková"_qs << u"zizkova"_qs;
    QTest::newRow("decomposed") << u"Mu\u0308ller"_qs << u"muller"_qs;
    QTest::newRow("one letter becomes two") << u"Groß Dž ¼"_qs << u"gross dz 1\u20444"_qs;
    QTest::newRow("Greek") << u"Ἀθηνᾶ Παπαδοπούλου"_qs << u"αθηνα παπαδοπουλου"_qs;
    QTest::newRow("final sigma") << u"Νίκος"_qs << u"νικοσ"_qs;
    QTest::newRow("Cyrillic") << u"Йордан Ёлкин"_qs << u"иордан елкин"_qs;
    QTest::newRow("Vietnamese") << u"Nguyễn"_qs << u"nguyen"_qs;
    QTest::newRow("Chinese beside Latin") << u"Åse 王小明"_qs << u"ase 王小明"_qs;
    QTest::newRow("wide letters") << u"Ａｎｎａ"_qs << u"anna"_qs;
    QTest::newRow("a mark alone") << u"\u0301"_qs << QString();
}

void TestSearchText::folds()
{
    QFETCH(const QString, text);
    QTEST(folded(text), "expected");
}

void TestSearchText::foldsEveryCharacter()
{
    for (char16_t character = 1; character < 0x3000; ++character) {
        const QString text(character);
        QCOMPARE(folded(text), naivelyFolded(text));
    }
}

void TestSearchText::foldsWholeTexts_data()
{
    QTest::addColumn<quint32>("end");
    // Marks and letters that have to be put in order; only a part of them is looked up by character.
    QTest::newRow("Latin with marks") << quint32(0x0370);
    QTest::newRow("Greek and Cyrillic") << quint32(0x0530);
    QTest::newRow("across the end of the table") << quint32(0x0600);
    QTest::newRow("many scripts") << quint32(0xD800);
}

/// Characters fold as they do beside each other, in whatever order their marks stand.
void TestSearchText::foldsWholeTexts()
{
    QFETCH(const quint32, end);
    QRandomGenerator random(end);
    for (int round = 0; round < 2'000; ++round) {
        QString text;
        for (quint32 left = random.bounded(12U); left > 0; --left) {
            const quint32 mark = 0x0300U + random.bounded(0x70U);
            text +=
                QChar(static_cast<char16_t>(random.bounded(3U) == 0 ? mark : 1 + random.bounded(end - 1)));
        }
        QCOMPARE(folded(text), naivelyFolded(text));
    }
}

void TestSearchText::wordsAreFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("areFound");

    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("one") << u"åse"_qs << true;
    QTest::newRow("without the marks") << u"ODEGARD"_qs << false; // ø is no o with a mark
    QTest::newRow("any order, many blanks") << u"  hansen  ÅSE "_qs << true;
    QTest::newRow("one of two") << u"ase berg"_qs << false;
}

void TestSearchText::wordsAreFound()
{
    QFETCH(const QString, typed);
    QTEST(hasAllWords(folded(u"Åse Ødegård Hansen"_qs), searchWords(typed)), "areFound");
}

QTEST_APPLESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
