// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileactivation.h"

#include "app/application.h"
#include "models/domain/licensefile.h"
#include "models/licensefiletext.h"

#include <QCoreApplication>
#include <QTextStream>

FileActivation::FileActivation(Application &application, const CommandLine &commandLine)
    : m_application(application)
    , m_commandLine(commandLine)
{
    connect(&application, &Application::failed, this, &FileActivation::stop);
    connect(&application, &Application::sessionStarted, this, [this] {
        connect(m_application.session(), &Session::settled, this, &FileActivation::begin,
                Qt::SingleShotConnection);
    });
    const LicenseServer *server = &application.licenseServer();
    connect(server, &LicenseServer::stateChanged, this, &FileActivation::follow);
    connect(server, &LicenseServer::offerChanged, this, &FileActivation::follow);
    connect(server, &LicenseServer::actChanged, this, &FileActivation::report);
}

/// Once the tenant has been read: the file is compared with what is stored.
void FileActivation::begin()
{
    const LicenseFileResult file = licenseFileFromFile(m_commandLine.inputPath);
    if (!file) {
        stop(licenseFileProblemText(file.error()));
        return;
    }
    m_owner = file->ownerName;
    LicenseServer &server = m_application.licenseServer();
    if (const QString obstacle = server.obstacle(LicenseServer::Action::LoadFile, m_owner);
        !obstacle.isEmpty()) {
        stop(obstacle);
        return;
    }
    server.chooseOwner(m_owner);
    m_application.session()->licenses().loadFile(m_owner, m_commandLine.inputPath);
}

void FileActivation::follow(const QString &owner)
{
    const LicenseServer &server = m_application.licenseServer();
    if (m_isShown || owner.compare(m_owner, Qt::CaseInsensitive) != 0)
        return;
    if (const QString problem = server.problem(m_owner); !problem.isEmpty())
        stop(problem);
    else if (server.offer(m_owner) && !server.isBusy(m_owner))
        showOffer();
}

/// A table of the page, its fields divided by tabs; nothing where it has no rows.
static void print(QTextStream &out, const QAbstractItemModel &table)
{
    const auto line = [&](const auto &cellOf) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(cellOf(column).toString());
        out << "  " << cells.join(u'\t') << Qt::endl;
    };
    const int rows = table.rowCount();
    if (rows > 0)
        line([&](int column) { return table.headerData(column, Qt::Horizontal); });
    for (int row = 0; row < rows; ++row)
        line([&](int column) { return table.index(row, column).data(); });
}

/// What the tables of the page say.
void FileActivation::showOffer()
{
    m_isShown = true;
    LicenseServer &server = m_application.licenseServer();
    QTextStream out(stdout);
    out << server.offerText(m_owner) << Qt::endl;
    print(out, server.differenceModel());
    print(out, server.comparisonModel());
    out << server.verdictText(m_owner) << Qt::endl;
    if (const QString obstacle = server.obstacle(LicenseServer::Action::Activate, m_owner);
        !obstacle.isEmpty())
        stop(obstacle);
    else if (!isConfirmed())
        stop(tr("Nothing was activated."));
    else
        m_application.session()->licenses().activate(m_owner);
}

bool FileActivation::isConfirmed() const
{
    if (m_commandLine.isConfirmed)
        return true;
    //: Asked on the terminal; the letters in brackets are what can be typed, the capital one is the default.
    QTextStream(stdout) << tr("Activate this licence? [y/N] ") << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed();
    //: What may be typed for yes, in small letters, with spaces in between; keep y and yes.
    return tr("y yes").split(u' ').contains(answer.toLower());
}

void FileActivation::report()
{
    const LicenseServer &server = m_application.licenseServer();
    if (!server.act())
        return;
    if (server.act()->outcome.kind != ApplyOutcome::Kind::Verified) {
        stop(server.actText());
        return;
    }
    QTextStream(stdout) << server.actText() << Qt::endl;
    QCoreApplication::exit(0);
}

void FileActivation::stop(const QString &problem)
{
    QTextStream(stderr) << problem << Qt::endl;
    QCoreApplication::exit(1);
}
