// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/programwatch.h"

#include "models/assignmentmodel.h"
#include "views/assignmentspage.h"
#include "views/assignmentview.h"
#include "views/pages.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

/// Long enough for what follows a read: it is kept for the next time, and the dashboard is counted.
static constexpr auto Rest = 2s;

ProgramWatch::ProgramWatch(Application &program, qint64 started)
    : m_program(program)
    , m_started(started)
    , m_matrix(program.window().pages().assignments->findChild<AssignmentView *>())
{
    m_matrix->viewport()->installEventFilter(this);
    m_ticks.setTimerType(Qt::PreciseTimer);
    m_ticks.setInterval(1ms);
    connect(&m_ticks, &QTimer::timeout, this, &ProgramWatch::tick);
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    connect(&m_rest, &QTimer::timeout, this, &ProgramWatch::end);
    // From the first turn of the loop on: what is done before it counts for the first window.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_sinceTick.start();
            m_ticks.start();
        },
        Qt::QueuedConnection);
}

qint64 ProgramWatch::now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool ProgramWatch::hasBoxes() const
{
    const QModelIndex first = m_matrix->model()->index(0, 0);
    return first.data(AssignmentModel::CellFactsRole).value<CellFacts>().isKnown;
}

bool ProgramWatch::isLoaded() const
{
    const Workspace &workspace = m_program.workspace();
    const auto isReady = [](const LoadStatus &status) { return status.state == LoadState::Ready; };
    return !workspace.knownSince() && isReady(workspace.catalogueStatus())
           && isReady(workspace.associatesStatus()) && isReady(workspace.holdingsStatus());
}

bool ProgramWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_figures.firstWindow == 0 && hasBoxes()) {
        m_matrix->viewport()->removeEventFilter(this);
        // The rest of the window is painted in one go with this.
        QMetaObject::invokeMethod(
            this, [this] { m_figures.firstWindow = static_cast<double>(now() - m_started); },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void ProgramWatch::tick()
{
    m_figures.stall = std::max(m_figures.stall, static_cast<double>(m_sinceTick.nsecsElapsed()) / 1'000'000);
    m_sinceTick.start();
    if (m_figures.loaded > 0 || m_figures.firstWindow == 0 || !isLoaded())
        return;
    m_figures.loaded = static_cast<double>(now() - m_started);
    m_rest.start();
}

void ProgramWatch::end()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const QByteArray name = "VmRSS:";
        const QByteArray line = text.mid(text.indexOf(name) + name.size()).simplified();
        m_figures.memory = line.left(line.indexOf(' ')).toDouble() / 1024;
    }
    QCoreApplication::quit();
}
