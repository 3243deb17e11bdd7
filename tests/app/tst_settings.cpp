// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

/// What is remembered from run to run, also where somebody else has written into the file.
class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void defaults();
    void roundTrip_data();
    void roundTrip();
    void junk_data();
    void junk();
    void junkIsWrittenOver();
    void seatThresholds_data();
    void seatThresholds();
    void noticeChoices_data();
    void noticeChoices();
    void offersTour_data();
    void offersTour();
    void followsTheSystemAgain();
    void comparedSatellites_data();
    void comparedSatellites();
    void everyTenantHasItsSatellites();
    void viewState_data();
    void viewState();
    void viewStateOfNoUse_data();
    void viewStateOfNoUse();
    void viewStateBeyondMeasure();
    void makesItsFolder();
    void unwritable_data();
    void unwritable();
    void readOnlyFolder();
};

static QString iniPath(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("seatkeeper.ini"));
}

static void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void SettingsTest::defaults()
{
    const QTemporaryDir folder;
    const Settings settings(folder.path());
    QVERIFY(settings.isWritable());
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QVERIFY(settings.windowGeometry().isEmpty());
}

void SettingsTest::roundTrip_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<ThemeChoice>("theme");
    QTest::addColumn<QByteArray>("geometry");
    QTest::newRow("plain") << QStringLiteral("en") << ThemeChoice::Light << QByteArray("geometry");
    QTest::newRow("bytes") << QStringLiteral("nb") << ThemeChoice::Dark << QByteArray("\0\x01\xd9,;=\n%", 8);
    QTest::newRow("looks like something else")
        << QStringLiteral("de") << ThemeChoice::System << QByteArray("@ByteArray(");
    QTest::newRow("contrast") << QStringLiteral("da") << ThemeChoice::HighContrast << QByteArray("x");
    QTest::newRow("empty") << QStringLiteral("nl") << ThemeChoice::Dark << QByteArray();
}

void SettingsTest::roundTrip()
{
    QFETCH(QString, language);
    QFETCH(ThemeChoice, theme);
    QFETCH(QByteArray, geometry);
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        settings.setLanguage(language);
        settings.setTheme(theme);
        settings.setWindowGeometry(geometry);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.language(), std::optional(language));
    QCOMPARE(settings.theme(), theme);
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), {QStringLiteral("seatkeeper.ini")});
}

void SettingsTest::junk_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("unknown values") << QByteArray("[General]\nlanguage=xx\ntheme=purple\n");
    QTest::newRow("other letters") << QByteArray("[General]\nlanguage=NB\ntheme=Dark\n");
    QTest::newRow("lists") << QByteArray("[General]\nlanguage=nb, sv\ntheme=dark, light\n"
                                         "[signIn]\nurl=a, b\nuser=c, d\n[window]\ngeometry=1, 2\n");
    QTest::newRow("empty values") << QByteArray("[General]\nlanguage=\ntheme=\n");
    QTest::newRow("special words") << QByteArray("[General]\nlanguage=@Invalid()\ntheme=@Invalid()\n"
                                                 "[signIn]\nurl=@Invalid()\nuser=@Invalid()\n"
                                                 "[window]\ngeometry=@Invalid()\n");
    QTest::newRow("half a variant") << QByteArray("[General]\nlanguage=@Variant(\\0\\0\ntheme=@Rect(1 2)\n"
                                                  "[signIn]\nurl=@Size(1 2)\nuser=@Point(1 2)\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no ini at all") << QByteArray("<?xml version=\"1.0\"?><settings language=\"nb\"/>");
    QTest::newRow("binary") << QByteArray("\0\xff\xfe[General\0\n=\n]]\0language", 26);
    QTest::newRow("unclosed section") << QByteArray("[General\nlanguage\n=nb\ntheme\n");
    QTest::newRow("other sections") << QByteArray("[Nonsense]\nlanguage=nb\ntheme=dark\n[window/x]\ny=1\n");
}

void SettingsTest::junk()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), content);
    const Settings settings(folder.path());
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeChoice::System);
    QCOMPARE(settings.windowGeometry(), QByteArray());
}

void SettingsTest::junkIsWrittenOver()
{
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), "[General]\nlanguage=xx\ntheme=purple\n");
    {
        Settings settings(folder.path());
        QVERIFY(settings.isWritable());
        settings.setLanguage(QStringLiteral("sv"));
        settings.setTheme(ThemeChoice::Dark);
    }
    const Settings settings(folder.path());
    QCOMPARE(settings.language(), std::optional(QStringLiteral("sv")));
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
}

