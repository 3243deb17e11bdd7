// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardpage.h"

#include "models/dashboard.h"
#include "models/seatfigures.h"
#include "models/workspace.h"
#include "views/dashboardaway.h"
#include "views/dashboardhistory.h"
#include "views/dashboardoverview.h"
#include "views/dashboardreclaim.h"
#include "views/dashboarduse.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

DashboardPage::DashboardPage(Dashboard &dashboard, const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_dashboard(dashboard)
    , m_workspace(workspace)
    , m_header(new PageHeader(this))
    , m_export(new QPushButton(this))
    , m_message(new MessageStrip(this))
    , m_awayMessage(new MessageStrip(this))
    , m_tabs(new QTabWidget(this))
    , m_overview(new DashboardOverview(dashboard, workspace, this))
    , m_use(new DashboardUse(dashboard, this))
    , m_history(new DashboardHistory(dashboard, workspace, this))
    , m_reclaim(new DashboardReclaim(dashboard, this))
    , m_away(new DashboardAway(dashboard, this))
{
    m_header->addCommand(m_export);
    buildTabs();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_awayMessage);
    layout->addWidget(m_tabs, 1);

    connectTabs();
    keepTab();
    keepLicense();
    m_memory.keep(QStringLiteral("use"), m_use->viewMemory());
    m_memory.keep(QStringLiteral("reclaim"), m_reclaim->viewMemory());
    connect(m_export, &QPushButton::clicked, this, &DashboardPage::exportRequested);
    connect(m_message, &MessageStrip::actionRequested, this, &DashboardPage::refreshRequested);
    connect(m_awayMessage, &MessageStrip::actionRequested, this,
            [this] { m_tabs->setCurrentWidget(m_away); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &DashboardPage::updateAway);
    connect(&dashboard, &Dashboard::numbersChanged, this, &DashboardPage::updateState);
    connect(&dashboard, &Dashboard::standingChanged, this, &DashboardPage::updateFacts);
    connect(&dashboard, &Dashboard::awayChanged, this, &DashboardPage::announceAway);
    connect(&workspace, &Workspace::catalogueStatusChanged, this, &DashboardPage::updateState);
    retranslate();
    announceAway();
}

void DashboardPage::buildTabs()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget *tab : std::initializer_list<QWidget *> {m_overview, m_use, m_history, m_reclaim, m_away})
        m_tabs->addTab(tab, QString());
}

void DashboardPage::keepTab()
{
    // In the order of the tabs.
    static const QStringList names {QStringLiteral("overview"), QStringLiteral("use"),
                                    QStringLiteral("history"), QStringLiteral("reclaim"),
                                    QStringLiteral("away")};
    const auto state = [this] {
        const int tab = m_awaitedTab > 0 ? m_awaitedTab : m_tabs->currentIndex();
        return tab > 0 ? QJsonValue(names.value(tab)) : QJsonValue(QJsonValue::Undefined);
    };
    const auto restore = [this](const QJsonValue &name) {
        m_awaitedTab = static_cast<int>(names.indexOf(name.toString()));
        m_tabs->setCurrentWidget(m_overview);
        updateState();
    };
    m_memory.keep(QStringLiteral("tab"), state, restore);
}

void DashboardPage::keepLicense()
{
    // The one under most pressure is chosen by itself, and may be another next time.
    const auto first = [this] {
        const QList<LicenseUse> uses = m_dashboard.numbers().restricted + m_dashboard.numbers().unrestricted;
        return uses.isEmpty() ? LicenseKey() : uses.constFirst().key;
    };
    const auto state = [this, first] {
        if (!m_awaitedLicense.isEmpty())
            return QJsonValue(m_awaitedLicense);
        const LicenseKey &chosen = m_dashboard.chosenLicense();
        return chosen == first() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(licenseState(chosen));
    };
    const auto restore = [this, first](const QJsonValue &license) {
        m_dashboard.chooseLicense(first());
        m_awaitedLicense = license.toObject();
        updateState();
    };
    m_memory.keep(QStringLiteral("licence"), state, restore);
}

/// What was remembered comes in force once there is something to show; what is gone by then never does.
void DashboardPage::takeAwaited()
{
    if (const int tab = std::exchange(m_awaitedTab, 0); tab > 0)
        m_tabs->setCurrentIndex(tab);
    const QJsonObject awaited = std::exchange(m_awaitedLicense, {});
    const QList<LicenseUse> uses = m_dashboard.numbers().restricted + m_dashboard.numbers().unrestricted;
    const auto wanted = std::find_if(uses.cbegin(), uses.cend(), [&awaited](const LicenseUse &use) {
        return licenseState(use.key) == awaited;
    });
    if (wanted != uses.cend())
        m_dashboard.chooseLicense(wanted->key);
}

