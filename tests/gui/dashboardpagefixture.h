// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/dashboard.h"
#include "tests/gui/accessiblename.h"
#include "tests/models/sampletenant.h"
#include "views/dashboardpage.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

class QPushButton;
class QTabWidget;

/// What the tests of the page "Dashboard" share: the page by itself, as large as the smallest window leaves
/// it, about the sample tenant on a fixed day. Every test function begins with the tenant read and counted.
class DashboardPageFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template<class Widget>
    [[nodiscard]] Widget *named(const char *accessibleName) const
    {
        return widgetNamed<Widget>(*m_page, QString::fromUtf8(accessibleName));
    }
    /// The button that can be seen with this text, or nullptr.
    [[nodiscard]] QPushButton *button(const char *text) const;
    /// What the strips say that can be seen, from the top.
    [[nodiscard]] QStringList messages() const;
    /// The words in the middle of a view that can be seen, or nothing.
    [[nodiscard]] QStringList emptyState() const;
    /// Brings the tab with this title to the front.
    void showTab(const char *title);
    [[nodiscard]] QTabWidget *tabs() const;
    /// Gives the chosen licence a past of a year, a point a week, in which a seat more was taken every week.
    void giveHistory();
    /// A file with @p text, in a folder of this test function.
    [[nodiscard]] QString file(const QByteArray &text);

    std::unique_ptr<SampleTenant> m_tenant;
    std::unique_ptr<Dashboard> m_dashboard;
    std::unique_ptr<DashboardPage> m_page;
    std::unique_ptr<QTemporaryDir> m_folder;
};
