// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/satellitespagefixture.h"

#include "tests/gui/tabs.h"
#include "tests/gui/warnings.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

LoadStatus failedStatus(const QString &error)
{
    return {LoadState::Failed, error, 0, -1};
}

void SatellitesPageFixture::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    applyTheme(*qApp, ThemeChoice::Light);
}

void SatellitesPageFixture::init()
{
    failOnOwnWarnings();
    m_satellites = std::make_unique<Satellites>();
    m_page = std::make_unique<SatellitesPage>(*m_satellites);
    m_page->resize(696, 540); // what the smallest window leaves to a page
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SatellitesPageFixture::cleanup()
{
    m_page.reset();
    m_satellites.reset();
}

QPushButton *SatellitesPageFixture::button(const char *text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QCheckBox *SatellitesPageFixture::checkBox(const char *text) const
{
    for (QCheckBox *each : m_page->findChildren<QCheckBox *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QStringList SatellitesPageFixture::labels(const QWidget &parent)
{
    QStringList texts;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QStringList SatellitesPageFixture::messages() const
{
    QStringList texts;
    for (const MessageStrip *strip : m_page->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            texts += labels(*strip);
    }
    return texts;
}

QStringList SatellitesPageFixture::emptyState() const
{
    QStringList texts;
    for (const EmptyState *state : m_page->findChildren<EmptyState *>()) {
        if (state->isVisible())
            texts += labels(*state);
    }
    return texts;
}

void SatellitesPageFixture::showTab(const char *title)
{
    bringToFront(*m_page->findChild<QTabWidget *>(), QString::fromUtf8(title));
}
