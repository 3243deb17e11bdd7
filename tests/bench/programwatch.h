// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"

#include <QElapsedTimer>
#include <QTimer>

class AssignmentView;

/// What one run of the program showed. A plain value.
struct ProgramFigures
{
    double firstWindow =
        0; ///< milliseconds from the start of the process to boxes painted, with who holds them
    double stall = 0; ///< milliseconds, the longest for which the event loop did nothing else
    double loaded = 0; ///< milliseconds from the start of the process until everything was read
    double memory = 0; ///< MiB resident in the end
};

/// Watches the program from its first event until everything has been read from the server, kept for the
/// next time and counted; then ends the event loop. Owned by main(); the program outlives it.
class ProgramWatch : public QObject
{
    Q_OBJECT

public:
    /// @p started is when the process was, in milliseconds of CLOCK_MONOTONIC.
    ProgramWatch(Application &program, qint64 started);

    [[nodiscard]] const ProgramFigures &figures() const { return m_figures; }
    /// Milliseconds of the clock that does not jump, the same for all processes.
    [[nodiscard]] static qint64 now();

protected:
    /// Sees the assignments being painted.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool hasBoxes() const;
    [[nodiscard]] bool isLoaded() const;
    void tick();
    void end();

    Application &m_program;
    const qint64 m_started;
    AssignmentView *m_matrix;
    QTimer m_ticks; ///< as often as the event loop turns, at most every millisecond
    QTimer m_rest; ///< since everything has been read
    QElapsedTimer m_sinceTick;
    ProgramFigures m_figures;
};
