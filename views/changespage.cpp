// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changespage.h"

#include "models/workspace.h"
#include "views/changedelegate.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/rowtableview.h"
#include "views/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

ChangesPage::ChangesPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(workspace)
    , m_header(new PageHeader(this))
    , m_message(new MessageStrip(this))
    , m_discard(new QPushButton(this))
    , m_apply(new QPushButton(this))
    , m_table(new RowTableView(this))
    , m_empty(new EmptyState(*m_table))
{
    m_apply->setProperty("primary", true);
    setFocusProxy(m_table);
    m_header->addCommand(m_discard);
    m_header->addCommand(m_apply);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ChangeDelegate(m_table));
    m_table->setColumnWidths({180, 220, 130, 190, 120});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Medium);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);

    connect(m_apply, &QPushButton::clicked, this, &ChangesPage::applyRequested);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPage::discard);
    connect(&workspace, &Workspace::stagingChanged, this, &ChangesPage::updateState);
    connect(&workspace, &Workspace::applyingChanged, this, &ChangesPage::updateState);
    connect(&m_model, &QAbstractItemModel::rowsInserted, m_message, &MessageStrip::clear);
    retranslate();
}

void ChangesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangesPage::retranslate()
{
    //: Title of a page and entry in the list of sections.
    m_header->setTitle(tr("Changes"));
    //: Button: send everything staged to the server.
    m_apply->setText(tr("Apply changes"));
    m_apply->setToolTip(tr("Sends the changes to the server and reads everything back"));
    //: Button: forget everything staged.
    m_discard->setText(tr("Discard changes"));
    m_discard->setToolTip(tr("Takes back everything staged. Undo brings it back."));
    m_table->setAccessibleName(tr("Changes"));
    m_table->setAccessibleDescription(tr("What is staged and not yet applied"));
    m_message->clear();
    m_model.retranslate();
    updateState();
}

void ChangesPage::updateState()
{
    const int count = m_workspace.changeCount();
    const bool isIdle = !m_workspace.isApplying();
    m_apply->setEnabled(count > 0 && isIdle);
    m_discard->setEnabled(count > 0 && isIdle);
    if (count > 0) {
        //: First half of a line under the page title.
        const QString changes = tr("%n change(s) staged", nullptr, count);
        //: Second half of a line under the page title.
        const QString associates = tr("for %n associate(s)", nullptr, m_model.associateCount());
        //: Joins the two halves: %1 "3 changes staged", %2 "for 2 associates".
        m_header->setFacts(tr("%1 %2, not applied yet.").arg(changes, associates));
        m_empty->hide();
    } else {
        m_header->setFacts(tr("Nothing is staged."));
        m_empty->showState(tr("No changes"), tr("Tick or clear boxes under Assignments. The changes are "
                                                "collected here until you apply them."));
    }
}

void ChangesPage::discard()
{
    //: A step to undo.
    m_workspace.discardStaged(tr("Discard all changes"));
}

QString ChangesPage::summaryText(const ApplySummary &summary)
{
    QStringList sentences;
    if (summary.verified > 0) {
        //: Result of applying; every change was read back from the server.
        sentences.append(tr("%n change(s) applied and verified.", nullptr, summary.verified));
    }
    if (summary.failed > 0) {
        //: Result of applying; each change has its reason beside it.
        sentences.append(
            tr("%n change(s) could not be applied and stay staged; the reasons stand in the list.", nullptr,
               summary.failed));
    }
    if (!summary.error.isEmpty())
        sentences.append(summary.error);
    return sentences.join(u' ');
}

void ChangesPage::showSummary(const ApplySummary &summary)
{
    const bool isComplete = summary.failed == 0 && summary.error.isEmpty();
    m_message->showMessage(isComplete ? MessageStrip::Severity::Success : MessageStrip::Severity::Error,
                           summaryText(summary));
}
