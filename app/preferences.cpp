// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/commandline.h"
#include "app/language.h"
#include "models/tenantmodels.h"
#include "views/mainwindow.h"

Preferences::Preferences(QApplication &application, Language &language, Settings &settings,
                         const CommandLine &commandLine)
    : m_application(application)
    , m_language(language)
    , m_settings(settings)
    , m_commandLine(commandLine)
    , m_theme(commandLine.theme.value_or(settings.theme()))
{
    m_language.setCode(ownLanguage());
    applyTheme(m_application, m_theme);
}

void Preferences::serve(MainWindow &window, TenantModels &models)
{
    m_window = &window;
    m_models = &models;
    window.setTheme(m_theme);
    window.setLanguage(m_language.code());
    useThresholds(m_settings.seatThresholds());
    connect(&window, &MainWindow::languageChosen, this, &Preferences::chooseLanguage);
    connect(&window, &MainWindow::themeChosen, this, &Preferences::chooseTheme);
    connect(&window, &MainWindow::thresholdsChosen, this, &Preferences::chooseThresholds);
}

QString Preferences::ownLanguage() const
{
    return m_commandLine.language.value_or(m_settings.language().value_or(systemLanguage()));
}

void Preferences::useLanguage(const QString &code)
{
    const QString wanted = code.isEmpty() ? ownLanguage() : code;
    if (wanted == m_language.code())
        return;
    m_language.setCode(wanted);
    if (m_window)
        m_window->setLanguage(wanted);
}

QString Preferences::language() const
{
    return m_language.code();
}

void Preferences::chooseLanguage(const QString &code)
{
    m_settings.setLanguage(code);
    useLanguage(code);
    Q_EMIT languageChosen(code);
}

void Preferences::chooseTheme(ThemeChoice theme)
{
    m_theme = theme;
    applyTheme(m_application, theme);
    m_settings.setTheme(theme);
    m_window->setTheme(theme);
}

void Preferences::chooseThresholds(const SeatThresholds &thresholds)
{
    m_settings.setSeatThresholds(thresholds);
    useThresholds(thresholds);
}

void Preferences::useThresholds(const SeatThresholds &thresholds)
{
    m_models->workspace.setThresholds(thresholds);
    m_models->dashboard.setThresholds(thresholds);
}
