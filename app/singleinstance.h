// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowcall.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <map>
#include <memory>

class QLocalServer;
class QLocalSocket;

/// One window for each connection in each data folder: a second start brings up the window of the first. They
/// meet at a local socket in the user's own runtime folder, where nobody else may go; whatever comes in there
/// is taken for hostile all the same.
///
/// A connection is known by the name under which it is stored; the empty one stands for a start that names
/// none. Owned by main(); lives in the thread of the window.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    /// What became of bringing up a window that may be there.
    enum class Answer {
        Nobody, ///< there is none: this program is the one from now on
        Shown, ///< it has come up
        Silence, ///< it is there, but does not answer
    };

    explicit SingleInstance(const QString &dataDir);
    ~SingleInstance() override;

    /// Brings up the window that serves @p connection, or serves it from now on where there is none. Blocks
    /// until an answer has come, for @p patience at most.
    [[nodiscard]] Answer callOrServe(const QString &connection, const WindowCall &call,
                                     std::chrono::milliseconds patience = std::chrono::seconds(2));
    /// The window has changed over to @p connection: that is served instead of the one before, unless another
    /// window does so. A start that names none keeps its window.
    void changeOver(const QString &connection);

    /// The socket at which @p connection is served: a path, or on Windows the name of a pipe.
    [[nodiscard]] QString socketName(const QString &connection) const;

Q_SIGNALS:
    /// Somebody wants the window to show itself.
    void called(const WindowCall &call);

private:
    void serve(const QString &connection);
    void accept(QLocalServer &door);
    void answer(QLocalSocket *caller);

    const QString m_dataDir; ///< as the file system knows it
    std::map<QString, std::unique_ptr<QLocalServer>> m_doors; ///< by connection
};
