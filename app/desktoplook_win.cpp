// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <functional>

#include <windows.h>

namespace {

bool isHighContrast()
{
    HIGHCONTRASTW contrast {};
    contrast.cbSize = sizeof(contrast);
    return SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof(contrast), &contrast, 0) != FALSE
           && (contrast.dwFlags & HCF_HIGHCONTRASTON) != 0;
}

/// The settings of Windows for programs, high contrast first. Windows tells nobody in Qt 6.4 when it changes,
/// so it is read again whenever the user comes back to the program, as from the Settings.
class PersonalizeKey : public QObject
{
public:
    explicit PersonalizeKey(std::function<void(std::optional<Theme>)> report)
        : m_report(std::move(report))
    {
        QCoreApplication::instance()->installEventFilter(this);
        read();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationStateChange)
            read();
        return QObject::eventFilter(watched, event);
    }

private:
    void read()
    {
        if (isHighContrast()) {
            m_report(Theme::HighContrast);
            return;
        }
        const QSettings settings(
            QStringLiteral(
                "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        const QVariant isLight = settings.value(QStringLiteral("AppsUseLightTheme"));
        if (isLight.isValid())
            m_report(isLight.toBool() ? Theme::Light : Theme::Dark);
        else
            m_report(std::nullopt);
    }

    std::function<void(std::optional<Theme>)> m_report;
};

} // namespace

std::unique_ptr<QObject> DesktopLook::makeSource()
{
    return std::make_unique<PersonalizeKey>([this](std::optional<Theme> theme) { takeTheme(theme); });
}
