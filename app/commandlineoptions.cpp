// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandlineoptions.h"

#include "app/demo/demofaults.h"

#include <QCommandLineParser>

void addCommandLineOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *option, const QString &text, const char *value = nullptr) {
        QCommandLineOption entry(QString::fromLatin1(option), text);
        if (value)
            entry.setValueName(QString::fromLatin1(value));
        parser.addOption(entry);
    };
    parser.setApplicationDescription(CommandLineText::tr("Shows and assigns SuperOffice CRM licences."));
    add("demo", CommandLineText::tr("Sign in to the built-in demo tenant."));
    add("demo-associates", CommandLineText::tr("Number of associates of the demo tenant, 1 to 25000."), "N");
    add("demo-licenses",
        CommandLineText::tr("Number of licences of the demo tenant that can be assigned, 24 to 60."), "N");
    add("demo-server", CommandLineText::tr("Serve the demo tenant alone until terminated."));
    add("port", CommandLineText::tr("Port of the demo tenant; any free one by default."), "N");
    add("https", CommandLineText::tr("The demo tenant speaks https, with a certificate nobody vouches for."));
    //: NAME and OPERATION stand as they are, %1 is the list of possible names.
    add("fault",
        CommandLineText::tr(
            "What goes wrong with the demo tenant, for all calls but root or for those of one "
            "operation; may be given several times. NAME is one of: %1.")
            .arg(demoFaultNames().join(QStringLiteral(", "))),
        "NAME[@OPERATION]");
    add("url", CommandLineText::tr("Address of the SuperOffice server."), "URL");
    add("auth",
        CommandLineText::tr("Way of signing in: basic, soticket, bearer, integrated or openid. The password, "
                            "ticket, token or cookie is taken from the environment variable "
                            "SEATKEEPER_SECRET, or asked for."),
        "WAY");
    add("user", CommandLineText::tr("User name, for basic and openid."), "NAME");
    add("profile", CommandLineText::tr("Name of a connection that is stored: sign in there, as it says."),
        "NAME");
    add("language", CommandLineText::tr("Language of the program: en, nb, sv, da, de or nl."), "CODE");
    add("theme", CommandLineText::tr("Look of the program: system, light, dark or high-contrast."), "NAME");
    add("page",
        CommandLineText::tr(
            "Page to show: dashboard, licences, assignments, changes, activity, licence-server, satellites "
            "or diagnostics."),
        "PAGE");
    add("data-dir", CommandLineText::tr("Folder for settings and files."), "DIR");
    add("screenshot", CommandLineText::tr("Write a picture of the page once it is loaded, then exit."),
        "FILE");
    add("export",
        CommandLineText::tr("Without a window: write what the page is about to a file, print a line, then "
                            "exit. FILE ends in csv or xlsx, or in pdf for a report of the dashboard."),
        "FILE");
    add("separator",
        CommandLineText::tr("What stands between the fields of an exported CSV file: comma, semicolon or "
                            "tab."),
        "NAME");
    add("snapshot",
        CommandLineText::tr("Without a window: remember how many seats are in use, print a line, then exit. "
                            "For cron or Task Scheduler."));
    add("activate-file",
        CommandLineText::tr("Without a window: show what a licence file would change, ask, activate it, then "
                            "exit."),
        "FILE");
    add("yes", CommandLineText::tr("Activate without asking."));
    add("tour",
        CommandLineText::tr("Without a window: assign one licence on the demo tenant, print what changed, "
                            "write a picture of every page to the folder."),
        "DIR");
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, CommandLineText::tr("Show this help.")});
    parser.addOption(
        {{QStringLiteral("v"), QStringLiteral("version")}, CommandLineText::tr("Show the version.")});
}
