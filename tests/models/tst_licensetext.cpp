// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensetext.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// The words for seats, boxes and obstacles, in English.
class TestLicenseText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void seats_data();
    void seats();
    void seatLevels();
    void seatChange_data();
    void seatChange();
    void numbersFollowTheLocale();
    void cellStates_data();
    void cellStates();
    void obstaclesSayWhatToDo();
    void licenseTypes();
};

void TestLicenseText::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QLocale::setDefault(QLocale::c());
}

void TestLicenseText::seats_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("freeText");

    QTest::newRow("some free") << Seats {100, 97, 3, false} << u"97 of 100 in use"_qs << u"3 free"_qs;
    QTest::newRow("none used") << Seats {5, 0, 5, false} << u"0 of 5 in use"_qs << u"5 free"_qs;
    QTest::newRow("full") << Seats {5, 5, 0, false} << u"5 of 5 in use"_qs << u"full"_qs;
    QTest::newRow("over") << Seats {100, 103, -3, false} << u"103 of 100 in use"_qs << u"3 over"_qs;
    QTest::newRow("nothing owned") << Seats {0, 0, 0, false} << u"0 of 0 in use"_qs << u"full"_qs;
    QTest::newRow("unlimited") << Seats {1, 31, 0, true} << u"31 in use, unlimited"_qs << u"unlimited"_qs;
    QTest::newRow("contradictory: the server's figures")
        << Seats {10, 5, 2, false} << u"5 of 10 in use"_qs << u"2 free"_qs;
}

void TestLicenseText::seats()
{
    QFETCH(const Seats, seats);
    QTEST(seatText(seats), "text");
    QTEST(freeSeatText(seats), "freeText");
}

void TestLicenseText::seatLevels()
{
    QCOMPARE(seatLevelText(SeatLevel::Plain), u"enough seats"_qs);
    QCOMPARE(seatLevelText(SeatLevel::NearlyFull), u"nearly full"_qs);
    QCOMPARE(seatLevelText(SeatLevel::Full), u"full"_qs);
    QCOMPARE(seatLevelText(SeatLevel::OverAssigned), u"over-assigned"_qs);
}

void TestLicenseText::seatChange_data()
{
    QTest::addColumn<Seats>("now");
    QTest::addColumn<int>("delta");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing staged") << Seats {100, 97, 3, false} << 0 << u"97 of 100"_qs;
    QTest::newRow("fits") << Seats {100, 97, 3, false} << 1 << u"97 → 98 of 100"_qs;
    QTest::newRow("takes the last") << Seats {100, 97, 3, false} << 3 << u"97 → 100 of 100"_qs;
    QTest::newRow("short") << Seats {100, 97, 3, false} << 6 << u"97 → 103 of 100, short 3"_qs;
    QTest::newRow("released") << Seats {100, 97, 3, false} << -2 << u"97 → 95 of 100"_qs;
    QTest::newRow("over-assigned, released: better, not short")
        << Seats {100, 103, -3, false} << -1 << u"103 → 102 of 100"_qs;
    QTest::newRow("over-assigned, one more")
        << Seats {100, 103, -3, false} << 1 << u"103 → 104 of 100, short 4"_qs;
    QTest::newRow("unlimited") << Seats {1, 31, 0, true} << 0 << u"31, unlimited"_qs;
    QTest::newRow("unlimited, one more") << Seats {1, 31, 0, true} << 1 << u"31 → 32, unlimited"_qs;
}

void TestLicenseText::seatChange()
{
    QFETCH(const Seats, now);
    QFETCH(const int, delta);
    QTEST(seatChangeText(now, now.projected(delta)), "text");
}

