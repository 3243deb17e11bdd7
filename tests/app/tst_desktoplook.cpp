// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/desktoplook.h"
#include "app/language.h"
#include "app/preferences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Group = QStringLiteral("org.freedesktop.appearance");

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

/// A portal that answers as it is told; what it is not told of it does not know.
class Portal : public QDBusVirtualObject
{
public:
    QHash<QString, QVariant> values;

    /// Says that @p key has changed.
    void announce(const QDBusConnection &bus, const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, QStringLiteral("SettingChanged"));
        signal << group << key << wrapped(value);
        QVERIFY(bus.send(signal));
    }
    [[nodiscard]] int readCount() const { return m_reads; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++m_reads;
        const QVariantList arguments = message.arguments();
        const QString key = arguments.value(1).toString();
        const bool isKnown =
            message.member() == u"Read" && arguments.value(0) == Group && values.contains(key);
        return bus.send(isKnown ? message.createReply(values.value(key))
                                : message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no")));
    }

private:
    int m_reads = 0;
};

} // namespace

/// The desktop says what it looks like, through a bus of its own and a portal on it: at the start, and when
/// it changes its mind.
class DesktopLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void answers_data();
    void answers();
    void changesAreFollowed();
    void nobodyAnswers();
    void wholeProgramTurns();
    void anotherChoiceStays();

private:
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection(QStringLiteral("portal")); }
    /// True once what has been sent so far has arrived, and so have the answers.
    [[nodiscard]] static bool isRoundDone();
    /// True once both settings have been asked for and answered.
    [[nodiscard]] bool isAnswered() const;

    QProcess m_daemon;
    std::unique_ptr<Portal> m_portal;
};

void DesktopLookTest::initTestCase()
{
    m_daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                                   QStringLiteral("--print-address")});
    QVERIFY2(m_daemon.waitForStarted() && m_daemon.waitForReadyRead(), qPrintable(m_daemon.errorString()));
    const QByteArray address = m_daemon.readLine().trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", address); // before anybody in here asks for the session's bus
    QDBusConnection::connectToBus(QString::fromLatin1(address), QStringLiteral("portal"));
    QVERIFY(bus().isConnected());
    QVERIFY(bus().registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
}

void DesktopLookTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_portal = std::make_unique<Portal>();
    QVERIFY(bus().registerVirtualObject(Path, m_portal.get()));
}

void DesktopLookTest::cleanup()
{
    bus().unregisterObject(Path);
}

void DesktopLookTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool DesktopLookTest::isRoundDone()
{
    // Messages of one connection stay in order: the answers to these come after the former ones.
    const QDBusMessage ping = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus.Peer"), QStringLiteral("Ping"));
    const auto isPinged = [&ping](const QDBusConnection &connection) {
        const QDBusPendingCallWatcher watcher(connection.asyncCall(ping));
        return QSignalSpy(&watcher, &QDBusPendingCallWatcher::finished).wait();
    };
    return isPinged(QDBusConnection::sessionBus()) && isPinged(bus())
           && isPinged(QDBusConnection::sessionBus());
}

bool DesktopLookTest::isAnswered() const
{
    return QTest::qWaitFor([this] { return m_portal->readCount() >= 2; }) && isRoundDone();
}

void DesktopLookTest::answers_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<std::optional<Theme>>("theme");
    const auto row = [](const char *name, const QVariant &scheme, const QVariant &contrast,
                        std::optional<Theme> theme) { QTest::newRow(name) << scheme << contrast << theme; };
    row("dark", wrapped(1U), wrapped(0U), Theme::Dark);
    row("light", wrapped(2U), wrapped(0U), Theme::Light);
    row("no wish", wrapped(0U), wrapped(0U), {});
    row("high contrast", wrapped(0U), wrapped(1U), Theme::HighContrast);
    row("dark and high contrast", wrapped(1U), wrapped(1U), Theme::HighContrast);
    row("wrapped twice", wrapped(wrapped(1U)), wrapped(wrapped(0U)), Theme::Dark);
    row("not wrapped", 1U, 0U, Theme::Dark);
    row("knows no contrast", wrapped(1U), {}, Theme::Dark);
    row("knows nothing", {}, {}, {});
    row("a number from the future", wrapped(7U), wrapped(9U), {});
    row("a text", wrapped(QStringLiteral("1")), wrapped(QStringLiteral("1")), {});
    row("a negative number", wrapped(-1), wrapped(-1), {});
    row("wrapped for ever", wrapped(wrapped(wrapped(wrapped(1U)))), wrapped(0U), {});
}

void DesktopLookTest::answers()
{
    QFETCH(QVariant, scheme);
    QFETCH(QVariant, contrast);
    if (scheme.isValid())
        m_portal->values.insert(QStringLiteral("color-scheme"), scheme);
    if (contrast.isValid())
        m_portal->values.insert(QStringLiteral("contrast"), contrast);
    DesktopLook look;
    look.follow();
    QVERIFY(isAnswered());
    QTEST(look.theme(), "theme");
}

void DesktopLookTest::changesAreFollowed()
{
    DesktopLook look;
    QSignalSpy changed(&look, &DesktopLook::themeChanged);
    look.follow();
    QVERIFY(isAnswered());
    QCOMPARE(changed.size(), 0);
    m_portal->announce(bus(), Group, QStringLiteral("color-scheme"), 1U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
    m_portal->announce(bus(), QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"),
                       2U);
    m_portal->announce(bus(), Group, QStringLiteral("accent-color"), 2U);
    m_portal->announce(bus(), Group, QStringLiteral("contrast"), 1U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::HighContrast));
    m_portal->announce(bus(), Group, QStringLiteral("contrast"), 0U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
    QCOMPARE(changed.size(), 3);
}

/// As where there is a bus and no portal: every question is answered with an error.
void DesktopLookTest::nobodyAnswers()
{
    bus().unregisterObject(Path);
    DesktopLook look;
    look.follow();
    QVERIFY(isRoundDone());
    QCOMPARE(look.theme(), std::nullopt);
}

void DesktopLookTest::wholeProgramTurns()
{
    m_portal->values.insert(QStringLiteral("color-scheme"), wrapped(1U));
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Language language;
    const CommandLine commandLine;
    const Preferences preferences(*qApp, language, settings, commandLine);
    QTRY_COMPARE(themeOf(QApplication::palette()), Theme::Dark);
    m_portal->announce(bus(), Group, QStringLiteral("color-scheme"), 2U);
    QTRY_COMPARE(themeOf(QApplication::palette()), Theme::Light);
}

void DesktopLookTest::anotherChoiceStays()
{
    m_portal->values.insert(QStringLiteral("color-scheme"), wrapped(1U));
    const QTemporaryDir folder;
    Settings settings(folder.path());
    Language language;
    CommandLine commandLine;
    commandLine.theme = ThemeChoice::Light;
    const Preferences preferences(*qApp, language, settings, commandLine);
    m_portal->announce(bus(), Group, QStringLiteral("color-scheme"), 1U);
    QTest::qWait(0);
    QCOMPARE(m_portal->readCount(), 0); // it is not even asked
    QCOMPARE(themeOf(QApplication::palette()), Theme::Light);
}

QTEST_MAIN(DesktopLookTest)
#include "tst_desktoplook.moc"
