// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/loadprogress.h"

#include "models/workspace.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

static constexpr int BarWidth = 140;

LoadProgress::LoadProgress(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(BarWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, Spacing::Small, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_bar);
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

void LoadProgress::updateState()
{
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
    m_text->setText(text);
    setVisible(!text.isEmpty());
}
