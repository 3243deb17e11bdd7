// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/traynotifier.h"

#include "models/noticetext.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QWidget>

TrayNotifier::TrayNotifier(QWidget &window)
    : m_menu(std::make_unique<QMenu>())
    , m_open(m_menu->addAction(QString()))
    , m_refresh(m_menu->addAction(QString()))
    , m_quit(m_menu->addAction(QString()))
    , m_icon(window.windowIcon())
{
    m_icon.setContextMenu(m_menu.get());
    connect(m_open, &QAction::triggered, this, &TrayNotifier::openRequested);
    connect(m_refresh, &QAction::triggered, this, &TrayNotifier::refreshRequested);
    connect(m_quit, &QAction::triggered, this, &TrayNotifier::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT chosen(m_latest); });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    window.installEventFilter(this);
    retranslate();
}

TrayNotifier::~TrayNotifier() = default;

bool TrayNotifier::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages();
}

void TrayNotifier::setShown(bool isShown)
{
    m_icon.setVisible(isShown);
}

void TrayNotifier::setTenant(const QString &tenant)
{
    m_tenant = tenant;
    retranslate();
}

void TrayNotifier::show(const Notices &notices)
{
    m_latest = notices;
    m_icon.showMessage(noticeTitle(notices), noticeDetails(notices),
                       notices.run ? QSystemTrayIcon::Information : QSystemTrayIcon::Warning);
}

bool TrayNotifier::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void TrayNotifier::retranslate()
{
    //: Entry of the menu in the desktop's tray: brings the window to the front.
    m_open->setText(tr("Open Seatkeeper"));
    //: Entry of the menu in the desktop's tray: read everything from the server again.
    m_refresh->setText(tr("Refresh"));
    //: Entry of the menu in the desktop's tray: ends the program.
    m_quit->setText(tr("Quit"));
    //: Tooltip of the icon in the desktop's tray: %1 is the tenant (company).
    m_icon.setToolTip(m_tenant.isEmpty() ? QStringLiteral("Seatkeeper")
                                         : tr("Seatkeeper – %1").arg(m_tenant));
}
