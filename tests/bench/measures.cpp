// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measures.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

static constexpr int Rounds = 9;
// As in run.sh.
static constexpr int NameWidth = 52;
static constexpr int ValueWidth = 14;
static constexpr int PeerWidth = 34;
static constexpr int RatioWidth = 8;
static constexpr int BudgetWidth = 14;

/// Three digits that count, and no decimals where there are more before the point.
static QString text(double value)
{
    const int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return QString::number(value, 'f', decimals);
}

bool Measure::isWithinBudget() const
{
    return !budget || (better == Better::Less ? value <= *budget : value >= *budget);
}

double Measure::ratioTo(const Peer &peer) const
{
    const double above = better == Better::Less ? peer.value : value;
    const double below = better == Better::Less ? value : peer.value;
    return below > 0 ? above / below : 0;
}

void Measures::report(const Measure &measure)
{
    QTextStream out(stdout);
    const QString unit = measure.unit.isEmpty() ? QString() : u' ' + measure.unit;
    out << measure.name.leftJustified(NameWidth)
        << QString(text(measure.value) + unit).rightJustified(ValueWidth);
    const auto column = [&](const Peer *peer) {
        const QString what = peer ? text(peer->value) + unit + u' ' + peer->name : QString();
        const QString ratio = peer ? text(measure.ratioTo(*peer)) + u'×' : QString();
        out << what.rightJustified(PeerWidth) << ratio.rightJustified(RatioWidth);
    };
    column(measure.peers.isEmpty() ? nullptr : &measure.peers.constFirst());
    if (measure.budget) {
        out << QString(text(*measure.budget) + unit).rightJustified(BudgetWidth)
            << (measure.isWithinBudget() ? "   met" : "   MISSED");
    }
    for (qsizetype i = 1; i < measure.peers.size(); ++i) {
        out << '\n' << QString(NameWidth + ValueWidth, u' ');
        column(&measure.peers.at(i));
    }
    out << Qt::endl;
    m_isWithin = m_isWithin && measure.isWithinBudget();
}

void Measures::report(const QString &name, double ms, double budget)
{
    report({.name = name, .value = ms, .budget = budget});
}

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

double medianMs(const std::function<void()> &work, const std::function<void()> &after)
{
    QList<double> times;
    for (int round = 0; round < Rounds; ++round) {
        QElapsedTimer time;
        time.start();
        work();
        times.append(static_cast<double>(time.nsecsElapsed()) / 1e6);
        after();
    }
    return median(times);
}
