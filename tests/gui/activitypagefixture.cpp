// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/activitypagefixture.h"

#include "tests/gui/warnings.h"
#include "tests/models/sampleruns.h"
#include "views/emptystate.h"
#include "views/messagestrip.h"
#include "views/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

void ActivityPageFixture::initTestCase()
{
    applyTheme(*qApp, ThemeChoice::Light);
}

void ActivityPageFixture::init()
{
    failOnOwnWarnings();
    m_activity = std::make_unique<Activity>();
    m_page = std::make_unique<ActivityPage>(*m_activity);
    m_page->resize(696, 540); // what the smallest window leaves to a page
    m_journal.clear();
    m_asked.clear();
    connect(m_page.get(), &ActivityPage::runChosen, this, [this](qint64 runId) {
        m_asked.append(runId);
        m_activity->setItems(runId, m_journal.value(runId));
    });
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void ActivityPageFixture::cleanup()
{
    m_page.reset();
    m_activity.reset();
}

QPushButton *ActivityPageFixture::button(const char *text) const
{
    for (QPushButton *each : m_page->findChildren<QPushButton *>()) {
        if (each->isVisible() && each->text() == QString::fromUtf8(text))
            return each;
    }
    return nullptr;
}

QTableView *ActivityPageFixture::runs() const
{
    return named<QTableView>("Activity");
}

QTableView *ActivityPageFixture::items() const
{
    return named<QTableView>("Run items");
}

QStringList ActivityPageFixture::messages() const
{
    QStringList texts;
    for (const MessageStrip *strip : m_page->findChildren<MessageStrip *>()) {
        if (strip->isVisible())
            texts.append(strip->findChildren<QLabel *>().at(1)->text());
    }
    return texts;
}

QStringList ActivityPageFixture::emptyState() const
{
    QStringList texts;
    const auto *state = m_page->findChild<EmptyState *>();
    for (const QLabel *label : state->findChildren<QLabel *>())
        texts.append(label->text());
    return state->isVisible() ? texts : QStringList();
}

void ActivityPageFixture::showRuns(const QList<RunRecord> &records)
{
    for (const RunRecord &record : records) {
        const QString associate = QStringLiteral("Associate of run %1").arg(record.id);
        m_journal.insert(record.id, {sampleItem(associate)});
    }
    m_activity->setRuns(records);
}
