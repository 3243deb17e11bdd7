// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licenseact.h"
#include "services/local/journal.h"
#include "tests/fakes/pending.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdlib>

/// Activates what is offered for SIGNFLOW, on the tenant whose root is the second argument, with the journal
/// in the folder that is the first. Whoever started it kills it on the way.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QUrl root(arguments.at(2));
    HttpClient client;
    client.setTrustedOrigin(root);
    client.setCredentials({.authorization = "Basic " + QByteArray("demo:demo").toBase64()});
    WebApi api(client, root);

    LicenseOrder order {.kind = RunKind::ActivateLicense, .owner = QStringLiteral("SIGNFLOW")};
    LicenseServerAgent server(api);
    const Pending<Result<Verbatim<ExtendedLicenseInfo>>> offered(
        server.getLicenseFromLicenseServer(order.owner));
    if (!QTest::qWaitFor([&offered] { return offered.isDone(); }) || !offered.result())
        return EXIT_FAILURE;
    order.package = *offered.result();
    Journal journal(arguments.at(1));
    LicenseAct act(api, journal, {.tenant = arguments.at(2)}, order);
    act.run();
    return QCoreApplication::exec();
}
