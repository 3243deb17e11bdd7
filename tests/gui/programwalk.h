// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/demowindow.h"

#include <QDialog>

#include <functional>

/// Goes through everything that the program on its demo tenant can show: pages with their tabs, panels,
/// dialogs. Speaks English: whoever looks may change the language and has to change it back.
class ProgramWalk
{
public:
    /// Called with everything that is open, @p shown being the window or dialog in front.
    using Look = std::function<void(const QString &place, QWidget &shown)>;

    /// Both have to outlive the walk.
    ProgramWalk(DemoWindow &demo, Look look);

    // The parts of the walk, in the order in which they leave the tenant as the next one needs it
    void throughPages();
    void throughAssignments();
    void throughChanges();
    void throughLicenseServer();
    void throughMainDialogs();
    void throughSigningIn();
    void throughHelp();
    /// All of them.
    void throughEverything();

    /// What could not be opened; empty: the walk went everywhere.
    [[nodiscard]] QStringList missed() const { return m_missed; }
    [[nodiscard]] int placeCount() const { return m_places; }

private:
    void look(const QString &place, QWidget &shown);
    void lookAtWindow(const QString &place) { look(place, m_demo.window()); }
    void lookAtTabs(const QString &place);
    /// Looks at the dialog that is open, and closes it.
    void lookAtDialog(const QString &place);
    [[nodiscard]] QDialog *dialog();
    void waitFor(const QString &what, const std::function<bool()> &isThere);
    /// False, and a remark in missed(), where there is no such button to be pressed.
    bool press(const QString &button);
    bool pressIn(const QWidget &window, const QString &button);
    bool trigger(const QString &action);
    void pressEscape();
    void dropImport();
    void meetConflict();
    void checkOwner(const QString &owner);

    DemoWindow &m_demo;
    const Look m_look;
    QStringList m_missed;
    int m_places = 0;
};
