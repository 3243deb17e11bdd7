// SPDX-License-Identifier: GPL-3.0-or-later
// How long it takes to remember the largest tenant and its past: 25,000 associates, 60 licences, a year of
// seats.
#include "models/domain/statedifference.h"
#include "services/local/lastknown.h"
#include "services/local/seathistory.h"
#include "tests/bench/measures.h"
#include "tests/models/domain/samplestate.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Days = 400;
constexpr int LicensesInHistory = 70;
constexpr int Changes = 1'000;

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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    Measures measures;
    const KnownState before = largeState(Associates, Licenses);
    const KnownState after = dayLater(before);
    LastKnown known(folder.path());
    measures.report(QStringLiteral("keep what is known"),
                    medianMs([&] { (void)known.save(tenant(), before); }), 1000);
    measures.report(QStringLiteral("take it up again"), medianMs([&] { (void)known.load(tenant()); }), 1000);
    measures.report(QStringLiteral("what has changed since"),
                    medianMs([&] { (void)stateDifference(before, after); }), 20);
    if (known.load(tenant()).value_or(std::nullopt) != before
        || stateDifference(before, after).holders.size() < Changes) {
        QTextStream(stderr) << "What was kept is not what there was." << Qt::endl;
        return 1;
    }

    const QDateTime now(QDate(2026, 11, 22), QTime(12, 30), Qt::UTC);
    const QList<SeatSnapshot> past = year(now);
    const auto bringPast = [&] { (void)SeatHistory(QString()).recordAll(tenant(), past); };
    measures.report(QStringLiteral("a year of seats, as the demo brings it"), medianMs(bringPast), 300);
    SeatHistory history(folder.path());
    (void)history.recordAll(tenant(), year(now.addDays(-60)) + months(now));
    (void)history.thin(tenant(), now);
    QDateTime time = now;
    measures.report(QStringLiteral("a refresh"),
                    medianMs([&] { (void)history.record(tenant(), snapshot(time = time.addMSecs(1))); }), 20);
    measures.report(QStringLiteral("a refresh in a new hour"),
                    medianMs([&] { (void)history.record(tenant(), snapshot(time = time.addSecs(3600))); }),
                    50);
    const LicenseKey license = past.constFirst().samples.constFirst().license;
    measures.report(QStringLiteral("the history of a licence"),
                    medianMs([&] { (void)history.series(tenant(), license, now.addYears(-2), time); }), 100);
    return measures.exitCode();
}
