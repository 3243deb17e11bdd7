// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseofferpanel.h"

#include "models/licenseserver.h"
#include "models/licensestatustext.h"
#include "models/workspace.h"
#include "views/activationpanel.h"
#include "views/emptystate.h"
#include "views/figuredelegate.h"
#include "views/licensedifferences.h"
#include "views/plaintooltips.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int LeastTableHeight = 3 * Spacing::RowHeight; // the head and two lines

LicenseOfferPanel::LicenseOfferPanel(const Workspace &workspace, LicenseServer &server, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_server(server)
    , m_source(new QLabel(this))
    , m_showAll(new QCheckBox(this))
    , m_differences(new QLabel(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
    , m_foot(new QWidget(this))
    , m_verdict(new MessageStrip(m_foot))
    , m_activate(new QPushButton(m_foot))
    , m_question(new ActivationPanel(server, this))
{
    buildTable();
    layOut();
    connectParts();
    m_memory.keep(QStringLiteral("showAll"), *m_showAll);
    m_memory.keep(QStringLiteral("table"), *m_table);
    retranslate();
}

void LicenseOfferPanel::buildTable()
{
    m_sorted.setSourceModel(&m_server.comparisonModel());
    m_sorted.setSortRole(LicenseComparisonModel::SortRole);
    m_sorted.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted.setSortLocaleAware(true);
    m_table->setModel(&m_sorted);
    m_table->setItemDelegate(new FigureDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the package has them
    m_table->setSortingEnabled(true);
    // What changes is read with the licence, and is the longest.
    constexpr auto Change = static_cast<int>(LicenseComparisonModel::Column::Change);
    m_table->horizontalHeader()->moveSection(Change, 1);
    m_table->columns().setFilling(Change); // the last ones hold numbers, which belong to the others
    m_table->setColumns(columnNames<LicenseComparisonModel::Column>(), {150, 58, 58, 70, 64, 88});
    m_table->setMinimumHeight(LeastTableHeight);
}

void LicenseOfferPanel::layOut()
{
    for (QLabel *label : {m_source, m_differences}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(1); // a long word does not make the page wider
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_activate->setProperty("primary", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Spacing::Medium);
    head->addWidget(m_source, 1);
    head->addWidget(m_showAll);
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(m_activate, 0, Qt::AlignVCenter | Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addLayout(head);
    layout->addWidget(m_differences);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_foot);
    layout->addWidget(m_question);
}

void LicenseOfferPanel::connectParts()
{
    connect(m_showAll, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_server.comparisonModel().setShowUnchanged(isChecked);
        updateEmptyState();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT detailsRequested(index.data(LicenseComparisonModel::KeyRole).value<LicenseKey>());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &LicenseOfferPanel::currentLicenseChanged);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &LicenseOfferPanel::currentLicenseChanged);
    connect(m_verdict, &MessageStrip::actionRequested, this, &LicenseOfferPanel::applyRemedy);
    connect(m_activate, &QPushButton::clicked, m_question, &ActivationPanel::ask);
    connect(m_question, &ActivationPanel::confirmed, this, &LicenseOfferPanel::activateRequested);
    connect(m_question, &ActivationPanel::askingChanged, this, [this] {
        updateOffer();
        Q_EMIT askingChanged();
    });
    connect(&m_server, &LicenseServer::chosenChanged, this, &LicenseOfferPanel::updateState);
    connect(&m_server, &LicenseServer::offerChanged, this, &LicenseOfferPanel::updateState);
    connect(&m_server, &LicenseServer::stateChanged, this, &LicenseOfferPanel::updateState);
    connect(&m_server, &LicenseServer::obstaclesChanged, this, &LicenseOfferPanel::updateState);
    connect(&m_server, &LicenseServer::ownersChanged, this, &LicenseOfferPanel::updateState);
    connect(&m_workspace, &Workspace::catalogueStatusChanged, this, &LicenseOfferPanel::updateEmptyState);
}

std::optional<LicenseKey> LicenseOfferPanel::currentLicense() const
{
    const QVariant key = m_table->currentIndex().data(LicenseComparisonModel::KeyRole);
    return key.isValid() ? std::optional(key.value<LicenseKey>()) : std::nullopt;
}

void LicenseOfferPanel::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

bool LicenseOfferPanel::isAsking() const
{
    return m_question->isAsking();
}

void LicenseOfferPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LicenseOfferPanel::retranslate()
{
    //: Check box: also the licences that stay as they are.
    m_showAll->setText(tr("Show all licences"));
    //: Name of a table for screen readers: licences now and with the new package.
    m_table->setAccessibleName(tr("Licence comparison"));
    m_table->setAccessibleDescription(
        tr("What the new licence would change, licence by licence. Enter shows the details of a licence, a "
           "click on a header sorts."));
    //: Button: puts the new licence in force, after asking.
    m_activate->setText(tr("Activate"));
    m_showAll->setWhatsThis(tr("Lists the licences that stay as they are, too."));
    m_table->setWhatsThis(tr("What the new licence would change, licence by licence. Where it allows fewer "
                             "seats than are in use the row is red, and seats have to be given back first."));
    m_activate->setWhatsThis(
        tr("Shows once more what changes, and asks; then the new licence comes into force on the server. "
           "What is stored afterwards is read again and compared. It cannot be undone here."));
    updateState();
}

void LicenseOfferPanel::updateState()
{
    updateOffer();
    updateVerdict();
    updateEmptyState();
}

/// The question says once more what differs, and takes the room.
void LicenseOfferPanel::updateOffer()
{
    const bool isShown = m_server.offer(m_server.chosenOwner()) && !isAsking();
    const QStringList differences = differenceLines(m_server.differenceModel().table());
    m_source->setText(m_server.offerText(m_server.chosenOwner()));
    m_differences->setText(differences.join(QStringLiteral(" · ")));
    m_differences->setVisible(isShown && !differences.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *> {m_source, m_showAll, m_foot})
        widget->setVisible(isShown);
}

LicenseOfferPanel::Remedy LicenseOfferPanel::remedy() const
{
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    if (!offer || m_server.isBusy(m_server.chosenOwner()))
        return Remedy::None;
    if (m_server.validity(m_server.chosenOwner()) != LicenseServer::Validity::Valid)
        return offer->isFromFile() ? Remedy::LoadAgain : Remedy::CheckAgain;
    return offer->comparison.superfluous().isEmpty() ? Remedy::None : Remedy::Release;
}

QString LicenseOfferPanel::remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::Release:
        //: Button: go to those whose licences have to be released first.
        return tr("Remove superfluous licences…");
    case Remedy::CheckAgain:
        //: Button: ask the licence server once more.
        return tr("Check again");
    case Remedy::LoadAgain:
        //: Button: choose the licence file once more.
        return tr("Load again…");
    case Remedy::None:
        break;
    }
    return {};
}

MessageStrip::Severity LicenseOfferPanel::severity() const
{
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    switch (offer->comparison.verdict) {
    case PackageComparison::Verdict::Ready:
        return MessageStrip::Severity::Success;
    case PackageComparison::Verdict::ReadyButShort:
        return MessageStrip::Severity::Warning;
    case PackageComparison::Verdict::Short:
    case PackageComparison::Verdict::Refused:
        return MessageStrip::Severity::Error;
    case PackageComparison::Verdict::NothingOffered:
    case PackageComparison::Verdict::NothingNew:
        break;
    }
    return MessageStrip::Severity::Info;
}

void LicenseOfferPanel::updateVerdict()
{
    const QString &owner = m_server.chosenOwner();
    const LicenseServer::Offer *offer = m_server.offer(owner);
    const QString obstacle = m_server.obstacle(LicenseServer::Action::Activate, owner);
    m_activate->setEnabled(offer && obstacle.isEmpty());
    const QString words = obstacle.isEmpty()
                              ? tr("Puts the new licence in force, after showing once more what changes")
                              : obstacle;
    m_activate->setToolTip(plainToolTip(words));
    m_activate->setAccessibleDescription(words);
    if (!offer) {
        m_verdict->clear();
        return;
    }
    // What is wrong with the package itself is the verdict's to say, unless that is old.
    const bool isOld = m_server.validity(owner) != LicenseServer::Validity::Valid;
    const bool isClosed = !obstacle.isEmpty() && (isOld || offer->comparison.canActivate());
    m_verdict->showMessage(isClosed ? MessageStrip::Severity::Warning : severity(),
                           isClosed ? obstacle : m_server.verdictText(owner), remedyText(remedy()));
}

/// Over the table, where that has no rows.
void LicenseOfferPanel::updateEmptyState()
{
    const LoadStatus &status = m_workspace.catalogueStatus();
    const auto read = [this] { Q_EMIT refreshRequested(); };
    m_empty->hide();
    if (!m_workspace.catalogue().isEmpty()) {
        if (m_sorted.rowCount() == 0)
            explainNoOffer();
    } else if (status.state == LoadState::Failed) {
        m_empty->showState(tr("The licences could not be read"), status.error,
                           //: Button: ask the server again after an error.
                           {tr("Try again"), read});
    } else if (status.state == LoadState::Ready) {
        m_empty->showState(tr("No licences"), tr("The server knows no licence owner."),
                           //: Button: ask the server again.
                           {tr("Read again"), read});
    } else if (status.state == LoadState::Idle) {
        m_empty->showState(tr("Not signed in"), tr("Sign in to see the licences of your tenant."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), read});
    } else {
        m_empty->showState(tr("Reading licences…"), tr("The server has been asked for all licence owners."));
    }
}

/// Why there is nothing to compare: it has not been asked for, there is nothing new, or nothing that differs.
void LicenseOfferPanel::explainNoOffer()
{
    const QString &owner = m_server.chosenOwner();
    const LicenseServer::Check *check = m_server.check(owner);
    const LicenseServer::Inquiry *inquiry = m_server.inquiry(owner);
    if (m_server.offer(owner)) {
        m_empty->showState(tr("Nothing changes"),
                           tr("No licence differs from what is stored. “Show all licences” lists them."),
                           {m_showAll->text(), [this] { m_showAll->setChecked(true); }});
    } else if (inquiry && inquiry->action == LicenseServer::Action::Check) {
        m_empty->showState(tr("Asking…"), m_server.inquiryText(owner));
    } else if (check) {
        m_empty->showState(licenseStatusName(check->result), m_server.checkText(owner));
    } else {
        //: %1 is a licence owner. The words in quotes are those on the buttons.
        const QString text =
            tr("“Check for new licence” asks %1’s licence server for a newer one, “Load licence "
               "from file…” reads one that was sent to you.\nYou see what would change before "
               "you activate it. (Some licence servers activate by themselves when they are "
               "asked; then you are told.)");
        m_empty->showState(tr("Not asked yet"), text.arg(m_server.displayName(owner)));
    }
}

void LicenseOfferPanel::applyRemedy()
{
    switch (remedy()) {
    case Remedy::Release:
        Q_EMIT releaseRequested();
        break;
    case Remedy::CheckAgain:
        Q_EMIT checkRequested();
        break;
    case Remedy::LoadAgain:
        Q_EMIT fileRequested();
        break;
    case Remedy::None:
        break;
    }
}
