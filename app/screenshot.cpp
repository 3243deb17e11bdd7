// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include "app/application.h"

#include <QCoreApplication>
#include <QTextStream>

#include <chrono>

using namespace std::chrono_literals;

Screenshot::Screenshot(Application &application, QString path)
    : m_application(application)
    , m_path(std::move(path))
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(300ms);
    connect(&m_quiet, &QTimer::timeout, this, &Screenshot::render);
    connect(&application, &Application::failed, this, [](const QString &message) {
        QTextStream(stderr) << message << Qt::endl;
        QCoreApplication::exit(1);
    });
    connect(&application, &Application::sessionStarted, this, [this] {
        connect(m_application.session(), &Session::settled, &m_quiet, qOverload<>(&QTimer::start));
    });
}

void Screenshot::render()
{
    if (m_application.window().grab().save(m_path)) {
        QCoreApplication::exit(0);
        return;
    }
    QTextStream(stderr) << tr("The picture could not be written to \"%1\".").arg(m_path) << Qt::endl;
    QCoreApplication::exit(1);
}
