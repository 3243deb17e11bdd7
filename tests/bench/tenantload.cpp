// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tenantload.h"

#include "services/assignmentloader.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>

static constexpr auto Patience = std::chrono::minutes(1);

namespace {

double elapsedMs(const QElapsedTimer &time)
{
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

/// Follows one AssignmentLoader from its start to its end.
class Reading
{
public:
    explicit Reading(const QUrl &root)
        : m_api(m_client, root)
        , m_loader(m_api)
    {
        m_client.setTrustedOrigin(root);
        m_client.setCredentials({.authorization = "Basic " + QByteArray("demo:demo").toBase64()});
        followPages();
        followRequests();
    }

    std::optional<TenantLoad> run()
    {
        QTimer::singleShot(Patience, &m_loop, [this] { m_loop.exit(EXIT_FAILURE); });
        m_loader.load();
        if (m_loop.exec() != EXIT_SUCCESS)
            return std::nullopt;
        return m_load;
    }

private:
    void followPages()
    {
        QObject::connect(&m_loader, &AssignmentLoader::associatesStarted, &m_loop,
                         [this] { m_sinceStart.start(); });
        QObject::connect(&m_loader, &AssignmentLoader::associatesRead, &m_loop,
                         [this](const QList<AssociateRow> &rows) {
                             m_load.associates += rows.size();
                             if (++m_load.pages == 1)
                                 m_sinceFirstPage.start();
                         });
        QObject::connect(&m_loader, &AssignmentLoader::associatesFinished, &m_loop,
                         [this] { m_load.pagesMs = elapsedMs(m_sinceStart); });
    }

    void followRequests()
    {
        QObject::connect(&m_client, &HttpClient::requestFinished, &m_loop, [this] {
            if (m_load.pages > 0)
                ++m_load.requests;
        });
        QObject::connect(&m_loader, &AssignmentLoader::settled, &m_loop, [this] {
            m_load.requestsMs = elapsedMs(m_sinceFirstPage);
            m_loop.exit(EXIT_SUCCESS);
        });
        QObject::connect(&m_loader, &AssignmentLoader::failed, &m_loop,
                         [this] { m_loop.exit(EXIT_FAILURE); });
    }

    QEventLoop m_loop;
    TenantLoad m_load;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceFirstPage;
    HttpClient m_client;
    WebApi m_api;
    AssignmentLoader m_loader;
};

} // namespace

std::optional<TenantLoad> loadTenant(const QUrl &root)
{
    return Reading(root).run();
}
