// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/onlywindow.h"

#include "app/application.h"
#include "app/commandlineconnection.h"

#include <QTextStream>

/// What a connection goes by among windows: its name, or where it leads to if it is not stored. Empty:
/// nowhere yet.
static QString windowName(const ConnectionProfile &profile)
{
    const QStringList way {profile.url, profile.environment, profile.tenant, profile.user};
    return profile.name.isEmpty() ? way.join(u' ').trimmed() : profile.name;
}

static QString windowName(const CommandLine &commandLine)
{
    return commandLine.profileName.isEmpty() ? windowName(connectionFromCommandLine(commandLine))
                                             : commandLine.profileName;
}

OnlyWindow::OnlyWindow(const CommandLine &commandLine, const WindowCall &call)
{
    if (!commandLine.showsWindow() || commandLine.isDemo)
        return;
    m_instance.emplace(commandLine.dataFolder());
    m_answer = m_instance->callOrServe(windowName(commandLine), call);
}

void OnlyWindow::serve(Application &program)
{
    if (!m_instance)
        return;
    if (m_answer == SingleInstance::Answer::Silence) {
        QTextStream(stderr) << Application::tr("Seatkeeper is running already, but its window does not "
                                               "answer. This is another one.")
                            << Qt::endl;
    }
    SingleInstance *instance = &*m_instance;
    QObject::connect(instance, &SingleInstance::called, &program, &Application::showWindow);
    QObject::connect(&program, &Application::sessionStarted, instance, [instance, &program] {
        instance->changeOver(program.demoTenant() ? QString() : windowName(program.connections().profile()));
    });
}