void SettingsTest::seatThresholds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<SeatThresholds>("expected");
    const SeatThresholds usual;
    QTest::newRow("nothing") << QByteArray() << usual;
    QTest::newRow("both") << QByteArray("[seats]\nwarning=0.7\nfull=0.9\n") << SeatThresholds {0.7, 0.9};
    QTest::newRow("one") << QByteArray("[seats]\nwarning=0.5\n") << SeatThresholds {0.5, usual.full};
    for (const char *wrong : {"warning=0\n", "warning=-1\n", "warning=1.5\n", "full=0.2\n", "warning=many\n",
                              "full=nan\n", "full=inf\n", "warning=0.5, 0.6\n"})
        QTest::newRow(wrong) << QByteArray("[seats]\n") + wrong << usual;
}

void SettingsTest::seatThresholds()
{
    QFETCH(QByteArray, content);
    QFETCH(SeatThresholds, expected);
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), content);
    QCOMPARE(Settings(folder.path()).seatThresholds(), expected);
    Settings(folder.path()).setSeatThresholds({0.25, 0.75});
    QCOMPARE(Settings(folder.path()).seatThresholds(), (SeatThresholds {0.25, 0.75}));
}

void SettingsTest::noticeChoices_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<NoticeChoices>("expected");
    const NoticeChoices usual;
    QTest::newRow("nothing") << QByteArray() << usual;
    QTest::newRow("all off") << QByteArray("[notices]\nseatslow=false\nlicenseends=false\n"
                                           "runfinished=false\ndaysbefore=30\n")
                             << NoticeChoices {false, false, false, 30};
    QTest::newRow("one off") << QByteArray("[notices]\nlicenseends=false\n")
                             << NoticeChoices {.licenseEnds = false};
    for (const char *wrong :
         {"seatslow=perhaps\n", "seatslow=\n", "runfinished=true, false\n", "licenseends=@Invalid()\n",
          "daysbefore=0\n", "daysbefore=-7\n", "daysbefore=366\n", "daysbefore=99999999999999\n",
          "daysbefore=many\n", "daysbefore=1, 2\n"})
        QTest::newRow(wrong) << QByteArray("[notices]\n") + wrong << usual;
}

void SettingsTest::noticeChoices()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), content);
    QTEST(Settings(folder.path()).noticeChoices(), "expected");
    const NoticeChoices others {true, false, true, 60};
    Settings(folder.path()).setNoticeChoices(others);
    QCOMPARE(Settings(folder.path()).noticeChoices(), others);
}

void SettingsTest::offersTour_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("taken") << QByteArray("[tour]\noffered=false\n") << false;
    QTest::newRow("junk") << QByteArray("[tour]\noffered=never\n") << true;
}

void SettingsTest::offersTour()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), content);
    QTEST(Settings(folder.path()).offersTour(), "expected");
    Settings(folder.path()).setOffersTour(false);
    QVERIFY(!Settings(folder.path()).offersTour());
}

void SettingsTest::followsTheSystemAgain()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setLanguage(QStringLiteral("sv"));
    settings.followSystemLanguage();
    QVERIFY(!settings.language());
}

void SettingsTest::comparedSatellites_data()
{
    QTest::addColumn<QList<qint64>>("satelliteIds");
    QTest::newRow("none") << QList<qint64>();
    QTest::newRow("one") << QList<qint64> {7};
    QTest::newRow("in their order") << QList<qint64> {3, 2147483647, 1};
}

void SettingsTest::comparedSatellites()
{
    QFETCH(QList<qint64>, satelliteIds);
    const QString tenant = QStringLiteral("https://crm.example.com:8080/a%b/api/");
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.comparedSatellites(tenant).isEmpty());
        settings.setComparedSatellites(tenant, {5});
        settings.setComparedSatellites(tenant, satelliteIds);
    }
    QTEST(Settings(folder.path()).comparedSatellites(tenant), "satelliteIds");
}

void SettingsTest::everyTenantHasItsSatellites()
{
    const QTemporaryDir folder;
    Settings settings(folder.path());
    settings.setComparedSatellites(QStringLiteral("https://crm.example.com/one/"), {1, 2});
    settings.setComparedSatellites(QStringLiteral("https://crm.example.com/two/"), {3});
    QCOMPARE(settings.comparedSatellites(QStringLiteral("https://crm.example.com/one/")),
             (QList<qint64> {1, 2}));
    QVERIFY(settings.comparedSatellites(QStringLiteral("https://crm.example.com/")).isEmpty());
    writeFile(iniPath(folder.path()), "[satellites]\njunk=x, 0, -3, 4, 4, 99999999999999999999\n");
    QCOMPARE(Settings(folder.path()).comparedSatellites(QStringLiteral("junk")), QList<qint64> {4});
}

