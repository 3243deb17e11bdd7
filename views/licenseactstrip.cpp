// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/licenseactstrip.h"

#include "models/licenseserver.h"

#include <QEvent>

LicenseActStrip::LicenseActStrip(LicenseServer &server, QWidget *parent)
    : MessageStrip(parent)
    , m_server(server)
{
    connect(this, &MessageStrip::actionRequested, this, &LicenseActStrip::act);
    connect(&server, &LicenseServer::actChanged, this, &LicenseActStrip::updateState);
    updateState();
}

void LicenseActStrip::changeEvent(QEvent *event)
{
    MessageStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        updateState();
}

static MessageStrip::Severity severityOf(ApplyOutcome::Kind kind)
{
    switch (kind) {
    case ApplyOutcome::Kind::Verified:
        return MessageStrip::Severity::Success;
    case ApplyOutcome::Kind::Unknown:
        return MessageStrip::Severity::Warning;
    default:
        return MessageStrip::Severity::Error;
    }
}

QString LicenseActStrip::remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::ReadAgain:
        //: Button: read everything from the server again.
        return tr("Read again");
    case Remedy::ShowInActivity:
        //: Button: go to the record of what was done.
        return tr("Show in Activity");
    case Remedy::Close:
        break;
    }
    //: Button: the message has been read.
    return tr("Close");
}

void LicenseActStrip::updateState()
{
    m_remedies.clear();
    const std::optional<LicenseServer::Act> &last = m_server.act();
    if (!last) {
        clear();
        return;
    }
    if (last->outcome.kind == ApplyOutcome::Kind::Unknown)
        m_remedies.append(Remedy::ReadAgain);
    if (last->runId != 0)
        m_remedies.append(Remedy::ShowInActivity);
    m_remedies.append(Remedy::Close);
    QStringList texts;
    for (const Remedy remedy : std::as_const(m_remedies))
        texts.append(remedyText(remedy));
    showMessage(severityOf(last->outcome.kind), m_server.actText(), texts);
}

void LicenseActStrip::act(int action)
{
    const Remedy remedy = m_remedies.at(action);
    if (remedy == Remedy::ReadAgain)
        Q_EMIT refreshRequested();
    else if (remedy == Remedy::ShowInActivity)
        Q_EMIT activityRequested(m_server.act()->runId);
    else
        m_server.dismissAct();
}
