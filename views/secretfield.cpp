// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/secretfield.h"

#include <QEvent>
#include <QLineEdit>

SecretField::SecretField(QVBoxLayout &form)
    : LineField(form)
{
    edit().setEchoMode(QLineEdit::Password);
}

void SecretField::setKept(bool isKept)
{
    m_isKept = isKept;
    retranslate();
}

void SecretField::selectAll()
{
    edit().selectAll();
}

void SecretField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LineField::changeEvent(event);
}

void SecretField::retranslate()
{
    //: In the empty field of a password that the program has already.
    setPlaceholder(m_isKept ? tr("Known already; leave empty to use it") : QString());
}
