// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseserverpage.h"

#include "models/licenseserver.h"
#include "models/workspace.h"
#include "views/licenseactstrip.h"
#include "views/licensefacts.h"
#include "views/licenseinquirystrip.h"
#include "views/licenseofferpanel.h"
#include "views/licenseownerlist.h"
#include "views/licenseservercommands.h"
#include "views/licensestandingstrip.h"
#include "views/linkstrip.h"
#include "views/pageheader.h"
#include "views/plaintextdialog.h"
#include "views/removelicensedialog.h"
#include "views/serialnumberdialog.h"
#include "views/superfluouspanel.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

// Narrower than this, a list of owners would leave the comparison too little.
static constexpr int LeastWidthForList = 900;

LicenseServerPage::LicenseServerPage(Workspace &workspace, LicenseServer &server, QWidget *parent)
    : QWidget(parent)
    , chooseFile([this] {
        return QFileDialog::getOpenFileName(this, tr("Load licence from file"), {},
                                            //: Kinds of files to choose from; keep what is in brackets.
                                            tr("Licence files (*.xml *.lic *.txt);;All files (*)"));
    })
    , m_workspace(workspace)
    , m_server(server)
    , m_header(new PageHeader(this))
    , m_commands(new LicenseServerCommands(server, *m_header))
    , m_message(new MessageStrip(this))
    , m_inquiry(new LicenseInquiryStrip(server, this))
    , m_act(new LicenseActStrip(server, this))
    , m_shop(new LinkStrip(this))
    , m_body(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_owners(new LicenseOwnerList(server, this))
    , m_standingPlace(new QWidget(this))
    , m_standing(new LicenseStandingStrip(server, m_standingPlace))
    , m_tabs(new QTabWidget(this))
    , m_offer(new LicenseOfferPanel(workspace, server, this))
    , m_superfluous(new SuperfluousPanel(workspace, server, this))
    , m_facts(new LicenseFacts(server, this))
{
    layOut();
    connectCommands();
    connectParts();
    followServer();
    keepChoices();
    setAcceptDrops(true);
    retranslate();
}

void LicenseServerPage::layOut()
{
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget *tab : std::initializer_list<QWidget *> {m_offer, m_superfluous, m_facts})
        m_tabs->addTab(tab, QString());
    auto *standing = new QVBoxLayout(m_standingPlace);
    standing->setContentsMargins(0, 0, 0, 0);
    standing->addWidget(m_standing);
    auto *chosen = new QVBoxLayout;
    chosen->setSpacing(Spacing::Medium);
    chosen->addWidget(m_standingPlace);
    chosen->addWidget(m_tabs, 1);
    m_body->setSpacing(Spacing::Medium);
    m_body->addWidget(m_owners);
    m_body->addLayout(chosen, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    for (QWidget *strip : std::initializer_list<QWidget *> {m_message, m_inquiry, m_act, m_shop})
        layout->addWidget(strip);
    layout->addLayout(m_body, 1);
}

void LicenseServerPage::connectCommands()
{
    connect(m_commands, &LicenseServerCommands::checkRequested, this, &LicenseServerPage::requestCheck);
    connect(m_commands, &LicenseServerCommands::fileRequested, this, &LicenseServerPage::requestFile);
    connect(m_commands, &LicenseServerCommands::shopRequested, this, [this] {
        m_shop->clear();
        Q_EMIT shopRequested(m_server.chosenOwner());
    });
    connect(m_commands, &LicenseServerCommands::serialNumberRequested, this,
            &LicenseServerPage::openSerialNumberDialog);
    connect(m_commands, &LicenseServerCommands::removalRequested, this,
            &LicenseServerPage::openRemovalDialog);
    connect(m_commands, &LicenseServerCommands::historyRequested, this,
            &LicenseServerPage::moduleHistoryRequested);
}

void LicenseServerPage::connectParts()
{
    connect(m_message, &MessageStrip::actionRequested, this, &LicenseServerPage::refreshRequested);
    connect(m_inquiry, &LicenseInquiryStrip::cancelRequested, this, &LicenseServerPage::cancelRequested);
    connect(m_act, &LicenseActStrip::activityRequested, this, &LicenseServerPage::activityRequested);
    connect(m_act, &LicenseActStrip::refreshRequested, this, &LicenseServerPage::refreshRequested);
    connect(m_standing, &LinkStrip::openRequested, this, &LicenseServerPage::openUrlRequested);
    connect(m_shop, &LinkStrip::openRequested, this, [this](const QUrl &url) {
        m_shop->clear();
        Q_EMIT openUrlRequested(url);
    });
    connect(m_offer, &LicenseOfferPanel::currentLicenseChanged, this,
            [this] { m_commands->setLicense(m_offer->currentLicense()); });
    connect(m_offer, &LicenseOfferPanel::activateRequested, this, &LicenseServerPage::requestActivation);
    connect(m_offer, &LicenseOfferPanel::detailsRequested, this, &LicenseServerPage::moduleDetailsRequested);
    connect(m_offer, &LicenseOfferPanel::releaseRequested, this, &LicenseServerPage::showSuperfluous);
    connect(m_offer, &LicenseOfferPanel::checkRequested, this, &LicenseServerPage::requestCheck);
    connect(m_offer, &LicenseOfferPanel::fileRequested, this, &LicenseServerPage::requestFile);
    connect(m_offer, &LicenseOfferPanel::refreshRequested, this, &LicenseServerPage::refreshRequested);
    connect(m_superfluous, &SuperfluousPanel::releasesRequested, this, &LicenseServerPage::releasesRequested);
}

void LicenseServerPage::followServer()
{
    connect(&m_server, &LicenseServer::ownersChanged, this, &LicenseServerPage::chooseAwaited);
    connect(&m_server, &LicenseServer::ownersChanged, this, &LicenseServerPage::updateState);
    connect(&m_server, &LicenseServer::chosenChanged, this, &LicenseServerPage::chooseOwner);
    connect(&m_server, &LicenseServer::offerChanged, this, &LicenseServerPage::takeOffer);
    connect(&m_server, &LicenseServer::stateChanged, this, &LicenseServerPage::updateStanding);
    connect(&m_server, &LicenseServer::actChanged, this, &LicenseServerPage::updateStanding);
    connect(m_offer, &LicenseOfferPanel::askingChanged, this, &LicenseServerPage::updateStanding);
    connect(&m_server, &LicenseServer::moduleChanged, this, &LicenseServerPage::showModule);
    connect(&m_workspace, &Workspace::catalogueStatusChanged, this, &LicenseServerPage::updateState);
}

void LicenseServerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LicenseServerPage::retranslate()
{
    m_server.retranslate();
    //: Title of a page and entry in the list of sections: where new licences come from.
    m_header->setTitle(tr("Licence server"));
    //: Name of the tabs, for screen readers.
    m_tabs->setAccessibleName(tr("Parts of the licence"));
    const auto name = [this](const QWidget *tab, const QString &text) {
        m_tabs->setTabText(m_tabs->indexOf(tab), text);
    };
    //: Tab: what a licence on offer would change.
    name(m_offer, tr("New licence"));
    //: Tab: who has to give a licence back before the new one fits.
    name(m_superfluous, tr("Superfluous licences"));
    //: Tab: what is stored of an owner's licence.
    name(m_facts, tr("Owner information"));
    setWhatsThis(WhatsThis::page(Page::LicenseServer));
    m_tabs->setWhatsThis(tr("The licence on offer and what it would change, who has to give a licence back "
                            "before it fits, and what is stored now."));
    m_commands->retranslate();
    m_shop->clear(); // can be asked for again
    updateState();
}

void LicenseServerPage::keepChoices()
{
    const auto owner = [this] { return m_awaitedOwner.isEmpty() ? m_server.chosenOwner() : m_awaitedOwner; };
    const auto restoreOwner = [this](const QJsonValue &name) {
        if (!m_workspace.catalogue().isEmpty())
            m_server.chooseOwner(m_workspace.catalogue().owners().constFirst().name);
        m_awaitedOwner = name.toString();
        chooseAwaited();
    };
    m_memory.keep(QStringLiteral("owner"), owner, restoreOwner);
    m_memory.keep(QStringLiteral("offer"), m_offer->viewMemory());
}

/// Where the owner is gone, another is chosen already.
void LicenseServerPage::chooseAwaited()
{
    if (m_server.chosenOwner().isEmpty() || m_awaitedOwner.isEmpty())
        return;
    m_server.chooseOwner(std::exchange(m_awaitedOwner, {}));
}

void LicenseServerPage::updateState()
{
    const LoadStatus &status = m_workspace.catalogueStatus();
    const bool hasFailed = status.state == LoadState::Failed || status.state == LoadState::Stale;
    m_message->clear();
    if (hasFailed && !m_server.chosenOwner().isEmpty())
        m_message->showMessage(MessageStrip::Severity::Error, status.error,
                               //: Button: ask the server again after an error.
                               tr("Try again"));
    QStringList facts {m_workspace.catalogue().companyName(), m_server.displayName(m_server.chosenOwner())};
    facts.removeAll(QString());
    m_header->setFacts(facts.join(QStringLiteral(" · ")));
    updateTabs();
    updateStanding();
}

/// Nothing but the tab "New licence" has words for an installation without licences, and nobody has to give
/// anything back where the licence on offer fits.
void LicenseServerPage::updateTabs()
{
    const bool hasOwners = !m_server.chosenOwner().isEmpty();
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    const bool isShort = offer && !offer->comparison.superfluous().isEmpty();
    if (!hasOwners || (!isShort && m_tabs->currentWidget() == m_superfluous))
        m_tabs->setCurrentWidget(m_offer);
    m_tabs->setTabVisible(m_tabs->indexOf(m_superfluous), isShort);
    m_tabs->tabBar()->setVisible(hasOwners);
    m_owners->setVisible(hasOwners);
}

/// In the smallest window there is no room for everything at once: what is under way, has just happened or is
/// asked comes first.
void LicenseServerPage::updateStanding()
{
    const QString &owner = m_server.chosenOwner();
    const bool isSecond =
        m_server.isBusy(owner) || !m_server.problem(owner).isEmpty() || m_server.act() || m_offer->isAsking();
    m_standingPlace->setVisible(!owner.isEmpty() && !isSecond);
}

/// A list beside the rest, or a box above it where there is no room.
void LicenseServerPage::arrange()
{
    const bool isWide = width() >= LeastWidthForList;
    m_body->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_owners->setShape(isWide ? LicenseOwnerList::Shape::List : LicenseOwnerList::Shape::Box);
}

void LicenseServerPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void LicenseServerPage::chooseOwner()
{
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    m_offerSeen = offer ? offer->fetchedAt : QDateTime();
    m_shop->clear();
    updateState();
}

/// What has just come for the chosen owner is shown at once; the keyboard goes along.
void LicenseServerPage::takeOffer()
{
    updateState();
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    if (!offer || offer->fetchedAt == m_offerSeen)
        return;
    m_offerSeen = offer->fetchedAt;
    m_tabs->setCurrentWidget(m_offer);
    if (isAncestorOf(QApplication::focusWidget()))
        m_offer->focusTable();
}

void LicenseServerPage::showSuperfluous()
{
    m_tabs->setCurrentWidget(m_superfluous);
    m_superfluous->focusTable();
}

void LicenseServerPage::requestCheck()
{
    m_server.dismissAct();
    Q_EMIT checkRequested(m_server.chosenOwner());
    focusInquiry();
}

void LicenseServerPage::requestFile()
{
    if (const QString fileName = chooseFile(); !fileName.isEmpty())
        load(fileName);
}

void LicenseServerPage::load(const QString &fileName)
{
    m_server.dismissAct();
    Q_EMIT fileChosen(m_server.chosenOwner(), fileName);
    focusInquiry();
}

void LicenseServerPage::requestActivation()
{
    Q_EMIT activateRequested(m_server.chosenOwner());
    focusInquiry();
}

/// The button that was pressed is closed now: the keyboard goes to the one that calls off what it began.
void LicenseServerPage::focusInquiry()
{
    if (m_server.isBusy(m_server.chosenOwner()))
        m_inquiry->focusCancel();
}

void LicenseServerPage::openSerialNumberDialog()
{
    auto *dialog = new SerialNumberDialog(m_server.installation().companyName(),
                                          m_server.installation().serialNumber(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { Q_EMIT serialNumberRequested(dialog->companyName(), dialog->serialNumber()); });
    dialog->open();
}

void LicenseServerPage::openRemovalDialog()
{
    const QString owner = m_server.chosenOwner();
    auto *dialog = new RemoveLicenseDialog(owner, m_server.displayName(owner), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, owner] { Q_EMIT removalRequested(owner); });
    dialog->open();
}

void LicenseServerPage::showModule()
{
    if (!m_server.module()) {
        if (m_module)
            m_module->close();
        return;
    }
    if (!m_module) {
        m_module = new PlainTextDialog(this);
        m_module->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_module, &QDialog::finished, this, [this] { m_server.dismissModule(); });
        m_module->open();
    }
    m_module->showText(m_server.moduleTitle(), m_server.moduleText());
}

void LicenseServerPage::showShop(const QUrl &url)
{
    m_shop->showLink(MessageStrip::Severity::Info, tr("The owner’s web shop was found."), url);
}

QString LicenseServerPage::droppedFile(const QDropEvent &event) const
{
    const QList<QUrl> urls = event.mimeData()->urls();
    const bool isOpen = m_server.obstacle(LicenseServer::Action::LoadFile, m_server.chosenOwner()).isEmpty();
    return isOpen && urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

void LicenseServerPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFile(*event).isEmpty())
        event->acceptProposedAction();
}

void LicenseServerPage::dropEvent(QDropEvent *event)
{
    const QString fileName = droppedFile(*event);
    if (fileName.isEmpty())
        return;
    event->acceptProposedAction();
    load(fileName);
}
