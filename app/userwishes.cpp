// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userwishes.h"

#include "app/session.h"
#include "views/mainwindow.h"

UserWishes::UserWishes(MainWindow &window, const std::unique_ptr<Session> &session)
    : m_window(window)
    , m_session(session)
{
    connect(&window, &MainWindow::cancelRequested, this, [this] {
        if (m_session)
            m_session->cancel();
    });
    connect(&window, &MainWindow::originRequested, this,
            [this](qint64 associateId, const LicenseKey &license) {
                if (m_session)
                    m_window.showOrigin(m_session->holdingHistory(associateId, license));
            });
    connectRuns();
}

/// Has a part of the session answer a wish.
template<class Sender, class Part, class... Arguments>
void UserWishes::pass(Sender &sender, void (Sender::*wish)(Arguments...), Part &(Session::*part)(),
                      void (Part::*answer)(Arguments...))
{
    connect(&sender, wish, this, [this, part, answer](Arguments... arguments) {
        if (m_session)
            (((*m_session).*part)().*answer)(arguments...);
    });
}

void UserWishes::connectRuns()
{
    pass(m_window, &MainWindow::applyRequested, &Session::runs, &SessionRuns::apply);
    pass(m_window, &MainWindow::stopRequested, &Session::runs, &SessionRuns::stop);
    pass(m_window, &MainWindow::runChosen, &Session::runs, &SessionRuns::showItems);
    pass(m_window, &MainWindow::undoRunRequested, &Session::runs, &SessionRuns::undo);
    pass(m_window, &MainWindow::resumeRunRequested, &Session::runs, &SessionRuns::resume);
    pass(m_window, &MainWindow::closeRunRequested, &Session::runs, &SessionRuns::close);
}
