// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/phrase.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

Q_DECLARE_METATYPE(Phrase)

namespace {

constexpr PhraseContext phrase {"Sample"};

Phrase word(const char *text)
{
    return Phrase::verbatim(QString::fromUtf8(text));
}

/// Every source text of the context "Sample" in another language, with its parts in another order.
class Backwards : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *,
                                    int count) const override
    {
        if (qstrcmp(context, "Sample") != 0)
            return {};
        if (qstrcmp(source, "%1 refused: %2") == 0)
            return QStringLiteral("«%2» sagt %1");
        if (qstrcmp(source, "%Ln seat(s)") == 0)
            return count == 1 ? QStringLiteral("%Ln Platz") : QStringLiteral("%Ln Plätze");
        return QStringLiteral("<%1>").arg(QString::fromUtf8(source));
    }
};

} // namespace

class tst_Phrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidInTheLanguageOfTheMoment_data();
    void isSaidInTheLanguageOfTheMoment();
    void isEmptyWhereItSaysNothing();
};

void tst_Phrase::isSaidInTheLanguageOfTheMoment_data()
{
    QTest::addColumn<Phrase>("said");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *name, const Phrase &said, const char *english, const char *other) {
        QTest::newRow(name) << said << QString::fromUtf8(english) << QString::fromUtf8(other);
    };
    const Phrase seats = phrase("%Ln seat(s)", {}, 2);
    row("nothing", Phrase(), "", "");
    row("somebody's own words", word("Nei %1 %Ln"), "Nei %1 %Ln", "Nei %1 %Ln");
    row("a text", phrase("Gone"), "Gone", "<Gone>");
    row("a text of another context", PhraseContext("Unknown")("Gone"), "Gone", "Gone");
    row("parts", phrase("%1 refused: %2", {word("Åse"), phrase("Gone")}), "Åse refused: Gone",
        "«<Gone>» sagt Åse");
    row("parts that look like places", phrase("%1 refused: %2", {word("%2"), word("%1")}), "%2 refused: %1",
        "«%1» sagt %2");
    row("a part too few", phrase("%1 refused: %2", {word("Åse")}), "Åse refused: %2", "«%2» sagt Åse");
    row("no parts", phrase("100 % of %1"), "100 % of %1", "<100 % of %1>");
    row("one of a kind", phrase("%Ln seat(s)", {}, 1), "1 seat(s)", "1 Platz");
    row("several", seats, "2 seat(s)", "2 Plätze");
    row("a list", Phrase::joined({word("a"), seats, word("%1")}, QStringLiteral("; ")), "a; 2 seat(s); %1",
        "a; 2 Plätze; %1");
    row("an empty list", Phrase::joined({}, QStringLiteral("; ")), "", "");
}

void tst_Phrase::isSaidInTheLanguageOfTheMoment()
{
    QFETCH(const Phrase, said);
    QTEST(said.text(), "english");
    Backwards language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    QTEST(said.text(), "other");
    QVERIFY(QCoreApplication::removeTranslator(&language));
    QTEST(said.text(), "english");
}

void tst_Phrase::isEmptyWhereItSaysNothing()
{
    QVERIFY(Phrase().isEmpty());
    QVERIFY(word("").isEmpty());
    QVERIFY(Phrase::joined({}, QStringLiteral("; ")).isEmpty());
    QVERIFY(Phrase::joined({Phrase()}, QStringLiteral("; ")).isEmpty());
    QVERIFY(!word("a").isEmpty());
    QVERIFY(!phrase("Gone").isEmpty());
    QVERIFY(!Phrase::joined({word("a")}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Phrase)
#include "tst_phrase.moc"
