// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/seats.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>

/// Levels, shares and previews of seat figures, honest and contradictory ones.
class TestSeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void figures_data();
    void figures();
    void thresholds_data();
    void thresholds();
    void validThresholds_data();
    void validThresholds();
    void share_data();
    void share();
    void projected_data();
    void projected();
    void projectedBeyondAllNumbers();
};

void TestSeats::figures_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<SeatLevel>("level");
    QTest::addColumn<qint64>("available");
    QTest::addColumn<qint64>("excess");
    QTest::addColumn<bool>("addsUp");

    const auto row = [](const char *name, const Seats &seats, SeatLevel level, qint64 available,
                        qint64 excess, bool addsUp) {
        QTest::newRow(name) << seats << level << available << excess << addsUp;
    };
    row("empty", {100, 0, 100, false}, SeatLevel::Plain, 100, 0, true);
    row("just below the warning", {100, 84, 16, false}, SeatLevel::Plain, 16, 0, true);
    row("at the warning", {100, 85, 15, false}, SeatLevel::NearlyFull, 15, 0, true);
    row("one seat left", {100, 99, 1, false}, SeatLevel::NearlyFull, 1, 0, true);
    row("small licence below the warning", {6, 5, 1, false}, SeatLevel::Plain, 1, 0, true);
    row("full", {100, 100, 0, false}, SeatLevel::Full, 0, 0, true);
    row("the only seat taken", {1, 1, 0, false}, SeatLevel::Full, 0, 0, true);
    row("three over", {100, 103, -3, false}, SeatLevel::OverAssigned, 0, 3, true);
    row("nothing owned", {0, 0, 0, false}, SeatLevel::Full, 0, 0, true);
    row("nothing owned, one used", {0, 1, -1, false}, SeatLevel::OverAssigned, 0, 1, true);
    row("unrestricted", {1, 31, -30, true}, SeatLevel::Plain, 0, 0, true);
    row("unrestricted, nonsense figures", {5, 7, 99, true}, SeatLevel::Plain, 99, 0, true);
    // Contradictions: planning goes by the server's own Free, the level by what is used of what is owned.
    row("free too low", {10, 5, 2, false}, SeatLevel::Plain, 2, 0, false);
    row("free too high", {10, 5, 9, false}, SeatLevel::Plain, 9, 0, false);
    row("free although over-assigned", {10, 12, 3, false}, SeatLevel::OverAssigned, 3, 2, false);
    row("free negative although seats are left", {10, 5, -1, false}, SeatLevel::Plain, 0, 0, false);
    row("larger than 32 bits", {5'000'000'000, 4'000'000'000, 1'000'000'000, false}, SeatLevel::Plain,
        1'000'000'000, 0, true);
    // Nonsense of a server, but nothing is calculated beyond the numbers there are.
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    row("a sum beyond 64 bits that would wrap to the total", {-2, Most, Most, false}, SeatLevel::OverAssigned,
        Most, Most, false);
    row("a sum beyond 64 bits, and the most there is owned", {Most, Most, 1, false}, SeatLevel::Full, 1, 0,
        false);
    row("the most there is", {Most, Most / 2, Most - Most / 2, false}, SeatLevel::Plain, Most - Most / 2, 0,
        true);
}

void TestSeats::figures()
{
    QFETCH(const Seats, seats);
    QTEST(seats.level(), "level");
    QTEST(seats.available(), "available");
    QTEST(seats.excess(), "excess");
    QTEST(seats.addsUp(), "addsUp");
}

void TestSeats::thresholds_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<SeatThresholds>("thresholds");
    QTest::addColumn<SeatLevel>("level");

    const SeatThresholds early {0.5, 0.75};
    const SeatThresholds together {0.9, 0.9};
    QTest::newRow("below") << Seats {8, 3, 5, false} << early << SeatLevel::Plain;
    QTest::newRow("at the warning") << Seats {8, 4, 4, false} << early << SeatLevel::NearlyFull;
    QTest::newRow("below full") << Seats {8, 5, 3, false} << early << SeatLevel::NearlyFull;
    QTest::newRow("counts as full") << Seats {8, 6, 2, false} << early << SeatLevel::Full;
    QTest::newRow("is full") << Seats {8, 8, 0, false} << early << SeatLevel::Full;
    QTest::newRow("over") << Seats {8, 9, -1, false} << early << SeatLevel::OverAssigned;
    QTest::newRow("no warning before full") << Seats {10, 9, 1, false} << together << SeatLevel::Full;
    QTest::newRow("neither") << Seats {10, 8, 2, false} << together << SeatLevel::Plain;
    QTest::newRow("unrestricted") << Seats {8, 8, 0, true} << early << SeatLevel::Plain;
    QTest::newRow("nothing owned") << Seats {0, 0, 0, false} << early << SeatLevel::Full;
}

