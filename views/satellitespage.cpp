// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/satellitespage.h"

#include "models/satellites.h"
#include "views/centrallicensepanel.h"
#include "views/pageheader.h"
#include "views/satellitecomparison.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

enum SatelliteTab { ComparisonTab, CentralTab };

SatellitesPage::SatellitesPage(Satellites &satellites, QWidget *parent)
    : QWidget(parent)
    , m_satellites(satellites)
    , m_header(new PageHeader(this))
    , m_refresh(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_comparison(new SatelliteComparison(satellites, this))
    , m_central(new CentralLicensePanel(satellites, this))
{
    m_header->addCommand(m_refresh);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_comparison, QString());
    m_tabs->addTab(m_central, QString());
    m_memory.keep(QStringLiteral("comparison"), m_comparison->viewMemory());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);
    connectParts();
    retranslate();
}

void SatellitesPage::connectParts()
{
    connect(m_refresh, &QPushButton::clicked, this, &SatellitesPage::refreshRequested);
    connect(m_comparison, &SatelliteComparison::signInRequested, this, &SatellitesPage::signInRequested);
    connect(m_comparison, &SatelliteComparison::compareRequested, this, &SatellitesPage::compareRequested);
    connect(m_comparison, &SatelliteComparison::leaveOutRequested, this, &SatellitesPage::leaveOutRequested);
    connect(m_comparison, &SatelliteComparison::readRequested, this, &SatellitesPage::readRequested);
    connect(m_central, &CentralLicensePanel::signInRequested, this, &SatellitesPage::signInRequested);
    connect(m_central, &CentralLicensePanel::readRequested, this, &SatellitesPage::readCentralRequested);
    connect(m_central, &CentralLicensePanel::saveRequested, this, &SatellitesPage::saveCentralRequested);
    connect(m_central, &CentralLicensePanel::activityRequested, this, &SatellitesPage::activityRequested);
    connect(&m_satellites, &Satellites::serverChanged, this, &SatellitesPage::openWhereSeen);
    connect(&m_satellites, &Satellites::serverChanged, this, &SatellitesPage::updateFacts);
    connect(&m_satellites, &Satellites::comparedChanged, this, &SatellitesPage::updateFacts);
}

void SatellitesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SatellitesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    openWhereSeen();
}

void SatellitesPage::openWhereSeen()
{
    if (isVisible() && m_satellites.installation() != Satellites::Installation::None)
        Q_EMIT opened();
}

void SatellitesPage::retranslate()
{
    //: Title of a page and entry in the list of sections: satellite databases.
    m_header->setTitle(tr("Satellites"));
    //: Button: ask the server again for everything on this page.
    m_refresh->setText(tr("Read again"));
    m_refresh->setToolTip(tr("Asks the server again for everything on this page"));
    //: Tab: licences of satellite databases.
    m_tabs->setTabText(ComparisonTab, tr("Satellite licences"));
    //: Tab: the licence of the central database.
    m_tabs->setTabText(CentralTab, tr("Central licence"));
    //: Name of the tabs, for screen readers.
    m_tabs->setAccessibleName(tr("Kinds of licences"));
    setWhatsThis(WhatsThis::page(Page::Satellites));
    m_refresh->setWhatsThis(m_refresh->toolTip());
    m_tabs->setWhatsThis(WhatsThis::page(Page::Satellites));
    m_satellites.retranslate();
    updateFacts();
}

void SatellitesPage::updateFacts()
{
    m_refresh->setEnabled(m_satellites.isServerKnown());
    const auto compared = static_cast<int>(m_satellites.compared().size());
    if (compared == 0) {
        m_header->setFacts(tr("Licences of satellite databases, side by side"));
        return;
    }
    QStringList facts {tr("%Ln satellite(s)", nullptr, compared)};
    const SatelliteLicenseModel &licenses = m_satellites.licenseModel();
    if (licenses.licenseCount() > 0) {
        //: %Ln is how many licences are listed.
        facts.append(tr("%Ln licence(s)", nullptr, licenses.licenseCount()));
        //: %Ln is how many licences satellites have in different ways.
        facts.append(tr("%Ln difference(s)", nullptr, licenses.differenceCount()));
    }
    m_header->setFacts(facts.join(QStringLiteral(" · ")));
}
