// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to remember the largest tenant and its past: 25,000 associates, 60 licences, a year of
// seats. Prints a line for each measure: its name, the milliseconds it took (the median of nine), its budget.
#include "models/domain/statedifference.h"
#include "services/local/lastknown.h"
#include "services/local/seathistory.h"
#include "tests/models/domain/samplestate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Days = 400;
constexpr int LicensesInHistory = 70;
constexpr int Changes = 1'000;
constexpr int Rounds = 9;

QString tenant()
{
    return QStringLiteral("https://large.example.com/");
}

SeatSnapshot snapshot(const QDateTime &at)
{
    SeatSnapshot taken {at, {}};
    for (int license = 0; license < LicensesInHistory; ++license)
        taken.samples.append(
            {{QStringLiteral("LARGE"), QStringLiteral("m%1").arg(license)}, license, 1000, false, 1, 0});
    return taken;
}

/// A snapshot a day until @p end.
QList<SeatSnapshot> year(const QDateTime &end)
{
    QList<SeatSnapshot> snapshots;
    for (int day = Days; day > 0; --day)
        snapshots.append(snapshot(end.addDays(-day)));
    return snapshots;
}

/// Two months of an open program: one every five minutes for a day, thinned to one an hour before.
QList<SeatSnapshot> months(const QDateTime &end)
{
    QList<SeatSnapshot> snapshots;
    for (int hour = 60 * 24; hour > 24; --hour)
        snapshots.append(snapshot(end.addSecs(-3600 * hour)));
    for (int minute = 25 * 60; minute > 0; minute -= 5)
        snapshots.append(snapshot(end.addSecs(-60 * minute)));
    return snapshots;
}

/// @p state a day later: some boxes are others, somebody has come, somebody has gone.
KnownState dayLater(KnownState state)
{
    for (int change = 0; change < Changes; ++change) {
        const int row = change * 7 % Associates;
        const int column = change % Licenses;
        state.holdings.setHeld(row, column, !state.holdings.isHeld(row, column));
    }
    state.associates[Associates / 2].associateId = Associates + 1;
    return state;
}

double median(const std::function<void()> &work)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer time;
        time.start();
        work();
        times.append(static_cast<double>(time.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(Rounds / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    QTextStream out(stdout);
    bool isWithin = true;
    const auto report = [&](const char *name, double took, double budget) {
        out << QString::fromLatin1(name).leftJustified(44) << QString::number(took, 'f', 1).rightJustified(8)
            << " ms   budget " << budget << " ms" << (took <= budget ? "" : "   MISSED") << Qt::endl;
        isWithin = isWithin && took <= budget;
    };

    const KnownState before = largeState(Associates, Licenses);
    const KnownState after = dayLater(before);
    LastKnown known(folder.path());
    report("keep what is known", median([&] { (void)known.save(tenant(), before); }), 1000);
    report("take it up again", median([&] { (void)known.load(tenant()); }), 1000);
    report("what has changed since", median([&] { (void)stateDifference(before, after); }), 20);
    if (known.load(tenant()).value_or(std::nullopt) != before
        || stateDifference(before, after).holders.size() < Changes) {
        QTextStream(stderr) << "What was kept is not what there was." << Qt::endl;
        return 1;
    }

    const QDateTime now(QDate(2026, 11, 22), QTime(12, 30), Qt::UTC);
    const QList<SeatSnapshot> past = year(now);
    const auto bringPast = [&] { (void)SeatHistory(QString()).recordAll(tenant(), past); };
    report("a year of seats, as the demo brings it", median(bringPast), 300);
    SeatHistory history(folder.path());
    (void)history.recordAll(tenant(), year(now.addDays(-60)) + months(now));
    (void)history.thin(tenant(), now);
    QDateTime time = now;
    report("a refresh", median([&] { (void)history.record(tenant(), snapshot(time = time.addMSecs(1))); }),
           20);
    report("a refresh in a new hour",
           median([&] { (void)history.record(tenant(), snapshot(time = time.addSecs(3600))); }), 50);
    const LicenseKey license = past.constFirst().samples.constFirst().license;
    report("the history of a licence",
           median([&] { (void)history.series(tenant(), license, now.addYears(-2), time); }), 100);
    return isWithin ? 0 : 1;
}
