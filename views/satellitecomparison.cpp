// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/satellitecomparison.h"

#include "models/satellites.h"
#include "views/emptystate.h"
#include "views/markdelegate.h"
#include "views/messagestrip.h"
#include "views/plaintooltips.h"
#include "views/rowtableview.h"
#include "views/satellitechooser.h"
#include "views/satellitedelegate.h"
#include "views/tablecolumns.h"
#include "views/taborder.h"
#include "views/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

// Of the list: an entry, and a bar to scroll with beneath it where there are many.
static constexpr int ListHeight = 60;

SatelliteComparison::SatelliteComparison(Satellites &satellites, QWidget *parent)
    : QWidget(parent)
    , m_satellites(satellites)
    , m_chooser(new SatelliteChooser(satellites, this))
    , m_differences(new QCheckBox(this))
    , m_message(new MessageStrip(this))
    , m_compared(new QWidget(this))
    , m_list(new QListView(this))
    , m_leaveOut(new QPushButton(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
{
    buildList();
    buildTable();
    buildLayout();
    connectParts();
    m_memory.keep(QStringLiteral("differences"), *m_differences);
    retranslate();
}

void SatelliteComparison::buildList()
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setModel(&m_satellites.listModel());
    m_list->setItemDelegate(new SatelliteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setFixedHeight(ListHeight);
    new PlainToolTips(*m_list);
}

void SatelliteComparison::buildTable()
{
    m_table->setModel(&m_satellites.licenseModel());
    m_table->setItemDelegate(new MarkDelegate(SatelliteLicenseModel::IsMarkedRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
}

void SatelliteComparison::buildLayout()
{
    auto *chooser = new QHBoxLayout;
    chooser->addWidget(m_chooser);
    chooser->addStretch(1);
    auto *compared = new QHBoxLayout(m_compared);
    compared->setContentsMargins(0, 0, 0, 0);
    compared->setSpacing(Spacing::Small);
    compared->addWidget(m_list, 1);
    compared->addWidget(m_leaveOut, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Spacing::Medium, 0, 0);
    layout->setSpacing(Spacing::Medium);
    layout->addLayout(chooser);
    layout->addWidget(m_compared);
    layout->addWidget(m_message);
    layout->addWidget(m_differences);
    layout->addWidget(m_table, 1);
    tabThrough({m_list, m_leaveOut, m_differences, m_table});
}

void SatelliteComparison::connectParts()
{
    connect(m_chooser, &SatelliteChooser::chosen, this, &SatelliteComparison::choose);
    connect(m_leaveOut, &QPushButton::clicked, this, &SatelliteComparison::leaveOutCurrent);
    auto *removeKey = new QShortcut(QKeySequence::Delete, m_list);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &SatelliteComparison::leaveOutCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SatelliteComparison::updateState);
    connect(m_differences, &QCheckBox::toggled, this, [this](bool isOn) {
        using Scope = SatelliteLicenseModel::Scope;
        m_satellites.licenseModel().setScope(isOn ? Scope::Differences : Scope::All);
        updateState();
    });
    connect(m_message, &MessageStrip::actionRequested, this, &SatelliteComparison::readFailed);
    connect(&m_satellites.licenseModel(), &QAbstractItemModel::modelReset, this,
            &SatelliteComparison::updateColumns);
    connect(&m_satellites.licenseModel(), &QAbstractItemModel::dataChanged, this,
            &SatelliteComparison::updateColumns);
    connect(&m_satellites, &Satellites::serverChanged, this, &SatelliteComparison::updateState);
    connect(&m_satellites, &Satellites::listedChanged, this, &SatelliteComparison::updateState);
    connect(&m_satellites, &Satellites::comparedChanged, this, &SatelliteComparison::updateState);
    updateColumns();
}

void SatelliteComparison::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SatelliteComparison::retranslate()
{
    //: Check box: list only licences that satellites have in different ways.
    m_differences->setText(tr("Only differences"));
    //: Button: the chosen satellite is not to be compared any more.
    m_leaveOut->setText(tr("Leave out"));
    m_leaveOut->setToolTip(tr("Takes the chosen satellite out of the comparison. Delete does the same."));
    //: Name of the list of satellites that stand side by side, for screen readers.
    m_list->setAccessibleName(tr("Compared satellites"));
    m_list->setAccessibleDescription(tr("The satellites whose licences stand side by side, and when they "
                                        "were read. Delete leaves one out."));
    m_table->setAccessibleName(tr("Satellite licences"));
    m_table->setAccessibleDescription(
        tr("A row for each licence, a column for each satellite; licences that differ are marked"));
    m_differences->setWhatsThis(tr("Lists only the licences that the satellites have in different ways."));
    m_list->setWhatsThis(tr("The satellites that are compared, and when each was read. Delete takes the "
                            "chosen one out of the comparison; the satellite itself is not changed."));
    m_leaveOut->setWhatsThis(m_leaveOut->toolTip());
    m_table->setWhatsThis(tr("A row for each licence, a column for each satellite; differences are marked. "
                             "Satellites are only shown here, never changed."));
    updateState();
}

/// One that is compared already is shown in the list.
void SatelliteComparison::choose(qint64 satelliteId)
{
    Q_EMIT compareRequested(satelliteId);
    m_list->setCurrentIndex(m_satellites.listModel().index(m_satellites.listModel().rowOf(satelliteId)));
}

void SatelliteComparison::leaveOutCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const int row = current.row();
    Q_EMIT leaveOutRequested(current.data(SatelliteListModel::SatelliteIdRole).toLongLong());
    if (m_satellites.compared().isEmpty())
        m_chooser->setFocus();
    const int last = m_satellites.listModel().rowCount() - 1;
    m_list->setCurrentIndex(
        m_satellites.listModel().index(std::min(row, last))); // the next one takes its place
}

void SatelliteComparison::readAll()
{
    const QList<SatelliteState> compared = m_satellites.compared(); // changes while it is read
    for (const SatelliteState &each : compared)
        Q_EMIT readRequested(each.satellite.satelliteId);
}

void SatelliteComparison::readFailed()
{
    const QList<SatelliteState> compared = m_satellites.compared(); // changes while it is read
    for (const SatelliteState &each : compared) {
        if (!each.status.error.isEmpty())
            Q_EMIT readRequested(each.satellite.satelliteId);
    }
}

void SatelliteComparison::updateColumns()
{
    const int columns = m_satellites.licenseModel().columnCount();
    m_table->setColumnHidden(static_cast<int>(SatelliteLicenseModel::Column::Difference),
                             columns < SatelliteLicenseModel::FirstSatellite + 2);
    m_table->columns().fitContents(); // a few dozen rows, of the columns that are shown
}

void SatelliteComparison::updateState()
{
    const qsizetype compared = m_satellites.compared().size();
    m_compared->setVisible(compared > 0);
    m_differences->setEnabled(compared > 1 || m_differences->isChecked());
    m_leaveOut->setEnabled(m_list->currentIndex().isValid());
    updateMessage();
    updateEmptyState();
}

QStringList SatelliteComparison::problems() const
{
    QStringList problems;
    for (const SatelliteState &each : m_satellites.compared()) {
        if (!each.status.error.isEmpty())
            problems.append(each.status.error);
    }
    return problems;
}

/// What could not be read of some satellites, while others are shown.
void SatelliteComparison::updateMessage()
{
    const QStringList what = problems();
    m_message->clear();
    if (!what.isEmpty() && m_satellites.licenseModel().licenseCount() > 0) {
        m_message->showMessage(MessageStrip::Severity::Error, what.join(u'\n'),
                               //: Button: ask the server again after an error.
                               tr("Try again"));
    }
}

void SatelliteComparison::updateEmptyState()
{
    m_empty->hide();
    if (m_satellites.licenseModel().rowCount() > 0)
        return;
    if (m_satellites.licenseModel().licenseCount() > 0) {
        m_empty->showState(tr("No differences"), tr("The satellites have all licences in the same way."),
                           //: Button: list every licence again.
                           {tr("Show all licences"), [this] { m_differences->setChecked(false); }});
    } else if (m_satellites.compared().isEmpty()) {
        explainNothingCompared();
    } else {
        explainNothingRead();
    }
}

void SatelliteComparison::explainNothingCompared()
{
    switch (m_satellites.installation()) {
    case Satellites::Installation::None:
        m_empty->showState(tr("Not signed in"), tr("Sign in to see the satellites of your installation."),
                           //: Button: opens the dialog for signing in.
                           {tr("Sign in…"), [this] { Q_EMIT signInRequested(); }});
        return;
    case Satellites::Installation::Unknown:
        m_empty->showState(tr("Not read yet"),
                           tr("Satellites are read once the server has said what it can do."));
        return;
    case Satellites::Installation::Online:
        m_empty->showState(tr("No satellites"), tr("SuperOffice Online has no satellite databases."));
        return;
    case Satellites::Installation::OnSite:
        break;
    }
    //: Button: leads to the field in which a satellite is chosen.
    const NextStep choose {tr("Choose a satellite"), [this] { m_chooser->setFocus(); }};
    if (m_satellites.listStatus().state == LoadState::Loading) {
        m_empty->showState(tr("Looking for satellites…"),
                           tr("The server has been asked which satellites there are."));
    } else if (m_satellites.listed().isEmpty()) {
        m_empty->showState(tr("No satellites known"),
                           tr("This installation has no satellites, or does not list them: type the id of "
                              "one above and press Add."),
                           choose);
    } else {
        m_empty->showState(tr("No satellite chosen"),
                           tr("Choose a satellite above, by its id or its name, and press Add."), choose);
    }
}

void SatelliteComparison::explainNothingRead()
{
    const QStringList what = problems();
    const QList<SatelliteState> &compared = m_satellites.compared();
    const bool isReading = std::any_of(compared.cbegin(), compared.cend(), [](const SatelliteState &each) {
        return each.status.state == LoadState::Loading;
    });
    if (isReading) {
        m_empty->showState(tr("Reading licences…"), tr("The server has been asked for their licences."));
    } else if (!what.isEmpty()) {
        m_empty->showState(tr("The licences could not be read"), what.join(u'\n'),
                           {tr("Try again"), [this] { readFailed(); }});
    } else {
        m_empty->showState(tr("No licences"), tr("There is no licence here that is to be shown."),
                           //: Button: ask the server again.
                           {tr("Read again"), [this] { readAll(); }});
    }
}
