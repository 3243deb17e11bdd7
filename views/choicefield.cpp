// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicefield.h"

#include "views/choicebox.h"

#include <QSignalBlocker>

#include <algorithm>

ChoiceField::ChoiceField(QVBoxLayout &form)
    : FormField(form)
    , m_box(new ChoiceBox(0, this))
{
    setControl(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FormField::edited);
}

void ChoiceField::setChoices(const QList<Choice> &choices)
{
    const QVariant before = value();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto &[text, choice] : choices)
        m_box->addItem(text, choice);
    m_box->setCurrentIndex(std::max(0, m_box->findData(before)));
}

QVariant ChoiceField::value() const
{
    return m_box->currentData();
}

void ChoiceField::setValue(const QVariant &value)
{
    if (const int row = m_box->findData(value); row >= 0)
        m_box->setCurrentIndex(row);
}
