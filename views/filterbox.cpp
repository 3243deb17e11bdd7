// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/filterbox.h"

#include "models/domain/licensekey.h"
#include "views/choicebox.h"
#include "views/theme.h"
#include "views/viewmemory.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

FilterBox::FilterBox(int leastCharacters, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_box(new ChoiceBox(leastCharacters, this))
{
    m_label->setBuddy(m_box);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // filters fill their line
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_label);
    layout->addWidget(m_box, 1);
    connect(m_box, &QComboBox::currentIndexChanged, this, &FilterBox::giveUp);
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
    m_box->setCurrentIndex(std::max(0, m_box->findData(former)));
    takeAwaited();
}

QVariant FilterBox::value() const
{
    return m_box->currentData();
}

void FilterBox::setValue(const QVariant &value)
{
    giveUp();
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

/// What a choice stands for, as text that stays: a name, a licence, or what an enumeration calls it.
static QJsonValue jsonOf(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<LicenseKey>())
        return licenseState(value.value<LicenseKey>());
    return value.isValid() ? QJsonValue(value.toString()) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue FilterBox::state() const
{
    return isAwaiting() ? m_awaited : jsonOf(value());
}

void FilterBox::await(const QJsonValue &state)
{
    setValue({});
    m_awaited = state;
    takeAwaited();
}

void FilterBox::giveUp()
{
    m_awaited = QJsonValue(QJsonValue::Undefined);
}

void FilterBox::keepIn(ViewMemory &memory, const QString &name)
{
    const auto narrowingState = [this] {
        return isNarrowing() || isAwaiting() ? state() : QJsonValue(QJsonValue::Undefined);
    };
    memory.keep(name, narrowingState, [this](const QJsonValue &value) { await(value); });
}

void FilterBox::takeAwaited()
{
    for (int entry = 0; isAwaiting() && entry < m_box->count(); ++entry) {
        if (jsonOf(m_box->itemData(entry)) != m_awaited)
            continue;
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(entry);
        giveUp();
    }
}
