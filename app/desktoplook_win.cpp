// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

#include <functional>

namespace {

/// The setting of Windows for programs. Windows tells nobody in Qt 6.4 when it changes, so it is read again
/// whenever the user comes back to the program, as from the Settings.
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
        const QSettings settings(
            QStringLiteral(
                "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        const QVariant isLight = settings.value(QStringLiteral("AppsUseLightTheme"));
        if (isLight.isValid())
            m_report(isLight.toBool() ? Theme::Light : Theme::Dark);
    }

    std::function<void(std::optional<Theme>)> m_report;
};

} // namespace

std::unique_ptr<QObject> DesktopLook::makeSource()
{
    return std::make_unique<PersonalizeKey>([this](std::optional<Theme> theme) { takeTheme(theme); });
}
