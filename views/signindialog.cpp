// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/signindialog.h"

#include "models/connectiontext.h"
#include "models/domain/connectionrules.h"
#include "views/columnscroller.h"
#include "views/connectionform.h"
#include "views/connectionlist.h"
#include "views/connectionsteps.h"
#include "views/messagestrip.h"
#include "views/pageheader.h"
#include "views/signinwelcome.h"
#include "views/theme.h"
#include "views/whatsthis.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

static constexpr QSize PreferredSize {880, 590};

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_welcome(new SignInWelcome(this))
    , m_list(new ConnectionList(this))
    , m_header(new PageHeader(this))
    , m_back(new QPushButton(m_header))
    , m_message(new MessageStrip(this))
    , m_form(new ConnectionForm(this))
    , m_formArea(new ColumnScroller(m_form, this))
    , m_steps(new ConnectionSteps(this))
    , m_stack(new QStackedWidget(this))
    , m_demo(new QPushButton(this))
    , m_test(new QPushButton(this))
    , m_cancel(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    for (QPushButton *button : {m_back, m_demo, m_test, m_cancel})
        button->setAutoDefault(false);
    buildLayout();
    connectParts();
    retranslate();
    setProfiles({}, {});
    resize(PreferredSize);
}

void SignInDialog::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_welcome);
    layout->addWidget(m_list);
    layout->addWidget(buildRightSide(), 1);
}

QWidget *SignInDialog::buildRightSide()
{
    m_header->addCommand(m_back);
    m_stack->addWidget(m_formArea);
    m_stack->addWidget(m_steps);
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    layout->setSpacing(Spacing::Medium);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buildButtons());
    return side;
}

QHBoxLayout *SignInDialog::buildButtons()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    for (QPushButton *button : {m_test, m_cancel, m_signIn})
        buttons->addWidget(button);
    return buttons;
}

void SignInDialog::connectParts()
{
    connect(m_list, &ConnectionList::currentChanged, this, &SignInDialog::showCurrent);
    connect(m_list, &ConnectionList::listChanged, this, &SignInDialog::reportProfiles);
    connect(m_list, &ConnectionList::forgotten, this, &SignInDialog::profileRemoved);
    connect(m_list, &ConnectionList::removed, this, [this](const QString &name) {
        m_remedy = Remedy::UndoRemoval;
        //: %1 is the name of a connection.
        const QString text = tr("%1 has been removed. With this dialog go its secrets and, unless another "
                                "connection leads to the same tenant, the names and staged changes kept on "
                                "this computer. The journal and the seat history stay.");
        m_message->showMessage(MessageStrip::Severity::Info, text.arg(name),
                               //: Button: take the removal back.
                               tr("Undo"));
    });
    connect(m_form, &ConnectionForm::edited, this, &SignInDialog::followEdit);
    connect(m_message, &MessageStrip::actionRequested, this, &SignInDialog::takeRemedy);
    connect(m_back, &QPushButton::clicked, this, &SignInDialog::showForm);
    connect(m_welcome, &SignInWelcome::demoRequested, this, &SignInDialog::demoRequested);
    connect(m_demo, &QPushButton::clicked, this, &SignInDialog::demoRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_test, &QPushButton::clicked, this,
            [this] { request(&SignInDialog::testRequested, Activity::Testing); });
    connect(m_signIn, &QPushButton::clicked, this,
            [this] { request(&SignInDialog::signInRequested, Activity::SigningIn); });
}

void SignInDialog::setProfiles(const QList<ConnectionProfile> &profiles, const QString &currentId)
{
    m_reported = profiles;
    m_list->setProfiles(profiles);
    m_welcome->setVisible(profiles.isEmpty());
    m_list->setVisible(!profiles.isEmpty());
    m_demo->setVisible(!profiles.isEmpty()); // the welcome has a bigger one
    const auto wanted = std::ranges::find(profiles, currentId, &ConnectionProfile::id);
    if (!profiles.isEmpty())
        m_list->choose(wanted == profiles.cend() ? profiles.constFirst().id : currentId);
    showCurrent();
    m_form->focusFirstGap();
}

void SignInDialog::setDraft(const ConnectionProfile &draft)
{
    const auto leadsToTheSame = [&draft](const ConnectionProfile &each) {
        return each.way == draft.way && each.url == draft.url && each.environment == draft.environment
               && each.tenant == draft.tenant && each.user == draft.user;
    };
    const QList<ConnectionProfile> &profiles = m_list->profiles();
    const auto stored = std::ranges::find_if(profiles, leadsToTheSame);
    if (stored != profiles.cend()) {
        m_list->choose(stored->id);
    } else {
        m_list->choose({});
        ConnectionProfile profile = draft;
        profile.id = newProfile().id;
        m_form->setProfile(profile);
    }
    m_form->focusFirstGap();
}

void SignInDialog::setKeptSecrets(const QString &id, SecretKinds kept)
{
    m_kept.insert(id, kept);
    if (m_form->profile().id == id)
        m_form->setKeptSecrets(kept);
}

void SignInDialog::setKeychainProblem(const QString &reason)
{
    m_form->setKeychainProblem(reason);
}

/// Another connection has been chosen.
void SignInDialog::showCurrent()
{
    const ConnectionProfile *current = m_list->current();
    const ConnectionProfile profile = current ? *current : newProfile();
    if (profile.id == m_form->profile().id)
        return; // it came from the form, which may hold a secret
    m_form->setProfile(profile);
    m_form->setKeptSecrets(m_kept.value(profile.id));
    m_message->clear();
    showForm();
    reportProfiles();
}

void SignInDialog::showForm()
{
    m_stack->setCurrentWidget(m_formArea);
    updateTitle();
}

void SignInDialog::followEdit()
{
    m_list->update(m_form->profile());
}

