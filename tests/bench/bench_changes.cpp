// SPDX-License-Identifier: GPL-3.0-or-later
// How long the largest tenant keeps an administrator waiting: 25,000 associates, 60 licences, 10,000 boxes.
// Prints a line for each measure: its name, the milliseconds it took (the median of nine), its budget.
#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/workspace.h"
#include "tests/models/domain/samplelicenses.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <functional>

namespace {

constexpr int Associates = 25'000;
constexpr int Licenses = 60;
constexpr int Boxes = 10'000;
constexpr int Rounds = 9;

LicenseCatalogue catalogue()
{
    QList<SampleModule> modules;
    for (int number = 0; number < Licenses; ++number) {
        // Every third licence needs the one before it.
        const QString needed = number % 3 == 2 ? QStringLiteral("m%1").arg(number - 1) : QString();
        modules.append({.name = QStringLiteral("m%1").arg(number),
                        .sortOrder = number,
                        .total = 2 * Associates,
                        .needs = needed});
    }
    return sampleCatalogue(QStringLiteral("BENCH"), modules);
}

void fill(Workspace &workspace)
{
    workspace.setWriteAccess({WriteObstacle::None, WriteObstacle::None});
    workspace.setCatalogue(catalogue());
    QList<LicenseKey> keys;
    for (const AssignmentColumn &column : workspace.columns())
        keys.append(column.license.key);
    QList<AssociateRow> rows;
    for (int number = 1; number <= Associates; ++number) {
        AssociateRow row;
        row.associate.associateId = number;
        row.associate.fullName = QStringLiteral("Associate %1").arg(number);
        row.associate.groupName = QStringLiteral("Group %1").arg(number % 40);
        row.associate.roleName = QStringLiteral("Role %1").arg(number % 10);
        row.holds = QList<std::optional<bool>>(keys.size(), false);
        rows.append(row);
    }
    workspace.beginAssociates();
    workspace.addAssociates(rows, keys);
    workspace.finishAssociates();
}

/// Wishes of 500 people for 20 licences each, some of which need another one.
QList<AssignmentRules::Wish> wishes()
{
    QList<AssignmentRules::Wish> boxes;
    for (int box = 0; box < Boxes; ++box)
        boxes.append({box / 20, box % 20, true});
    return boxes;
}

double median(const std::function<void()> &work, const std::function<void()> &after)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer time;
        time.start();
        work();
        times.append(static_cast<double>(time.nsecsElapsed()) / 1e6);
        after();
    }
    std::sort(times.begin(), times.end());
    return times.at(Rounds / 2);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    bool isWithin = true;
    const auto report = [&](const char *name, double took, double budget) {
        out << QString::fromLatin1(name).leftJustified(44) << QString::number(took, 'f', 1).rightJustified(8)
            << " ms   budget " << budget << " ms" << (took <= budget ? "" : "   MISSED") << Qt::endl;
        isWithin = isWithin && took <= budget;
    };
    Workspace workspace;
    fill(workspace);
    const auto boxes = wishes();
    const auto stage = [&] { workspace.stage(boxes, QStringLiteral("bench")); };
    const auto unstage = [&] { workspace.discardStaged(QStringLiteral("bench")); };
    report("stage 10,000 boxes", median(stage, unstage), 100);
    stage();
    if (workspace.changeCount() != Boxes) {
        QTextStream(stderr) << workspace.changeCount() << " boxes are staged, not " << Boxes << Qt::endl;
        return 1;
    }
    const auto nothing = [] {};
    report("their difference from the server", median([&] { (void)workspace.changes(); }, nothing), 1000);
    report("the plan of 10,000 changes", median([&] { (void)workspace.applyPlan(); }, nothing), 1000);
    const auto undo = [&] { workspace.undoStack().undo(); };
    const auto redo = [&] { workspace.undoStack().redo(); };
    report("undo of 10,000 boxes", median(undo, redo), 100);
    unstage();

    AssignmentModel matrix(workspace);
    AssignmentFilterModel filter(matrix);
    const auto pick = [&filter](const AssociateFilter &wanted) {
        filter.setFilter(wanted);
        (void)filter.rowCount(); // rows are looked up when they are asked for
    };
    const auto everybody = [&pick] { pick({}); };
    const auto ofRole = [&pick] { pick({.role = QStringLiteral("Role 7")}); };
    const auto withoutPlan = [&pick] { pick({.plan = LicenseKey {QStringLiteral("BENCH"), {}}}); };
    report("the rows of one role", median(ofRole, everybody), 50);
    report("the rows without a plan", median(withoutPlan, everybody), 50);
    report("everybody again", median(everybody, ofRole), 50);
    return isWithin ? 0 : 1;
}
