// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettematch.h"

#include "models/searchtext.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using Fit = PaletteFit;

/// How well what was typed fits an entry, by example and against the plainest way to say it.
class TestPaletteMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void fits_data();
    void fits();
    void agreesWithNaiveMatcher();
    void typingOnNeverFindsMore();
};

namespace {

constexpr int Rounds = 20'000;

std::optional<Fit> match(const QString &typed, const QString &text)
{
    return paletteMatch(searchWords(typed), folded(text));
}

/// The same in regular expressions, one for each kind of fit.
std::optional<Fit> naiveMatch(const QString &typed, const QString &text)
{
    const QStringList words = searchWords(typed);
    const auto fitsAll = [&words, &text](const QString &before) {
        return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
            return QRegularExpression(before + QRegularExpression::escape(word)).match(text).hasMatch();
        });
    };
    QString letters = u"\\A[^\\n]*"_qs;
    for (const QChar letter : words.join(QString()))
        letters += QRegularExpression::escape(QString(letter)) + u"[^\\n]*"_qs;
    if (QRegularExpression(u"\\A"_qs + QRegularExpression::escape(words.join(u' '))).match(text).hasMatch())
        return Fit::Prefix;
    if (fitsAll(u"(?<![a-z0-9])"_qs))
        return Fit::WordStarts;
    if (fitsAll(QString()))
        return Fit::Inside;
    if (!QRegularExpression(letters).match(text).hasMatch())
        return std::nullopt;
    return text.at(0) == words.join(QString()).at(0) ? Fit::LettersFromStart : Fit::LettersInOrder;
}

/// A few of few letters, so that they meet.
QString randomText(QRandomGenerator &random, const QString &letters, int most)
{
    QString text;
    for (int left = random.bounded(most + 1); left > 0; --left)
        text.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
    return text;
}

} // namespace

void TestPaletteMatch::fits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<Fit>>("expected");
    const auto row = [](const char *what, const QString &typed, const QString &text,
                        std::optional<Fit> expected) { QTest::newRow(what) << typed << text << expected; };
    row("the whole name", u"Assignments"_qs, u"Assignments"_qs, Fit::Prefix);
    row("its beginning", u"ass"_qs, u"Assignments"_qs, Fit::Prefix);
    row("two words of it, from the beginning", u"sales  pre"_qs, u"Sales Premium"_qs, Fit::Prefix);
    row("without accents", u"ase"_qs, u"Åse Ødegård"_qs, Fit::Prefix);
    row("the beginning of a later word", u"prem"_qs, u"Sales Premium"_qs, Fit::WordStarts);
    row("words in another order", u"pre sal"_qs, u"Sales Premium"_qs, Fit::WordStarts);
    row("a word behind a hyphen", u"marie"_qs, u"Ann-Marie"_qs, Fit::WordStarts);
    row("a word after the same letters", u"mia"_qs, u"Emmia Mia"_qs, Fit::WordStarts);
    row("the beginning of another line", u"ab"_qs, u"Anna Berg\nAB"_qs, Fit::WordStarts);
    row("the domain of an e-mail", u"example"_qs, u"Anna Berg\nab@example.com"_qs, Fit::WordStarts);
    row("a name and a line below", u"anna ab@"_qs, u"Anna Berg\nab@example.com"_qs, Fit::WordStarts);
    row("the middle of a word", u"ign"_qs, u"Assignments"_qs, Fit::Inside);
    row("one begins, one does not", u"sal mium"_qs, u"Sales Premium"_qs, Fit::Inside);
    row("letters in order", u"asgn"_qs, u"Assignments"_qs, Fit::LettersFromStart);
    row("initials and more", u"slprm"_qs, u"Sales Premium"_qs, Fit::LettersFromStart);
    row("letters further on", u"asgn"_qs, u"Import assignments"_qs, Fit::LettersInOrder);
    row("letters in another order", u"sgna"_qs, u"Assignments"_qs, std::nullopt);
    row("a letter too often", u"zz"_qs, u"Zoo"_qs, std::nullopt);
    row("letters of another line", u"aab"_qs, u"Anna\nab"_qs, std::nullopt);
    row("from one line into the next", u"annab"_qs, u"Anna\nb"_qs, std::nullopt);
    row("a sign of a pattern", u".*"_qs, u"Anna"_qs, std::nullopt);
    row("nothing typed", QString(), u"Anna"_qs, Fit::Prefix);
    row("blanks typed", u"  "_qs, u"Anna"_qs, Fit::Prefix);
    row("no name", u"a"_qs, QString(), std::nullopt);
}

void TestPaletteMatch::fits()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QFETCH(const std::optional<Fit>, expected);
    QCOMPARE(match(typed, text), expected);
}

void TestPaletteMatch::agreesWithNaiveMatcher()
{
    QRandomGenerator random(7);
    QHash<int, int> seen;
    for (int round = 0; round < Rounds; ++round) {
        const QString typed = randomText(random, u"abc. "_qs, 4);
        const QString text = randomText(random, u"abc -.\n"_qs, 9);
        const auto expected = naiveMatch(typed, text);
        QVERIFY2(match(typed, text) == expected, qPrintable(u"\"%1\" in \"%2\""_qs.arg(typed, text)));
        ++seen[expected ? static_cast<int>(*expected) : -1];
    }
    for (int fit = -1; fit <= static_cast<int>(Fit::LettersInOrder); ++fit)
        QVERIFY2(seen.value(fit) > 50, qPrintable(QString::number(fit)));
}

/// So nobody who types a name letter by letter sees it vanish and come back.
void TestPaletteMatch::typingOnNeverFindsMore()
{
    QRandomGenerator random(8);
    for (int round = 0; round < Rounds; ++round) {
        const QString text = randomText(random, u"abc -\n"_qs, 9);
        QString typed = randomText(random, u"ab "_qs, 4);
        const bool didMatch = match(typed, text).has_value();
        typed += randomText(random, u"ab "_qs, 1);
        QVERIFY2(didMatch || !match(typed, text), qPrintable(u"\"%1\" in \"%2\""_qs.arg(typed, text)));
    }
}

QTEST_GUILESS_MAIN(TestPaletteMatch)
#include "tst_palettematch.moc"
