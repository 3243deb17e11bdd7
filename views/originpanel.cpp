// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/originpanel.h"

#include "models/origintext.h"
#include "models/workspace.h"
#include "views/severitysign.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

OriginPanel::OriginPanel(Workspace &workspace, QWidget *parent)
    : InPlacePanel(parent)
    , m_workspace(workspace)
    , m_sign(new SeveritySign(Severity::Info, this))
    , m_title(new QLabel(this))
    , m_lines(new QLabel(this))
    , m_showRun(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    layOut();
    connect(m_showRun, &QPushButton::clicked, this, [this] { Q_EMIT runRequested(m_runId); });
    connect(m_close, &QPushButton::clicked, this, &OriginPanel::dismiss);
    followWorkspace();
    updateText();
}

void OriginPanel::layOut()
{
    m_title->setFont(strongFont(font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::Tight);
    for (QLabel *label : {m_title, m_lines}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto *commands = new QHBoxLayout;
    commands->setSpacing(Spacing::Small);
    for (QPushButton *button : {m_showRun, m_close}) {
        button->setAutoDefault(true); // Return presses it, as Space does
        commands->addWidget(button);
    }
    commands->addStretch();
    words->addSpacing(Spacing::Tight);
    words->addLayout(commands);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Medium);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void OriginPanel::followWorkspace()
{
    connect(&m_workspace, &Workspace::wasReset, this, &OriginPanel::updateText);
    connect(&m_workspace, &Workspace::rowsChanged, this, &OriginPanel::updateText);
    connect(&m_workspace, &Workspace::associatesRenewed, this, &OriginPanel::updateText);
    connect(&m_workspace, &Workspace::catalogueChanged, this, &OriginPanel::updateText);
    connect(&m_workspace, &Workspace::applyingChanged, this, [this] {
        if (m_history && !m_workspace.isApplying())
            Q_EMIT historyRequested(m_history->associateId, m_history->license);
    });
}

void OriginPanel::tell(const HoldingHistory &history)
{
    m_history = history;
    updateText();
    if (m_history)
        appear(m_showRun->isHidden() ? *m_close : *m_showRun);
}

void OriginPanel::dismiss()
{
    m_history.reset();
    vanish();
}

void OriginPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateText();
    InPlacePanel::changeEvent(event);
}

void OriginPanel::updateText()
{
    //: Name of the place that says where an assignment comes from.
    setAccessibleName(tr("Origin"));
    //: Button: closes the place that says where an assignment comes from.
    m_close->setText(tr("Close"));
    setWhatsThis(tr("Says how the associate came to have the licence or to lack it: directly, through a user "
                    "plan, by a run of Seatkeeper, or by somebody else. Nothing is changed here."));
    if (!m_history)
        return;
    if (m_workspace.rowOf(m_history->associateId) < 0 || m_workspace.columnOf(m_history->license) < 0) {
        dismiss();
        return;
    }
    const OriginText text = originText(*m_history, m_workspace);
    m_runId = text.runId;
    m_title->setText(text.title);
    m_lines->setText(text.lines.join(u'\n'));
    //: Button: goes to the page "Activity"; %1 is the number of a run.
    m_showRun->setText(tr("Show run %1").arg(m_runId));
    m_showRun->setVisible(m_runId != 0);
    // Whoever cannot see the panel hears all of it with the button that has the focus.
    const QString everything = m_title->text() + u'\n' + m_lines->text();
    setAccessibleDescription(everything);
    for (QPushButton *button : {m_showRun, m_close})
        button->setAccessibleDescription(everything);
}
