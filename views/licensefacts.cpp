// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licensefacts.h"

#include "models/licenseserver.h"
#include "views/dashboardgrid.h"
#include "views/figurepanel.h"
#include "views/messagestrip.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QEvent>
#include <QVBoxLayout>

static constexpr int LabelWidth = 170;
static constexpr int FactsHeight = 260;

LicenseFacts::LicenseFacts(LicenseServer &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_problem(new MessageStrip(this))
    , m_grid(new DashboardGrid(this))
    , m_package(new FigurePanel(server.factModel(), this))
    , m_installation(new FigurePanel(server.installation().model(), this))
{
    for (FigurePanel *panel : {m_package, m_installation}) {
        panel->view().setColumnWidths({LabelWidth});
        panel->setMinimumHeight(FactsHeight);
    }
    m_grid->addPair(m_package, m_installation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_problem);
    layout->addWidget(m_grid, 1);
    connect(&server, &LicenseServer::chosenChanged, this, &LicenseFacts::updateTitle);
    connect(&server, &LicenseServer::ownersChanged, this, &LicenseFacts::updateTitle);
    connect(&server.installation(), &Installation::changed, this, &LicenseFacts::updateProblem);
    retranslate();
}

void LicenseFacts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LicenseFacts::retranslate()
{
    m_installation->setTitle(
        //: Title of a table: the database and the server program.
        tr("Installation"), tr("What the server says of itself and its database"));
    updateTitle();
    m_package->setWhatsThis(tr("What is stored of the owner’s licence in your database: serial number, "
                               "product, version and dates."));
    m_installation->setWhatsThis(
        tr("What the server says of itself and of its database. Whoever helps you may ask for it."));
    updateProblem();
}

void LicenseFacts::updateTitle()
{
    m_package->setTitle(
        //: Title of a table: %1 is a licence owner.
        tr("Stored licence of %1").arg(m_server.displayName(m_server.chosenOwner())),
        tr("Company, serial number, product and dates of the licence that is in force"));
}

void LicenseFacts::updateProblem()
{
    if (m_server.installation().problem().isEmpty())
        m_problem->clear();
    else
        m_problem->showMessage(MessageStrip::Severity::Warning, m_server.installation().problem());
}
