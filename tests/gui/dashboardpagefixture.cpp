// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/dashboardpagefixture.h"

#include "tests/gui/tabs.h"
#include "tests/gui/warnings.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

static const QDateTime Now(QDate(2026, 4, 15), QTime(10, 32), Qt::UTC);

void DashboardPageFixture::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void DashboardPageFixture::init()
{
    failOnOwnWarnings();
    m_tenant = std::make_unique<SampleTenant>();
    m_dashboard = std::make_unique<Dashboard>(m_tenant->workspace);
    m_dashboard->now = [] { return Now; };
    m_dashboard->setThresholds({}); // counts at once
    m_page = std::make_unique<DashboardPage>(*m_dashboard, m_tenant->workspace);
    m_page->resize(696, 540); // what the smallest window leaves to a page
    m_folder = std::make_unique<QTemporaryDir>();
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void DashboardPageFixture::cleanup()
{
    m_page.reset();
    m_dashboard.reset();
    m_tenant.reset();
    m_folder.reset();
}

QPushButton *DashboardPageFixture::button(const char *text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QStringList DashboardPageFixture::messages() const
{
    QStringList texts;
    for (const MessageStrip *strip : m_page->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            texts.append(strip->findChildren<QLabel *>().at(1)->text());
    }
    return texts;
}

QStringList DashboardPageFixture::emptyState() const
{
    QStringList texts;
    for (const EmptyState *state : m_page->findChildren<EmptyState *>()) {
        for (const QLabel *label : state->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
    }
    return texts;
}

QTabWidget *DashboardPageFixture::tabs() const
{
    return m_page->findChild<QTabWidget *>();
}

void DashboardPageFixture::showTab(const char *title)
{
    bringToFront(*tabs(), QString::fromUtf8(title));
}

void DashboardPageFixture::giveHistory()
{
    QList<SeatPoint> points;
    for (int week = 52; week >= 0; --week)
        points.append({.at = Now.addDays(-7 * week), .inUse = 60 - week, .peak = 60 - week, .total = 80});
    m_dashboard->setSeries(m_dashboard->chosenLicense(), points);
}

QString DashboardPageFixture::file(const QByteArray &text)
{
    QFile list(m_folder->filePath(QStringLiteral("joiners.csv")));
    if (!list.open(QIODevice::WriteOnly) || list.write(text) != text.size())
        return {};
    return list.fileName();
}
