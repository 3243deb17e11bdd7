// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "app/language.h"
#include "tests/gui/accessiblename.h"

#include <QTemporaryDir>

#include <array>
#include <functional>
#include <random>

class AssignmentView;

/// A day at work with the real program, hour by hour: refreshes, searches, edits, applies, looks at every
/// page, changes language and tenant, exports. What is done is the same in every hour; who and what it is
/// done to differs, the same in every run. Each hour ends where it began, so that hours can be compared.
class Workday
{
public:
    /// The WebAPI roots of two demo tenants, which have to outlive the day.
    using Tenants = std::array<QString, 2>;

    explicit Workday(const Tenants &tenants);

    /// Starts the program and signs in to the first tenant.
    void begin();
    void workAnHour();
    /// What could not be done; empty: everything was.
    [[nodiscard]] QStringList missed() const { return m_missed; }

private:
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] Workspace &workspace() { return m_program->workspace(); }
    template<class Widget>
    [[nodiscard]] Widget *named(const char *accessibleName)
    {
        return widgetNamed<Widget>(window(), QString::fromLatin1(accessibleName));
    }
    [[nodiscard]] int below(int bound);
    [[nodiscard]] AssignmentView &matrix();
    bool waitFor(const char *what, const std::function<bool()> &isSo);
    bool settle();

    void enter(int tenant);
    void refresh();
    void lookAtPages();
    void search();
    void edit();
    void stageSeveral();
    void changeLanguage();
    void changeTenant();
    void exportEverything();
    void writeFile(const ExportChoice &choice, ExportFormat format);
    void openDialogs();
    void closeDialog(const char *what);
    void toggle(qint64 associateId);
    void apply();
    [[nodiscard]] qint64 someAssociate();
    [[nodiscard]] QModelIndex boxOf(qint64 associateId);

    QTemporaryDir m_dataDir;
    QTemporaryDir m_exportDir;
    std::array<ConnectionProfile, 2> m_tenants;
    std::mt19937 m_random {20261123};
    QStringList m_missed;
    Language m_language;
    std::unique_ptr<Application> m_program;
};
