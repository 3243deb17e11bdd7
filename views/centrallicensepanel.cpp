// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/centrallicensepanel.h"

#include "models/runtext.h"
#include "models/satellites.h"
#include "views/emptystate.h"
#include "views/markdelegate.h"
#include "views/messagestrip.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

CentralLicensePanel::CentralLicensePanel(Satellites &satellites, QWidget *parent)
    : QWidget(parent)
    , m_satellites(satellites)
    , m_note(new QLabel(this))
    , m_allow(new QCheckBox(this))
    , m_message(new MessageStrip(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
    , m_review(new QLabel(this))
    , m_discard(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_review->setTextFormat(Qt::PlainText);
    m_review->setWordWrap(true);
    m_save->setProperty("primary", true);
    m_table->setModel(&satellites.centralModel());
    m_table->setItemDelegate(new MarkDelegate(CentralLicenseModel::IsMarkedRole, m_table));
    m_table->setColumnWidths({210, 230, 170, 110});
    buildLayout();
    connectParts();
    retranslate();
}

void CentralLicensePanel::buildLayout()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(Spacing::Small);
    foot->addWidget(m_review, 1);
    foot->addWidget(m_discard);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Spacing::Medium, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_note);
    layout->addWidget(m_allow);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
}

void CentralLicensePanel::connectParts()
{
    CentralLicenseModel *model = &m_satellites.centralModel();
    connect(m_allow, &QCheckBox::clicked, this, [this](bool isOn) {
        using Boxes = CentralLicenseModel::Boxes;
        m_satellites.setCentralBoxes(isOn ? Boxes::Open : Boxes::Closed);
    });
    connect(m_discard, &QPushButton::clicked, model, &CentralLicenseModel::dropChanges);
    connect(m_save, &QPushButton::clicked, this, [this, model] { Q_EMIT saveRequested(model->changes()); });
    connect(m_message, &MessageStrip::actionRequested, this, &CentralLicensePanel::help);
    connect(model, &CentralLicenseModel::changesChanged, this, &CentralLicensePanel::updateReview);
    connect(&m_satellites, &Satellites::centralChanged, this, &CentralLicensePanel::updateState);
    connect(&m_satellites, &Satellites::serverChanged, this, &CentralLicensePanel::updateState);
    // Space ticks all selected rows, in whatever column the keyboard stands.
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &CentralLicensePanel::toggleSelected);
}

void CentralLicensePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CentralLicensePanel::retranslate()
{
    //: Check box: opens the boxes of the central licence.
    m_allow->setText(tr("Allow changing the central licence"));
    m_table->setAccessibleName(tr("Central licence"));
    m_table->setAccessibleDescription(
        tr("The licences of the central database, and which of them are assigned. Space ticks the selected "
           "rows where changing is allowed."));
    //: Button: what is ticked is forgotten.
    m_discard->setText(tr("Discard"));
    //: Button: send what is ticked to the server.
    m_save->setText(tr("Save central licence"));
    m_save->setToolTip(tr("Sends the central licence back with nothing changed but these boxes, and reads it "
                          "again"));
    m_allow->setWhatsThis(tr("Opens the boxes of the central licence. Nothing is sent before you save."));
    m_table->setWhatsThis(
        tr("The licences of the central database, and which of them are assigned. The boxes are open only "
           "where the server offers that and you have allowed changing."));
    m_discard->setWhatsThis(
        tr("Forgets what was ticked, and shows what the server has. Nothing has been sent."));
    m_save->setWhatsThis(tr("Sends the central licence to the server with nothing changed but these boxes, "
                            "reads it again and compares. The run is kept under Activity."));
    updateState();
}

/// All selected rows become what the first of them is not.
void CentralLicensePanel::toggleSelected()
{
    const int column = static_cast<int>(CentralLicenseModel::Column::Assigned);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows(column);
    if (rows.isEmpty())
        return;
    const auto former = rows.constFirst().data(Qt::CheckStateRole).value<Qt::CheckState>();
    const Qt::CheckState wanted = former == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    for (const QModelIndex &row : rows)
        m_table->model()->setData(row, wanted, Qt::CheckStateRole);
}

