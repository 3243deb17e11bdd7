// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signinwelcome.h"

#include "views/theme.h"
#include "views/whatsthis.h"

#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

static constexpr int PanelWidth = 270;
static constexpr int LogoSize = 56;

SignInWelcome::SignInWelcome(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_demoText(new QLabel(this))
    , m_demo(new QPushButton(this))
{
    setObjectName(QStringLiteral("sidebar"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(PanelWidth);
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(QStringLiteral(":/icons/seatkeeper.svg")).pixmap(LogoSize));
    m_title->setFont(titleFont(font()));
    for (QLabel *label : {m_title, m_text, m_demoText})
        label->setWordWrap(true);
    m_demoText->setForegroundRole(QPalette::PlaceholderText);
    m_demo->setProperty("primary", true);
    m_demo->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(logo);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addStretch();
    layout->addWidget(m_demoText);
    layout->addWidget(m_demo);
    connect(m_demo, &QPushButton::clicked, this, &SignInWelcome::demoRequested);
    retranslate();
}

void SignInWelcome::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInWelcome::retranslate()
{
    m_title->setText(tr("Welcome to Seatkeeper"));
    m_text->setText(tr("See who has which SuperOffice licence and how many seats are left, and give or take "
                       "licences with a tick."));
    m_demoText->setText(
        tr("Just looking? The demo tenant is all invented, runs on this computer and needs no "
           "sign-in."));
    //: Button.
    m_demo->setText(tr("Try the demo tenant"));
    m_demo->setWhatsThis(WhatsThis::demo());
}
