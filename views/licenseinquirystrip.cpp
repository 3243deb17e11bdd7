// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseinquirystrip.h"

#include "models/licenseserver.h"

#include <QEvent>
#include <QPushButton>

LicenseInquiryStrip::LicenseInquiryStrip(LicenseServer &server, QWidget *parent)
    : MessageStrip(parent)
    , m_server(server)
{
    connect(this, &MessageStrip::actionRequested, this, &LicenseInquiryStrip::act);
    connect(&server, &LicenseServer::chosenChanged, this, &LicenseInquiryStrip::updateState);
    connect(&server, &LicenseServer::stateChanged, this, &LicenseInquiryStrip::updateState);
    connect(&server, &LicenseServer::obstaclesChanged, this, &LicenseInquiryStrip::updateState);
    updateState();
}

void LicenseInquiryStrip::changeEvent(QEvent *event)
{
    MessageStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateState();
}

void LicenseInquiryStrip::updateState()
{
    const QString owner = m_server.chosenOwner();
    const QString problem = m_server.problem(owner);
    const QString obstacle = m_server.obstacle(LicenseServer::Action::Check, owner);
    if (const LicenseServer::Inquiry *inquiry = m_server.inquiry(owner)) {
        //: Button: stop waiting for the answer of a licence server.
        const QString cancel = tr("Cancel");
        showMessage(Severity::Info, m_server.inquiryText(owner), inquiry->isWriting ? QString() : cancel);
    } else if (!problem.isEmpty()) {
        showMessage(Severity::Error, problem,
                    //: Button: the message has been read.
                    tr("Close"));
    } else if (!owner.isEmpty() && !obstacle.isEmpty()) {
        showMessage(Severity::Info, obstacle);
    } else {
        clear();
    }
}

void LicenseInquiryStrip::focusCancel()
{
    if (auto *cancel = findChild<QPushButton *>())
        cancel->setFocus(Qt::OtherFocusReason);
}

void LicenseInquiryStrip::act()
{
    const QString owner = m_server.chosenOwner();
    if (m_server.isBusy(owner))
        Q_EMIT cancelRequested(owner);
    else
        m_server.dismissProblem(owner);
}
