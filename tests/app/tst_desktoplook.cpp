// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/desktoplook.h"
#include "app/language.h"
#include "app/preferences.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Group = QStringLiteral("org.freedesktop.appearance");

QVariant wrapped(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

using PortalSettings = QMap<QString, QVariantMap>;

/// A portal that answers as it is told, in a thread of its own as a real one does. What tells it what to say
/// does so while nobody asks.
class Portal : public QDBusVirtualObject
{
public:
    QVariantMap values; ///< of the group
    QVariant answer; ///< in their place, where there is one
    bool isSlow = false; ///< answers only when answerNow() is called

    /// Says that @p key has changed.
    static void announce(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, Interface, QStringLiteral("SettingChanged"));
        signal << group << key << wrapped(value);
        QVERIFY(bus().send(signal));
    }
    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection(QStringLiteral("portal")); }
    [[nodiscard]] int readCount() const { return m_reads; }
    void answerNow()
    {
        QVERIFY(bus().send(m_question.createReply(QVariant::fromValue(PortalSettings {{Group, values}}))));
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QStringList groups = message.arguments().value(0).toStringList();
        if (message.member() != u"ReadAll" || groups != QStringList(Group))
            return connection.send(message.createErrorReply(QDBusError::InvalidArgs, QStringLiteral("no")));
        m_question = message;
        ++m_reads;
        if (isSlow)
            message.setDelayedReply(true);
        else if (answer.isValid())
            connection.send(message.createReply(answer));
        else
            connection.send(message.createReply(QVariant::fromValue(PortalSettings {{Group, values}})));
        return true;
    }

private:
    QDBusMessage m_question; ///< the last one, which is there before the count goes up
    std::atomic<int> m_reads = 0;
};

// Nothing here depends on how fast the machine is.
constexpr std::chrono::milliseconds Patience = std::chrono::seconds(20);
constexpr std::chrono::milliseconds Impatience {0};

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
    void slowPortal();
    void latePortal();
    void changesAreFollowed();
    void nobodyAnswers();
    void wholeProgramTurns();
    void anotherChoiceStays();

private:
    /// True once what has been sent so far has arrived, and so have the answers.
    [[nodiscard]] static bool isRoundDone();
    QProcess m_daemon;
    QThread m_thread; ///< of the portal
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
    QVERIFY(Portal::bus().isConnected());
    qDBusRegisterMetaType<PortalSettings>();
    m_thread.start();
}

void DesktopLookTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_portal = std::make_unique<Portal>();
    m_portal->moveToThread(&m_thread);
    QVERIFY(Portal::bus().registerVirtualObject(Path, m_portal.get()));
    QVERIFY(Portal::bus().registerService(Service));
}

void DesktopLookTest::cleanup()
{
    Portal::bus().unregisterObject(Path);
    Portal::bus().unregisterService(Service);
    QVERIFY(isRoundDone()); // nobody asks it any more
}

void DesktopLookTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
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
    return isPinged(QDBusConnection::sessionBus()) && isPinged(Portal::bus())
           && isPinged(QDBusConnection::sessionBus());
}

void DesktopLookTest::answers_data()
{
    QTest::addColumn<QVariant>("scheme");
    QTest::addColumn<QVariant>("contrast");
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<std::optional<Theme>>("theme");
    const auto row = [](const char *name, const QVariant &scheme, const QVariant &contrast,
                        std::optional<Theme> theme) {
        QTest::newRow(name) << scheme << contrast << QVariant() << theme;
    };
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
    QTest::newRow("no settings but a text")
        << QVariant() << QVariant() << QVariant(QStringLiteral("dark")) << std::optional<Theme>();
    QTest::newRow("settings in no group")
        << QVariant() << QVariant() << QVariant(QVariantMap {{QStringLiteral("color-scheme"), 1U}})
        << std::optional<Theme>();
}

void DesktopLookTest::answers()
{
    QFETCH(QVariant, scheme);
    QFETCH(QVariant, contrast);
    if (scheme.isValid())
        m_portal->values.insert(QStringLiteral("color-scheme"), scheme);
    if (contrast.isValid())
        m_portal->values.insert(QStringLiteral("contrast"), contrast);
    QFETCH(QVariant, answer);
    m_portal->answer = answer;
    DesktopLook look(Patience);
    const QSignalSpy changed(&look, &DesktopLook::themeChanged);
    look.follow();
    QTEST(look.theme(), "theme");
    QVERIFY(isRoundDone());
    QCOMPARE(changed.size(), 0); // it was there at once
    QCOMPARE(m_portal->readCount(), 1);
}

/// The start does not wait for it; what it says in the end is told once, whatever it consists of.
void DesktopLookTest::slowPortal()
{
    m_portal->isSlow = true;
    m_portal->values = {{QStringLiteral("color-scheme"), 1U}, {QStringLiteral("contrast"), 1U}};
    DesktopLook look(Impatience);
    const QSignalSpy changed(&look, &DesktopLook::themeChanged);
    look.follow();
    QCOMPARE(look.theme(), std::nullopt);
    QTRY_COMPARE(m_portal->readCount(), 1);
    m_portal->answerNow();
    QTRY_COMPARE(look.theme(), std::optional(Theme::HighContrast));
    QCOMPARE(changed.size(), 1);
}

void DesktopLookTest::latePortal()
{
    QVERIFY(Portal::bus().unregisterService(Service));
    m_portal->values = {{QStringLiteral("color-scheme"), 1U}};
    DesktopLook look(Patience);
    look.follow();
    QCOMPARE(look.theme(), std::nullopt);
    QVERIFY(Portal::bus().registerService(Service));
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
}

void DesktopLookTest::changesAreFollowed()
{
    DesktopLook look(Patience);
    const QSignalSpy changed(&look, &DesktopLook::themeChanged);
    look.follow();
    Portal::announce(Group, QStringLiteral("color-scheme"), 1U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
    Portal::announce(QStringLiteral("org.gnome.desktop.interface"), QStringLiteral("color-scheme"), 2U);
    Portal::announce(Group, QStringLiteral("accent-color"), 2U);
    Portal::announce(Group, QStringLiteral("contrast"), 1U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::HighContrast));
    Portal::announce(Group, QStringLiteral("contrast"), 0U);
    QTRY_COMPARE(look.theme(), std::optional(Theme::Dark));
    QCOMPARE(changed.size(), 3);
}

/// As where there is a bus and no portal: every question is answered with an error.
void DesktopLookTest::nobodyAnswers()
{
    Portal::bus().unregisterObject(Path);
    DesktopLook look(Patience);
    look.follow();
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
    Portal::announce(Group, QStringLiteral("color-scheme"), 2U);
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
    Portal::announce(Group, QStringLiteral("color-scheme"), 1U);
    QTest::qWait(0);
    QCOMPARE(m_portal->readCount(), 0); // it is not even asked
    QCOMPARE(themeOf(QApplication::palette()), Theme::Light);
}

QTEST_MAIN(DesktopLookTest)
#include "tst_desktoplook.moc"
