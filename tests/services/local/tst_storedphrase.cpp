// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/storedphrase.h"

#include <QTest>

Q_DECLARE_METATYPE(Phrase)

namespace {

Phrase word(const char *text)
{
    return Phrase::verbatim(QString::fromUtf8(text));
}

Phrase text(const char *source, const QList<Phrase> &parts = {}, int count = -1)
{
    return Phrase::translated("Sample", QString::fromUtf8(source), parts, count);
}

/// @p depth phrases within each other.
QString nested(int depth)
{
    const QString opening = QStringLiteral("[{\"between\":\"\",\"parts\":");
    return opening.repeated(depth) + QStringLiteral("[]") + QStringLiteral("}]").repeated(depth);
}

} // namespace

class tst_StoredPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void listsComeBack();
    void isRefused_data();
    void isRefused();
    void twoAreNotOne();
};

void tst_StoredPhrase::comesBack_data()
{
    QTest::addColumn<Phrase>("phrase");
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const Phrase &phrase, const char *stored) {
        QTest::newRow(name) << phrase << QString::fromUtf8(stored);
    };
    row("nothing", Phrase(), "[]");
    row("words", word("No \"seat\" – ø"), "[\"No \\\"seat\\\" – ø\"]");
    row("text", text("Gone"), R"([{"context":"Sample","parts":[],"source":"Gone"}])");
    row("plural", text("%Ln seats", {}, 0),
        R"([{"context":"Sample","count":0,"parts":[],"source":"%Ln seats"}])");
    row("parts", text("%1: %2", {word("a"), text("b")}),
        R"([{"context":"Sample","parts":["a",{"context":"Sample","parts":[],"source":"b"}],"source":"%1: %2"}])");
    row("list", Phrase::joined({word("a"), word("b")}, QStringLiteral("; ")),
        R"([{"between":"; ","parts":["a","b"]}])");
}

void tst_StoredPhrase::comesBack()
{
    QFETCH(const Phrase, phrase);
    QTEST(storedPhrase(phrase), "stored");
    QVERIFY(phraseFromStored(storedPhrase(phrase)) == phrase);
}

void tst_StoredPhrase::listsComeBack()
{
    const QList<Phrase> lines {word("a"), Phrase(), text("b")};
    QVERIFY(phrasesFromStored(storedPhrases(lines)) == lines);
    QVERIFY(phrasesFromStored(storedPhrases({})) == QList<Phrase>());
    QVERIFY(phrasesFromStored(nested(16)).has_value());
}

void tst_StoredPhrase::isRefused_data()
{
    QTest::addColumn<QString>("stored");
    const auto row = [](const char *name, const char *stored) {
        QTest::newRow(name) << QString::fromUtf8(stored);
    };
    row("nothing", "");
    row("words", "No seat");
    row("cut", "[\"No");
    row("object", "{}");
    row("number", "[1]");
    row("null", "[null]");
    row("list in a list", "[[\"a\"]]");
    row("no parts", R"([{"context":"A","source":"B"}])");
    row("wrong parts", R"([{"context":"A","source":"B","parts":"C"}])");
    row("wrong part", R"([{"context":"A","source":"B","parts":[7]}])");
    row("no source", R"([{"context":"A","parts":[]}])");
    row("no context", R"([{"source":"A","parts":[]}])");
    row("source that is none", R"([{"context":"A","source":7,"parts":[]}])");
    QTest::newRow("too deep") << nested(17);
    QTest::newRow("much too deep") << nested(600);
}

void tst_StoredPhrase::isRefused()
{
    QFETCH(const QString, stored);
    QVERIFY(!phrasesFromStored(stored));
    QVERIFY(!phraseFromStored(stored));
}

void tst_StoredPhrase::twoAreNotOne()
{
    QVERIFY(!phraseFromStored(QStringLiteral("[\"a\",\"b\"]")));
}

QTEST_GUILESS_MAIN(tst_StoredPhrase)
#include "tst_storedphrase.moc"
