// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>
#include <QTimer>

using namespace std::chrono_literals;

static constexpr char ShownLine[] = "shown\n";
static constexpr auto CallerPatience = 2s; ///< for a caller who does not say what is wanted

/// The folder that symbolic links lead to; it is made if it is not there, for only then they can be followed.
static QString realFolder(const QString &folder)
{
    QDir().mkpath(folder);
    const QString real = QDir(folder).canonicalPath();
    return real.isEmpty() ? QDir(folder).absolutePath() : real;
}

SingleInstance::SingleInstance(const QString &dataDir)
    : m_dataDir(realFolder(dataDir))
{}

SingleInstance::~SingleInstance() = default;

/// Short, since a path to a socket has room for about a hundred bytes.
QString SingleInstance::socketName(const QString &connection) const
{
    const QString all = QStringList {QDir::homePath(), m_dataDir, connection}.join(u'\n');
    const QByteArray hash = QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QString name = QStringLiteral("seatkeeper-") + QString::fromLatin1(hash.left(16));
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

/// Asks whoever listens at @p name.
static SingleInstance::Answer ring(const QString &name, const WindowCall &call, QDeadlineTimer deadline)
{
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(name);
    if (!socket.waitForConnected(left()))
        return SingleInstance::Answer::Nobody;
    socket.setReadBufferSize(sizeof ShownLine);
    socket.write(messageOf(call));
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return SingleInstance::Answer::Silence;
    }
    return socket.readLine() == ShownLine ? SingleInstance::Answer::Shown : SingleInstance::Answer::Silence;
}

static bool isServed(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name);
    return socket.waitForConnected(0);
}

/// Held from the question whether a window is there until this one is it, so that of two programs started at
/// once only one opens a window. Goes on without where it cannot be had.
static std::unique_ptr<QLockFile> takeTurn(const QString &name, std::chrono::milliseconds patience)
{
    auto turn = std::make_unique<QLockFile>(QDir::temp().filePath(name) + QStringLiteral(".lock"));
    turn->tryLock(static_cast<int>(patience.count()));
    return turn;
}

SingleInstance::Answer SingleInstance::callOrServe(const QString &connection, const WindowCall &call,
                                                   std::chrono::milliseconds patience)
{
    const QString name = socketName(connection);
    const auto turn = takeTurn(name, patience);
    const Answer answer = ring(name, call, QDeadlineTimer(patience));
    if (answer == Answer::Nobody)
        serve(connection);
    return answer;
}

void SingleInstance::changeOver(const QString &connection)
{
    std::erase_if(m_doors, [&connection](const auto &door) {
        return !door.first.isEmpty() && door.first != connection;
    });
    if (m_doors.contains(connection))
        return;
    const QString name = socketName(connection);
    const auto turn = takeTurn(name, 0ms);
    if (!isServed(name))
        serve(connection);
}

/// Whoever has left a socket behind has not ended well and does not listen there any more.
void SingleInstance::serve(const QString &connection)
{
    auto door = std::make_unique<QLocalServer>();
    door->setSocketOptions(QLocalServer::UserAccessOption);
    connect(door.get(), &QLocalServer::newConnection, this, [this, here = door.get()] { accept(*here); });
    const QString name = socketName(connection);
    QLocalServer::removeServer(name);
    if (door->listen(name))
        m_doors[connection] = std::move(door);
}

void SingleInstance::accept(QLocalServer &door)
{
    while (QLocalSocket *caller = door.nextPendingConnection()) {
        caller->setReadBufferSize(LongestWindowCall + 1);
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        QTimer::singleShot(CallerPatience, caller, [caller] { caller->abort(); });
    }
}

void SingleInstance::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > LongestWindowCall)
            caller->abort();
        return;
    }
    caller->disconnect(this); // one question each
    const auto call = windowCallFromMessage(caller->readLine());
    if (!call) {
        caller->abort();
        return;
    }
    Q_EMIT called(*call);
    caller->write(ShownLine);
    caller->disconnectFromServer();
}
