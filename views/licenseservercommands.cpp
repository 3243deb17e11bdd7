// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseservercommands.h"

#include "models/domain/licenseowner.h"
#include "views/pageheader.h"
#include "views/plaintooltips.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

LicenseServerCommands::LicenseServerCommands(LicenseServer &server, PageHeader &header)
    : QObject(&header)
    , m_server(server)
    , m_more(new QPushButton(&header))
    , m_menu(new QMenu(m_more))
    , m_load(new QPushButton(&header))
    , m_check(new QPushButton(&header))
    , m_shop(m_menu->addAction(QString()))
    , m_serialNumber(m_menu->addAction(QString()))
    , m_remove(m_menu->addAction(QString()))
    , m_history(m_menu->addAction(QString()))
{
    m_menu->insertSeparator(m_serialNumber);
    m_menu->insertSeparator(m_history);
    addButtons(header);
    connectCommands();
    retranslate();
}

void LicenseServerCommands::addButtons(PageHeader &header)
{
    m_menu->setToolTipsVisible(true); // they say why a command is closed
    m_more->setMenu(m_menu);
    m_check->setProperty("primary", true);
    for (QPushButton *button : {m_more, m_load, m_check})
        header.addCommand(button);
}

void LicenseServerCommands::connectCommands()
{
    connect(m_check, &QPushButton::clicked, this, &LicenseServerCommands::checkRequested);
    connect(m_load, &QPushButton::clicked, this, &LicenseServerCommands::fileRequested);
    connect(m_shop, &QAction::triggered, this, &LicenseServerCommands::shopRequested);
    connect(m_serialNumber, &QAction::triggered, this, &LicenseServerCommands::serialNumberRequested);
    connect(m_remove, &QAction::triggered, this, &LicenseServerCommands::removalRequested);
    connect(m_history, &QAction::triggered, this, [this] { Q_EMIT historyRequested(*m_license); });
    connect(&m_server, &LicenseServer::chosenChanged, this, &LicenseServerCommands::updateState);
    connect(&m_server, &LicenseServer::stateChanged, this, &LicenseServerCommands::updateState);
    connect(&m_server, &LicenseServer::obstaclesChanged, this, &LicenseServerCommands::updateState);
}

void LicenseServerCommands::setLicense(const std::optional<LicenseKey> &license)
{
    m_license = license;
    updateState();
}

void LicenseServerCommands::retranslate()
{
    //: Button: asks the owner's licence server whether there is a newer licence.
    m_check->setText(tr("Check for new licence"));
    //: Button: reads a licence that came as a file.
    m_load->setText(tr("Load licence from file…"));
    //: Button with a menu of commands that are seldom needed.
    m_more->setText(tr("More"));
    //: Command: where the owner sells licences.
    m_shop->setText(tr("Open web shop"));
    //: Command, opens a dialog.
    m_serialNumber->setText(tr("Change serial number…"));
    //: Command, opens a dialog: takes all licences of an owner out of the installation.
    m_remove->setText(tr("Remove licence…"));
    //: Command: what the owner's licence server remembers of the licence in the chosen row.
    m_history->setText(tr("History of licence…"));
    m_check->setWhatsThis(
        tr("Asks the owner’s licence server for a newer licence and shows what it would change. Some servers "
           "put what they find in force at once, so it is never asked by itself."));
    m_load->setWhatsThis(tr("Reads a licence that came as a file and shows what it would change. Nothing is "
                            "in force before you activate it."));
    m_more->setWhatsThis(tr("What is seldom needed: the web shop, another serial number, the history of a "
                            "licence, and removing one."));
    m_shop->setWhatsThis(tr("Asks the server where the owner sells licences, and shows the address."));
    m_serialNumber->setWhatsThis(tr("For an installation that was a demonstration, or whose company has "
                                    "changed. You are asked first; it cannot be undone here."));
    m_remove->setWhatsThis(tr("Takes every licence of this owner out of the installation. You are asked "
                              "first; it cannot be undone here."));
    m_history->setWhatsThis(
        tr("Asks the owner’s licence server what it remembers of the licence in the chosen row."));
    updateState();
}

/// Opens a button or command, or closes it and says why.
template<class Command>
static void setObstacle(Command &command, const QString &obstacle, const QString &purpose)
{
    const QString &words = obstacle.isEmpty() ? purpose : obstacle;
    command.setEnabled(obstacle.isEmpty());
    command.setToolTip(plainToolTip(words));
    if constexpr (std::is_base_of_v<QWidget, Command>)
        command.setAccessibleDescription(words);
}

void LicenseServerCommands::updateState()
{
    using Action = LicenseServer::Action;
    const QString &owner = m_server.chosenOwner();
    const auto obstacle = [this, &owner](Action action) { return m_server.obstacle(action, owner); };
    setObstacle(*m_check, obstacle(Action::Check),
                tr("Asks the owner’s licence server, and compares what it offers with what is stored"));
    setObstacle(*m_load, obstacle(Action::LoadFile),
                tr("Compares a licence file with what is stored. A file can also be dropped on the page."));
    setObstacle(*m_shop, obstacle(Action::OpenShop), tr("Shows where the web shop is before it is opened"));
    setObstacle(*m_serialNumber, obstacle(Action::ChangeSerialNumber),
                tr("For an installation that was a demonstration, or whose company has changed"));
    setObstacle(*m_remove, obstacle(Action::RemoveLicense),
                tr("Removes all licences of this owner from the installation, after asking"));
    setObstacle(*m_history,
                m_license
                    ? obstacle(Action::ShowHistory)
                    : tr("Choose a licence in the comparison first: check for a new licence, or show all "
                         "licences."),
                tr("What the licence server remembers of the chosen licence"));
    m_remove->setVisible(!owner.isEmpty() && !isSuperOfficeName(owner));
}
