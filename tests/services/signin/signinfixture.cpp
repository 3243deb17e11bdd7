// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/signin/signinfixture.h"

namespace {

HttpClientOptions quickOptions()
{
    HttpClientOptions options;
    options.retry.firstDelay = std::chrono::milliseconds(1);
    options.retry.maxDelay = std::chrono::milliseconds(3);
    options.renewalInterval = std::chrono::milliseconds(0);
    return options;
}

} // namespace

SignInFixture::SignInFixture(const DemoProfile &profile)
    : m_tenant({.associates = 12, .profile = profile})
{
    if (!m_tenant.start())
        qFatal("The demo tenant does not start: %s", qPrintable(m_tenant.errorString()));
}

ConnectionProfile SignInFixture::onSite(SignInWay way) const
{
    ConnectionProfile profile;
    profile.way = way;
    profile.url = m_tenant.root().toString();
    profile.user = QStringLiteral("demo");
    return profile;
}

ConnectionProfile SignInFixture::online(SignInWay way) const
{
    ConnectionProfile profile;
    profile.way = way;
    profile.environment = m_tenant.authority().toString();
    profile.tenant = QStringLiteral("Cust31415");
    profile.clientId = QStringLiteral("seatkeeper-demo");
    return profile;
}

tl::expected<Access, QString> SignInFixture::signIn(const ConnectionProfile &profile,
                                                    const ConnectionSecrets &secrets)
{
    m_signIn = std::make_unique<SignIn>(profile, secrets);
    // Later: the browser waits for its page, and the sign-in goes on meanwhile.
    QObject::connect(
        m_signIn.get(), &SignIn::browserWanted, m_signIn.get(), [this](const QUrl &url) { useBrowser(url); },
        Qt::QueuedConnection);
    QObject::connect(m_signIn.get(), &SignIn::secretsChanged, m_signIn.get(),
                     [this](const ConnectionSecrets &changed) { m_kept = changed; });
    tl::expected<Access, QString> result = tl::unexpected(QStringLiteral("the sign-in does not end"));
    bool isDone = false;
    const auto collect = [](QCoro::Task<tl::expected<Access, QString>> task,
                            tl::expected<Access, QString> *into, bool *done) -> QCoro::Task<> {
        auto access = co_await task;
        *into = std::move(access);
        *done = true;
    };
    collect(m_signIn->signIn(), &result, &isDone);
    if (!QTest::qWaitFor([&isDone] { return isDone; }))
        m_signIn.reset(); // ends it
    return result;
}

void SignInFixture::useBrowser(const QUrl &url)
{
    ++m_pages;
    static_cast<void>(m_browser.openWithScripts(url));
}

Visit::Visit(Access access)
    : m_access(std::move(access))
    , m_client(quickOptions())
    , m_api(m_client, m_access.root)
{
    enterBy(m_access, m_client, m_api);
}

QString Visit::whoAmI()
{
    PrincipalService principals(m_api);
    const Pending<Result<Principal>> pending(principals.currentPrincipal());
    if (!QTest::qWaitFor([&pending] { return pending.isDone(); }))
        return QStringLiteral("no answer");
    return pending.result() ? pending.result()->fullName : pending.result().error().userMessage();
}
