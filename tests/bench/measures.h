// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

/// Whoever does the same in the same run, for comparison.
struct Peer
{
    QString name;
    double value = 0; ///< in the unit of the measure
};

/// Something measured, and what it should be.
struct Measure
{
    enum class Better { Less, More };

    QString name;
    double value = 0;
    QString unit = QStringLiteral("ms");
    std::optional<double> budget {}; ///< none: only told
    QList<Peer> peers {};
    Better better = Better::Less;

    [[nodiscard]] bool isWithinBudget() const;
    /// How many times better this is than @p peer: 2 is twice as fast, or half as large.
    [[nodiscard]] double ratioTo(const Peer &peer) const;
};

/// Prints what a bench measures, a line each and a further one for each further peer, in columns that are the
/// same in all benches: together they make one table, whose head run.sh prints.
class Measures
{
public:
    void report(const Measure &measure);
    /// Shorthand for milliseconds, of which there may be no more than @p budget.
    void report(const QString &name, double ms, double budget);
    /// 0, or 1 where a budget was missed.
    [[nodiscard]] int exitCode() const { return m_isWithin ? 0 : 1; }

private:
    bool m_isWithin = true;
};

/// The middle one of @p values, which must not be empty.
[[nodiscard]] double median(QList<double> values);
/// The milliseconds that @p work takes, the median of nine times; @p after puts back what it changed.
[[nodiscard]] double medianMs(
    const std::function<void()> &work, const std::function<void()> &after = [] {});
