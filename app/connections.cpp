// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections.h"

#include "models/domain/connectionrules.h"
#include "services/signin/accesscheck.h"
#include "services/signin/connectiontest.h"
#include "services/signin/signin.h"
#include "services/superoffice/webapiroot.h"
#include "views/signindialog.h"

#include <QDesktopServices>
#include <QWidget>

#include <algorithm>

Connections::Connections(const QString &dataDir, QWidget &window)
    : openBrowser([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_profiles(dataDir)
    , m_window(window)
{}

Connections::~Connections()
{
    // What waits for these ends here, while the members it looks at still live.
    m_test.reset();
    m_pending.reset();
}

void Connections::choose(const ConnectionProfile &draft)
{
    if (!m_dialog)
        openDialog();
    if (!isBlank(draft))
        m_dialog->setDraft(draft);
}

ConnectionProfile Connections::lastUsed() const
{
    const QList<ConnectionProfile> stored = m_profiles.all();
    const auto last = std::ranges::find(stored, m_profiles.lastUsedId(), &ConnectionProfile::id);
    return last == stored.cend() ? ConnectionProfile() : *last;
}

void Connections::openDialog()
{
    m_dialog = new SignInDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->addressProblem = [](const QString &url) {
        const auto root = webApiRootFromText(url);
        return root ? QString() : root.error();
    };
    m_dialog->setProfiles(m_profiles.all(), m_profiles.lastUsedId());
    for (auto kept = m_secrets.cbegin(); kept != m_secrets.cend(); ++kept)
        m_dialog->setKeptSecrets(kept.key(), secretKindsOf(kept.value()));
    connectDialog();
    m_dialog->open();
    readKeptSecrets();
}

void Connections::connectDialog()
{
    connect(m_dialog, &SignInDialog::signInRequested, this, &Connections::signIn);
    connect(m_dialog, &SignInDialog::testRequested, this, &Connections::test);
    connect(m_dialog, &SignInDialog::cancelRequested, this, &Connections::cancel);
    connect(m_dialog, &SignInDialog::demoRequested, this, &Connections::demoRequested);
    connect(m_dialog, &SignInDialog::browserRequested, this, [this](const QUrl &url) { openBrowser(url); });
    connect(m_dialog, &SignInDialog::profilesChanged, this,
            [this](const QList<ConnectionProfile> &profiles) { m_profiles.setAll(profiles); });
    connect(m_dialog, &SignInDialog::profileRemoved, this, [this](const QString &id) {
        m_secrets.remove(id);
        forgetSecrets(id);
        Q_EMIT removed(id);
    });
    connect(m_dialog, &QDialog::rejected, this, &Connections::cancel);
}

/// Asks the keychain for the connections whose secrets it keeps. Where it keeps none it is left alone: asking
/// may make it want to be unlocked.
QCoro::Task<> Connections::readKeptSecrets()
{
    const QPointer<Connections> self(this);
    QStringList ids;
    for (const ConnectionProfile &profile : m_profiles.all()) {
        if (profile.remembersSecret && !m_secrets.contains(profile.id))
            ids.append(profile.id);
    }
    for (const QString &id : std::as_const(ids)) {
        auto kept = co_await m_store.read(id);
        if (!self)
            co_return;
        m_hasKeychain = kept.has_value();
        if (m_dialog)
            m_dialog->setKeychainProblem(kept ? QString() : kept.error());
        if (!kept)
            co_return;
        if (kept->isEmpty())
            continue;
        m_secrets.insert(id, *kept);
        if (m_dialog)
            m_dialog->setKeptSecrets(id, secretKindsOf(*kept));
    }
}

/// What the user left empty is what is kept.
ConnectionSecrets Connections::completed(const QString &id, ConnectionSecrets secrets) const
{
    const ConnectionSecrets kept = m_secrets.value(id);
    for (const auto field :
         {&ConnectionSecrets::secret, &ConnectionSecrets::refreshToken, &ConnectionSecrets::clientSecret,
          &ConnectionSecrets::appToken, &ConnectionSecrets::proxyPassword}) {
        if ((secrets.*field).isEmpty())
            secrets.*field = kept.*field;
    }
    return secrets;
}

void Connections::signIn(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    if (m_dialog)
        m_dialog->setActivity(SignInDialog::Activity::SigningIn);
    enter(profile, secrets);
}

QCoro::Task<> Connections::enter(ConnectionProfile profile, ConnectionSecrets secrets)
{
    const QPointer<Connections> self(this);
    const int number = ++m_attempts;
    if (profile.remembersSecret && !m_secrets.contains(profile.id)) {
        auto kept = co_await m_store.read(profile.id); // may wait until the user has unlocked the keychain
        if (!self || number != m_attempts)
            co_return; // given up, or begun anew
        if (kept && !kept->isEmpty())
            m_secrets.insert(profile.id, *kept);
    }
    const ConnectionSecrets all = completed(profile.id, secrets);
    m_pending =
        std::make_unique<Attempt>(Attempt {profile, all, std::make_unique<SignIn>(profile, all), {}, {}});
    run(m_pending.get());
}

QCoro::Task<> Connections::run(Attempt *attempt)
{
    const QPointer<Connections> self(this);
    connect(attempt->signIn.get(), &SignIn::browserWanted, this, &Connections::showBrowser);
    connect(attempt->signIn.get(), &SignIn::secretsChanged, this,
            [this, attempt](const ConnectionSecrets &secrets) { takeSecrets(attempt, secrets); });
    auto access = co_await attempt->signIn->signIn();
    if (!self || m_pending.get() != attempt)
        co_return; // given up, or begun anew
    if (!access) {
        refuse(access.error());
        co_return;
    }
    attempt->access = std::move(*access);
    attempt->check = std::make_unique<AccessCheck>(attempt->access);
    auto principal = co_await attempt->check->run();
    if (!self || m_pending.get() != attempt)
        co_return;
    attempt->check.reset();
    if (principal)
        Q_EMIT accessGranted();
    else
        refuse(principal.error().userMessage());
}

Access Connections::takeAccess()
{
    dismiss();
    m_current = std::move(m_pending);
    remember(*m_current);
    return std::move(m_current->access);
}

void Connections::takeSecrets(Attempt *attempt, const ConnectionSecrets &secrets)
{
    attempt->secrets = secrets;
    if (attempt == m_current.get())
        remember(*attempt);
}

/// What the command line described is not among the stored connections, and leaves no trace.
void Connections::remember(const Attempt &attempt)
{
    const QString &id = attempt.profile.id;
    const QList<ConnectionProfile> stored = m_profiles.all();
    if (std::ranges::find(stored, id, &ConnectionProfile::id) == stored.cend())
        return;
    m_profiles.setLastUsedId(id);
    m_secrets.insert(id, attempt.secrets);
    if (attempt.profile.remembersSecret)
        writeSecrets(id, attempt.secrets);
    else
        forgetSecrets(id); // the user may have wanted them kept before
}

/// A keychain that could not be read holds nothing of ours that could be forgotten.
QCoro::Task<> Connections::forgetSecrets(QString id)
{
    if (!m_hasKeychain)
        co_return;
    const QPointer<Connections> self(this);
    auto removed = co_await m_store.remove(id);
    if (self && !removed)
        Q_EMIT secretsNotKept(removed.error());
}

QCoro::Task<> Connections::writeSecrets(QString id, ConnectionSecrets secrets)
{
    const QPointer<Connections> self(this);
    auto written = co_await m_store.write(id, secrets);
    if (!self)
        co_return;
    m_hasKeychain = written.has_value();
    if (!written)
        Q_EMIT secretsNotKept(written.error());
}

void Connections::refuse(const QString &problem)
{
    if (m_dialog)
        showProblem(problem);
    else
        Q_EMIT failed(problem);
}

void Connections::showProblem(const QString &problem)
{
    m_dialog->showProblem(problem);
}

void Connections::dismiss()
{
    if (m_dialog)
        m_dialog->accept();
}

void Connections::test(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    m_test = std::make_unique<ConnectionTest>(profile, completed(profile.id, secrets));
    connect(m_test.get(), &ConnectionTest::stepChanged, m_dialog, &SignInDialog::setConnectionStep);
    connect(m_test.get(), &ConnectionTest::browserWanted, this, &Connections::showBrowser);
    connect(m_test.get(), &ConnectionTest::secretsChanged, this,
            [this, id = profile.id](const ConnectionSecrets &changed) { m_secrets.insert(id, changed); });
    connect(m_test.get(), &ConnectionTest::finished, this, [this] {
        m_test.release()->deleteLater(); // this is its own signal
        if (m_dialog)
            m_dialog->setActivity(SignInDialog::Activity::None);
    });
    m_test->run();
}

void Connections::cancel()
{
    ++m_attempts;
    m_pending.reset();
    m_test.reset();
    if (m_dialog)
        m_dialog->setActivity(SignInDialog::Activity::None);
}

void Connections::showBrowser(const QUrl &url)
{
    openBrowser(url);
    if (m_dialog)
        m_dialog->showBrowserHint(url);
    else
        Q_EMIT browserOpened(tr("Your browser is open: finish signing in there."));
}
