// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity.h"
#include "views/activitypage.h"

#include <QObject>

#include <memory>

class QPushButton;
class QTableView;

/// What the tests of the page "Activity" share: the page by itself, as large as the smallest window leaves
/// it, with a journal that answers at once. Every test function begins with an empty one.
class ActivityPageFixture : public QObject
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
        for (Widget *each : m_page->findChildren<Widget *>()) {
            if (each->accessibleName() == QLatin1String(accessibleName))
                return each;
        }
        return nullptr;
    }
    /// The button that can be seen with this text, or nullptr.
    [[nodiscard]] QPushButton *button(const char *text) const;
    [[nodiscard]] QTableView *runs() const;
    [[nodiscard]] QTableView *items() const;
    /// What the strips say that can be seen, from the top.
    [[nodiscard]] QStringList messages() const;
    /// The words in the middle of the list of runs, or nothing.
    [[nodiscard]] QStringList emptyState() const;
    void showRuns(const QList<RunRecord> &records);

    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<ActivityPage> m_page;
    QMap<qint64, QList<RunItem>> m_journal; ///< by run
    QList<qint64> m_asked; ///< runs whose items were asked for
};
