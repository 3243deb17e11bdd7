// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/superfluouspanel.h"

#include "models/licenseserver.h"
#include "models/workspace.h"
#include "views/choicebox.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/rowtableview.h"
#include "views/theme.h"
#include "views/ticking.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

// Of more the box above chooses one.
static constexpr qsizetype MostSummaries = 4;

static constexpr int RemedyCharacters = 20;

SuperfluousPanel::SuperfluousPanel(const Workspace &workspace, LicenseServer &server, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_server(server)
    , m_choice(new QWidget(this))
    , m_licenseLabel(new QLabel(m_choice))
    , m_license(new ChoiceBox(RemedyCharacters, m_choice))
    , m_summary(new QLabel(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
    , m_hint(new MessageStrip(this))
    , m_stage(new QPushButton(this))
{
    m_licenseLabel->setBuddy(m_license);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setMinimumWidth(1); // a long word does not make the page wider
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stage->setProperty("primary", true);
    m_table->setModel(&server.superfluousModel());
    m_table->setColumnWidths({170, 150, 230});
    m_table->setMinimumHeight(3 * Spacing::RowHeight); // the head and two lines
    tickWithSpace(*m_table);
    layOut();
    connectParts();
    retranslate();
}

void SuperfluousPanel::layOut()
{
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(Spacing::Small);
    choice->addWidget(m_licenseLabel);
    choice->addWidget(m_license);
    choice->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_stage, 0, Qt::AlignVCenter | Qt::AlignRight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_choice);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
}

void SuperfluousPanel::connectParts()
{
    const SuperfluousLicenseModel *model = &m_server.superfluousModel();
    connect(m_license, &QComboBox::currentIndexChanged, this, &SuperfluousPanel::applyFilter);
    connect(m_stage, &QPushButton::clicked, this,
            [this] { Q_EMIT releasesRequested(m_server.superfluousModel().tickedWishes()); });
    connect(model, &SuperfluousLicenseModel::tickedChanged, this, &SuperfluousPanel::updateState);
    connect(model, &QAbstractItemModel::modelReset, this, &SuperfluousPanel::updateState);
    connect(&m_server, &LicenseServer::chosenChanged, this, &SuperfluousPanel::fillLicenses);
    connect(&m_server, &LicenseServer::offerChanged, this, &SuperfluousPanel::fillLicenses);
    connect(&m_workspace, &Workspace::applyingChanged, this, &SuperfluousPanel::updateState);
}

void SuperfluousPanel::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

void SuperfluousPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SuperfluousPanel::retranslate()
{
    //: Label of the box that chooses a licence; also its name for screen readers.
    m_licenseLabel->setText(tr("Licence"));
    //: Name of a table for screen readers: who holds a licence of which there will be too few.
    m_table->setAccessibleName(tr("Superfluous licences"));
    m_table->setAccessibleDescription(
        tr("Who holds a licence of which there will be too few; who may miss it least comes first. Space "
           "ticks the selected rows."));
    //: Button: stage the release of the ticked licences, to be reviewed on another page.
    m_stage->setText(tr("Stage releases"));
    m_stage->setToolTip(tr("Stages the release of what is ticked. Nothing is sent before you apply it."));
    m_license->setWhatsThis(tr("Lists only the holders of this licence."));
    m_table->setWhatsThis(
        tr("Who holds a licence of which there will be too few; those who would miss it least come first, "
           "and as many as have to go are ticked. A tick alone changes nothing."));
    m_stage->setWhatsThis(WhatsThis::release());
    fillLicenses();
}

/// Lists the licences there are now and stands on the one that was chosen.
void SuperfluousPanel::fillLicenses()
{
    const QVariant former = m_license->currentData();
    const LicenseServer::Offer *offer = m_server.offer(m_server.chosenOwner());
    {
        const QSignalBlocker quiet(m_license);
        m_license->clear();
        //: Choice of licence: every one.
        m_license->addItem(tr("All licences"));
        for (const SuperfluousLicense &each : m_server.superfluousModel().licenses()) {
            const CatalogueLicense *license = m_workspace.catalogue().license(each.license);
            m_license->addItem(license ? license->displayName() : each.license.module,
                               QVariant::fromValue(each.license));
        }
        m_license->setCurrentIndex(std::max(0, offer ? m_license->findData(former) : 0));
    }
    m_choice->setVisible(m_license->count() > 2); // all, and more than one
    applyFilter();
}

void SuperfluousPanel::applyFilter()
{
    const QVariant license = m_license->currentData();
    m_server.superfluousModel().setLicense(license.isValid() ? std::optional(license.value<LicenseKey>())
                                                             : std::nullopt);
    updateState();
}

/// Of the chosen licence, or of the first few.
QString SuperfluousPanel::summaries() const
{
    const SuperfluousLicenseModel &model = m_server.superfluousModel();
    if (const QVariant license = m_license->currentData(); license.isValid())
        return model.summary(license.value<LicenseKey>());
    QStringList lines;
    for (const SuperfluousLicense &each : model.licenses().mid(0, MostSummaries))
        lines.append(model.summary(each.license));
    if (const qsizetype more = model.licenses().size() - MostSummaries; more > 0) {
        //: Ends a list of licences.
        lines.append(tr("and %Ln more licence(s)", nullptr, static_cast<int>(more)));
    }
    return lines.join(u'\n');
}

void SuperfluousPanel::updateState()
{
    const SuperfluousLicenseModel &model = m_server.superfluousModel();
    m_summary->setText(summaries());
    m_stage->setEnabled(model.tickedCount() > 0 && !m_workspace.isApplying());
    updateHint();
    m_empty->hide();
    if (model.rowCount() == 0)
        m_empty->showState(tr("Nobody to propose"),
                           tr("Who holds these licences is not known here, or they are not given to people "
                              "one by one."));
}

/// What comes next.
void SuperfluousPanel::updateHint()
{
    const SuperfluousLicenseModel &model = m_server.superfluousModel();
    if (!model.isEnough())
        m_hint->showMessage(MessageStrip::Severity::Warning,
                            tr("What is ticked is not enough yet for the new licence to fit."));
    else if (model.tickedCount() > 0)
        m_hint->showMessage(MessageStrip::Severity::Info,
                            tr("What is ticked is enough. Stage it, apply it under Changes, come back, check "
                               "for the new licence again and activate it."));
    else
        m_hint->showMessage(
            MessageStrip::Severity::Info,
            tr("What is staged is enough. Apply it under Changes, come back, check for the new "
               "licence again and activate it."));
}
