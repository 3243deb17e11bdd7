// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboardlicensebox.h"

#include "models/dashboard.h"
#include "views/choicebox.h"
#include "views/dashboardfigures.h"
#include "views/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

static constexpr int LicenseCharacters = 20;

DashboardLicenseBox::DashboardLicenseBox(Dashboard &dashboard, QWidget *parent)
    : QWidget(parent)
    , m_dashboard(dashboard)
    , m_label(new QLabel(this))
    , m_box(new ChoiceBox(LicenseCharacters, this))
{
    m_label->setBuddy(m_box);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(m_label);
    layout->addWidget(m_box, 1);
    connect(m_box, &QComboBox::currentIndexChanged, this,
            [this] { m_dashboard.chooseLicense(m_box->currentData().value<LicenseKey>()); });
    connect(&dashboard, &Dashboard::numbersChanged, this, &DashboardLicenseBox::fill);
    retranslate();
    fill();
}

void DashboardLicenseBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DashboardLicenseBox::retranslate()
{
    //: Label of the box that chooses a licence; also its name for screen readers.
    m_label->setText(tr("Licence"));
    m_box->setWhatsThis(tr("The licence that the charts beneath are about."));
}

/// Lists the licences there are now and stands on the chosen one. An open list is left alone while its
/// licences stay the same.
void DashboardLicenseBox::fill()
{
    const DashboardNumbers &numbers = m_dashboard.numbers();
    const QList<LicenseUse> uses = numbers.restricted + numbers.unrestricted;
    const QStringList names = licenseNames(uses);
    QList<std::pair<QString, LicenseKey>> choices;
    for (qsizetype i = 0; i < uses.size(); ++i)
        choices.append({names.at(i), uses.at(i).key});
    const QSignalBlocker quiet(m_box);
    if (choices != m_choices) {
        m_choices = choices;
        m_box->clear();
        for (const auto &[name, license] : std::as_const(m_choices))
            m_box->addItem(name, QVariant::fromValue(license));
    }
    m_box->setCurrentIndex(m_box->findData(QVariant::fromValue(m_dashboard.chosenLicense())));
}
