// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/changelistbar.h"

#include "views/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using Grouping = ChangeModel::Grouping;

ChangeListBar::ChangeListBar(QWidget *parent)
    : QWidget(parent)
    , m_groupingLabel(new QLabel(this))
    , m_grouping(new QComboBox(this))
    , m_details(new QPushButton(this))
{
    m_groupingLabel->setBuddy(m_grouping);
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Grouping grouping : {Grouping::Associate, Grouping::License})
        m_grouping->addItem({}, QVariant::fromValue(grouping));
    m_details->setCheckable(true);
    m_details->setChecked(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_groupingLabel);
    layout->addWidget(m_grouping);
    layout->addStretch();
    layout->addWidget(m_details);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &ChangeListBar::groupingChanged);
    connect(m_details, &QPushButton::toggled, this, &ChangeListBar::detailsToggled);
    m_memory.keep(QStringLiteral("grouping"), *m_grouping);
    m_memory.keep(QStringLiteral("details"), *m_details);
    retranslate();
}

ChangeModel::Grouping ChangeListBar::grouping() const
{
    return m_grouping->currentData().value<Grouping>();
}

bool ChangeListBar::showsDetails() const
{
    return m_details->isChecked();
}

void ChangeListBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChangeListBar::retranslate()
{
    //: Label of the box that chooses what lines of a list stand together; also its name for screen readers.
    m_groupingLabel->setText(tr("Group by"));
    //: Choice after "Group by".
    m_grouping->setItemText(static_cast<int>(Grouping::Associate), tr("Associate"));
    //: Choice after "Group by".
    m_grouping->setItemText(static_cast<int>(Grouping::License), tr("Licence"));
    //: Button that stays pressed: show what is behind the chosen line.
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Shows what will be sent for the chosen change, and what stands against it"));
    m_grouping->setWhatsThis(tr("Lists the changes by associate or by licence. Only their places change."));
    m_details->setWhatsThis(tr("Shows the exact requests with which the chosen change will be sent, and "
                               "after a conflict what the server has now."));
}
