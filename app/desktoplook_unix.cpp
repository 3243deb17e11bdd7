// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

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
constexpr unsigned long PollInterval = 500; // microseconds

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

/// What @p reply to ReadAll has of the settings about looks; nothing where it has another shape.
QVariantMap appearanceIn(const QDBusMessage &reply)
{
    if (reply.type() != QDBusMessage::ReplyMessage || reply.signature() != u"a{sa{sv}}")
        return {};
    const auto settings = reply.arguments().constFirst().value<QDBusArgument>();
    return qdbus_cast<QMap<QString, QVariantMap>>(settings).value(Appearance);
}

/// The portal's settings about looks: reads them together, and hears of every change.
class PortalAppearance : public QObject
{
    Q_OBJECT

public:
    PortalAppearance(std::chrono::milliseconds patience, std::function<void(std::optional<Theme>)> report)
        : m_report(std::move(report))
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        bus.connect(Service, Path, Interface, QStringLiteral("SettingChanged"), this,
                    SLOT(takeChange(QString, QString, QDBusVariant)));
        // A portal may come after the program, as in a session that is still starting.
        auto *arrival =
            new QDBusServiceWatcher(Service, bus, QDBusServiceWatcher::WatchForRegistration, this);
        connect(arrival, &QDBusServiceWatcher::serviceRegistered, this, [this] { read({}); });
        read(patience);
    }

private Q_SLOTS:
    void takeChange(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group != Appearance)
            return;
        take(key, value.variant());
        m_report(theme());
    }

private:
    /// A portal that is not there has no wish. One that takes longer than @p patience is heard later.
    void read(std::chrono::milliseconds patience)
    {
        QDBusMessage call =
            QDBusMessage::createMethodCall(Service, Path, Interface, QStringLiteral("ReadAll"));
        call << QStringList(Appearance);
        const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(call);
        // Qt takes answers in a thread of its own: there is no need for an event loop, in which anything
        // could happen to a program that has no window yet.
        for (const QDeadlineTimer deadline(patience); !answer.isFinished() && !deadline.hasExpired();)
            QThread::usleep(PollInterval);
        if (answer.isFinished()) {
            takeAll(answer.reply());
            return;
        }
        auto *watcher = new QDBusPendingCallWatcher(answer, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            takeAll(watcher->reply());
        });
    }

    void takeAll(const QDBusMessage &reply)
    {
        for (const auto &[key, value] : appearanceIn(reply).toStdMap())
            take(key, value);
        m_report(theme());
    }

    void take(const QString &key, const QVariant &value)
    {
        if (key == ColorScheme)
            m_colorScheme = numberIn(value);
        else if (key == Contrast)
            m_contrast = numberIn(value);
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
    return std::make_unique<PortalAppearance>(m_patience,
                                              [this](std::optional<Theme> theme) { takeTheme(theme); });
}

#include "desktoplook_unix.moc"