void DashboardPage::connectTabs()
{
    for (const DashboardTab *tab :
         std::initializer_list<const DashboardTab *> {m_overview, m_use, m_history, m_reclaim, m_away}) {
        connect(tab, &DashboardTab::associatesRequested, this, &DashboardPage::associatesRequested);
        connect(tab, &DashboardTab::told, this, &DashboardPage::told);
    }
    connect(m_away, &DashboardAway::refreshRequested, this, &DashboardPage::refreshRequested);
    connect(m_overview, &DashboardOverview::refreshRequested, this, &DashboardPage::refreshRequested);
    connect(m_overview, &DashboardOverview::thresholdsRequested, this, &DashboardPage::thresholdsRequested);
    connect(m_reclaim, &DashboardReclaim::reclaimRequested, this, &DashboardPage::reclaimRequested);
}

void DashboardPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DashboardPage::retranslate()
{
    m_dashboard.retranslate();
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Dashboard"));
    //: Button: opens the dialog that writes tables or a report into a file.
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Saves seats, history or a report as a file"));
    //: Name of the tabs, for screen readers.
    m_tabs->setAccessibleName(tr("Parts of the dashboard"));
    setWhatsThis(WhatsThis::page(Page::Dashboard));
    m_export->setWhatsThis(m_export->toolTip());
    m_tabs->setWhatsThis(
        tr("The parts of the dashboard: how the seats stand today, how they are used, how they were and will "
           "be, which could be taken back, and what has changed since your last visit."));
    const auto name = [this](const QWidget *tab, const QString &text) {
        m_tabs->setTabText(m_tabs->indexOf(tab), text);
    };
    //: Tab: the licences as tiles.
    name(m_overview, tr("Overview"));
    //: Tab: how licences are used today.
    name(m_use, tr("Use"));
    //: Tab: seats over time, and the forecast.
    name(m_history, tr("History"));
    //: Tab: seats that could be taken back.
    name(m_reclaim, tr("Reclaim"));
    //: Tab: what has changed since the user was here last.
    name(m_away, tr("While you were away"));
    updateState();
    updateAway();
}

/// Nothing but the overview has words for an empty dashboard.
void DashboardPage::updateState()
{
    const LoadStatus &status = m_workspace.catalogueStatus();
    const bool hasLicenses = m_dashboard.tileModel().rowCount() > 0;
    m_tabs->tabBar()->setVisible(hasLicenses);
    m_export->setEnabled(hasLicenses);
    if (hasLicenses)
        takeAwaited();
    else
        m_tabs->setCurrentWidget(m_overview);
    m_message->clear();
    if (hasLicenses && (status.state == LoadState::Failed || status.state == LoadState::Stale))
        m_message->showMessage(MessageStrip::Severity::Error, status.error,
                               //: Button: ask the server again after an error.
                               tr("Try again"));
    updateFacts();
}

void DashboardPage::updateFacts()
{
    QStringList parts;
    if (const QString company = m_workspace.catalogue().companyName(); !company.isEmpty())
        parts.append(company);
    if (m_dashboard.asOf().isValid()) {
        //: When the server was asked last; %1 is a time.
        parts.append(
            tr("as of %1")
                .arg(QLocale().toString(m_dashboard.asOf().toLocalTime().time(), QLocale::ShortFormat)));
    }
    if (m_dashboard.tileModel().rowCount() > 0)
        parts.append(useSummary(m_dashboard.numbers()));
    m_header->setFacts(parts.join(QStringLiteral(" · ")));
}

void DashboardPage::announceAway()
{
    m_isAwayNew = !m_dashboard.awayChanges().isEmpty();
    updateAway();
}

/// The message has done its part once the changes were looked at.
void DashboardPage::updateAway()
{
    if (m_tabs->currentWidget() == m_away)
        m_isAwayNew = false;
    m_awayMessage->clear();
    if (m_isAwayNew)
        m_awayMessage->showMessage(MessageStrip::Severity::Info,
                                   awaySummary(m_dashboard.awayChanges(), m_dashboard.awaySince()),
                                   //: Button: list what has changed.
                                   tr("Show changes"));
}