void TestSeats::thresholds()
{
    QFETCH(const Seats, seats);
    QFETCH(const SeatThresholds, thresholds);
    QTEST(seats.level(thresholds), "level");
}

void TestSeats::validThresholds_data()
{
    QTest::addColumn<SeatThresholds>("thresholds");
    QTest::addColumn<bool>("isValid");

    QTest::newRow("as they come") << SeatThresholds {} << true;
    QTest::newRow("the same") << SeatThresholds {0.9, 0.9} << true;
    QTest::newRow("always a warning") << SeatThresholds {0.0, 1.0} << false;
    QTest::newRow("the warning after full") << SeatThresholds {0.9, 0.8} << false;
    QTest::newRow("full after the last seat") << SeatThresholds {0.9, 1.1} << false;
    QTest::newRow("negative") << SeatThresholds {-0.5, 0.5} << false;
    QTest::newRow("a warning that is no number") << SeatThresholds {qQNaN(), 1.0} << false;
    QTest::newRow("a full that is no number") << SeatThresholds {0.8, qQNaN()} << false;
    QTest::newRow("endless") << SeatThresholds {0.8, qInf()} << false;
}

void TestSeats::validThresholds()
{
    QFETCH(const SeatThresholds, thresholds);
    QTEST(thresholds.isValid(), "isValid");
}

void TestSeats::share_data()
{
    QTest::addColumn<Seats>("seats");
    QTest::addColumn<double>("share");

    QTest::newRow("none") << Seats {8, 0, 8, false} << 0.0;
    QTest::newRow("half") << Seats {8, 4, 4, false} << 0.5;
    QTest::newRow("all") << Seats {8, 8, 0, false} << 1.0;
    QTest::newRow("over") << Seats {8, 10, -2, false} << 1.25;
    QTest::newRow("of nothing, none used") << Seats {0, 0, 0, false} << 0.0;
    QTest::newRow("of nothing, some used") << Seats {0, 2, -2, false} << 1.0;
    QTest::newRow("unrestricted") << Seats {1, 50, 0, true} << 0.0;
}

void TestSeats::share()
{
    QFETCH(const Seats, seats);
    QTEST(seats.share(), "share");
}

void TestSeats::projected_data()
{
    QTest::addColumn<Seats>("now");
    QTest::addColumn<qint64>("delta");
    QTest::addColumn<Seats>("after");

    QTest::newRow("nothing staged") << Seats {100, 97, 3, false} << qint64(0) << Seats {100, 97, 3, false};
    QTest::newRow("short by three") << Seats {100, 97, 3, false} << qint64(6) << Seats {100, 103, -3, false};
    QTest::newRow("released") << Seats {100, 100, 0, false} << qint64(-2) << Seats {100, 98, 2, false};
    QTest::newRow("still over") << Seats {100, 103, -3, false} << qint64(-1) << Seats {100, 102, -2, false};
    QTest::newRow("contradiction stays one")
        << Seats {10, 5, 2, false} << qint64(1) << Seats {10, 6, 1, false};
    QTest::newRow("unrestricted") << Seats {1, 7, 0, true} << qint64(3) << Seats {1, 10, -3, true};
}

void TestSeats::projected()
{
    QFETCH(const Seats, now);
    QFETCH(const qint64, delta);
    QTEST(now.projected(delta), "after");
    QCOMPARE(now.projected(delta).projected(-delta), now);
    QCOMPARE(now.projected(delta).addsUp(), now.addsUp());
}

/// The nearest there is; no way leads back from there.
void TestSeats::projectedBeyondAllNumbers()
{
    constexpr qint64 Most = std::numeric_limits<qint64>::max();
    constexpr qint64 Least = std::numeric_limits<qint64>::min();
    const Seats now {Most, Most, Least, false};
    QCOMPARE(now.projected(1), now);
}

QTEST_GUILESS_MAIN(TestSeats)
#include "tst_seats.moc"
