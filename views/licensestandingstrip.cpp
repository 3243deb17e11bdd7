// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licensestandingstrip.h"

#include "models/licenseserver.h"
#include "models/licensestatustext.h"

#include <QEvent>

#include <algorithm>

LicenseStandingStrip::LicenseStandingStrip(LicenseServer &server, QWidget *parent)
    : LinkStrip(parent)
    , m_server(server)
{
    connect(&server, &LicenseServer::ownersChanged, this, &LicenseStandingStrip::updateState);
    connect(&server, &LicenseServer::chosenChanged, this, &LicenseStandingStrip::updateState);
    connect(&server, &LicenseServer::stateChanged, this, &LicenseStandingStrip::updateState);
    updateState();
}

void LicenseStandingStrip::changeEvent(QEvent *event)
{
    LinkStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateState();
}

static MessageStrip::Severity severityOf(LicenseStanding standing)
{
    switch (standing) {
    case LicenseStanding::Fine:
        return MessageStrip::Severity::Success;
    case LicenseStanding::ExpiresSoon:
        return MessageStrip::Severity::Warning;
    case LicenseStanding::InGrace:
    case LicenseStanding::Stopped:
        break;
    }
    return MessageStrip::Severity::Error;
}

static MessageStrip::Severity severityOf(LicenseStatus status)
{
    switch (licenseStatusLevel(status)) {
    case SeatLevel::Plain:
        return MessageStrip::Severity::Info;
    case SeatLevel::NearlyFull:
        return MessageStrip::Severity::Warning;
    case SeatLevel::Full:
    case SeatLevel::OverAssigned:
        break;
    }
    return MessageStrip::Severity::Error;
}

/// The worse of the two counts.
MessageStrip::Severity LicenseStandingStrip::severity() const
{
    const QString &owner = m_server.chosenOwner();
    const std::optional<LicenseStanding> standing = m_server.standing(owner);
    const LicenseServer::Check *check = m_server.check(owner);
    return std::max(standing ? severityOf(*standing) : Severity::Info,
                    check ? severityOf(check->result.status) : Severity::Info);
}

void LicenseStandingStrip::updateState()
{
    const QString &owner = m_server.chosenOwner();
    QStringList lines {m_server.standingText(owner), m_server.checkText(owner)};
    lines.removeAll(QString());
    if (owner.isEmpty() || lines.isEmpty()) {
        clear();
        return;
    }
    const LicenseServer::Check *check = m_server.check(owner);
    showLink(severity(), lines.join(u'\n'), check ? check->result.url : QUrl());
}
