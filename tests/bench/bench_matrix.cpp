// SPDX-License-Identifier: GPL-3.0-or-later
// What a user of the largest tenant waits for in the matrix, and what it takes of memory, beside what Qt
// offers ready-made. Each is measured in a process of its own, which this program starts with --run.
#include "tests/bench/matrix.h"
#include "tests/bench/measures.h"
#include "views/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTextStream>
#include <QThreadPool>

#include <malloc.h>
#include <unistd.h>

namespace {

constexpr int Rows = 500; // of a range of 10,000 boxes
constexpr int Columns = 20;

/// What can be measured, with its budget; none where it is only told.
struct Task
{
    QString name;
    std::optional<double> budget;
};

const QList<Task> Tasks {
    {QStringLiteral("matrix: 25,000 × 60 put in and shown"), {}},
    {QStringLiteral("matrix: first keystroke of a search"), 50},
    {QStringLiteral("matrix: next keystroke"), 50},
    {QStringLiteral("matrix: search cleared"), 50},
    {QStringLiteral("matrix: first sort by group"), 80},
    {QStringLiteral("matrix: sort by name"), 80},
    {QStringLiteral("matrix: one box ticked and painted"), 50},
    {QStringLiteral("matrix: 10,000 boxes ticked and painted"), 100},
    {QStringLiteral("matrix: undo of 10,000 boxes"), 100},
    {QStringLiteral("matrix: seats of all licences counted"), 50},
    {QStringLiteral("matrix: everything selected"), 50},
    {QStringLiteral("matrix: a frame while scrolling"), 16},
};
constexpr double MemoryBudget = 60; // MiB: what the program's budget leaves the matrix

/// The memory this process has now, in MiB.
double memory()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

double once(const std::function<void()> &work)
{
    QElapsedTimer time;
    time.start();
    work();
    const auto took = static_cast<double>(time.nsecsElapsed()) / 1e6;
    QCoreApplication::processEvents();
    return took;
}

/// Prints the milliseconds of each task in their order, "-" where there is no such thing; then the MiB.
int run(Matrix::Kind kind)
{
    const std::unique_ptr<Matrix> matrix = Matrix::make(kind);
    QCoreApplication::processEvents();
    const double before = memory();
    QTextStream out(stdout);
    const auto tell = [&](double value) { out << value << Qt::endl; };
    const auto tellIf = [&](const std::function<bool()> &work) {
        bool isThere = true;
        const double took = once([&] { isThere = work(); });
        out << (isThere ? QString::number(took) : QStringLiteral("-")) << Qt::endl;
    };
    tell(once([&] { matrix->build({}); }));
    const double after = memory();
    QThreadPool::globalInstance()->waitForDone(); // where orders are made that sorting goes by
    QCoreApplication::processEvents();
    tell(once([&] { matrix->search(QStringLiteral("a")); }));
    tell(medianMs([&] { matrix->search(QStringLiteral("an")); },
                  [&] { matrix->search(QStringLiteral("a")); }));
    tell(medianMs([&] { matrix->search({}); }, [&] { matrix->search(QStringLiteral("a")); }));
    matrix->search({});
    tell(once([&] { matrix->sortByGroup(); }));
    tell(medianMs([&] { matrix->sortByName(); }, [&] { matrix->sortByGroup(); }));
    tell(medianMs([&] { matrix->toggle(1, 1); }));
    tell(once([&] { matrix->toggle(Rows, Columns); }));
    tellIf([&] { return matrix->undo(); });
    tellIf([&] { return matrix->countSeats(); });
    tell(once([&] { matrix->selectAll(); }));
    matrix->view().clearSelection();
    int row = 0;
    tell(medianMs([&] { matrix->scrollTo(row += 25); }));
    tell(after - before);
    return 0;
}

/// What a process of its own prints, line by line.
QStringList measured(const QString &kind)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--run"), kind});
    constexpr int Patience = 300'000; // milliseconds
    if (!process.waitForFinished(Patience) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

int compare()
{
    const QStringList ours = measured(QStringLiteral("ours"));
    const QStringList model = measured(QStringLiteral("model"));
    const QStringList widget = measured(QStringLiteral("widget"));
    if (ours.size() != Tasks.size() + 1 || model.size() != ours.size() || widget.size() != ours.size()) {
        QTextStream(stderr) << "A part of the bench has failed." << Qt::endl;
        return 1;
    }
    Measures measures;
    const auto report = [&](qsizetype line, Measure measure) {
        measure.value = ours.at(line).toDouble();
        if (model.at(line) != u"-")
            measure.peers.append({QStringLiteral("QStandardItemModel"), model.at(line).toDouble()});
        if (widget.at(line) != u"-")
            measure.peers.append({QStringLiteral("QTableWidget"), widget.at(line).toDouble()});
        measures.report(measure);
    };
    for (qsizetype line = 0; line < Tasks.size(); ++line)
        report(line, {.name = Tasks.at(line).name, .budget = Tasks.at(line).budget});
    report(Tasks.size(), {.name = QStringLiteral("matrix: memory of model and view"),
                          .unit = QStringLiteral("MiB"),
                          .budget = MemoryBudget});
    return measures.exitCode();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QString kind = QApplication::arguments().value(2);
    if (kind.isEmpty())
        return compare();
    if (kind == u"model")
        return run(Matrix::Kind::Model);
    if (kind == u"widget")
        return run(Matrix::Kind::Widget);
    applyTheme(application, ThemeChoice::Light); // as users see it
    return run(Matrix::Kind::Ours);
}
