// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checkfield.h"

#include <QCheckBox>

CheckField::CheckField(QVBoxLayout &form)
    : FormField(form)
    , m_box(new QCheckBox(this))
{
    setControl(m_box);
    connect(m_box, &QCheckBox::toggled, this, &FormField::edited);
}

void CheckField::setText(const QString &text)
{
    m_box->setText(text);
}

bool CheckField::isChecked() const
{
    return m_box->isChecked();
}

void CheckField::setChecked(bool isChecked)
{
    m_box->setChecked(isChecked && isUsable());
}

void CheckField::setUsable(bool isUsable)
{
    m_box->setEnabled(isUsable);
    setChecked(isChecked());
}

bool CheckField::isUsable() const
{
    // Of its own, whatever the form around it is.
    return m_box->isEnabledTo(this);
}
