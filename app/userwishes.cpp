// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/userwishes.h"

#include "app/session.h"
#include "views/licenseserverpage.h"
#include "views/mainwindow.h"
#include "views/pages.h"
#include "views/satellitespage.h"

#include <QDesktopServices>

UserWishes::UserWishes(MainWindow &window, const std::unique_ptr<Session> &session)
    : openLink([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_window(window)
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
    window.pages().licenseServer.whenBuilt([this](LicenseServerPage &page) { connectLicenseServer(page); });
    window.pages().satellites.whenBuilt([this](SatellitesPage &page) { connectSatellites(page); });
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
    pass(m_window, &MainWindow::reloadRunsRequested, &Session::runs, &SessionRuns::reload);
    pass(m_window, &MainWindow::closeRunRequested, &Session::runs, &SessionRuns::close);
}

void UserWishes::connectLicenseServer(LicenseServerPage &page)
{
    const auto licenses = &Session::licenses;
    pass(page, &LicenseServerPage::checkRequested, licenses, &SessionLicenses::check);
    pass(page, &LicenseServerPage::fileChosen, licenses, &SessionLicenses::loadFile);
    pass(page, &LicenseServerPage::activateRequested, licenses, &SessionLicenses::activate);
    pass(page, &LicenseServerPage::serialNumberRequested, licenses, &SessionLicenses::changeSerialNumber);
    pass(page, &LicenseServerPage::removalRequested, licenses, &SessionLicenses::removeLicense);
    pass(page, &LicenseServerPage::moduleDetailsRequested, licenses, &SessionLicenses::showModuleDetails);
    pass(page, &LicenseServerPage::moduleHistoryRequested, licenses, &SessionLicenses::showModuleHistory);
    pass(page, &LicenseServerPage::shopRequested, licenses, &SessionLicenses::openShop);
    pass(page, &LicenseServerPage::cancelRequested, licenses, &SessionLicenses::cancel);
    connect(&page, &LicenseServerPage::openUrlRequested, this, [this](const QUrl &url) { openLink(url); });
}

void UserWishes::connectSatellites(SatellitesPage &page)
{
    const auto satellites = &Session::satellites;
    pass(page, &SatellitesPage::opened, satellites, &SessionSatellites::open);
    pass(page, &SatellitesPage::refreshRequested, satellites, &SessionSatellites::refresh);
    pass(page, &SatellitesPage::compareRequested, satellites, &SessionSatellites::compare);
    pass(page, &SatellitesPage::leaveOutRequested, satellites, &SessionSatellites::leaveOut);
    pass(page, &SatellitesPage::readRequested, satellites, &SessionSatellites::read);
    pass(page, &SatellitesPage::readCentralRequested, satellites, &SessionSatellites::readCentral);
    pass(page, &SatellitesPage::saveCentralRequested, satellites, &SessionSatellites::saveCentral);
}
