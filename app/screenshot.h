// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class Application;

/// Renders the page the command line names into a file once everything on it has arrived, then ends the
/// program: with 0, or with 1 and a sentence on standard error. Owned by main().
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(Application &application, QString path);

private:
    void render();

    Application &m_application;
    const QString m_path;
    QTimer m_quiet; ///< the rows in sight are read after the first ones were laid out, so wait for silence
};
