// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/numberfield.h"

#include <QSpinBox>

NumberField::NumberField(QVBoxLayout &form, int least, int most)
    : FormField(form)
    , m_box(new QSpinBox(this))
{
    m_box->setRange(least, most);
    // Half a number while it is typed is not yet meant.
    m_box->setKeyboardTracking(false);
    setControl(m_box);
    connect(m_box, &QSpinBox::valueChanged, this, &FormField::edited);
}

int NumberField::value() const
{
    return m_box->value();
}

void NumberField::setValue(int value)
{
    m_box->setValue(value);
}

void NumberField::setSuffix(const QString &text)
{
    m_box->setSuffix(text);
}

void NumberField::setUsable(bool isUsable)
{
    m_box->setEnabled(isUsable);
}
