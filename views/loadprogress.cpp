// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/loadprogress.h"

#include "models/workspace.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

static constexpr int BarWidth = 140;

LoadProgress::LoadProgress(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Spacing::Small, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    connect(m_cancel, &QToolButton::clicked, this, &LoadProgress::cancelRequested);
    for (const auto signal : {&Workspace::catalogueStatusChanged, &Workspace::associatesStatusChanged,
                              &Workspace::holdingsStatusChanged, &Workspace::applyingChanged})
        connect(&workspace, signal, this, &LoadProgress::updateState);
    updateState();
}

void LoadProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        updateState();
    QWidget::changeEvent(event);
}

void LoadProgress::setSlowRequest(const QString &path)
{
    m_slowCall = path.mid(path.lastIndexOf(u'/') + 1);
    updateState();
}

void LoadProgress::updateState()
{
    //: Button: stop waiting for the server.
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop waiting for the server"));
    m_cancel->setToolTip(tr("Stops waiting for the server"));
    //: Name of the progress bar, for screen readers.
    m_bar->setAccessibleName(tr("Progress"));
    const LoadStatus &associates = m_workspace.associatesStatus();
    const LoadStatus &holdings = m_workspace.holdingsStatus();
    const LoadStatus *shown = nullptr;
    QString text;
    if (m_workspace.isApplying()) {
        text = tr("Applying changes…");
    } else if (m_workspace.catalogueStatus().state == LoadState::Loading) {
        text = tr("Reading licences…");
    } else if (associates.state == LoadState::Loading) {
        shown = &associates;
        text = tr("Reading associates…");
    } else if (holdings.state == LoadState::Loading) {
        shown = &holdings;
        text = tr("Reading who holds what…");
    }
    if (shown && shown->total > 0) {
        const QLocale locale;
        //: Progress: %1 what is read, %2 of %3 done.
        text = tr("%1 %2 of %3").arg(text, locale.toString(shown->done), locale.toString(shown->total));
    }
    m_bar->setRange(0, shown && shown->total > 0 ? shown->total : 0);
    m_bar->setValue(shown ? shown->done : 0);
    const bool isSlow = !m_slowCall.isEmpty() && !text.isEmpty();
    if (isSlow) {
        //: %1 what is going on, as in "Reading licences…"; %2 is a call of the server that has taken more
        //: than five seconds.
        text = tr("%1 The server is slow (%2).").arg(text, m_slowCall);
    }
    m_cancel->setVisible(isSlow);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}