/// What has only been in the form so far goes into the list.
void SignInDialog::keepDraft()
{
    ConnectionProfile profile = m_form->profile();
    if (profile.name.isEmpty()) {
        profile.name = uniqueName(connectionName(profile), m_list->profiles(), profile.id);
        m_form->setName(profile.name);
    }
    const QList<ConnectionProfile> &profiles = m_list->profiles();
    if (std::ranges::find(profiles, profile.id, &ConnectionProfile::id) == profiles.cend())
        m_list->add(profile);
    else
        m_list->update(profile);
    reportProfiles();
}

void SignInDialog::reportProfiles()
{
    QList<ConnectionProfile> profiles = m_list->profiles();
    profiles.removeIf([](const ConnectionProfile &profile) { return isBlank(profile); });
    if (profiles == m_reported)
        return;
    m_reported = profiles;
    Q_EMIT profilesChanged(profiles);
}

/// Says beneath the fields what keeps the connection from being used.
void SignInDialog::showProblems()
{
    m_form->clearProblems();
    const ConnectionProfile profile = m_form->profile();
    for (const ConnectionProblem problem : m_form->problems(m_list->profiles()))
        m_form->showProblem(fieldOf(problem), connectionProblemText(problem, profile.way));
    if (!profile.url.isEmpty() && addressProblem) {
        if (const QString problem = addressProblem(profile.url); !problem.isEmpty())
            m_form->showProblem(ConnectionField::Url, problem);
    }
}

bool SignInDialog::isComplete()
{
    showProblems();
    if (!m_form->focusFirstProblem())
        return true;
    showForm();
    m_form->layout()->activate();
    m_formArea->ensureWidgetVisible(QApplication::focusWidget());
    return false;
}

void SignInDialog::request(Request signal, Activity activity)
{
    if (!isComplete())
        return;
    const ConnectionSecrets secrets = m_form->secrets();
    keepDraft();
    setActivity(activity);
    Q_EMIT(this->*signal)(m_form->profile(), secrets);
}

void SignInDialog::setActivity(Activity activity)
{
    m_activity = activity;
    if (activity != Activity::None)
        m_message->clear();
    if (activity == Activity::Testing) {
        m_steps->restart();
        m_stack->setCurrentWidget(m_steps);
        m_steps->setFocus();
    }
    updateControls();
    updateTitle();
}

void SignInDialog::updateControls()
{
    const bool isIdle = m_activity == Activity::None;
    for (QWidget *widget :
         std::initializer_list<QWidget *> {m_welcome, m_list, m_form, m_back, m_demo, m_test, m_signIn})
        widget->setEnabled(isIdle);
    //: Button.
    m_signIn->setText(m_activity == Activity::SigningIn ? tr("Signing in…") : tr("Sign in"));
    //: Button: check step by step whether a connection works.
    m_test->setText(m_activity == Activity::Testing ? tr("Testing…") : tr("Test connection"));
}

void SignInDialog::updateTitle()
{
    const bool isTest = m_stack->currentWidget() == m_steps;
    m_back->setVisible(isTest);
    //: Title above the form.
    m_header->setTitle(isTest ? tr("Connection test") : tr("Sign in to SuperOffice"));
    m_header->setFacts(isTest ? connectionName(m_form->profile())
                              : tr("On your own server or at SuperOffice Online."));
}

void SignInDialog::showProblem(const QString &text)
{
    setActivity(Activity::None);
    m_remedy = Remedy::None;
    m_message->showMessage(MessageStrip::Severity::Error, text);
    m_form->focusSecret();
}

void SignInDialog::showBrowserHint(const QUrl &url)
{
    m_browserUrl = url;
    m_remedy = Remedy::OpenBrowser;
    m_message->showMessage(MessageStrip::Severity::Info, tr("Your browser is open: finish signing in there."),
                           //: Button: for a browser that did not open, or was closed.
                           tr("Open the browser again"));
}

void SignInDialog::setConnectionStep(const ConnectionStep &step)
{
    m_steps->setStep(step);
}

void SignInDialog::takeRemedy()
{
    switch (m_remedy) {
    case Remedy::UndoRemoval:
        m_message->clear();
        m_list->restoreRemoved();
        break;
    case Remedy::OpenBrowser:
        Q_EMIT browserRequested(m_browserUrl);
        break;
    case Remedy::None:
        break;
    }
}

/// Cancel, Escape and closing the window first give up what is under way.
void SignInDialog::reject()
{
    if (m_activity == Activity::None) {
        QDialog::reject();
        return;
    }
    setActivity(Activity::None);
    m_message->clear();
    Q_EMIT cancelRequested();
}

void SignInDialog::done(int result)
{
    m_form->clearSecrets();
    reportProfiles();
    m_list->forgetRemoved();
    QDialog::done(result);
}

void SignInDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_form->hasProblems())
            showProblems();
    }
    QDialog::changeEvent(event);
}

void SignInDialog::retranslate()
{
    //: Title of the dialog.
    setWindowTitle(tr("Sign in – Seatkeeper"));
    //: Button: from the test back to the form.
    m_back->setText(tr("Back to the form"));
    //: Button.
    m_demo->setText(tr("Try the demo tenant"));
    //: Button.
    m_cancel->setText(tr("Cancel"));
    m_back->setWhatsThis(WhatsThis::cancel());
    m_test->setWhatsThis(tr("Tries the connection step by step and says at the first step that fails what is "
                            "wrong and what to do. Nothing on the server is changed."));
    m_signIn->setWhatsThis(tr("Signs in and reads the tenant. Nothing on the server is changed by that."));
    m_demo->setWhatsThis(WhatsThis::demo());
    m_cancel->setWhatsThis(WhatsThis::cancel());
    updateControls();
    updateTitle();
}
