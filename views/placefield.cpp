// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/placefield.h"

#include "views/flowlayout.h"
#include "views/theme.h"

#include <QEvent>
#include <QRadioButton>

PlaceField::PlaceField(QVBoxLayout &form)
    : FormField(form)
{
    auto *choices = new QWidget(this);
    m_ownServer = new QRadioButton(choices);
    m_online = new QRadioButton(choices);
    m_ownServer->setChecked(true);
    auto *layout = new FlowLayout(Spacing::Large);
    layout->setContentsMargins(0, Spacing::Tight, 0, Spacing::Tight);
    layout->addWidget(m_ownServer);
    layout->addWidget(m_online);
    choices->setLayout(layout);
    choices->setFocusProxy(m_ownServer);
    setControl(choices);
    connect(m_online, &QRadioButton::toggled, this, &FormField::edited);
    retranslate();
}

bool PlaceField::isOnline() const
{
    return m_online->isChecked();
}

void PlaceField::setOnline(bool isOnline)
{
    (isOnline ? m_online : m_ownServer)->setChecked(true);
}

void PlaceField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FormField::changeEvent(event);
}

void PlaceField::retranslate()
{
    //: Where a tenant is: on the customer's own server.
    m_ownServer->setText(tr("Own server"));
    //: Where a tenant is: in the vendor's cloud. The name is not translated.
    m_online->setText(tr("SuperOffice Online"));
}
