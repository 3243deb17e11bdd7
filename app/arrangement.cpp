// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arrangement.h"

#include "app/settings.h"
#include "views/mainwindow.h"

Arrangement::Arrangement(MainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
{}

void Arrangement::begin(const QString &id)
{
    if (m_hasBegun && id == m_id)
        return;
    end();
    m_id = id;
    m_hasBegun = true;
    m_window.restoreViewState(id.isEmpty() ? QJsonObject() : m_settings.viewState(id));
}

void Arrangement::end()
{
    if (!m_id.isEmpty())
        m_settings.setViewState(m_id, m_window.viewState());
    m_id.clear();
    m_hasBegun = false;
}

void Arrangement::forget(const QString &id)
{
    if (id == m_id)
        m_id.clear();
    m_settings.setViewState(id, {});
}