void CentralLicensePanel::updateState()
{
    const QString obstacle = m_satellites.centralObstacle();
    const bool isKnown = m_satellites.isServerKnown();
    m_allow->setEnabled(isKnown && obstacle.isEmpty() && !m_satellites.isSaving());
    m_allow->setChecked(m_satellites.centralModel().boxes() == CentralLicenseModel::Boxes::Open);
    QStringList sentences {tr("Licences of the central database, as the server tells them. SuperOffice does "
                              "not document what saving them changes: leave them alone unless you know.")};
    if (isKnown && !obstacle.isEmpty())
        sentences.append(obstacle);
    m_note->setText(sentences.join(u' '));
    updateMessage();
    updateEmptyState();
    updateReview();
}

void CentralLicensePanel::updateMessage()
{
    const LoadStatus &status = m_satellites.centralStatus();
    m_message->clear();
    if (m_satellites.isSaving()) {
        m_message->showMessage(MessageStrip::Severity::Info,
                               tr("The central licence is being saved and read again."));
    } else if (m_satellites.save()) {
        showSave();
    } else if (status.state == LoadState::Stale) {
        m_remedy = Remedy::ReadAgain;
        m_message->showMessage(MessageStrip::Severity::Error, status.error,
                               //: Button: ask the server again after an error.
                               tr("Try again"));
    }
}

void CentralLicensePanel::showSave()
{
    const Satellites::Save &save = *m_satellites.save();
    const bool isVerified = save.outcome.kind == ApplyOutcome::Kind::Verified;
    QStringList sentences {isVerified ? tr("The central licence is saved, and was read back as wanted.")
                                      : outcomeText(save.outcome)};
    if (!save.problem.isEmpty())
        sentences.append(save.problem);
    m_remedy = Remedy::ShowActivity;
    //: Button: go to the list of what was applied.
    const QString action = save.runId == 0 ? QString() : tr("Show in Activity");
    m_message->showMessage(isVerified ? MessageStrip::Severity::Success : MessageStrip::Severity::Error,
                           sentences.join(u' '), action);
}

void CentralLicensePanel::updateEmptyState()
{
    const LoadStatus &status = m_satellites.centralStatus();
    const auto read = [this] { Q_EMIT readRequested(); };
    m_empty->hide();
    if (m_satellites.centralModel().rowCount() > 0)
        return;
    if (m_satellites.installation() == Satellites::Installation::None) {
        m_empty->showState(tr("Not signed in"), tr("Sign in to see the central licence."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), [this] { Q_EMIT signInRequested(); }});
    } else if (status.state == LoadState::Failed || status.state == LoadState::Stale) {
        m_empty->showState(tr("The central licence could not be read"), status.error,
                           {tr("Try again"), read});
    } else if (status.state == LoadState::Ready) {
        m_empty->showState(tr("No licences"), tr("The central licence has no licence that is to be shown."),
                           //: Button: ask the server again.
                           {tr("Read again"), read});
    } else {
        m_empty->showState(tr("Reading the central licence…"), tr("The server has been asked for it."));
    }
}

void CentralLicensePanel::updateReview()
{
    const QStringList changes = m_satellites.centralModel().changeTexts();
    const bool isOpen = m_satellites.centralModel().boxes() == CentralLicenseModel::Boxes::Open;
    for (QWidget *part : std::initializer_list<QWidget *> {m_review, m_discard, m_save})
        part->setVisible(isOpen);
    m_discard->setEnabled(!changes.isEmpty() && !m_satellites.isSaving());
    m_save->setEnabled(!changes.isEmpty() && !m_satellites.isSaving());
    if (changes.isEmpty()) {
        m_review->setText(tr("Nothing changes yet: tick what is to be assigned."));
        return;
    }
    //: What would be saved: %Ln how many licences, %1 what becomes of each, as in "Sales will be assigned".
    m_review->setText(tr("%Ln licence(s) change: %1.", nullptr, static_cast<int>(changes.size()))
                          .arg(changes.join(QStringLiteral(", "))));
}

void CentralLicensePanel::help()
{
    if (m_remedy == Remedy::ReadAgain)
        Q_EMIT readRequested();
    else if (m_satellites.save())
        Q_EMIT activityRequested(m_satellites.save()->runId);
}
