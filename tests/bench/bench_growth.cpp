// SPDX-License-Identifier: GPL-3.0-or-later
// How the time of what administrators do grows with the tenant: at once, twice, four and eight times the
// size. Reports the slope of log time over log size: 1 is as much longer as the tenant is larger, 2 is
// quadratic.
#include "models/assignmentfiltermodel.h"
#include "models/assignmentmodel.h"
#include "models/associateorder.h"
#include "tests/bench/largetenant.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QList>
#include <QLocale>
#include <QMap>
#include <QTextStream>
#include <QThreadPool>
#include <QUndoStack>

#include <cmath>
#include <functional>
#include <optional>
#include <utility>

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
    /// Does everything at this size; false where it was not what it should be.
    [[nodiscard]] bool measure(const LargeTenant &tenant)
    {
        m_size = tenant.associates;
        const QList<QList<AssociateRow>> pages = tenant.pages();
        std::optional<Workspace> workspace;
        const auto renew = [&] { workspace.emplace(); };
        renew();
        add(
            u"growth: all associates put in"_qs, [&] { tenant.fill(*workspace, pages); }, renew);
        tenant.fill(*workspace, pages);
        add(u"growth: all associates read again"_qs, [&] { tenant.fill(*workspace, pages); });
        measureMatrix(*workspace);
        return measureStaging(*workspace);
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

    /// Each tenth person is to have the first 20 licences.
    [[nodiscard]] bool measureStaging(Workspace &workspace)
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
        return workspace.changeCount() > wishes.size() / 2; // every third box is ticked already
    }

    void measureMatrix(Workspace &workspace)
    {
        AssignmentModel matrix(workspace);
        AssignmentFilterModel filter(matrix);
        QThreadPool::globalInstance()->waitForDone(); // where the order is made that sorting goes by
        QCoreApplication::processEvents();
        const auto look = [&] { (void)filter.rowCount(); }; // rows are looked up when they are asked for
        const auto search = [&](const QString &text) {
            filter.setSearchText(text);
            look();
        };
        const auto pick = [&](const AssociateFilter &wanted) {
            filter.setFilter(wanted);
            look();
        };
        search(u"x"_qs);
        add(
            u"growth: search"_qs, [&] { search(u"an"_qs); }, [&] { search({}); });
        add(
            u"growth: filter"_qs, [&] { pick({.role = u"Role 7"_qs}); }, [&] { pick({}); });
        using Key = AssignmentFilterModel::SortKey;
        add(
            u"growth: sort"_qs, [&] { filter.setSortKey(Key::Group); },
            [&] { filter.setSortKey(Key::Name); });
        add(u"growth: the orders to sort by"_qs,
            [&] { const AssociateOrder order(workspace.associates(), QLocale()); });
    }

    int m_size = 0;
    QMap<QString, Slope> m_slopes;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Growth growth;
    for (const int times : {1, 2, 4, 8}) {
        if (!growth.measure({.associates = times * Smallest})) {
            QTextStream(stderr) << "What was to be staged is not staged." << Qt::endl;
            return 1;
        }
    }
    return growth.report();
}
