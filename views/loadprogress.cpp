// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/loadprogress.h"

#include "models/workspace.h"
#include "views/announcer.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

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

void LoadProgress::setRunProgress(int done, int total)
{
    if (done == 0)
        m_runTime.start();
    m_runDone = done;
    m_runTotal = total;
    updateState();
}

/// "Applying changes… 12 of 40, about 2 minutes left"; the time only once there is something to go by.
QString LoadProgress::runText() const
{
    const QLocale locale;
    const QString count =
        //: Progress: %1 what is done, %2 of %3 done.
        tr("%1 %2 of %3")
            .arg(tr("Applying changes…"), locale.toString(m_runDone), locale.toString(m_runTotal));
    constexpr qint64 Enough = 2000; // ms
    const qint64 elapsed = m_runTime.isValid() ? m_runTime.elapsed() : 0;
    if (m_runDone == 0 || elapsed < Enough)
        return count;
    const auto seconds = static_cast<int>(elapsed / m_runDone * (m_runTotal - m_runDone) / 1000);
    if (seconds < 60) {
        //: Progress: %1 as in "Applying changes… 12 of 40".
        return tr("%1, less than a minute left").arg(count);
    }
    //: Progress: %1 as in "Applying changes… 12 of 40".
    return tr("%1, about %Ln minute(s) left", nullptr, (seconds + 59) / 60).arg(count);
}

void LoadProgress::updateState()
{
    //: Button: stop waiting for the server.
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Stop waiting for the server"));
    m_cancel->setToolTip(tr("Stops waiting for the server"));
    setWhatsThis(tr("How far reading or applying has come. A request that takes more than five seconds is "
                    "named; Cancel stops waiting for it."));
    //: Name of the progress bar, for screen readers.
    m_bar->setAccessibleName(tr("Progress"));
    const LoadStatus &associates = m_workspace.associatesStatus();
    const LoadStatus &holdings = m_workspace.holdingsStatus();
    const LoadStatus *shown = nullptr;
    QString text;
    if (m_workspace.isApplying()) {
        text = runText();
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
    const bool isRun = m_workspace.isApplying();
    const int total = isRun ? m_runTotal : (shown ? shown->total : 0);
    m_bar->setRange(0, std::max(total, 0));
    m_bar->setValue(isRun ? m_runDone : (shown ? shown->done : 0));
    const bool isSlow = !m_slowCall.isEmpty() && !text.isEmpty();
    if (isSlow) {
        //: %1 what is going on, as in "Reading licences…"; %2 is a call of the server that has taken more
        //: than five seconds.
        text = tr("%1 The server is slow (%2).").arg(text, m_slowCall);
    }
    m_cancel->setVisible(isSlow);
    announceStep(text);
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

/// That reading or applying begins, and that everything has been read; what went wrong the page says, and
/// what became of a run the window.
void LoadProgress::announceStep(const QString &text)
{
    const auto announce = [this](const QString &words) {
        Announcer::announceFrom(*this, Announcer::Subject::Reading, words);
    };
    if (!text.isEmpty()) {
        if (!m_isReading && m_text->text().isEmpty())
            announce(text);
        m_isReading = !m_workspace.isApplying();
        return;
    }
    if (!m_isReading || m_workspace.holdingsStatus().state == LoadState::Idle)
        return; // nothing was read, or there is more to come
    m_isReading = false;
    if (m_workspace.holdingsStatus().state == LoadState::Ready)
        announce(tr("Everything has been read."));
}
