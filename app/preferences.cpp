// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences.h"

#include "app/commandline.h"
#include "app/language.h"
#include "models/tenantmodels.h"
#include "views/mainwindow.h"
#include "views/preferencesdialog.h"

#include <QApplication>

Preferences::Preferences(QApplication &application, Language &language, Settings &settings,
                         const CommandLine &commandLine)
    : m_application(application)
    , m_language(language)
    , m_settings(settings)
    , m_commandLine(commandLine)
    , m_theme(commandLine.theme.value_or(settings.theme()))
{
    m_language.setCode(ownLanguage());
    connect(&m_desktop, &DesktopLook::themeChanged, this, [this] {
        // A window takes half a second to be styled: not where it looks so already.
        if (m_theme == ThemeChoice::System && m_desktop.theme() != themeOf(QApplication::palette()))
            useTheme();
    });
    useTheme();
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
    connect(&window, &MainWindow::preferencesRequested, this, &Preferences::ask);
    connect(&window, &MainWindow::thresholdsRequested, this, &Preferences::askForThresholds);
    connect(&window, &MainWindow::tourEnded, this, [this] { m_settings.setOffersTour(false); });
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
    if (code.isEmpty())
        m_settings.followSystemLanguage();
    else
        m_settings.setLanguage(code);
    useLanguage(code.isEmpty() ? systemLanguage() : code);
    Q_EMIT languageChosen(m_language.code());
}

void Preferences::chooseTheme(ThemeChoice theme)
{
    m_theme = theme;
    useTheme();
    m_settings.setTheme(theme);
    m_window->setTheme(theme);
}

void Preferences::useTheme()
{
    // Pictures and files are the same on every desktop.
    if (m_theme == ThemeChoice::System && m_commandLine.showsWindow())
        m_desktop.follow();
    applyTheme(m_application, m_theme, m_desktop.theme());
}

void Preferences::chooseNotices(const NoticeChoices &choices)
{
    m_settings.setNoticeChoices(choices);
    Q_EMIT noticesChosen();
}

void Preferences::ask()
{
    if (!m_dialog) {
        const PreferenceValues values {m_settings.language(), m_theme, m_settings.seatThresholds(),
                                       m_settings.noticeChoices()};
        m_dialog = new PreferencesDialog(values, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &PreferencesDialog::languageChosen, this, &Preferences::chooseLanguage);
        connect(m_dialog, &PreferencesDialog::themeChosen, this, &Preferences::chooseTheme);
        connect(m_dialog, &PreferencesDialog::thresholdsChosen, this, &Preferences::chooseThresholds);
        connect(m_dialog, &PreferencesDialog::noticesChosen, this, &Preferences::chooseNotices);
        connect(m_dialog, &PreferencesDialog::tourRequested, m_window, &MainWindow::startTour);
    }
    m_dialog->open();
}

void Preferences::askForThresholds()
{
    ask();
    m_dialog->focusThresholds();
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
