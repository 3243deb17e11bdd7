// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbox.h"

#include "views/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

static constexpr int MostVisibleChoices = 24;

FilterBox::FilterBox(int leastCharacters, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_box(new QComboBox(this))
{
    m_label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(leastCharacters);
    m_box->setMaxVisibleItems(MostVisibleChoices);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_label);
    layout->addWidget(m_box, 1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FilterBox::chosen);
}

void FilterBox::setLabel(const QString &text)
{
    m_label->setText(text);
}

QString FilterBox::label() const
{
    return m_label->text();
}

void FilterBox::setChoices(const QList<Choice> &choices)
{
    const QVariant former = value();
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const auto &[text, choice] : choices)
        m_box->addItem(text, choice);
    setValue(former);
}

QVariant FilterBox::value() const
{
    return m_box->currentData();
}

void FilterBox::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentIndex(std::max(0, m_box->findData(value)));
}

QString FilterBox::text() const
{
    return m_box->currentText();
}

bool FilterBox::isNarrowing() const
{
    return m_box->currentIndex() > 0;
}
