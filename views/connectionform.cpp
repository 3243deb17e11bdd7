// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connectionform.h"

#include "models/connectiontext.h"
#include "views/checkfield.h"
#include "views/choicefield.h"
#include "views/connectionmoreform.h"
#include "views/connectionplaceform.h"
#include "views/linefield.h"
#include "views/secretfield.h"
#include "views/theme.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

static constexpr int ChevronSize = 12;

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
{
    auto *fields = new QWidget(this);
    buildFields(*FormField::newLayout(fields));
    m_moreButton = new QToolButton(this);
    m_moreButton->setObjectName(QStringLiteral("disclosure"));
    m_moreButton->setCheckable(true);
    m_moreButton->setIconSize({ChevronSize, ChevronSize});
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more = new ConnectionMoreForm(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(fields);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_more);
    layout->addStretch();
    m_fields = m_more->fields();
    m_fields.insert(m_place->fields());
    m_fields.insert({{ConnectionField::Name, m_name},
                     {ConnectionField::User, m_user},
                     {ConnectionField::Secret, m_secret},
                     {ConnectionField::ClientId, m_clientId}});
    retranslate();
    FormField::alignLabels(*this);
    connectFields();
    setProfile({});
}

void ConnectionForm::buildFields(QVBoxLayout &form)
{
    // In the order in which they are filled in.
    m_name = new LineField(form);
    m_place = new ConnectionPlaceForm(form.parentWidget());
    form.addWidget(m_place);
    m_way = new ChoiceField(form);
    m_clientId = new LineField(form);
    m_user = new LineField(form);
    m_secret = new SecretField(form);
    m_remember = new CheckField(form);
}

void ConnectionForm::connectFields()
{
    connect(m_place, &ConnectionPlaceForm::chosen, this, &ConnectionForm::followChoices);
    connect(m_way, &FormField::edited, this, &ConnectionForm::followChoices);
    connect(m_remember, &FormField::edited, this, &ConnectionForm::updateRememberHint);
    connect(m_moreButton, &QToolButton::toggled, this, &ConnectionForm::openMore);
    // Last, so that whoever hears of an edit finds the form settled.
    for (const FormField *field : findChildren<FormField *>()) {
        connect(field, &FormField::edited, this, [this] {
            proposeName();
            if (!m_isFilling)
                Q_EMIT edited();
        });
    }
}

void ConnectionForm::setProfile(const ConnectionProfile &profile)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_profile = profile;
    m_kept = {};
    m_name->setText(profile.name);
    m_place->setProfile(profile);
    m_way->setValue(QVariant::fromValue(profile.way));
    m_clientId->setText(profile.clientId);
    m_user->setText(profile.user);
    m_secret->clear();
    m_remember->setChecked(profile.remembersSecret);
    m_more->setProfile(profile);
    followChoices();
    updateRememberHint();
    clearProblems();
    ConnectionProfile more;
    m_more->fill(more);
    openMore(more != ConnectionProfile());
}

void ConnectionForm::setName(const QString &name)
{
    m_name->setText(name);
}

ConnectionProfile ConnectionForm::profile() const
{
    ConnectionProfile profile;
    profile.id = m_profile.id;
    profile.name = m_name->text();
    profile.way = way();
    m_place->fill(profile);
    profile.user = m_user->text();
    profile.clientId = m_clientId->text();
    // A keychain that is out of reach today does not change what the user wants.
    profile.remembersSecret = m_remember->isUsable() ? m_remember->isChecked() : m_profile.remembersSecret;
    m_more->fill(profile);
    return tidied(profile);
}

SignInWay ConnectionForm::way() const
{
    return m_way->value().value<SignInWay>();
}

void ConnectionForm::setKeptSecrets(SecretKinds kept)
{
    m_kept = kept;
    m_more->setKeptSecrets(kept);
    updateSecret();
}

bool ConnectionForm::isSecretKept() const
{
    return m_kept.testFlag(SecretKind::Secret) && way() == m_profile.way;
}

ConnectionSecrets ConnectionForm::secrets() const
{
    ConnectionSecrets secrets;
    if (m_secret->isShown())
        secrets.secret = m_secret->text();
    m_more->fill(secrets);
    return secrets;
}

void ConnectionForm::clearSecrets()
{
    m_secret->clear();
    m_more->clearSecrets();
}

void ConnectionForm::setKeychainProblem(const QString &reason)
{
    m_keychainProblem = reason;
    m_remember->setUsable(reason.isEmpty());
    m_remember->setChecked(m_profile.remembersSecret);
    updateRememberHint();
}

QList<ConnectionProblem> ConnectionForm::problems(const QList<ConnectionProfile> &all) const
{
    QList<ConnectionProblem> problems = connectionProblems(profile(), all);
    if (needsSecret(way()) && m_secret->text().isEmpty() && !isSecretKept())
        problems.append(ConnectionProblem::SecretMissing);
    return problems;
}

void ConnectionForm::showProblem(ConnectionField field, const QString &text)
{
    m_fields.value(field)->setProblem(text);
}

void ConnectionForm::clearProblems()
{
    for (FormField *field : std::as_const(m_fields))
        field->setProblem({});
}

