// SPDX-License-Identifier: GPL-3.0-or-later
// How long the largest tenant takes to be written into a file: 25,000 associates, 60 licences, 1.5 million
// boxes of which every third one is ticked, and for how long the window cannot answer while the dialog
// counts what is chosen.
#include "models/activity.h"
#include "models/assignmentmatrixexporttable.h"
#include "models/dashboard.h"
#include "models/exportdesk.h"
#include "models/workspace.h"
#include "services/export/csvwriter.h"
#include "services/export/xlsxwriter.h"
#include "services/local/seathistory.h"
#include "tests/bench/largetenant.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <limits>

#include <malloc.h>
#include <sys/resource.h>

namespace {

constexpr int Licenses = 60; // of the history
constexpr double MemoryBudget = 100; // MiB
constexpr double StallBudget = 50; // ms
constexpr double HistoryBudget = 150; // ms; its 125,000 points are read from the database once

/// From now on peakMemory() is about what comes after, not about how the tenant was made.
void forgetPeakMemory()
{
    malloc_trim(0);
    QFile resets(QStringLiteral("/proc/self/clear_refs"));
    if (!resets.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || resets.write("5") != 1)
        QTextStream(stderr) << "The memory cannot be measured here." << Qt::endl;
}

/// The most memory this process has had, in MiB.
double peakMemory()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// The seconds it takes to write all of @p table; infinitely many where it fails.
double seconds(const ExportTable &table, const ExportWriter &writer, const QString &fileName)
{
    QElapsedTimer time;
    time.start();
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && writer.write(table, file, [](int) { return true; }) && file.commit();
    return isWritten ? static_cast<double>(time.nsecsElapsed()) / 1e9
                     : std::numeric_limits<double>::infinity();
}

/// The milliseconds it takes to choose this in the dialog and to see how much it is.
double choosing(const ExportDesk &desk, ExportSubject subject)
{
    QElapsedTimer time;
    time.start();
    const auto table = desk.table({.subject = subject});
    const bool isCounted = table->rowCount() > 0;
    return isCounted ? static_cast<double>(time.nsecsElapsed()) / 1e6
                     : std::numeric_limits<double>::infinity();
}

/// Two years of every licence, as thinned as it is kept: hourly for two months, daily before.
QList<SeatSnapshot> pastUntil(const QDateTime &end)
{
    QList<SeatSnapshot> past;
    const auto add = [&past](const QDateTime &at) {
        SeatSnapshot taken {at, {}};
        for (int license = 0; license < Licenses; ++license)
            taken.samples.append({{u"BENCH"_qs, u"m%1"_qs.arg(license)}, license, 1000, false, 1, 0});
        past.append(taken);
    };
    for (int day = 700; day > 60; --day)
        add(end.addDays(-day));
    for (int hour = 60 * 24; hour > 0; --hour)
        add(end.addSecs(-3600 * hour));
    return past;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Measures measures;
    const QTemporaryDir folder;
    Workspace workspace;
    LargeTenant().fill(workspace);
    forgetPeakMemory();
    const double before = peakMemory();
    const AssignmentMatrixExportTable table(AssignmentExport::of(workspace));
    measures.report({.name = QStringLiteral("1.5 million boxes as CSV"),
                     .value = seconds(table, CsvWriter(), folder.filePath(QStringLiteral("a.csv"))),
                     .unit = QStringLiteral("s"),
                     .budget = 10});
    measures.report({.name = QStringLiteral("1.5 million boxes as XLSX"),
                     .value = seconds(table, XlsxWriter(), folder.filePath(QStringLiteral("a.xlsx"))),
                     .unit = QStringLiteral("s"),
                     .budget = 30});
    measures.report({.name = QStringLiteral("memory for both"),
                     .value = peakMemory() - before,
                     .unit = QStringLiteral("MiB"),
                     .budget = MemoryBudget});

    Activity activity;
    Dashboard dashboard(workspace);
    SeatHistory seats(folder.path());
    const QString tenant = QStringLiteral("https://large.example.com/");
    (void)seats.recordAll(tenant, pastUntil(dashboard.now()));
    ExportDesk desk(workspace, activity, dashboard);
    desk.history = [&](const LicenseKey &license) {
        const QDateTime now = dashboard.now();
        return seats.series(tenant, license, now.addYears(-2), now).value_or(QList<SeatPoint>());
    };
    measures.report(QStringLiteral("choosing the matrix"), choosing(desk, ExportSubject::Matrix),
                    StallBudget);
    measures.report(QStringLiteral("choosing the list"), choosing(desk, ExportSubject::List), StallBudget);
    measures.report(QStringLiteral("choosing the seat history"), choosing(desk, ExportSubject::SeatHistory),
                    HistoryBudget);
    return measures.exitCode();
}
