// SPDX-License-Identifier: GPL-3.0-or-later
// The whole program with its window on the largest tenant, 25,000 associates and 60 licences, served by a
// process of its own: how long from its start until boxes can be seen with who holds them, from the server
// and from what was last known; how long its window cannot answer meanwhile; how much memory it takes in the
// end. Each run is a process of its own, this program called with a folder and a time.
#include "app/language.h"
#include "tests/bench/bench_programwatch.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <array>
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

double median(const QList<ProgramFigures> &rounds, double ProgramFigures::*figure)
{
    QList<double> values;
    for (const ProgramFigures &round : rounds)
        values.append(round.*figure);
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

/// Serves the tenant; @p root is where.
bool startServer(QProcess &server, QString &root)
{
    server.start(
        QCoreApplication::applicationDirPath() + QStringLiteral("/seatkeeper"),
        QStringLiteral("--demo-server --port 0 --demo-associates 25000 --demo-licenses 60").split(u' '));
    while (!server.canReadLine()) {
        if (!server.waitForReadyRead(Patience))
            return false;
    }
    root = QString::fromUtf8(server.readLine()).section(u' ', 1).trimmed();
    return true;
}

bool report(const char *name, double value, const char *unit, double budget)
{
    const bool isWithin = budget == 0 || value <= budget;
    QTextStream out(stdout);
    out << QString::fromLatin1(name).leftJustified(44) << QString::number(value, 'f', 1).rightJustified(8)
        << ' ' << unit;
    if (budget > 0)
        out << "   budget " << budget << ' ' << unit;
    out << (isWithin ? "" : "   MISSED") << Qt::endl;
    return isWithin;
}

bool reportAll(const QList<ProgramFigures> &fromServer, const QList<ProgramFigures> &fromCache)
{
    const auto line = [](const char *name, const QList<ProgramFigures> &rounds,
                         double ProgramFigures::*figure, const char *unit,
                         double budget) { return report(name, median(rounds, figure), unit, budget); };
    const std::array within {
        line("start to boxes, last known", fromCache, &ProgramFigures::firstWindow, "ms", 300),
        line("start to boxes, from the server", fromServer, &ProgramFigures::firstWindow, "ms", 2000),
        line("start until all is read", fromServer, &ProgramFigures::loaded, "ms", 0),
        line("longest stall, last known", fromCache, &ProgramFigures::stall, "ms", 50),
        line("longest stall, from the server", fromServer, &ProgramFigures::stall, "ms", 50),
        line("memory, last known", fromCache, &ProgramFigures::memory, "MiB", 150),
        line("memory, from the server", fromServer, &ProgramFigures::memory, "MiB", 150)};
    return std::ranges::all_of(within, [](bool isWithin) { return isWithin; });
}

/// Nine starts without anything known, and nine with what the last of them has left behind.
bool measureAll(const QString &root)
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
            return false;
    }
    for (int round = 0; round < Rounds; ++round) {
        if (!measureIn(fromCache))
            return false;
    }
    return reportAll(fromServer, fromCache);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 3) {
        QApplication application(argc, argv);
        return runProgram(application, QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());
    }
    const QCoreApplication application(argc, argv);
    QProcess server;
    QString root;
    if (!startServer(server, root)) {
        QTextStream(stderr) << "The demo tenant could not start." << Qt::endl;
        return EXIT_FAILURE;
    }
    const bool isWithin = measureAll(root);
    server.kill();
    server.waitForFinished();
    return isWithin ? EXIT_SUCCESS : EXIT_FAILURE;
}
