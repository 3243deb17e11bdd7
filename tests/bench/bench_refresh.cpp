// SPDX-License-Identifier: GPL-3.0-or-later
// For how long the window cannot answer while a refresh of the largest tenant is recorded: 25,000 associates,
// 60 licences, a thousand boxes changed since the last one. Prints a line for each measure: its name, the
// longest stall of the event loop in milliseconds (the median of nine rounds), its budget.
#include "app/sessionhistory.h"
#include "models/workspacestate.h"
#include "services/http/httpclient.h"
#include "services/superoffice/webapi.h"
#include "tests/bench/measures.h"
#include "tests/bench/watchdog.h"
#include "tests/models/domain/samplestate.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Changes = 1'000;
constexpr int Rounds = 9;
constexpr double Budget = 50; // ms
constexpr auto Quiet = 300ms; // the dashboard has counted by then

void waitFor(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

/// What the server has changed from one refresh to the next.
void changeSome(KnownState &state, int round)
{
    for (int change = 0; change < Changes; ++change) {
        const int row = (change * 7 + round) % Associates;
        const int column = change % Licenses;
        state.holdings.setHeld(row, column, !state.holdings.isHeld(row, column));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    KnownState state = largeState(Associates, Licenses);
    Workspace workspace;
    Dashboard dashboard(workspace);
    Journal journal(folder.path());
    SeatHistory seats(folder.path());
    KnownStates states(folder.path());
    HttpClient client;
    WebApi api(client, QUrl(QStringLiteral("https://large.example.com/api/")));
    SessionHistory history(workspace, dashboard, {journal, seats, states}, api,
                           QStringLiteral("https://large.example.com/api/"));

    QList<double> recording;
    QList<double> saving;
    for (int round = 0; round <= Rounds; ++round) {
        changeSome(state, round);
        showKnownState(workspace, state);
        workspace.setKnownSince(std::nullopt);
        waitFor(Quiet);
        QEventLoop saved;
        QObject::connect(&history, &SessionHistory::recorded, &saved, &QEventLoop::quit);
        Watchdog watchdog;
        history.expect();
        history.take();
        recording.append(watchdog.takeLongest());
        saved.exec();
        waitFor(Quiet);
        saving.append(watchdog.takeLongest());
    }
    recording.removeFirst(); // there was nothing to compare with
    saving.removeFirst();

    Measures measures;
    measures.report(QStringLiteral("stall while a refresh is taken down"), median(recording), Budget);
    measures.report(QStringLiteral("stall while it is saved and counted"), median(saving), Budget);
    return measures.exitCode();
}
