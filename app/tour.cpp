// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"

#include "app/application.h"
#include "models/licensetext.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalBlocker>
#include <QTextStream>

#include <chrono>

using namespace std::chrono_literals;

Tour::Tour(Application &application, QString folder)
    : m_application(application)
    , m_folder(std::move(folder))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    connect(&m_quiet, &QTimer::timeout, this, &Tour::goOn);
    connect(&application, &Application::failed, this, &Tour::stop);
    connect(&application, &Application::sessionStarted, this, &Tour::follow);
}

void Tour::follow()
{
    // What the server lets one do is asked about those who are in sight.
    m_application.window().showPage(Page::Assignments);
    connect(m_application.session(), &Session::settled, &m_quiet, qOverload<>(&QTimer::start));
    connect(&m_application.session()->runs(), &SessionRuns::applied, this,
            [this](const ApplySummary &summary) {
                m_isApplied = summary.verified == 1 && summary.failed == 0;
                if (!m_isApplied)
                    stop(tr("The licence could not be assigned. %1").arg(summary.error));
            });
}

/// One step after the other, each when what the former asked for has arrived.
void Tour::goOn()
{
    if (m_isApplied)
        report();
    else if (m_owner.isEmpty())
        lookAround();
    else if (m_application.licenseServer().isBusy(m_owner))
        m_quiet.start();
    else
        stageOne();
}

/// Asks for what the pages do not show by themselves, so that their pictures show something.
void Tour::lookAround()
{
    const QList<CatalogueOwner> &owners = m_application.workspace().catalogue().owners();
    if (owners.isEmpty()) {
        stageOne(); // which says so
        return;
    }
    m_owner = owners.constLast().name;
    m_application.licenseServer().chooseOwner(m_owner);
    m_application.session()->licenses().check(m_owner);
    m_application.session()->satellites().open();
    for (const qint64 satelliteId : {1, 2})
        m_application.session()->satellites().compare(satelliteId);
    m_quiet.start();
}

/// A box the server has said may be ticked, of a licence whose seats can be counted.
std::optional<AssignmentTable::Cell> Tour::firstOpenBox() const
{
    const Workspace &workspace = m_application.workspace();
    const AssignmentTable &table = workspace.table();
    for (int row = 0; row < table.rowCount(); ++row) {
        for (int column = 0; column < table.columnCount(); ++column) {
            const CatalogueLicense &license = workspace.columns().at(column).license;
            const bool isOpen = workspace.rules().obstacle(table, row, column) == Obstacle::None;
            if (isOpen && !table.isHeld(row, column) && table.mayAssign(row, column) && !license.isUserPlan()
                && !license.seats.unrestricted)
                return AssignmentTable::Cell {row, column};
        }
    }
    return std::nullopt;
}

void Tour::stageOne()
{
    Workspace &workspace = m_application.workspace();
    const auto box = firstOpenBox();
    if (!box) {
        stop(tr("The demo tenant has no licence left to assign."));
        return;
    }
    const CatalogueLicense &license = workspace.columns().at(box->column).license;
    m_license = license.key;
    m_seatsBefore = license.seats;
    m_associate = workspace.associates().at(box->row).displayName();
    workspace.stage({{box->row, box->column, true}}, license.displayName());
    if (renderPages(pageNames()))
        m_application.session()->runs().apply({});
}

/// Prints what the server says now: every owner's visible licences with their seats, and the one that moved.
void Tour::report()
{
    const LicenseCatalogue &catalogue = m_application.workspace().catalogue();
    QTextStream out(stdout);
    for (const CatalogueOwner &owner : catalogue.owners()) {
        out << owner.displayName() << Qt::endl;
        for (const CatalogueLicense &license : owner.licenses) {
            if (!license.isHidden)
                out << QStringLiteral("  %1 %2").arg(license.displayName(), -36).arg(seatText(license.seats))
                    << Qt::endl;
        }
    }
    const CatalogueLicense *license = catalogue.license(m_license);
    if (!license) {
        stop(tr("The licence just assigned is gone."));
        return;
    }
    // Now there is a run to be seen.
    if (!renderPages({QStringLiteral("activity")}))
        return;
    //: %1 a licence, %2 an associate, %3 and %4 seats in use before and after.
    out << tr("Assigned %1 to %2 and read it back: %3, now %4.")
               .arg(license->displayName(), m_associate, seatText(m_seatsBefore), seatText(license->seats))
        << Qt::endl;
    //: %1 is a folder.
    out << tr("Pictures of every page are in %1.").arg(QDir::toNativeSeparators(m_folder)) << Qt::endl;
    QCoreApplication::exit(0);
}

void Tour::stop(const QString &problem)
{
    QTextStream(stderr) << problem << Qt::endl;
    QCoreApplication::exit(1);
}

/// False after stop(): it cannot be done.
bool Tour::renderPages(const QStringList &names)
{
    const QSignalBlocker noNextStep(m_quiet); // which the events below would begin
    bool isWritten = QDir().mkpath(m_folder);
    for (const QString &name : names) {
        m_application.window().showPage(*pageFromName(name));
        // A page that has never been in sight is laid out by events.
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents
                                        | QEventLoop::ExcludeSocketNotifiers);
        const QString path = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        isWritten = isWritten && m_application.window().grab().save(path);
    }
    if (!isWritten)
        stop(tr("The pictures could not be written to \"%1\".").arg(m_folder));
    return isWritten;
}
