// SPDX-License-Identifier: GPL-3.0-or-later
// A demo tenant that is some milliseconds away, with or without licences in its archives' columns. Prints
// "READY URL" and serves until it is terminated.
#include "app/demo/demotenant.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() != 3) {
        QTextStream(stderr) << "usage: bench_tenant ASSOCIATES LATENCY columns|plain" << Qt::endl;
        return 2;
    }
    const bool hasColumns = words.at(2) == u"columns";
    DemoOptions options;
    options.associates = words.at(0).toInt();
    options.profile.responseDelay = words.at(1).toInt();
    options.profile.users.partnerLicenseColumns = hasColumns;
    options.profile.users.superOfficeLicenseColumns = hasColumns;
    DemoTenant tenant(options);
    if (!tenant.start()) {
        QTextStream(stderr) << tenant.errorString() << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << "READY " << tenant.root().toString() << Qt::endl;
    return QCoreApplication::exec();
}
