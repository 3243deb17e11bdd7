// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/secretstore.h"

#include <QCoroSignal>
#include <QJsonDocument>
#include <QJsonObject>

#include <qt6keychain/keychain.h>

#include <optional>

using Kept = tl::expected<ConnectionSecrets, QString>;
using Completed = tl::expected<void, QString>;

namespace {

QString serviceName()
{
    return QStringLiteral("Seatkeeper");
}

/// One secret's place in the kept text.
struct Field
{
    QLatin1StringView name;
    QString ConnectionSecrets::*member;
};

constexpr Field Fields[] = {
    {QLatin1StringView("secret"), &ConnectionSecrets::secret},
    {QLatin1StringView("refreshToken"), &ConnectionSecrets::refreshToken},
    {QLatin1StringView("clientSecret"), &ConnectionSecrets::clientSecret},
    {QLatin1StringView("appToken"), &ConnectionSecrets::appToken},
    {QLatin1StringView("proxyPassword"), &ConnectionSecrets::proxyPassword},
};

QString keptText(const ConnectionSecrets &secrets)
{
    QJsonObject object;
    for (const auto &[name, member] : Fields) {
        if (!(secrets.*member).isEmpty())
            object.insert(name, secrets.*member);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ConnectionSecrets> secretsFrom(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    ConnectionSecrets secrets;
    for (const auto &[name, member] : Fields)
        secrets.*member = document[name].toString();
    return secrets;
}

} // namespace

/// Runs @p job, which can be read until the next event. Left to itself it might be gone before it is heard.
static QCoro::Task<> toItsEnd(QKeychain::Job *job)
{
    job->setAutoDelete(false);
    job->start();
    auto finished = qCoro(job, &QKeychain::Job::finished);
    co_await finished;
    job->deleteLater();
}

QString SecretStore::failure(const QString &problem)
{
    //: %1 is the keychain's own explanation, often in English.
    return tr("The system's keychain is not available: %1").arg(problem.simplified());
}

QCoro::Task<Kept> SecretStore::read(QString profileId) const
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName());
    job->setKey(profileId);
    auto finished = toItsEnd(job);
    co_await finished;
    if (job->error() == QKeychain::EntryNotFound)
        co_return ConnectionSecrets();
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(failure(job->errorString()));
    const std::optional<ConnectionSecrets> secrets = secretsFrom(job->textData());
    if (!secrets)
        co_return tl::unexpected(tr("What the system's keychain holds for this connection cannot be read. "
                                    "Enter the secret again to replace it."));
    co_return *secrets;
}

QCoro::Task<Completed> SecretStore::write(QString profileId, ConnectionSecrets secrets) const
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setKey(profileId);
    job->setTextData(keptText(secrets));
    auto finished = toItsEnd(job);
    co_await finished;
    if (job->error() != QKeychain::NoError)
        co_return tl::unexpected(failure(job->errorString()));
    co_return Completed();
}

QCoro::Task<Completed> SecretStore::remove(QString profileId) const
{
    auto *job = new QKeychain::DeletePasswordJob(serviceName());
    job->setKey(profileId);
    auto finished = toItsEnd(job);
    co_await finished;
    if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
        co_return tl::unexpected(failure(job->errorString()));
    co_return Completed();
}
