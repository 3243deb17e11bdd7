// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardreclaim.h"

#include "models/dashboard.h"
#include "views/choicebox.h"
#include "views/dashboardfigures.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/rowtableview.h"
#include "views/tablecolumns.h"
#include "views/taborder.h"
#include "views/theme.h"
#include "views/ticking.h"
#include "views/whatsthis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int ReasonCharacters = 14;

DashboardReclaim::DashboardReclaim(Dashboard &dashboard, QWidget *parent)
    : DashboardTab(parent)
    , m_dashboard(dashboard)
    , m_reasonLabel(new QLabel(this))
    , m_reason(new ChoiceBox(ReasonCharacters, this))
    , m_licenseLabel(new QLabel(this))
    , m_license(new ChoiceBox(ReasonCharacters, this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_note(new MessageStrip(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
    , m_release(new QPushButton(this))
{
    m_reasonLabel->setBuddy(m_reason);
    m_licenseLabel->setBuddy(m_license);
    m_release->setProperty("primary", true);
    m_table->setModel(&dashboard.reclaimModel());
    m_table->setColumns(columnNames<ReclaimModel::Column>(), {190, 190, 190, 110});
    m_memory.keep(QStringLiteral("table"), *m_table);
    tickWithSpace(*m_table);
    buildLayout();
    connectParts();
    retranslate();
}

void DashboardReclaim::buildLayout()
{
    auto *filter = new QHBoxLayout;
    filter->setSpacing(Spacing::Small);
    filter->addWidget(m_reasonLabel);
    filter->addWidget(m_reason, 1);
    filter->addSpacing(Spacing::Small);
    filter->addWidget(m_licenseLabel);
    filter->addWidget(m_license, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_all);
    foot->addWidget(m_none);
    foot->addStretch(1);
    foot->addWidget(m_release);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(filter);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    tabThrough({m_license, m_table, m_all, m_none, m_release});
}

void DashboardReclaim::connectParts()
{
    ReclaimModel *model = &m_dashboard.reclaimModel();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &DashboardReclaim::applyFilter);
    connect(m_license, &QComboBox::currentIndexChanged, this, &DashboardReclaim::applyFilter);
    connect(m_all, &QPushButton::clicked, model, [model] { model->tickAll(Qt::Checked); });
    connect(m_none, &QPushButton::clicked, model, [model] { model->tickAll(Qt::Unchecked); });
    connect(m_release, &QPushButton::clicked, this,
            [this, model] { Q_EMIT reclaimRequested(model->tickedWishes()); });
    connect(model, &ReclaimModel::tickedChanged, this, &DashboardReclaim::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &DashboardReclaim::updateState);
    connect(&m_dashboard, &Dashboard::numbersChanged, this, &DashboardReclaim::refreshWhenSeen);
}

void DashboardReclaim::retranslate()
{
    //: Label of the box that chooses why seats might be taken back; also its name for screen readers.
    m_reasonLabel->setText(tr("Reason"));
    //: Label of the box that chooses a licence; also its name for screen readers.
    m_licenseLabel->setText(tr("Licence"));
    //: Button: tick every row that is listed.
    m_all->setText(tr("Select all shown"));
    //: Button: take the tick off every row that is listed.
    m_none->setText(tr("Select none"));
    m_table->setAccessibleName(tr("Reclaimable seats"));
    m_table->setAccessibleDescription(
        tr("Who may do without a licence, and why. Space ticks the selected rows."));
    m_release->setToolTip(tr("Stages the release of what is ticked. Nothing is sent before you apply it."));
    m_reason->setWhatsThis(tr("Lists only seats that might be taken back for this reason."));
    m_license->setWhatsThis(tr("Lists only seats of this licence."));
    m_all->setWhatsThis(
        tr("Ticks every row that is listed and can be changed, or none of them. Nothing is staged yet."));
    m_none->setWhatsThis(m_all->whatsThis());
    m_table->setWhatsThis(
        tr("Seats that might be taken back, whose they are, and why. A tick alone changes nothing."));
    m_release->setWhatsThis(WhatsThis::release());
    fillReasons();
    fillLicenses();
    updateState();
}

void DashboardReclaim::clearFilter()
{
    m_reason->setCurrentIndex(0);
    m_license->setCurrentIndex(0);
}

void DashboardReclaim::fillReasons()
{
    const QVariant former = m_reason->currentData();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    //: Choice of reason: every one.
    m_reason->addItem(tr("All reasons"));
    for (const ReclaimReason reason :
         {ReclaimReason::FormerEmployee, ReclaimReason::CannotLogIn, ReclaimReason::NeverLoggedIn,
          ReclaimReason::NotLoggedInFor30Days, ReclaimReason::NotLoggedInFor60Days,
          ReclaimReason::NotLoggedInFor90Days, ReclaimReason::ContainedInPlan})
        m_reason->addItem(ReclaimModel::reasonText(reason), QVariant::fromValue(reason));
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(former)));
}

void DashboardReclaim::fillLicenses()
{
    const DashboardNumbers &numbers = m_dashboard.numbers();
    const QList<LicenseUse> uses = numbers.restricted + numbers.unrestricted;
    const QStringList names = licenseNames(uses);
    const QVariant former = m_license->currentData();
    const QSignalBlocker quiet(m_license);
    m_license->clear();
    //: Choice of licence: every one.
    m_license->addItem(tr("All licences"));
    for (qsizetype i = 0; i < uses.size(); ++i)
        m_license->addItem(names.at(i), QVariant::fromValue(uses.at(i).key));
    m_license->setCurrentIndex(std::max(0, m_license->findData(former)));
}

void DashboardReclaim::refresh()
{
    fillLicenses();
    m_dashboard.findReclaimable();
    applyFilter();
}

void DashboardReclaim::applyFilter()
{
    const QVariant reason = m_reason->currentData();
    const QVariant license = m_license->currentData();
    ReclaimModel &model = m_dashboard.reclaimModel();
    model.setReason(reason.isValid() ? std::optional(reason.value<ReclaimReason>()) : std::nullopt);
    model.setLicense(license.isValid() ? std::optional(license.value<LicenseKey>()) : std::nullopt);
    updateState();
}

bool DashboardReclaim::showsContainedInPlan() const
{
    const ReclaimModel &model = m_dashboard.reclaimModel();
    const QVariant wanted = QVariant::fromValue(ReclaimReason::ContainedInPlan);
    return !model.match(model.index(0, 0), ReclaimModel::ReasonRole, wanted, 1, Qt::MatchExactly).isEmpty();
}

void DashboardReclaim::updateState()
{
    const ReclaimModel &model = m_dashboard.reclaimModel();
    const bool hasRows = model.rowCount() > 0;
    m_all->setEnabled(hasRows);
    m_none->setEnabled(hasRows);
    m_release->setEnabled(model.tickedCount() > 0);
    //: Button: stage the release of %Ln seats, to be reviewed on another page.
    m_release->setText(tr("Release %Ln seat(s)…", nullptr, model.tickedCount()));
    m_note->clear();
    if (showsContainedInPlan())
        m_note->showMessage(MessageStrip::Severity::Info,
                            tr("“Contained in the user plan” may only mirror what the server shows through "
                               "the plan: releasing such a licence need not free a seat."));
    m_empty->hide();
    if (hasRows)
        return;
    if (m_reason->currentIndex() > 0 || m_license->currentIndex() > 0)
        m_empty->showState(tr("No seat matches"), tr("No seat matches the reason and the licence above."),
                           //: Button: list seats for every reason and of every licence again.
                           {tr("Clear filter"), [this] { clearFilter(); }});
    else
        m_empty->showState(tr("No seat to take back"),
                           tr("Nobody who holds a licence seems to do without it, as far as the server "
                              "tells."));
}
