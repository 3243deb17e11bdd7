// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/diagnosticspage.h"

#include "models/connectiontext.h"
#include "models/diagnostics.h"
#include "views/emptystate.h"
#include "views/pageheader.h"
#include "views/rowtableview.h"
#include "views/statusrowdelegate.h"
#include "views/tablecolumns.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

enum Tab { RequestsTab, CallsTab };

DiagnosticsPage::DiagnosticsPage(Diagnostics &diagnostics, QWidget *parent)
    : QWidget(parent)
    , m_diagnostics(diagnostics)
    , m_header(new PageHeader(this))
    , m_copy(new QPushButton(this))
    , m_tabs(new QTabWidget(this))
    , m_requests(new RowTableView(this))
    , m_noRequests(new EmptyState(*m_requests))
    , m_calls(new RowTableView(this))
    , m_noCalls(new EmptyState(*m_calls))
{
    m_header->addCommand(m_copy);
    m_requests->setModel(&diagnostics.requests());
    m_requests->setItemDelegate(new StatusRowDelegate(
        RequestLogModel::HasFailedRole, static_cast<int>(RequestLogModel::Column::Status), m_requests));
    m_requests->setColumns(columnNames<RequestLogModel::Column>(), {74, 300, 96, 84, 84});
    m_requests->columns().setHideable();
    m_calls->setModel(&diagnostics.calls());
    m_calls->setItemDelegate(new StatusRowDelegate(
        ServerCallModel::IsClosedRole, static_cast<int>(ServerCallModel::Column::State), m_calls));
    m_calls->setColumns(columnNames<ServerCallModel::Column>(), {350, 150});
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_requests, QString());
    m_tabs->addTab(m_calls, QString());
    m_memory.keep(QStringLiteral("requests"), *m_requests);
    m_memory.keep(QStringLiteral("calls"), *m_calls);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_tabs, 1);

    connect(m_copy, &QPushButton::clicked, this, &DiagnosticsPage::copyBundle);
    connect(&diagnostics, &Diagnostics::factsChanged, this, &DiagnosticsPage::updateFacts);
    for (const QAbstractItemModel *model :
         std::initializer_list<const QAbstractItemModel *> {&diagnostics.requests(), &diagnostics.calls()}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &DiagnosticsPage::updateState);
        connect(model, &QAbstractItemModel::modelReset, this, &DiagnosticsPage::updateState);
    }
    retranslate();
}

void DiagnosticsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosticsPage::retranslate()
{
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Diagnostics"));
    //: Button: put facts and requests on the clipboard, to be sent to whoever helps.
    m_copy->setText(tr("Copy support bundle"));
    m_copy->setToolTip(
        tr("Copies these facts and requests as text. No password, token, name or address is in it."));
    //: Tab: the last requests to the server.
    m_tabs->setTabText(RequestsTab, tr("Requests"));
    //: Tab: what this server lets a program do.
    m_tabs->setTabText(CallsTab, tr("Server calls"));
    //: Name of the tabs, for screen readers.
    m_tabs->setAccessibleName(tr("Kinds of diagnostics"));
    m_requests->setAccessibleName(tr("Requests"));
    m_requests->setAccessibleDescription(tr("The last 200 requests to the server, the newest first"));
    m_calls->setAccessibleName(tr("Server calls"));
    m_calls->setAccessibleDescription(tr("What this server lets a program do"));
    setWhatsThis(WhatsThis::page(Page::Diagnostics));
    m_copy->setWhatsThis(m_copy->toolTip());
    m_requests->setWhatsThis(tr("The last 200 requests to the server: when, what, how each ended and how "
                                "long it took. Look here first when something is slow or fails."));
    m_tabs->setWhatsThis(m_requests->whatsThis());
    m_calls->setWhatsThis(tr("The calls that Seatkeeper knows, and whether this server has them. Where one "
                             "is missing, what needs it is closed and says why."));
    m_diagnostics.requests().retranslate();
    m_diagnostics.calls().retranslate();
    updateFacts();
    updateState();
}

void DiagnosticsPage::updateFacts()
{
    const ConnectionFacts &facts = m_diagnostics.facts();
    QStringList parts;
    if (!facts.serverVersion.isEmpty()) {
        //: %1 is the version of the SuperOffice server.
        parts.append(tr("SuperOffice server %1").arg(facts.serverVersion));
    }
    if (facts.way)
        parts.append(signInWayText(*facts.way));
    m_header->setFacts(parts.isEmpty() ? tr("Not signed in.") : parts.join(QStringLiteral(" · ")));
}

void DiagnosticsPage::updateState()
{
    //: Button: opens the dialog for signing in.
    const NextStep signIn {tr("Sign in…"), [this] { Q_EMIT signInRequested(); }};
    m_noRequests->setVisible(false);
    m_noCalls->setVisible(false);
    if (m_diagnostics.requests().rowCount() == 0)
        m_noRequests->showState(tr("No requests yet"),
                                tr("Requests to the server are listed here as they are made."), signIn);
    if (m_diagnostics.calls().rowCount() == 0)
        m_noCalls->showState(tr("Nothing known yet"),
                             tr("What the server offers is listed here after signing in."), signIn);
}

void DiagnosticsPage::copyBundle()
{
    QGuiApplication::clipboard()->setText(m_diagnostics.supportBundle());
    Q_EMIT bundleCopied();
}