void SettingsTest::viewState_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("page") << QByteArray(R"({"page":"changes"})");
    QTest::newRow("deep") << QByteArray(R"({"activity":{"runs":{"hidden":["Who"],"widths":{"Run":90}}}})");
    QTest::newRow("letters") << QByteArray(R"({"group":"Økonomi, \"Ærø\"; 100 % = @Variant(\\0)\n[x]"})");
    QTest::newRow("nothing") << QByteArray("{}");
}

/// Each connection has its own, and it goes with it.
void SettingsTest::viewState()
{
    QFETCH(QByteArray, json);
    const QJsonObject state = QJsonDocument::fromJson(json).object();
    const QString one = QStringLiteral("one");
    const QString two = QStringLiteral("two");
    const QTemporaryDir folder;
    {
        Settings settings(folder.path());
        QVERIFY(settings.viewState(one).isEmpty());
        settings.setViewState(one, state);
        settings.setViewState(two, {{one, two}});
    }
    Settings settings(folder.path());
    QCOMPARE(settings.viewState(one), state);
    QCOMPARE(settings.viewState(two), (QJsonObject {{one, two}}));
    settings.setViewState(two, {});
    QVERIFY(settings.viewState(two).isEmpty());
    QCOMPARE(settings.viewState(one), state);
}

void SettingsTest::viewStateOfNoUse_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"", "{", "[1, 2]", "\"[1]\"", "\"{\\\"page\\\":\"", "7", "null", "@Invalid()",
                              "@ByteArray({)", "a, b", "@Variant(\\0\\0"})
        QTest::newRow(value) << QByteArray(value);
}

void SettingsTest::viewStateOfNoUse()
{
    QFETCH(QByteArray, value);
    const QTemporaryDir folder;
    writeFile(iniPath(folder.path()), "[views]\none=" + value + "\n");
    QVERIFY(Settings(folder.path()).viewState(QStringLiteral("one")).isEmpty());
}

/// Neither written nor read; what was kept before goes as well, since nothing says that it still holds.
void SettingsTest::viewStateBeyondMeasure()
{
    const QTemporaryDir folder;
    const QString one = QStringLiteral("one");
    const QJsonObject large {{one, QString(70'000, u'x')}};
    {
        Settings settings(folder.path());
        settings.setViewState(one, {{one, one}});
        settings.setViewState(one, large);
        QVERIFY(settings.viewState(one).isEmpty());
    }
    writeFile(iniPath(folder.path()),
              "[views]\none=\"{\\\"one\\\":\\\"" + QByteArray(60'000, 'x') + "\\\"}\"\n");
    QCOMPARE(Settings(folder.path()).viewState(one).value(one).toString().size(), 60'000);
    writeFile(iniPath(folder.path()),
              "[views]\none=\"{\\\"one\\\":\\\"" + QByteArray(70'000, 'x') + "\\\"}\"\n");
    QVERIFY(Settings(folder.path()).viewState(one).isEmpty());
}

void SettingsTest::makesItsFolder()
{
    const QTemporaryDir folder;
    const QString deep = folder.filePath(QStringLiteral("not/there yet/æøå"));
    {
        Settings settings(deep);
        QVERIFY(settings.isWritable());
        settings.setLanguage(QStringLiteral("da"));
    }
    QVERIFY(QFile::exists(iniPath(deep)));
    QCOMPARE(Settings(deep).language(), std::optional(QStringLiteral("da")));
    QVERIFY(QDir::isAbsolutePath(defaultDataDir()));
}

void SettingsTest::unwritable_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a file") << QStringLiteral("file");
    QTest::newRow("below a file") << QStringLiteral("file/folder");
    QTest::newRow("the ini is a folder") << QStringLiteral("taken");
}

void SettingsTest::unwritable()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("file")), "in the way");
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("taken/seatkeeper.ini")));
    Settings settings(folder.filePath(path));
    QVERIFY(!settings.isWritable());
    // Reading and writing go on without an effect.
    settings.setLanguage(QStringLiteral("nb"));
    settings.setTheme(ThemeChoice::Dark);
    QCOMPARE(settings.theme(), ThemeChoice::Dark);
}

void SettingsTest::readOnlyFolder()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
#endif
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    QVERIFY(!Settings(folder.path()).isWritable());
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
