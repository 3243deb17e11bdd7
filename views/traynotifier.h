// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notices.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QAction;
class QMenu;
class QWidget;

/// The program's icon in the desktop's tray, where there is one: says what there is to tell as a message of
/// the desktop, and has a small menu. Owned by whoever tells; speaks the language of @p window, which must
/// outlive it. Closing the window still ends the program.
class TrayNotifier : public QObject
{
    Q_OBJECT

public:
    explicit TrayNotifier(QWidget &window);
    ~TrayNotifier() override;

    /// True where the desktop has a tray that can show messages; may change while the program runs.
    [[nodiscard]] static bool isAvailable();
    /// Shows or hides the icon.
    void setShown(bool isShown);
    /// Names @p tenant in the icon's tooltip; empty: none is entered.
    void setTenant(const QString &tenant);
    /// Shows @p notices as one message of the desktop; there must be some.
    void show(const Notices &notices);

Q_SIGNALS:
    /// The user wants to see what the message was about.
    void chosen(const Notices &notices);
    void openRequested(); ///< bring the window to the front
    void refreshRequested();
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<QMenu> m_menu; // outlives the icon, which shows it
    QAction *m_open;
    QAction *m_refresh;
    QAction *m_quit;
    QSystemTrayIcon m_icon;
    QString m_tenant;
    Notices m_latest; ///< what the latest message was about
};
