// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoservermode.h"

#include "app/demo/demotenant.h"
#include "app/terminationsignals.h"

#include <QCoreApplication>
#include <QTextStream>

DemoOptions demoOptionsFor(const CommandLine &commandLine)
{
    DemoOptions options;
    options.associates = commandLine.demoAssociates;
    options.licenses = commandLine.demoLicenses;
    options.port = commandLine.port;
    options.today = QDate::currentDate();
    if (commandLine.isHttps)
        options.transport = DemoTransport::Https;
    for (const DemoPlannedFault &fault : commandLine.faults)
        fault.addTo(options);
    return options;
}

int runDemoServer(QCoreApplication &application, const CommandLine &commandLine)
{
    DemoOptions options = demoOptionsFor(commandLine);
    // Other clients, the vendor's own for one, write a package anew before they send it back.
    options.profile.licenses.packageCheck = DemoLicenseProfile::PackageCheck::Values;
    DemoTenant tenant(options);
    if (!tenant.start()) {
        QTextStream(stderr) << QCoreApplication::translate("Application",
                                                           "The demo tenant could not start: %1")
                                   .arg(tenant.errorString())
                            << Qt::endl;
        return 1;
    }
    TerminationSignals signalsToQuit(application);
    QTextStream(stdout) << "READY " << tenant.root().toString() << Qt::endl;
    return QCoreApplication::exec();
}
