// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

class LicenseServerPage;
class MainWindow;
class SatellitesPage;
class Session;

/// Carries what the user asks for in the window to the session there is at that time; without one nothing
/// happens. Owned by Application, which owns window and session, too.
class UserWishes : public QObject
{
    Q_OBJECT

public:
    UserWishes(MainWindow &window, const std::unique_ptr<Session> &session);

    /// Opens an address of https, which the user has seen, in the browser. Replaced by tests.
    std::function<void(const QUrl &url)> openLink;

private:
    template<class Sender, class Part, class... Arguments>
    void pass(Sender &sender, void (Sender::*wish)(Arguments...), Part &(Session::*part)(),
              void (Part::*answer)(Arguments...));
    void connectRuns();
    void connectLicenseServer(LicenseServerPage &page);
    void connectSatellites(SatellitesPage &page);

    MainWindow &m_window;
    const std::unique_ptr<Session> &m_session;
};
