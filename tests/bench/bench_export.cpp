// SPDX-License-Identifier: GPL-3.0-or-later
// How long the largest tenant takes to be written into a file: 25,000 associates, 60 licences, 1.5 million
// boxes of which every second one is ticked. Prints a line for each measure: its name, what it took, its
// budget.
#include "models/assignmentmatrixexporttable.h"
#include "models/workspace.h"
#include "services/export/csvwriter.h"
#include "services/export/xlsxwriter.h"
#include "tests/models/domain/samplelicenses.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <malloc.h>
#include <sys/resource.h>

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr double MemoryBudget = 100; // MiB

LicenseCatalogue catalogue()
{
    QList<SampleModule> modules;
    for (int number = 0; number < Licenses; ++number)
        modules.append({.name = QStringLiteral("m%1").arg(number), .sortOrder = number, .total = Associates});
    return sampleCatalogue(QStringLiteral("BENCH"), modules);
}

QList<AssociateRow> rows()
{
    QList<AssociateRow> rows;
    for (int number = 1; number <= Associates; ++number) {
        AssociateRow row;
        row.associate.associateId = number;
        row.associate.fullName = QStringLiteral("Associate %1").arg(number);
        row.associate.userId = QStringLiteral("user%1").arg(number);
        row.associate.email = QStringLiteral("associate.%1@example.com").arg(number);
        row.associate.groupName = QStringLiteral("Group %1").arg(number % 40);
        row.associate.roleName = QStringLiteral("User level 1");
        for (int license = 0; license < Licenses; ++license)
            row.holds.append((number + license) % 2 == 0);
        rows.append(row);
    }
    return rows;
}

void fill(Workspace &workspace)
{
    workspace.setCatalogue(catalogue());
    QList<LicenseKey> keys;
    for (const AssignmentColumn &column : workspace.columns())
        keys.append(column.license.key);
    workspace.beginAssociates();
    workspace.addAssociates(rows(), keys);
    workspace.finishAssociates();
}

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

/// The seconds it takes to write all of @p table; a negative number where it fails.
double seconds(const ExportTable &table, const ExportWriter &writer, const QString &fileName)
{
    QElapsedTimer time;
    time.start();
    QSaveFile file(fileName);
    const bool isWritten = file.open(QIODevice::WriteOnly)
                           && writer.write(table, file, [](int) { return true; }) && file.commit();
    return isWritten ? static_cast<double>(time.nsecsElapsed()) / 1e9 : -1;
}

} // namespace

int main()
{
    QTextStream out(stdout);
    bool isWithin = true;
    const auto report = [&](const char *name, double took, const char *unit, double budget) {
        const bool isMet = took >= 0 && took <= budget;
        out << QString::fromLatin1(name).leftJustified(44) << QString::number(took, 'f', 1).rightJustified(8)
            << ' ' << unit << "   budget " << budget << ' ' << unit << (isMet ? "" : "   MISSED") << Qt::endl;
        isWithin = isWithin && isMet;
    };
    const QTemporaryDir folder;
    Workspace workspace;
    fill(workspace);
    forgetPeakMemory();
    const double before = peakMemory();
    const AssignmentMatrixExportTable table(AssignmentExport::of(workspace));
    report("1.5 million boxes as CSV", seconds(table, CsvWriter(), folder.filePath(QStringLiteral("a.csv"))),
           "s ", 10);
    report("1.5 million boxes as XLSX",
           seconds(table, XlsxWriter(), folder.filePath(QStringLiteral("a.xlsx"))), "s ", 30);
    report("memory for both", peakMemory() - before, "MiB", MemoryBudget);
    return isWithin ? 0 : 1;
}
