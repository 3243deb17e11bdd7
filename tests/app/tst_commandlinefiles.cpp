// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/profiles.h"
#include "models/domain/connectionrules.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The options whose meaning depends on what is there: files, folders and stored connections.
class CommandLineFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void screenshotPaths_data();
    void screenshotPaths();
    void storedProfile_data();
    void storedProfile();
    void noProfileStored();
};

void CommandLineFilesTest::screenshotPaths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("new file") << QStringLiteral("page.png") << true;
    QTest::newRow("file that is there") << QStringLiteral("there.png") << true;
    QTest::newRow("folder") << QStringLiteral(".") << false;
    QTest::newRow("folder that is not there") << QStringLiteral("nowhere/page.png") << false;
    QTest::newRow("below a file") << QStringLiteral("there.png/page.png") << false;
}

void CommandLineFilesTest::screenshotPaths()
{
    QFETCH(QString, path);
    QFETCH(bool, isRight);
    const QTemporaryDir folder;
    QFile there(folder.filePath(QStringLiteral("there.png")));
    QVERIFY(there.open(QIODevice::WriteOnly));
    const QString full = folder.filePath(path);
    const auto line = commandLineFromArguments(
        {QStringLiteral("seatkeeper"), QStringLiteral("--demo"), QStringLiteral("--screenshot"), full});
    QCOMPARE(line.has_value(), isRight);
    if (isRight) {
        QCOMPARE(line->outputPath, full);
    } else {
        QVERIFY2(line.error().contains(QStringLiteral("--screenshot")), qPrintable(line.error()));
        QVERIFY2(line.error().contains(full), qPrintable(line.error()));
    }
    const auto empty =
        commandLineFromArguments({QStringLiteral("seatkeeper"), QStringLiteral("--screenshot"), QString()});
    QVERIFY(!empty && empty.error().contains(QStringLiteral("--screenshot")));
}

/// A data folder with connections in it.
static void storeProfiles(const QString &folder, const QStringList &names)
{
    QList<ConnectionProfile> profiles;
    for (const QString &name : names) {
        profiles.append(newProfile());
        profiles.last().name = name;
    }
    Profiles(folder).setAll(profiles);
}

void CommandLineFilesTest::storedProfile_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("expected"); // empty: not known
    QTest::newRow("as it is") << QStringLiteral("Head office") << QStringLiteral("Head office");
    QTest::newRow("in other letters") << QStringLiteral("HEAD OFFICE") << QStringLiteral("Head office");
    QTest::newRow("the other one") << QStringLiteral("Ås") << QStringLiteral("Ås");
    QTest::newRow("a part") << QStringLiteral("Head") << QString();
    QTest::newRow("percent signs") << QStringLiteral("%1 %3") << QString();
}

void CommandLineFilesTest::storedProfile()
{
    QFETCH(QString, wanted);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    storeProfiles(folder.path(), {QStringLiteral("Head office"), QStringLiteral("Ås")});
    const auto line = commandLineFromArguments({QStringLiteral("seatkeeper"), QStringLiteral("--profile"),
                                                wanted, QStringLiteral("--data-dir"), folder.path()});
    QCOMPARE(line.has_value(), !expected.isEmpty());
    if (line) {
        QCOMPARE(line->profileName, expected);
        QCOMPARE(line->mode, CommandLine::Mode::Window);
        return;
    }
    for (const QString &word : {QStringLiteral("--profile"), wanted, QStringLiteral("Head office, Ås.")})
        QVERIFY2(line.error().contains(word), qPrintable(line.error()));
}

void CommandLineFilesTest::noProfileStored()
{
    const QTemporaryDir folder;
    const QString nowhere = folder.filePath(QStringLiteral("nowhere"));
    const auto line =
        commandLineFromArguments({QStringLiteral("seatkeeper"), QStringLiteral("--profile"),
                                  QStringLiteral("Office"), QStringLiteral("--data-dir"), nowhere});
    QVERIFY(!line);
    for (const char *word : {"--profile", "Office", "stored"})
        QVERIFY2(line.error().contains(QLatin1StringView(word)), qPrintable(line.error()));
    QVERIFY(!QFile::exists(nowhere)); // asking makes nothing
}

QTEST_GUILESS_MAIN(CommandLineFilesTest)
#include "tst_commandlinefiles.moc"
