// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signindialog.h"

#include "views/messagestrip.h"
#include "views/theme.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel(this))
    , m_serverLabel(new QLabel(this))
    , m_server(new QLineEdit(this))
    , m_userLabel(new QLabel(this))
    , m_user(new QLineEdit(this))
    , m_secretLabel(new QLabel(this))
    , m_secret(new QLineEdit(this))
    , m_message(new MessageStrip(this))
    , m_demo(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    m_demo->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    buildLayout();
    for (QLineEdit *field : {m_server, m_user})
        connect(field, &QLineEdit::textChanged, this, &SignInDialog::updateButtons);
    connect(m_demo, &QPushButton::clicked, this, &SignInDialog::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        Q_EMIT signInRequested(m_server->text().trimmed(), m_user->text().trimmed(), m_secret->text());
    });
    retranslate();
    setMinimumWidth(480);
}

void SignInDialog::buildLayout()
{
    m_intro->setWordWrap(true);
    m_intro->setForegroundRole(QPalette::PlaceholderText);
    m_serverLabel->setBuddy(m_server);
    m_userLabel->setBuddy(m_user);
    m_secretLabel->setBuddy(m_secret);
    auto *form = new QFormLayout;
    form->setSpacing(Spacing::Small);
    form->addRow(m_serverLabel, m_server);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_secretLabel, m_secret);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_intro);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SignInDialog::retranslate()
{
    //: Title of the dialog.
    setWindowTitle(tr("Sign in – Seatkeeper"));
    m_intro->setText(
        tr("Sign in to your SuperOffice server, or look around in a demo tenant with invented data."));
    //: Field: address of the server.
    m_serverLabel->setText(tr("&Server"));
    m_server->setPlaceholderText(QStringLiteral("https://crm.example.com/SuperOffice"));
    m_server->setAccessibleName(tr("Server"));
    //: Field.
    m_userLabel->setText(tr("&User name"));
    m_user->setAccessibleName(tr("User name"));
    //: Field.
    m_secretLabel->setText(tr("&Password"));
    m_secret->setAccessibleName(tr("Password"));
    m_secret->setToolTip(tr("Used for this run only, stored nowhere."));
    //: Button.
    m_demo->setText(tr("Try the demo tenant"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    updateButtons();
}

void SignInDialog::updateButtons()
{
    //: Button.
    m_signIn->setText(m_isBusy ? tr("Signing in…") : tr("Sign in"));
    m_signIn->setEnabled(!m_isBusy && !m_server->text().trimmed().isEmpty()
                         && !m_user->text().trimmed().isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *> {m_server, m_user, m_secret, m_demo})
        widget->setEnabled(!m_isBusy);
}

void SignInDialog::setServer(const QString &url)
{
    m_server->setText(url);
}

void SignInDialog::setUser(const QString &name)
{
    m_user->setText(name);
    if (!name.isEmpty() && !m_server->text().isEmpty())
        m_secret->setFocus();
}

void SignInDialog::showProblem(const QString &text)
{
    setBusy(false);
    m_message->showMessage(MessageStrip::Severity::Error, text);
    layout()->activate();
    adjustSize(); // the sentence needs room of its own
    m_secret->setFocus();
    m_secret->selectAll();
}

void SignInDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    if (isBusy)
        m_message->clear();
    updateButtons();
}
