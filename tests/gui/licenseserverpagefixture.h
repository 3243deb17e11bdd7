// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/licenseserver.h"
#include "tests/gui/accessiblename.h"
#include "tests/models/sampletenant.h"
#include "views/licenseserverpage.h"

#include <QObject>

#include <memory>

class QAction;
class QPushButton;
class QTableView;
class QTabWidget;

/// What the tests of the page "Licence server" share: the page by itself, as large as the smallest window
/// leaves it, about the sample tenant on a fixed day. Every test function begins with ACME chosen and nothing
/// asked.
class LicenseServerPageFixture : public QObject
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
    /// The command of the menu "More" with this text, or nullptr where it is not shown.
    [[nodiscard]] QAction *command(const char *text) const;
    /// What the strips say that can be seen, from the top.
    [[nodiscard]] QStringList messages() const;
    /// The words in the middle of a view that can be seen, or nothing.
    [[nodiscard]] QStringList emptyState() const;
    [[nodiscard]] QTabWidget *tabs() const;
    [[nodiscard]] QString currentTab() const;
    /// Brings the tab with this title to the front.
    void showTab(const char *title);
    [[nodiscard]] QTableView *comparison() const;

    /// Offers ACME a package: more of gold, fewer of archive than there are holders, backup goes away, vault
    /// is new, silver stays as it is, and it expires a year later.
    void offer(PackageComparison::Verdict verdict, const QString &fileName = {});
    [[nodiscard]] static PackageComparison sampleComparison(PackageComparison::Verdict verdict);

    std::unique_ptr<SampleTenant> m_tenant;
    std::unique_ptr<LicenseServer> m_server;
    std::unique_ptr<LicenseServerPage> m_page;
    QDateTime m_now;
};