bool ConnectionForm::hasProblems() const
{
    return std::ranges::any_of(m_fields, &FormField::hasProblem);
}

bool ConnectionForm::focusFirstProblem()
{
    for (FormField *field : findChildren<FormField *>()) {
        if (!field->hasProblem())
            continue;
        openMore(m_moreButton->isChecked() || m_more->isAncestorOf(field));
        field->setFocus();
        return true;
    }
    return false;
}

void ConnectionForm::focusFirstGap()
{
    QList<ConnectionProblem> gaps = problems({});
    if (!gaps.isEmpty())
        m_fields.value(fieldOf(gaps.constFirst()))->setFocus();
    else
        focusSecret();
}

void ConnectionForm::focusSecret()
{
    if (!m_secret->isShown())
        return;
    m_secret->setFocus();
    m_secret->selectAll();
}

void ConnectionForm::followChoices()
{
    fillWays();
    showFields();
    if (way() != m_secretWay)
        m_secret->clear(); // a password is no ticket
    m_secretWay = way();
    updateSecret();
    m_more->setWay(way());
}

void ConnectionForm::fillWays()
{
    QList<ChoiceField::Choice> choices;
    for (const SignInWay way : offeredWays({.environment = m_place->environment()}))
        choices.append({signInWayText(way), QVariant::fromValue(way)});
    m_way->setChoices(choices);
}

void ConnectionForm::showFields()
{
    const bool usesBrowser = way() == SignInWay::OpenIdConnect;
    m_clientId->setShown(usesBrowser);
    m_user->setShown(usesBrowser || way() == SignInWay::Basic);
    m_secret->setShown(!usesBrowser);
}

void ConnectionForm::openMore(bool isOpen)
{
    m_moreButton->setChecked(isOpen);
    m_more->setVisible(isOpen);
    updateMoreIcon();
}

void ConnectionForm::updateMoreIcon()
{
    const QString name =
        m_moreButton->isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    m_moreButton->setIcon(QIcon(themeIconFile(name, palette())));
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        updateMoreIcon();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool ConnectionForm::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange)
        FormField::alignLabels(*this); // now that the forms within have their words too
    return isDone;
}

void ConnectionForm::retranslate()
{
    //: Field: what the user calls a connection.
    m_name->setLabel(tr("&Name"));
    //: Field: way of signing in.
    m_way->setLabel(tr("&Way in"));
    fillWays();
    //: Field: id of an app registered at SuperOffice (client id).
    m_clientId->setLabel(tr("Application &id"));
    //: Field.
    m_user->setLabel(tr("&User name"));
    //: Box to tick.
    m_remember->setText(tr("Remem&ber in the system's keychain"));
    //: Button: shows the fields that are seldom needed.
    m_moreButton->setText(tr("M&ore"));
    m_name->setWhatsThis(tr(
        "What you call this connection. It stands in the list, and --profile takes it on the command line."));
    m_way->setWhatsThis(tr("How you show who you are. What has to be typed follows from it; the user guide "
                           "(F1) lists the ways."));
    m_clientId->setWhatsThis(
        tr("The id that SuperOffice gave to the application you have registered there."));
    m_user->setWhatsThis(
        tr("The user you sign in as. What that user may not do, Seatkeeper cannot do either."));
    m_secret->setWhatsThis(
        tr("Kept in memory until Seatkeeper ends, never in a file or a log, and sent to this server only."));
    m_remember->setWhatsThis(tr("Keeps what you type above in the keychain of your system, after a sign-in "
                                "has worked, so that you need not type it again."));
    m_moreButton->setWhatsThis(tr("Shows what is seldom needed: language, proxy, certificates and the "
                                  "secrets of an application of your own."));
    updateSecret();
    updateRememberHint();
    proposeName();
}

void ConnectionForm::updateSecret()
{
    m_secret->setLabel(secretLabel(way()));
    m_secret->setKept(isSecretKept());
    m_secret->setHint(way() == SignInWay::Integrated
                          ? tr("The cookies of a browser that is signed in to SuperOffice CRM.")
                          : QString());
    const bool usesBrowser = way() == SignInWay::OpenIdConnect;
    //: Placeholder: what the user name is good for where the browser signs in.
    m_user->setPlaceholder(usesBrowser ? tr("may stay empty; proposed in the browser") : QString());
    m_place->setTenantOptional(usesBrowser);
}

/// Shows what the connection will be called unless the user has a better name.
void ConnectionForm::proposeName()
{
    ConnectionProfile nameless = profile();
    nameless.name.clear();
    m_name->setPlaceholder(connectionName(nameless));
}

void ConnectionForm::updateRememberHint()
{
    if (!m_keychainProblem.isEmpty()) {
        //: %1 is a sentence that says why the keychain cannot be used.
        m_remember->setHint(tr("%1 Kept for this run only, never in a file.").arg(m_keychainProblem));
    } else if (m_remember->isChecked()) {
        m_remember->setHint(tr("Kept in the system's keychain, never in a file."));
    } else {
        m_remember->setHint(tr("Kept for this run only, never in a file."));
    }
}
