// SPDX-License-Identifier: GPL-3.0-or-later
// For how long the window cannot answer while a refresh of the largest tenant is recorded: 25,000 associates,
// 60 licences, a thousand boxes changed since the last one. Prints a line for each measure: its name, the
// longest stall of the event loop in milliseconds (the median of nine rounds), its budget.
#include "app/sessionhistory.h"
#include "models/workspacestate.h"
#include "services/http/httpclient.h"
#include "services/superoffice/webapi.h"
#include "tests/models/domain/samplestate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Changes = 1'000;
constexpr int Rounds = 9;
constexpr double Budget = 50; // ms
constexpr auto Quiet = 300ms; // the dashboard has counted by then

/// Sees for how long the event loop of its thread does nothing else.
class Watchdog
{
public:
    Watchdog()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(0);
        m_time.start();
    }
    /// The longest so far, in milliseconds, also where the loop has not turned since; begins anew.
    [[nodiscard]] double takeLongest()
    {
        look();
        return std::exchange(m_longest, 0);
    }

private:
    void look()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_time.nsecsElapsed()) / 1e6);
        m_time.start();
    }

    QTimer m_timer;
    QElapsedTimer m_time;
    double m_longest = 0;
};

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

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
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

    QTextStream out(stdout);
    bool isWithin = true;
    const auto report = [&](const char *name, double stall) {
        out << QString::fromLatin1(name).leftJustified(44) << QString::number(stall, 'f', 1).rightJustified(8)
            << " ms   budget " << Budget << " ms" << (stall <= Budget ? "" : "   MISSED") << Qt::endl;
        isWithin = isWithin && stall <= Budget;
    };
    report("stall while a refresh is taken down", median(recording));
    report("stall while it is saved and counted", median(saving));
    return isWithin ? 0 : 1;
}
