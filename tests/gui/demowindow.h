// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/demo/demotenant.h"
#include "app/language.h"
#include "tests/gui/accessiblename.h"

#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>

/// The real program on a demo tenant of its own, in a data folder of its own, driven by tests the way a user
/// drives it.
class DemoWindow
{
public:
    /// Starts and waits until everything has been read; see isReady().
    explicit DemoWindow(const QString &page = QStringLiteral("assignments"),
                        const QString &language = QStringLiteral("en"));

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] Application &program() { return *m_program; }
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] Workspace &workspace() { return m_program->workspace(); }
    [[nodiscard]] DemoTenant &tenant() { return *m_program->demoTenant(); }
    [[nodiscard]] Language &language() { return m_language; }
    /// Ends the program while whatever is under way is under way.
    void close() { m_program.reset(); }
    /// Waits until every read under way has ended.
    [[nodiscard]] bool settle();

    /// The widget with this accessible name, as a screen reader finds it, or nullptr.
    template<class Widget>
    [[nodiscard]] Widget *named(const QString &accessibleName)
    {
        return widgetNamed<Widget>(window(), accessibleName);
    }
    [[nodiscard]] QTableView &matrix();
    void chooseOwner(const QString &displayName);
    /// Types into the search field and waits for the rows to follow.
    void search(const QString &text);
    /// Waits until what follows typing after a while has happened. A timer that starts later and runs longer
    /// ends later, however slow the machine is; a plain qWait() can be over without the other having been
    /// heard.
    static void letTypingEnd();
    /// The matrix column of a licence, by display name, or -1.
    [[nodiscard]] int column(const QString &license);
    /// The first @p count matrix rows whose box in @p column can be ticked.
    [[nodiscard]] QList<int> openRows(int column, int count);
    [[nodiscard]] qint64 associateId(int row);
    void selectRows(const QList<int> &rows);
    void pressSpaceOn(int row, int column);
    /// Presses "Apply changes" and waits for the run and the refresh after it.
    [[nodiscard]] bool apply();
    /// Everything everybody holds of one owner, as the tenant itself has it.
    [[nodiscard]] QMap<qint64, QStringList> holdings(const QString &owner);

private:
    QTemporaryDir m_dataDir;
    Language m_language;
    std::unique_ptr<Application> m_program;
    bool m_isReady = false;
};