void TestLicenseText::numbersFollowTheLocale()
{
    const Seats seats {12'000, 10'400, 1'600, false};
    QCOMPARE(seatText(seats), u"10400 of 12000 in use"_qs);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(seatText(seats), u"10,400 of 12,000 in use"_qs);
    QCOMPARE(freeSeatText(seats), u"1,600 free"_qs);
    QCOMPARE(seatChangeText(seats, seats.projected(2'000)), u"10,400 → 12,400 of 12,000, short 400"_qs);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(numberText(1'234'567), u"1.234.567"_qs);
}

void TestLicenseText::cellStates_data()
{
    QTest::addColumn<CellFacts>("facts");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<bool>("isEditable");
    const auto row = [](const char *name, const CellFacts &facts, const QString &text, bool isWanted,
                        bool isEditable) { QTest::newRow(name) << facts << text << isWanted << isEditable; };
    using enum Obstacle;

    row("unknown", {false, false, false, NotLoaded}, u"not loaded yet"_qs, false, false);
    row("held", {true, true, false, None}, u"assigned"_qs, true, true);
    row("held, read-only", {true, true, false, WriteNotAllowed}, u"assigned"_qs, true, false);
    row("held, released", {true, true, true, None}, u"assigned, will be released"_qs, false, true);
    row("not held", {true, false, false, None}, u"not assigned"_qs, false, true);
    row("not held, given", {true, false, true, None}, u"not assigned, will be assigned"_qs, true, true);
    row("full", {true, false, false, NoFreeSeat}, u"not assigned, not available: no free seat"_qs, false,
        false);
    row("needs another, to be given along", {true, false, false, None}, u"not assigned, needs User"_qs, false,
        true);
    row("needs another", {true, false, false, NeedsLicense}, u"not assigned, not available: needs User"_qs,
        false, false);
    row("refused", {true, false, false, ServerRefuses},
        u"not assigned, not available: the server does not allow it"_qs, false, false);
    row("read-only", {true, false, false, WriteNotAllowed}, u"not assigned, not available: read-only here"_qs,
        false, false);
}

void TestLicenseText::cellStates()
{
    QFETCH(const CellFacts, facts);
    const bool needsUser = QByteArray(QTest::currentDataTag()).startsWith("needs");
    QTEST(cellStateText(facts, needsUser ? u"User"_qs : QString()), "text");
    QTEST(facts.isWanted(), "isWanted");
    QTEST(facts.isEditable(), "isEditable");
}

void TestLicenseText::obstaclesSayWhatToDo()
{
    QCOMPARE(obstacleText(Obstacle::None, u"User"_qs), QString());
    QCOMPARE(obstacleText(Obstacle::NeedsLicense, u"50 %1 off"_qs),
             u"This licence needs 50 %1 off, which cannot be given to this associate now."_qs);
    QCOMPARE(obstacleWords(Obstacle::None), QString());
    QCOMPARE(obstacleWords(Obstacle::NeedsLicense), u"needs another licence first"_qs);
    QCOMPARE(obstacleWords(Obstacle::NeedsLicense, u"50 %1 off"_qs), u"needs 50 %1 off"_qs);
    QSet<QString> texts;
    for (const Obstacle obstacle :
         {Obstacle::Applying, Obstacle::LastKnown, Obstacle::NotLoaded, Obstacle::WriteNotChecked,
          Obstacle::WriteNotOffered, Obstacle::WriteNotAllowed, Obstacle::NoFreeSeat, Obstacle::NeedsLicense,
          Obstacle::ServerRefuses, Obstacle::Gone}) {
        const QString text = obstacleText(obstacle, u"User"_qs);
        QVERIFY(text.endsWith(u'.'));
        texts.insert(text);
    }
    QCOMPARE(texts.size(), 10);
    QCOMPARE(hindranceWords({Obstacle::NoFreeSeat, -1, Obstacle::None}, {}), u"no free seat"_qs);
    QCOMPARE(hindranceWords({Obstacle::NeedsLicense, 3, Obstacle::NoFreeSeat}, u"50 %1 off"_qs),
             u"needs 50 %1 off: no free seat"_qs);
}

void TestLicenseText::licenseTypes()
{
    QCOMPARE(licenseTypeText(LicenseType::SiteLicense), u"System"_qs);
    QCOMPARE(licenseTypeText(LicenseType::SatelliteLicense), u"Site"_qs);
    QCOMPARE(licenseTypeText(LicenseType::UserLicense), u"User"_qs);
    QCOMPARE(licenseTypeText(LicenseType::Unknown), u"Not stated"_qs);
}

QTEST_GUILESS_MAIN(TestLicenseText)
#include "tst_licensetext.moc"
