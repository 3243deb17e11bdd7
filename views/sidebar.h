// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/page.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

/// Who is signed in where, in words.
struct ConnectionInfo
{
    QString tenant;
    QString user;
    bool isDemo = false; ///< the built-in demo tenant: its data is invented
};

/// The left edge of the window: the list of sections, the tenant and user, and Refresh.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setCurrentPage(Page page);
    /// Shows how many changes are staged beside the entry of that page.
    void setChangeCount(int count);
    void setConnection(const ConnectionInfo &connection);
    void setRefreshEnabled(bool isEnabled);

Q_SIGNALS:
    void pageChosen(Page page);
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fitWords();
    void updateIcons();

    QListWidget *m_sections;
    QLabel *m_tenant;
    QLabel *m_user;
    QLabel *m_demo;
    QPushButton *m_refresh;
};
