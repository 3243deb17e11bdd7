// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/satellitechooser.h"

#include "models/satellites.h"
#include "models/satellitetext.h"
#include "views/choicebox.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>

static constexpr int SatelliteCharacters = 12;

SatelliteChooser::SatelliteChooser(Satellites &satellites, QWidget *parent)
    : QWidget(parent)
    , m_satellites(satellites)
    , m_label(new QLabel(this))
    , m_id(new QSpinBox(this))
    , m_namesLabel(new QLabel(this))
    , m_names(new ChoiceBox(SatelliteCharacters, this))
    , m_add(new QPushButton(this))
{
    m_id->setRange(1, std::numeric_limits<int>::max()); // ids are int32 on the wire
    setFocusProxy(m_id);
    m_label->setBuddy(m_id);
    m_namesLabel->setBuddy(m_names);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_label);
    layout->addWidget(m_id);
    layout->addWidget(m_namesLabel);
    layout->addWidget(m_names);
    layout->addWidget(m_add);

    connect(m_id, &QSpinBox::valueChanged, this, &SatelliteChooser::followId);
    connect(m_names, &QComboBox::activated, this,
            [this] { m_id->setValue(static_cast<int>(m_names->currentData().toLongLong())); });
    connect(m_add, &QPushButton::clicked, this, &SatelliteChooser::choose);
    auto *enter = new QShortcut(m_id);
    enter->setKeys({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QShortcut::activated, this, &SatelliteChooser::choose);
    connect(&satellites, &Satellites::serverChanged, this, &SatelliteChooser::updateNames);
    connect(&satellites, &Satellites::listedChanged, this, &SatelliteChooser::updateNames);
    connect(&satellites, &Satellites::comparedChanged, this, &SatelliteChooser::followComparison);
    retranslate();
}

void SatelliteChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SatelliteChooser::retranslate()
{
    //: Label of the number of a satellite database; also its name for screen readers.
    m_label->setText(tr("Satellite"));
    m_id->setAccessibleName(tr("Satellite"));
    m_id->setToolTip(tr("The id of a satellite database. Enter adds it to the comparison."));
    //: Label of the box that chooses a satellite by its name; also its name for screen readers.
    m_namesLabel->setText(tr("By name"));
    //: In the box that chooses a satellite by its name, where none has the id that was typed.
    m_names->setPlaceholderText(tr("None"));
    m_names->setToolTip(tr("The satellites that the server lists"));
    //: Button: compare this satellite with the others.
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Reads this satellite's licences and puts them beside the others"));
    m_id->setWhatsThis(m_id->toolTip());
    m_names->setWhatsThis(m_names->toolTip());
    m_add->setWhatsThis(m_add->toolTip());
    updateNames();
}

void SatelliteChooser::updateNames()
{
    const bool isOpen = m_satellites.installation() == Satellites::Installation::OnSite;
    for (QWidget *control : std::initializer_list<QWidget *> {m_id, m_names, m_add})
        control->setEnabled(isOpen);
    const QSignalBlocker quiet(m_names);
    m_names->clear();
    for (const Satellite &satellite : m_satellites.listed())
        m_names->addItem(satelliteName(satellite), satellite.satelliteId);
    m_names->setVisible(m_names->count() > 0);
    m_namesLabel->setVisible(m_names->count() > 0);
    followId();
}

void SatelliteChooser::followId()
{
    const QSignalBlocker quiet(m_names);
    m_names->setCurrentIndex(m_names->findData(qint64(m_id->value())));
}

/// Proposes another one where this is compared now, unless somebody is typing.
void SatelliteChooser::followComparison()
{
    if (m_satellites.state(m_id->value()) && !m_id->hasFocus())
        proposeNext();
}

/// The first one listed that is not compared yet, else the id that was chosen last.
void SatelliteChooser::proposeNext()
{
    for (const Satellite &satellite : m_satellites.listed()) {
        if (m_satellites.state(satellite.satelliteId) || satellite.satelliteId > m_id->maximum())
            continue;
        m_id->setValue(static_cast<int>(satellite.satelliteId));
        return;
    }
}

void SatelliteChooser::choose()
{
    m_id->interpretText();
    Q_EMIT chosen(m_id->value());
    proposeNext();
    m_id->selectAll(); // for the next one to be typed
}
