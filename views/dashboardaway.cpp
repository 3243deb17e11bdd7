// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardaway.h"

#include "models/dashboard.h"
#include "views/emptystate.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QLabel>
#include <QVBoxLayout>

DashboardAway::DashboardAway(Dashboard &dashboard, QWidget *parent)
    : DashboardTab(parent)
    , m_dashboard(dashboard)
    , m_summary(new QLabel(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setModel(&dashboard.awayModel());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({190, 190, 190});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_table, &QAbstractItemView::activated, this, &DashboardAway::requestAssociates);
    connect(&dashboard, &Dashboard::awayChanged, this, &DashboardAway::refreshWhenSeen);
    retranslate();
}

void DashboardAway::retranslate()
{
    //: Name of a table, for screen readers: what has changed since the user was here last.
    m_table->setAccessibleName(tr("While you were away"));
    m_table->setAccessibleDescription(
        tr("What has changed since you were here last, and by whom. Enter shows who holds a licence now."));
    m_table->setWhatsThis(tr("What has changed on the server since your last visit, and whether it was done "
                             "with Seatkeeper. Enter or a double click shows who holds the licence now."));
}

void DashboardAway::refresh()
{
    const QString summary = awaySummary(m_dashboard.awayChanges(), m_dashboard.awaySince());
    const bool hasChanges = !m_dashboard.awayChanges().isEmpty();
    m_summary->setText(summary);
    m_summary->setVisible(hasChanges);
    //: Button: ask the server again.
    const NextStep readAgain {tr("Read again"), [this] { Q_EMIT refreshRequested(); }};
    m_empty->hide();
    if (!m_dashboard.awaySince().isValid())
        m_empty->showState(tr("Nothing to compare with yet"),
                           tr("From now on, what changes between two visits is listed here."), readAgain);
    else if (!hasChanges)
        m_empty->showState(tr("Nothing has changed"), summary, readAgain);
}
