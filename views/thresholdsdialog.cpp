// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/thresholdsdialog.h"

#include "views/messagestrip.h"
#include "views/theme.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <cmath>

static constexpr int DialogWidth = 420;

ThresholdsDialog::ThresholdsDialog(const SeatThresholds &thresholds, QWidget *parent)
    : QDialog(parent)
    , m_explanation(new QLabel(this))
    , m_warningLabel(new QLabel(this))
    , m_warning(new QSpinBox(this))
    , m_fullLabel(new QLabel(this))
    , m_full(new QSpinBox(this))
    , m_problem(new MessageStrip(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    m_explanation->setWordWrap(true);
    m_warningLabel->setBuddy(m_warning);
    m_fullLabel->setBuddy(m_full);
    for (QSpinBox *box : {m_warning, m_full})
        box->setRange(1, 100);
    m_warning->setValue(static_cast<int>(std::lround(thresholds.warning * 100)));
    m_full->setValue(static_cast<int>(std::lround(thresholds.full * 100)));
    m_buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_explanation, 0, 0, 1, 2);
    layout->addWidget(m_warningLabel, 1, 0);
    layout->addWidget(m_warning, 1, 1);
    layout->addWidget(m_fullLabel, 2, 0);
    layout->addWidget(m_full, 2, 1);
    layout->addWidget(m_problem, 3, 0, 1, 2);
    layout->addWidget(m_buttons, 4, 0, 1, 2);
    setMinimumWidth(DialogWidth);

    for (QSpinBox *box : {m_warning, m_full})
        connect(box, &QSpinBox::valueChanged, this, &ThresholdsDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ThresholdsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ThresholdsDialog::retranslate()
{
    //: Title of a dialog.
    setWindowTitle(tr("Thresholds"));
    m_explanation->setText(tr("From which share of its seats on a licence is marked. One without a free "
                              "seat always counts as full."));
    //: Label of a share in per cent; amber is the colour of the sign.
    m_warningLabel->setText(tr("&Nearly full (amber) from"));
    //: Label of a share in per cent; red is the colour of the sign.
    m_fullLabel->setText(tr("&Full (red) from"));
    for (QSpinBox *box : {m_warning, m_full}) {
        //: Follows a number in a field.
        box->setSuffix(tr(" %"));
    }
    //: Button.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Use thresholds"));
    //: Button.
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    check();
}

SeatThresholds ThresholdsDialog::thresholds() const
{
    return {m_warning->value() / 100.0, m_full->value() / 100.0};
}

void ThresholdsDialog::check()
{
    const bool isValid = thresholds().isValid();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isValid);
    if (isValid)
        m_problem->clear();
    else
        m_problem->showMessage(MessageStrip::Severity::Error,
                               tr("A licence is nearly full before it is full: choose a lower first share."));
}
