// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktoplook.h"
#include "app/settings.h"

#include <QObject>
#include <QPointer>

class Language;
class MainWindow;
class PreferencesDialog;
class QApplication;
struct CommandLine;
struct TenantModels;

/// What the user likes: language, theme, from where on a licence counts as full, what they want to be told
/// of. Asks for it, puts it in force and keeps it; what the command line says comes first and is not kept.
/// Owned by Application; everything it is given outlives it.
class Preferences : public QObject
{
    Q_OBJECT

public:
    /// Puts language and theme in force: before the window is built.
    Preferences(QApplication &application, Language &language, Settings &settings,
                const CommandLine &commandLine);

    /// Puts the rest in force, and follows what the user chooses in @p window from now on.
    void serve(MainWindow &window, TenantModels &models);
    /// Speaks @p code from now on, or the user's own language where it is empty.
    void useLanguage(const QString &code);
    /// The code of the language in force.
    [[nodiscard]] QString language() const;

Q_SIGNALS:
    /// The user has chosen this language; useLanguage() has been called.
    void languageChosen(const QString &code);
    /// What the user wants to be told of has been chosen; the settings have it.
    void noticesChosen();

private:
    [[nodiscard]] QString ownLanguage() const;
    void chooseLanguage(const QString &code);
    void chooseTheme(ThemeChoice theme);
    void useTheme();
    void chooseNotices(const NoticeChoices &choices);
    void ask();
    void askForThresholds();
    void chooseThresholds(const SeatThresholds &thresholds);
    void useThresholds(const SeatThresholds &thresholds);

    QApplication &m_application;
    Language &m_language;
    Settings &m_settings;
    const CommandLine &m_commandLine;
    ThemeChoice m_theme;
    DesktopLook m_desktop; ///< followed once it is wanted
    MainWindow *m_window = nullptr; ///< once there is one to serve
    TenantModels *m_models = nullptr;
    QPointer<PreferencesDialog> m_dialog; ///< while there is one
};
