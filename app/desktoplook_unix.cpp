// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

#include <functional>

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Appearance = QStringLiteral("org.freedesktop.appearance");
const QString ColorScheme = QStringLiteral("color-scheme");
const QString Contrast = QStringLiteral("contrast");

constexpr uint PrefersDark = 1;
constexpr uint PrefersLight = 2;
constexpr uint HigherContrast = 1;

/// D-Bus would start a bus of its own where there is none.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
           || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

/// The number in @p value, which some portals wrap once more than others; 0, no wish, where there is none.
uint numberIn(QVariant value)
{
    constexpr int Wrappings = 3;
    for (int i = 0; i < Wrappings && value.metaType() == QMetaType::fromType<QDBusVariant>(); ++i)
        value = value.value<QDBusVariant>().variant();
    return value.metaType() == QMetaType::fromType<uint>() ? value.toUInt() : 0;
}

/// The portal's settings about looks: reads both, and hears of every change.
class PortalAppearance : public QObject
{
    Q_OBJECT

public:
    explicit PortalAppearance(std::function<void(std::optional<Theme>)> report)
        : m_report(std::move(report))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                    SLOT(takeChange(QString, QString, QDBusVariant)));
        for (const QString &key : {ColorScheme, Contrast})
            read(bus, key);
    }

private Q_SLOTS:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == Appearance)
            take(key, value.variant());
    }

private:
    /// A portal that is not there, or does not know the key, has no wish.
    void read(const QDBusConnection &bus, const QString &key)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("Read"));
        call << Appearance << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            if (reply.type() == QDBusMessage::ReplyMessage && !reply.arguments().isEmpty())
                take(key, reply.arguments().constFirst());
        });
    }

    void take(const QString &key, const QVariant &value)
    {
        if (key == ColorScheme)
            m_colorScheme = numberIn(value);
        else if (key == Contrast)
            m_contrast = numberIn(value);
        m_report(theme());
    }

    [[nodiscard]] std::optional<Theme> theme() const
    {
        if (m_contrast == HigherContrast)
            return Theme::HighContrast;
        if (m_colorScheme == PrefersDark)
            return Theme::Dark;
        return m_colorScheme == PrefersLight ? std::optional(Theme::Light) : std::nullopt;
    }

    std::function<void(std::optional<Theme>)> m_report;
    uint m_colorScheme = 0;
    uint m_contrast = 0;
};

} // namespace

std::unique_ptr<QObject> DesktopLook::makeSource()
{
    if (!hasSessionBus() || !QDBusConnection::sessionBus().isConnected())
        return nullptr;
    return std::make_unique<PortalAppearance>([this](std::optional<Theme> theme) { takeTheme(theme); });
}

#include "desktoplook_unix.moc"
