// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notifications.h"

#include "app/session.h"
#include "app/settings.h"
#include "models/tenantmodels.h"
#include "views/mainwindow.h"

#include <QGuiApplication>

Notifications::Notifications(MainWindow &window, const TenantModels &models, const Settings &settings)
    : isInUse([] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
    , tellOutside([this](const Notices &notices) {
        if (!TrayNotifier::isAvailable())
            return false;
        m_tray.show(notices);
        return true;
    })
    , m_window(window)
    , m_models(models)
    , m_settings(settings)
    , m_tray(window)
{
    connect(&m_tray, &TrayNotifier::openRequested, this, &Notifications::windowRequested);
    connect(&m_tray, &TrayNotifier::refreshRequested, this, &Notifications::refreshRequested);
    connect(&m_tray, &TrayNotifier::quitRequested, &m_window, &QWidget::close);
    connect(&m_tray, &TrayNotifier::chosen, this, [this](const Notices &notices) {
        Q_EMIT windowRequested();
        m_window.openNotices(notices);
    });
}

void Notifications::follow(Session &session)
{
    connect(&session.history(), &SessionHistory::taken, this, &Notifications::takeState);
    connect(&session.runs(), &SessionRuns::applied, this, &Notifications::takeRun);
}

void Notifications::takeChoices()
{
    m_tray.setShown(m_settings.noticeChoices().isAny() && TrayNotifier::isAvailable());
}

static LicenseLook look(const KnownState &state)
{
    return {state.catalogue, state.at.toLocalTime().date()};
}

void Notifications::takeState(const std::optional<KnownState> &before, const KnownState &present)
{
    std::optional<LicenseLook> former;
    if (before)
        former = look(*before);
    tell(newNotices(former, look(present), m_settings.seatThresholds(), m_settings.noticeChoices()));
}

/// Whoever works in the window sees by themselves how a run has ended.
void Notifications::takeRun(const ApplySummary &summary)
{
    const QList<RunRecord> &runs = m_models.activity.runs();
    if (!m_settings.noticeChoices().runFinished || isInUse() || runs.isEmpty())
        return;
    Notices notices;
    notices.run = RunNotice {runs.constFirst().id, summary.verified, summary.failed};
    tell(notices);
}

void Notifications::tell(const Notices &notices)
{
    if (notices.isEmpty())
        return;
    const bool isToldOutside = !isInUse() && tellOutside(notices);
    if (!isToldOutside)
        m_window.showNotices(notices);
}
