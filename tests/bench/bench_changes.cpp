// SPDX-License-Identifier: GPL-3.0-or-later
// How long the largest tenant keeps an administrator waiting: 25,000 associates, 60 licences, 10,000 boxes.
#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/workspace.h"
#include "tests/bench/largetenant.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

constexpr int Boxes = 10'000;

/// Wishes of the first associates for licences that they do not hold, some of which need another one.
QList<AssignmentRules::Wish> wishes(const LargeTenant &tenant)
{
    QList<AssignmentRules::Wish> boxes;
    for (int row = 0; boxes.size() < Boxes; ++row) {
        for (int column = 0; column < tenant.licenses && boxes.size() < Boxes; ++column) {
            if (!tenant.isHeld(row + 1, column))
                boxes.append({row, column, true});
        }
    }
    return boxes;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Measures measures;
    Workspace workspace;
    const LargeTenant tenant;
    tenant.fill(workspace);
    const auto boxes = wishes(tenant);
    const auto stage = [&] { workspace.stage(boxes, QStringLiteral("bench")); };
    const auto unstage = [&] { workspace.discardStaged(QStringLiteral("bench")); };
    measures.report(QStringLiteral("stage 10,000 boxes"), medianMs(stage, unstage), 100);
    stage();
    if (workspace.changeCount() != Boxes) {
        QTextStream(stderr) << workspace.changeCount() << " boxes are staged, not " << Boxes << Qt::endl;
        return 1;
    }
    measures.report(QStringLiteral("their difference from the server"),
                    medianMs([&] { (void)workspace.changes(); }), 1000);
    measures.report(QStringLiteral("the plan of 10,000 changes"),
                    medianMs([&] { (void)workspace.applyPlan(); }), 1000);
    const auto undo = [&] { workspace.undoStack().undo(); };
    const auto redo = [&] { workspace.undoStack().redo(); };
    measures.report(QStringLiteral("undo of 10,000 boxes"), medianMs(undo, redo), 100);
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
    measures.report(QStringLiteral("the rows of one role"), medianMs(ofRole, everybody), 50);
    measures.report(QStringLiteral("the rows without a plan"), medianMs(withoutPlan, everybody), 50);
    measures.report(QStringLiteral("everybody again"), medianMs(everybody, ofRole), 50);
    return measures.exitCode();
}
