// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its window on the largest tenant, 25,000 associates and 60 licences, served by a
// process of its own: how long from its start until boxes can be seen with who holds them, from the server
// and from what was last known; how long its window cannot answer meanwhile; how much memory it takes in the
// end. Each run is a process of its own, this program called with a folder and a time.
#include "app/language.h"
#include "tests/bench/measures.h"
#include "tests/bench/programwatch.h"
#include "tests/bench/serverprocess.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>
#include <optional>

namespace {

constexpr int Rounds = 9;
constexpr int Patience = 120'000; // ms
const QString ConnectionName = QStringLiteral("Largest tenant");

/// The child: the program as its user starts it, on a connection stored in @p dataDir.
int runProgram(QApplication &application, const QString &dataDir, qint64 started)
{
    CommandLine commandLine;
    commandLine.dataDir = dataDir;
    commandLine.language = QStringLiteral("en");
    commandLine.page = Page::Assignments;
    commandLine.isPageNamed = true;
    commandLine.profileName = ConnectionName;
    Language language;
    Application program(application, language, commandLine);
    ProgramWatch run(program, started);
    if (!program.start())
        return EXIT_FAILURE;
    QApplication::exec();
    const ProgramFigures &figures = run.figures();
    QTextStream(stdout) << figures.firstWindow << ' ' << figures.stall << ' ' << figures.loaded << ' '
                        << figures.memory << Qt::endl;
    return EXIT_SUCCESS;
}

/// Where the program keeps what it knows, and what of it the user has set up.
void prepare(const QString &dataDir, const QString &root)
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = ConnectionName;
    profile.url = root;
    profile.user = QStringLiteral("demo");
    Profiles(dataDir).setAll({profile});
    Settings(dataDir).setOffersTour(false);
}

std::optional<ProgramFigures> measure(const QString &dataDir)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SEATKEEPER_SECRET"), QStringLiteral("demo"));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), dataDir);
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {dataDir, QString::number(ProgramWatch::now())});
    if (!child.waitForFinished(Patience) || child.exitCode() != 0)
        return std::nullopt;
    ProgramFigures figures;
    QTextStream out(child.readAllStandardOutput());
    out >> figures.firstWindow >> figures.stall >> figures.loaded >> figures.memory;
    return figures;
}

double medianOf(const QList<ProgramFigures> &rounds, double ProgramFigures::*figure)
{
    QList<double> values;
    for (const ProgramFigures &round : rounds)
        values.append(round.*figure);
    return median(values);
}

int report(const QList<ProgramFigures> &fromServer, const QList<ProgramFigures> &fromCache)
{
    using Figures = ProgramFigures;
    constexpr double MostStall = 50; // ms
    constexpr double MostMemory = 150; // MiB
    Measures measures;
    const auto ms = [&](const QString &name, const QList<Figures> &rounds, double Figures::*figure,
                        double budget) { measures.report(name, medianOf(rounds, figure), budget); };
    const auto memory = [&](const QString &name, const QList<Figures> &rounds) {
        measures.report({.name = name,
                         .value = medianOf(rounds, &Figures::memory),
                         .unit = QStringLiteral("MiB"),
                         .budget = MostMemory});
    };
    ms(QStringLiteral("program: start to boxes, last known"), fromCache, &Figures::firstWindow, 300);
    ms(QStringLiteral("program: start to boxes, from the server"), fromServer, &Figures::firstWindow, 2000);
    measures.report({.name = QStringLiteral("program: start until everything is read"),
                     .value = medianOf(fromServer, &Figures::loaded)});
    ms(QStringLiteral("program: longest stall, last known"), fromCache, &Figures::stall, MostStall);
    ms(QStringLiteral("program: longest stall, from the server"), fromServer, &Figures::stall, MostStall);
    memory(QStringLiteral("program: memory, last known"), fromCache);
    memory(QStringLiteral("program: memory, from the server"), fromServer);
    return measures.exitCode();
}

/// Nine starts without anything known, and nine with what the last of them has left behind.
int measureAll(const QString &root)
{
    QList<ProgramFigures> fromServer;
    QList<ProgramFigures> fromCache;
    std::unique_ptr<QTemporaryDir> folder;
    const auto measureIn = [&](QList<ProgramFigures> &rounds) {
        const auto figures = measure(folder->path());
        if (figures)
            rounds.append(*figures);
        return figures.has_value();
    };
    for (int round = 0; round < Rounds; ++round) {
        folder = std::make_unique<QTemporaryDir>();
        prepare(folder->path(), root);
        if (!measureIn(fromServer))
            return EXIT_FAILURE;
    }
    for (int round = 0; round < Rounds; ++round) {
        if (!measureIn(fromCache))
            return EXIT_FAILURE;
    }
    return report(fromServer, fromCache);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3) {
        QApplication application(argc, argv);
        return runProgram(application, QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());
    }
    const QCoreApplication application(argc, argv);
    const ServerProcess server(
        QStringLiteral("seatkeeper"),
        QStringLiteral("--demo-server --port 0 --demo-associates 25000 --demo-licenses 60").split(u' '));
    if (server.root().isEmpty()) {
        QTextStream(stderr) << "The demo tenant could not start." << Qt::endl;
        return EXIT_FAILURE;
    }
    return measureAll(server.root().toString());
}
