// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demotenant.h"

#include "app/demo/demokey.h"
#include "app/demo/demolicensefile.h"
#include "app/demo/demoserver.h"
#include "app/demo/demostate.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumAssociates = 25000;

DemoStore makeStore(const DemoOptions &options)
{
    return DemoStore(
        makeDemoData(std::clamp(options.associates, 1, MaximumAssociates), options.licenses, options.today));
}

} // namespace

DemoTenant::DemoTenant(DemoOptions options, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<DemoState>())
{
    m_state->profile = options.profile;
    m_state->options = std::move(options);
}

DemoTenant::~DemoTenant()
{
    stop();
}

bool DemoTenant::start()
{
    if (m_thread)
        return true;
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(u"demo tenant"_s);
    auto *server = new DemoServer(*m_state);
    server->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, server,
            &QObject::deleteLater); // runs in the thread, at its end
    connect(m_thread.get(), &QThread::finished, &DemoKey::leaveThread);
    m_thread->start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        server,
        [this, server, &port] {
            DemoStore store = makeStore(m_state->options);
            {
                const QMutexLocker locker(&m_state->mutex);
                m_state->store = std::move(store);
            }
            port = server->listen(m_state->options.port);
            m_error = server->errorString();
        },
        Qt::BlockingQueuedConnection);
    if (port == 0) {
        stop();
        return false;
    }
    m_certificate = server->certificate();
    const QMutexLocker locker(&m_state->mutex);
    m_authority = QUrl(m_state->authority);
    m_root = QUrl(m_state->authority + u"/demo/api"_s);
    return true;
}

void DemoTenant::stop()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

QStringList DemoTenant::heldModules(int associateId, const QString &owner) const
{
    const QMutexLocker locker(&m_state->mutex);
    const DemoStore &store = m_state->store;
    const int ownerIndex = store.ownerIndex(owner);
    const int associateIndex = store.associateIndex(associateId);
    QStringList names;
    if (ownerIndex < 0 || associateIndex < 0)
        return names;
    const DemoModuleSet held = store.associate(static_cast<std::size_t>(associateIndex)).held
                               & store.owner(static_cast<std::size_t>(ownerIndex)).userLicenses;
    for (std::size_t module = 0; module < held.size(); ++module) {
        if (held.test(module))
            names.append(store.module(module).name);
    }
    names.sort();
    return names;
}

QByteArray DemoTenant::licenseFile(const QString &owner) const
{
    const QMutexLocker locker(&m_state->mutex);
    const int index = m_state->store.issuerIndex(owner);
    return index < 0 ? QByteArray()
                     : DemoLicenseFile::textFor(m_state->store, static_cast<std::size_t>(index)).toUtf8();
}

QList<DemoRequestRecord> DemoTenant::requests() const
{
    const QMutexLocker locker(&m_state->mutex);
    return m_state->requests;
}

void DemoTenant::reset()
{
    DemoStore store = makeStore(m_state->options);
    const QMutexLocker locker(&m_state->mutex);
    m_state->store = std::move(store);
    m_state->profile = m_state->options.profile;
    m_state->signIns = {};
    m_state->requests.clear();
}

void DemoTenant::changeBehindTheScenes(int associateId, const QString &owner, const QString &module,
                                       bool held)
{
    const QMutexLocker locker(&m_state->mutex);
    DemoStore &store = m_state->store;
    const int ownerIndex = store.ownerIndex(owner);
    const int associateIndex = store.associateIndex(associateId);
    const int moduleIndex =
        ownerIndex < 0 ? -1 : store.moduleIndex(static_cast<std::size_t>(ownerIndex), module);
    if (associateIndex < 0 || moduleIndex < 0)
        return;
    DemoModuleSet next = store.associate(static_cast<std::size_t>(associateIndex)).held;
    next.set(static_cast<std::size_t>(moduleIndex), held);
    store.setHeld(static_cast<std::size_t>(associateIndex), next);
}

void DemoTenant::setProfile(const DemoProfile &profile)
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->profile = profile;
}

void DemoTenant::expireBearerTokens()
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->signIns.expireBearerTokens();
}

void DemoTenant::endWebSessions()
{
    const QMutexLocker locker(&m_state->mutex);
    m_state->signIns.endWebSessions();
}
