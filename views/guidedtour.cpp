// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guidedtour.h"

#include "views/activitypage.h"
#include "views/assignmentfilterbar.h"
#include "views/assignmentview.h"
#include "views/calloutplace.h"
#include "views/changespage.h"
#include "views/seattileview.h"
#include "views/sidebar.h"
#include "views/theme.h"
#include "views/tourcallout.h"
#include "views/tourframe.h"

#include <QApplication>
#include <QEvent>
#include <QMainWindow>
#include <QMenuBar>

GuidedTour::GuidedTour(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_frame(new TourFrame(&window))
    , m_callout(new TourCallout(&window))
{
    connect(m_callout, &TourCallout::nextRequested, this, [this] { showStep(m_step + 1); });
    connect(m_callout, &TourCallout::backRequested, this, [this] { showStep(m_step - 1); });
    connect(m_callout, &TourCallout::skipRequested, this, &GuidedTour::end);
    window.installEventFilter(this);
}

QList<GuidedTour::Step> GuidedTour::steps() const
{
    return {
        {Page::Dashboard, m_window.findChild<Sidebar *>(),
         //: Title of a step of the tour.
         tr("One window, eight pages"),
         tr("The list at the side leads from page to page, and says which tenant you are in. Refresh reads "
            "everything from the server again.")},
        {Page::Dashboard, m_window.findChild<SeatTileView *>(),
         //: Title of a step of the tour.
         tr("How many seats are left"),
         tr("A tile for each licence. A sign and a colour tell which are nearly full, and choosing one shows "
            "who holds it and how its use has grown.")},
        {Page::Assignments, m_window.findChild<AssignmentView *>(),
         //: Title of a step of the tour.
         tr("Who has which licence"),
         tr("A row for each associate, a column for each licence. Tick a box to give a licence, clear it to "
            "take it back. Nothing is sent yet.")},
        {Page::Assignments, m_window.findChild<AssignmentFilterBar *>(),
         //: Title of a step of the tour.
         tr("Find the right people"),
         tr("Search by name or narrow the list by owner, group, role or plan. Select several rows to "
            "change them all at once.")},
        {Page::Changes, m_window.findChild<ChangesPage *>(),
         //: Title of a step of the tour.
         tr("Look before you apply"),
         tr("What you ticked is collected here until you apply it. Seatkeeper then reads every change back "
            "from the server, so that “verified” means verified.")},
        {Page::Activity, m_window.findChild<ActivityPage *>(),
         //: Title of a step of the tour.
         tr("What was done, and how to undo it"),
         tr("Everything you applied is listed here, with who, when and how it ended. A whole run can be "
            "undone.")},
        {Page::Dashboard, m_window.menuBar(),
         //: Title of a step of the tour.
         tr("Help is never far"),
         //: F1 and Ctrl+K are keys.
         tr("F1 opens the guide, Ctrl+K finds any command, licence or associate. You can take this tour "
            "again from the Help menu.")},
    };
}

void GuidedTour::start()
{
    if (!isRunning())
        m_focusBefore = QApplication::focusWidget();
    showStep(0);
}

void GuidedTour::showStep(int step)
{
    const QList<Step> all = steps();
    if (step < 0 || step >= all.size()) {
        end();
        return;
    }
    m_step = step;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target.clear();
    Q_EMIT pageRequested(all.at(step).page);
    m_target = steps().at(step).target; // it may have been built with its page just now
    if (m_target)
        m_target->installEventFilter(this);
    say();
}

void GuidedTour::say()
{
    const QList<Step> all = steps();
    const Step &step = all.at(m_step);
    m_callout->showStep(step.title, step.text, m_step, static_cast<int>(all.size()));
    place();
}

/// The target as it lies in the window; no rectangle where it is not to be seen.
static QRect rectIn(const QWidget &window, const QWidget *target)
{
    if (!target || !target->isVisibleTo(&window))
        return {};
    return QRect(target->mapTo(&window, QPoint()), target->size()) & window.rect();
}

void GuidedTour::place()
{
    const QRect target = rectIn(m_window, m_target);
    m_frame->surround(target);
    const int gap = Spacing::Small;
    m_callout->setGeometry(
        calloutPlace(target, m_callout->neededSize(), m_window.rect().marginsRemoved({gap, gap, gap, gap})));
    m_callout->raise();
}

void GuidedTour::end()
{
    m_step = -1;
    if (m_target)
        m_target->removeEventFilter(this);
    m_target.clear();
    m_frame->hide();
    m_callout->hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    Q_EMIT ended();
}

bool GuidedTour::eventFilter(QObject *watched, QEvent *event)
{
    if (isRunning()) {
        switch (event->type()) {
        case QEvent::LanguageChange:
            // The window's own: each widget in it has been told, or is about to be.
            if (watched == &m_window)
                say();
            break;
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
        case QEvent::LayoutRequest:
        case QEvent::StyleChange:
            place();
            break;
        default:
            break;
        }
    }
    return QObject::eventFilter(watched, event);
}
