// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicefield.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

ChoiceField::ChoiceField(QVBoxLayout &form)
    : FormField(form)
    , m_box(new QComboBox(this))
{
    // Long choices must not widen the form.
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
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
