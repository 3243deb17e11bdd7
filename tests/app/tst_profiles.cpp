// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profiles.h"
#include "app/settings.h"
#include "models/domain/connectionrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The stored connections, also where somebody else has written into the file.
class ProfilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void nothingYet();
    void roundTrip();
    void fewerThanBefore();
    void keepsOtherSettings();
    void onlyKnownKeysAreWritten();
    void lastUsed();
    void olderSettingsBecomeTheFirstProfile();
    void olderSettingsGoWithTheFirstStore();
    void hostileFiles_data();
    void hostileFiles();
    void namesAreToldApart();
    void hugeListIsCut();
};

static const QString SomeId = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");

static void writeFile(const QString &folder, const QByteArray &content)
{
    QFile file(settingsPath(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

static QByteArray fileContent(const QString &folder)
{
    QFile file(settingsPath(folder));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One profile of each place and way, with every field used by one of them.
static QList<ConnectionProfile> sample()
{
    ConnectionProfile office = newProfile();
    office.name = QStringLiteral("Kontor; \"Ås\", 100 % [ß]");
    office.url = QStringLiteral("https://crm.example.com/SuperOffice?a=1,2;b");
    office.user = QStringLiteral("@Variant(x)");
    office.language = QStringLiteral("nb");
    office.culture = QStringLiteral("en-GB");
    office.timeZone = QStringLiteral("NO");
    office.proxy = {ProxySettings::Kind::Socks5, QStringLiteral("proxy.example.com"), 65535,
                    QStringLiteral("DOMAIN\\me")};
    office.certificateFile = QStringLiteral("C:\\certs\\my ca.pem");
    ConnectionProfile cloud = newProfile();
    cloud.name = QStringLiteral("Production");
    cloud.environment = QStringLiteral("online");
    cloud.tenant = QStringLiteral("Cust31415");
    cloud.way = SignInWay::OpenIdConnect;
    cloud.clientId = QStringLiteral("0a1b2c");
    cloud.remembersSecret = true;
    ConnectionProfile session = newProfile();
    session.name = QStringLiteral("Session");
    session.url = QStringLiteral("crm.example.org");
    session.way = SignInWay::Integrated;
    session.proxy.kind = ProxySettings::Kind::None;
    return {office, cloud, session};
}

void ProfilesTest::nothingYet()
{
    const QTemporaryDir folder;
    const Profiles profiles(folder.path());
    QCOMPARE(profiles.all(), QList<ConnectionProfile>());
    QCOMPARE(profiles.lastUsedId(), QString());
    QVERIFY(!QFile::exists(settingsPath(folder.path()))); // looking makes nothing
}

void ProfilesTest::roundTrip()
{
    const QTemporaryDir folder;
    const QList<ConnectionProfile> wanted = sample();
    {
        Profiles profiles(folder.path());
        profiles.setAll(wanted);
        QCOMPARE(profiles.all(), wanted);
    }
    QCOMPARE(Profiles(folder.path()).all(), wanted);
}

void ProfilesTest::fewerThanBefore()
{
    const QTemporaryDir folder;
    const QList<ConnectionProfile> wanted = sample();
    Profiles profiles(folder.path());
    profiles.setAll(wanted);
    profiles.setAll({wanted.at(2), wanted.at(0)});
    QCOMPARE(profiles.all(), (QList<ConnectionProfile> {wanted.at(2), wanted.at(0)}));
    profiles.setAll({});
    QCOMPARE(profiles.all(), QList<ConnectionProfile>());
}

void ProfilesTest::keepsOtherSettings()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setTheme(ThemeChoice::Dark);
    Profiles(folder.path()).setAll(sample());
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
    QCOMPARE(Settings(folder.path()).theme(), ThemeChoice::Dark);
}

/// There is no field for a secret in a profile; this says so of the file as well.
void ProfilesTest::onlyKnownKeysAreWritten()
{
    const QTemporaryDir folder;
    {
        Profiles profiles(folder.path());
        profiles.setAll(sample());
        profiles.setLastUsedId(profiles.all().constFirst().id);
    }
    static const QRegularExpression known(QStringLiteral(
        "^(\\[General\\]|\\[profiles\\]|lastProfile=.*|size=3|[123]\\\\(id|name|url|environment|tenant|user|"
        "clientId|language|culture|timeZone|proxyHost|proxyUser|certificateFile|way|proxy|proxyPort|"
        "remembersSecret)=.*|)$"));
    const QList<QByteArray> lines = fileContent(folder.path()).split('\n');
    QVERIFY(lines.size() > 20);
    for (const QByteArray &line : lines)
        QVERIFY2(known.match(QString::fromUtf8(line)).hasMatch(), line);
}

void ProfilesTest::lastUsed()
{
    const QTemporaryDir folder;
    const QList<ConnectionProfile> wanted = sample();
    Profiles profiles(folder.path());
    profiles.setAll(wanted);
    profiles.setLastUsedId(wanted.at(1).id);
    QCOMPARE(Profiles(folder.path()).lastUsedId(), wanted.at(1).id);
    profiles.setAll({wanted.at(0)});
    QCOMPARE(profiles.lastUsedId(), QString()); // it is gone
}

void ProfilesTest::olderSettingsBecomeTheFirstProfile()
{
    const QTemporaryDir folder;
    writeFile(folder.path(), "[signIn]\nurl=https://crm.example.com/so/api\nuser=ADM0\n");
    const QList<ConnectionProfile> found = Profiles(folder.path()).all();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0).way, SignInWay::Basic);
    QCOMPARE(found.at(0).name, QStringLiteral("crm.example.com"));
    QCOMPARE(found.at(0).url, QStringLiteral("https://crm.example.com/so/api"));
    QCOMPARE(found.at(0).user, QStringLiteral("ADM0"));
    QCOMPARE(Profiles(folder.path()).all(), found); // the same id each time
}

void ProfilesTest::olderSettingsGoWithTheFirstStore()
{
    const QTemporaryDir folder;
    writeFile(folder.path(), "[signIn]\nurl=https://crm.example.com/so/api\nuser=ADM0\n");
    {
        Profiles profiles(folder.path());
        profiles.setAll({}); // the user has removed it
    }
    QCOMPARE(Profiles(folder.path()).all(), QList<ConnectionProfile>());
    QVERIFY(!fileContent(folder.path()).contains("ADM0"));
}

void ProfilesTest::hostileFiles_data()
{
    QTest::addColumn<QByteArray>("entries"); // below [profiles]
    QTest::addColumn<QStringList>("names");
    const QByteArray id = "1\\id=" + SomeId.toLatin1() + '\n';
    const QStringList one {QStringLiteral("New connection")};
    QTest::newRow("no id") << QByteArray("size=1\n1\\name=x\n") << QStringList();
    QTest::newRow("id is no UUID") << QByteArray("size=1\n1\\id=../../x\n") << QStringList();
    QTest::newRow("id in braces") << "size=1\n1\\id={" + SomeId.toLatin1() + "}\n" << QStringList();
    QTest::newRow("null id") << QByteArray("size=1\n1\\id=00000000-0000-0000-0000-000000000000\n")
                             << QStringList();
    QTest::newRow("two of one id") << "size=2\n" + id + "2\\id=" + SomeId.toLatin1() + "\n2\\name=twin\n"
                                   << one;
    QTest::newRow("size is a word") << "size=many\n" + id << QStringList();
    QTest::newRow("size is negative") << "size=-5\n" + id << QStringList();
    QTest::newRow("size is a lie") << "size=7\n" + id << one;
    QTest::newRow("size is endless") << "size=2147483647\n" + id << one;
    QTest::newRow("unknown words") << "size=1\n" + id
                                          + "1\\way=magic\n1\\proxy=carrier pigeon\n1\\proxyPort=99999\n"
                                            "1\\language=xx\n1\\remembersSecret=perhaps\n"
                                   << one;
    QTest::newRow("lists") << "size=1\n" + id + "1\\name=a, b\n1\\url=c, d\n1\\way=basic, bearer\n" << one;
    QTest::newRow("special words") << "size=1\n" + id + "1\\name=@Invalid()\n1\\url=@Variant(\\0\\0\n"
                                          + "1\\user=@Size(1 2)\n"
                                   << one;
    QTest::newRow("control characters") << "size=1\n" + id + "1\\name=\"a\\nb\"\n1\\user=\"c\\x1b[2J\"\n"
                                        << one;
    QTest::newRow("endless text") << "size=1\n" + id + "1\\name=" + QByteArray(100'000, 'x') + '\n' << one;
    QTest::newRow("way that the place does not offer")
        << "size=1\n" + id + "1\\name=x\n1\\way=openid\n1\\url=crm.example.com\n"
        << QStringList {QStringLiteral("x")};
}

/// Whatever is read can be shown, stored and signed in with.
void ProfilesTest::hostileFiles()
{
    QFETCH(QByteArray, entries);
    QFETCH(QStringList, names);
    const QTemporaryDir folder;
    writeFile(folder.path(), "[profiles]\n" + entries);
    Profiles profiles(folder.path());
    const QList<ConnectionProfile> found = profiles.all();
    QStringList foundNames;
    for (const ConnectionProfile &profile : found) {
        foundNames.append(profile.name);
        QCOMPARE(profile.id, SomeId);
        QCOMPARE(profile, tidied(profile));
        QCOMPARE(profile.way, SignInWay::Basic);
        QCOMPARE(profile.proxy, ProxySettings());
        QCOMPARE(profile.user, QString());
        QVERIFY(!profile.remembersSecret);
    }
    QCOMPARE(foundNames, names);
    profiles.setAll(found);
    QCOMPARE(profiles.all(), found);
}

void ProfilesTest::namesAreToldApart()
{
    const QTemporaryDir folder;
    QList<ConnectionProfile> profiles = sample();
    profiles[0].name = QStringLiteral("Office");
    profiles[1].name = QStringLiteral("OFFICE");
    profiles[2].name.clear();
    Profiles stored(folder.path());
    stored.setAll(profiles);
    QStringList names;
    for (const ConnectionProfile &profile : stored.all())
        names.append(profile.name);
    QCOMPARE(names, (QStringList {QStringLiteral("Office"), QStringLiteral("OFFICE 2"),
                                  QStringLiteral("crm.example.org")}));
}

void ProfilesTest::hugeListIsCut()
{
    const QTemporaryDir folder;
    QByteArray content = "[profiles]\nsize=5000\n";
    for (int i = 1; i <= 5000; ++i)
        content += QByteArray::number(i) + "\\id=" + newProfile().id.toLatin1() + '\n';
    writeFile(folder.path(), content);
    QCOMPARE(Profiles(folder.path()).all().size(), 500);
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "tst_profiles.moc"
