// SPDX-License-Identifier: GPL-3.0-or-later
// How the time of what administrators do grows with the tenant: at once, twice, four and eight times the
// size. Reports the slope of log time over log size: 1 is as much longer as the tenant is larger, 2 is
// quadratic.
#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "tests/bench/largetenant.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <cmath>

namespace {

constexpr int Smallest = 3'125;
constexpr double SlopeBudget = 1.3; // what is sorted grows a little faster than the tenant
constexpr int WishesEach = 20;

/// One size after the other: x is log size, y is log time.
class Slope
{
public:
    void add(double size, double ms) { m_points.append({std::log(size), std::log(ms)}); }
    /// Of the line that lies least squares away from the points.
    [[nodiscard]] double value() const
    {
        const auto count = static_cast<double>(m_points.size());
        double x = 0, y = 0, xx = 0, xy = 0;
        for (const auto &[px, py] : m_points) {
            x += px;
            y += py;
            xx += px * px;
            xy += px * py;
        }
        return (count * xy - x * y) / (count * xx - x * x);
    }

private:
    QList<std::pair<double, double>> m_points;
};

/// What is done at every size, by the name it is reported under.
class Growth
{
public:
    /// Does everything once at this size.
    void measure(const LargeTenant &tenant)
    {
        m_size = tenant.associates;
        Workspace workspace;
        add(u"growth: all associates put in"_qs, [&] { tenant.fill(workspace); });
        measureStaging(workspace);
        measureMatrix(workspace);
    }
    [[nodiscard]] int report() const
    {
        Measures measures;
        for (const auto &[name, slope] : m_slopes.toStdMap())
            measures.report(
                {.name = name, .value = slope.value(), .unit = u"slope"_qs, .budget = SlopeBudget});
        return measures.exitCode();
    }

private:
    void add(
        const QString &name, const std::function<void()> &work, const std::function<void()> &after = [] {})
    {
        m_slopes[name].add(m_size, medianMs(work, after));
    }

    /// A wish for each tenth person of 20 licences.
    void measureStaging(Workspace &workspace)
    {
        QList<AssignmentRules::Wish> wishes;
        for (int row = 0; row < m_size; row += 10) {
            for (int column = 0; column < WishesEach; ++column)
                wishes.append({row, column, true});
        }
        const auto stage = [&] { workspace.stage(wishes, u"bench"_qs); };
        add(u"growth: stage"_qs, stage, [&] { workspace.discardStaged(u"bench"_qs); });
        stage();
        add(u"growth: difference from the server"_qs, [&] { (void)workspace.changes(); });
        add(u"growth: plan"_qs, [&] { (void)workspace.applyPlan(); });
        add(
            u"growth: undo"_qs, [&] { workspace.undoStack().undo(); }, [&] { workspace.undoStack().redo(); });
        add(u"growth: count seats"_qs, [&] {
            for (int column = 0; column < workspace.columns().size(); ++column)
                (void)workspace.projectedSeats(column);
        });
    }

    void measureMatrix(Workspace &workspace)
    {
        AssignmentModel matrix(workspace);
        AssignmentFilterModel filter(matrix);
        const auto search = [&](const QString &text) {
            filter.setSearchText(text);
            (void)filter.rowCount(); // rows are looked up when they are asked for
        };
        search(u"x"_qs);
        add(
            u"growth: search"_qs, [&] { search(u"an"_qs); }, [&] { search({}); });
        using Key = AssignmentFilterModel::SortKey;
        add(
            u"growth: sort"_qs, [&] { filter.setSortKey(Key::Group); },
            [&] { filter.setSortKey(Key::Name); });
    }

    int m_size = 0;
    QMap<QString, Slope> m_slopes;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Growth growth;
    for (const int times : {1, 2, 4, 8})
        growth.measure({.associates = times * Smallest});
    return growth.report();
}
