// SPDX-License-Identifier: GPL-3.0-or-later
// Does the work of eight hours with the real program in a few minutes and prints after every hour what it
// takes of the computer. Ends with 1 and a sentence where that grows, or something could not be done.
// run.sh starts the two demo tenants that it needs as arguments.
#include "tests/soak/footprint.h"
#include "tests/soak/workday.h"

#include <QApplication>
#include <QTextStream>

#include <cstdlib>

namespace {

constexpr int Hours = 8;
constexpr double KiB = 1024;

/// A part of the footprint, and by how much it may be larger at the end of the day.
struct Measure
{
    const char *name;
    double Footprint::*value;
    double unit; ///< in which it is printed
    double tolerance;
};

// The heap may grow by what the program remembers of a day on purpose: a run in the list of activities for
// each time something was applied, sixteen an hour, and what SQLite keeps in memory of files that become
// longer.
constexpr Measure Measures[] = {{"heap KiB", &Footprint::heap, KiB, 256 * KiB},
                                {"descriptors", &Footprint::descriptors, 1, 0},
                                {"threads", &Footprint::threads, 1, 0},
                                {"widgets", &Footprint::widgets, 1, 0}};

void print(QTextStream &out, const QString &hour, const QStringList &cells)
{
    out << hour.leftJustified(8);
    for (const QString &cell : cells)
        out << cell.rightJustified(14);
    out << Qt::endl;
}

void printHeader(QTextStream &out)
{
    QStringList names;
    for (const Measure &measure : Measures)
        names.append(QString::fromLatin1(measure.name));
    print(out, QStringLiteral("hour"), names << QStringLiteral("resident KiB"));
}

void printHour(QTextStream &out, int hour, const Footprint &footprint)
{
    QStringList values;
    for (const Measure &measure : Measures)
        values.append(QString::number(footprint.*measure.value / measure.unit, 'f', 0));
    print(out, QString::number(hour), values << QString::number(footprint.resident / KiB, 'f', 0));
}

/// Between two hours early in the day, when everything has been there once, and the last two.
double growth(const QList<Footprint> &hours, const Measure &measure)
{
    const auto between = [&](int first, int second) {
        return (hours.at(first - 1).*measure.value + hours.at(second - 1).*measure.value) / 2;
    };
    return between(Hours - 1, Hours) - between(2, 3);
}

bool isFlat(QTextStream &out, const QList<Footprint> &hours)
{
    bool isFlat = true;
    for (const Measure &measure : Measures) {
        const double grown = growth(hours, measure);
        if (grown <= measure.tolerance)
            continue;
        isFlat = false;
        out << "GROWS: " << measure.name << " by " << QString::number(grown / measure.unit, 'f', 1)
            << " from hours 2 and 3 to the last two; allowed are " << measure.tolerance / measure.unit << "."
            << Qt::endl;
    }
    return isFlat;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 3) {
        out << "Usage: soak ROOT ROOT (of two demo tenants)" << Qt::endl;
        return 2;
    }
    Workday day({arguments.at(1), arguments.at(2)});
    day.begin();
    printHeader(out);
    QList<Footprint> hours;
    while (hours.size() < Hours && day.missed().isEmpty()) {
        day.workAnHour();
        hours.append(footprintAtRest());
        printHour(out, static_cast<int>(hours.size()), hours.constLast());
    }
    if (!day.missed().isEmpty()) {
        out << "NOT DONE: " << day.missed().join(QStringLiteral(", ")) << "." << Qt::endl;
        return EXIT_FAILURE;
    }
    if (!isFlat(out, hours))
        return EXIT_FAILURE;
    out << "Flat: eight hours leave nothing behind." << Qt::endl;
    return EXIT_SUCCESS;
}
