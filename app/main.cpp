// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline.h"
#include "app/demoservermode.h"
#include "app/fileactivation.h"
#include "app/fileexport.h"
#include "app/language.h"
#include "app/onlywindow.h"
#include "app/screenshot.h"
#include "app/snapshot.h"
#include "app/terminationsignals.h"
#include "app/tour.h"
#include "views/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>

#include <memory>

// Exit codes: a wrong command line is not a failure of the program.
static constexpr int WrongUsage = 2;
static constexpr int Failure = 1;

static bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
           || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// Lets Qt draw without a display. It would complain about a missing runtime folder on standard error, where
/// only the program's own sentences belong.
static void workOffscreen()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        return;
    const QString folder = QDir::temp().filePath(
        QStringLiteral("runtime-") + qEnvironmentVariable("USER", QStringLiteral("seatkeeper")));
    QDir().mkdir(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", folder.toLocal8Bit());
}

static void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Seatkeeper"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SEATKEEPER_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Seatkeeper"));
}

/// Everything that needs no window: help, version, the demo server, and complaints.
static int runWithoutWindow(int argc, char **argv, const QStringList &arguments)
{
    QCoreApplication application(argc, argv);
    Language language;
    const QString wanted = languageArgument(arguments);
    language.setCode(supportedLanguages().contains(wanted) ? wanted : systemLanguage());
    // Read again: now the sentences are in the user's language.
    const auto commandLine = commandLineFromArguments(arguments);
    if (!commandLine) {
        QTextStream(stderr) << commandLine.error() << Qt::endl;
        return WrongUsage;
    }
    switch (commandLine->mode) {
    case CommandLine::Mode::DemoServer:
        return runDemoServer(application, *commandLine);
    case CommandLine::Mode::Version:
        QTextStream(stdout) << "Seatkeeper " SEATKEEPER_VERSION << Qt::endl;
        return 0;
    case CommandLine::Mode::Help:
        QTextStream(stdout) << commandLineHelp();
        return 0;
    default:
        QTextStream(stderr) << QCoreApplication::translate(
            "Application", "There is no display to open a window on. Use --screenshot, --export, --snapshot, "
                           "--activate-file, --tour or --demo-server.")
                            << Qt::endl;
        return Failure;
    }
}

static int runWithWindow(int argc, char **argv, const CommandLine &commandLine)
{
    // Before there is an application, which takes the token away.
    const WindowCall call {commandLine.askedPage(), qgetenv("XDG_ACTIVATION_TOKEN")};
    QApplication application(argc, argv);
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/seatkeeper.svg")));
    QGuiApplication::setDesktopFileName(QStringLiteral(SEATKEEPER_DESKTOP_ID));
    TerminationSignals signalsToQuit(application); // before anybody can find this program
    OnlyWindow onlyWindow(commandLine, call);
    if (onlyWindow.isElsewhere())
        return 0;
    Language language;
    Application program(application, language, commandLine);
    onlyWindow.serve(program);
    std::unique_ptr<QObject> job;
    if (commandLine.mode == CommandLine::Mode::Screenshot)
        job = std::make_unique<Screenshot>(program, commandLine.outputPath);
    else if (commandLine.mode == CommandLine::Mode::Export)
        job = std::make_unique<FileExport>(program, commandLine);
    else if (commandLine.mode == CommandLine::Mode::Snapshot)
        job = std::make_unique<Snapshot>(program);
    else if (commandLine.mode == CommandLine::Mode::ActivateFile)
        job = std::make_unique<FileActivation>(program, commandLine);
    else if (commandLine.mode == CommandLine::Mode::Tour)
        job = std::make_unique<Tour>(program, commandLine.outputPath);
    if (!program.start())
        return Failure;
    return QApplication::exec();
}

int main(int argc, char **argv)
{
    nameProgram();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    const auto commandLine = commandLineFromArguments(arguments);
    if (!commandLine || !commandLine->needsWindow() || (commandLine->showsWindow() && !hasDisplay()))
        return runWithoutWindow(argc, argv, arguments);
    if (!hasDisplay())
        workOffscreen();
    return runWithWindow(argc, argv, *commandLine);
}
