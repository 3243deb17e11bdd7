// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/clippedtexts.h"
#include "tests/gui/paintedwords.h"
#include "tests/gui/programwalk.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/warnings.h"

#include <QTest>

static constexpr QSize Smallest(900, 600);
static constexpr QSize Usual(1280, 800);

/// Words first, then what is laid out by them, and what is laid out by that.
static void settle()
{
    for (int round = 0; round < 10; ++round)
        QCoreApplication::processEvents();
}

/// What may be cut off although no tooltip says the rest.
static bool isExcused(const QString &place, const QString &finding)
{
    // What a field proposes before something is typed: What's this says it at length, and Qt cuts it.
    if (finding.startsWith(QLatin1StringView("QLineEdit ")))
        return true;
    // What lies beneath the tour cannot be pointed at; the same was looked at without it.
    return place.startsWith(QLatin1StringView("tour/"))
           && finding.endsWith(QLatin1StringView("no tooltip says the rest"));
}

/// Texts 60 % longer than English find room everywhere, in the smallest window and in the usual one.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void texts_data();
    void texts();
    void nothingIsClipped();

private:
    static QStringList findings(const QString &place, QWidget &shown);
};

void PseudoLanguageTest::init()
{
    failOnOwnWarnings();
}

void PseudoLanguageTest::texts_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("text");
    const auto row = [](const char16_t *source, const char16_t *text) {
        const QString english = QString::fromUtf16(source);
        QTest::newRow(english.isEmpty() ? "empty" : qPrintable(english))
            << english << QString::fromUtf16(text);
    };
    row(u"", u"");
    row(u"%1 / %2", u"%1 / %2");
    row(u"&File", u"&Fílé ëxt");
    row(u"%n of %L2", u"%n öf %L2 ë");
    row(u"Export…", u"Éxpört ëxt...");
}

void PseudoLanguageTest::texts()
{
    QFETCH(QString, source);
    QFETCH(QString, text);
    QCOMPARE(pseudoText(source), text);
}

/// What is cut off in @p shown, which is at @p place, in a window as it is now.
QStringList PseudoLanguageTest::findings(const QString &place, QWidget &shown)
{
    settle();
    QStringList found;
    for (const QString &line : clippedTexts(shown) + elidedTexts(shown)) {
        if (!isExcused(place, line))
            found.append(QStringLiteral("%1, %2 wide: %3").arg(place).arg(shown.width()).arg(line));
    }
    if (qEnvironmentVariableIsSet("SEATKEEPER_PICTURES"))
        shown.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(qEnvironmentVariable("SEATKEEPER_PICTURES"), QString(place).replace(u'/', u'-'))
                .arg(shown.width()));
    return found;
}

void PseudoLanguageTest::nothingIsClipped()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.window().resize(Smallest);
    PseudoLanguage pseudo;
    QStringList clipped;
    ProgramWalk walk(demo, [&](const QString &place, QWidget &shown) {
        QCoreApplication::installTranslator(&pseudo);
        clipped += findings(place, shown);
        if (&shown == &demo.window()) {
            shown.resize(Usual);
            clipped += findings(place, shown);
            shown.resize(Smallest);
        }
        QCoreApplication::removeTranslator(&pseudo);
    });
    walk.throughEverything();
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u", ")));
    for (const QString &line : std::as_const(clipped))
        qInfo().noquote() << line; // a message of Qt Test is cut after some
    QVERIFY(clipped.isEmpty());
    QCOMPARE(demo.window().size(), Smallest);
}

QTEST_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
