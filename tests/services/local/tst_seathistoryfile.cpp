// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/lastknown.h"
#include "services/local/seathistory.h"
#include "tests/services/local/filebytes.h"
#include "tests/services/local/rawsql.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The file of the history of seats: one that is not as it should be is left alone, and what is in it has to
/// be read for ever.
class tst_SeatHistoryFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isLeftAsItIs_data();
    void isLeftAsItIs();
    void unknownFigures_data();
    void unknownFigures();
    void keepsItsForm();
};

namespace {

/// Puts something where the history of the folder would be; false where that does not work.
using Prepare = bool (*)(const QString &path);

QString pathIn(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("seats.sqlite"));
}

QString tenant()
{
    return QStringLiteral("https://a/");
}

LicenseKey tool()
{
    return {QStringLiteral("ACME"), QStringLiteral("tool")};
}

QDateTime at(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

SeatSnapshot snapshot(qint64 milliseconds)
{
    return {at(milliseconds), {{tool(), 4, 10, false, 1, 2}}};
}

bool writeHistory(const QString &path)
{
    SeatHistory history(QFileInfo(path).path());
    return history.recordAll(tenant(), {snapshot(1000), snapshot(2000)}).has_value();
}

bool makeNewer(const QString &path)
{
    return writeHistory(path) && runSql(path, {QStringLiteral("PRAGMA user_version = 2")});
}

bool makeLastKnown(const QString &path)
{
    const QString folder = QFileInfo(path).path();
    return LastKnown(folder).problem().isEmpty()
           && QFile::rename(folder + QStringLiteral("/lastknown.sqlite"), path);
}

bool makeScribbledOver(const QString &path)
{
    return writeHistory(path) && overwriteBytes(path, 100, QByteArray(3000, '\xff'));
}

QStringList refusals(SeatHistory &history)
{
    return {history.record(tenant(), snapshot(3000)).error(),
            history.recordAll(tenant(), {snapshot(3000), snapshot(4000)}).error(),
            history.thin(tenant(), at(5000)).error(),
            history.series(tenant(), tool(), at(0), at(5000)).error(), history.licenses(tenant()).error()};
}

} // namespace

Q_DECLARE_METATYPE(Prepare)

void tst_SeatHistoryFile::isLeftAsItIs_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("words"); // %1: the path
    QTest::newRow("newer") << Prepare(&makeNewer)
                           << QStringLiteral("The history of seats was written by a newer Seatkeeper; it is "
                                             "left as it is. Use that Seatkeeper, or move %1 away.");
    QTest::newRow("another file of ours")
        << Prepare(&makeLastKnown)
        << QStringLiteral("The history of seats cannot be kept: %1 belongs to another program. Move it away "
                          "and start Seatkeeper again.");
    QTest::newRow("scribbled over")
        << Prepare(&makeScribbledOver)
        << QStringLiteral("The history of seats cannot be read: %1 is damaged; it is left as it is. Move it "
                          "away, or put an older copy in its place, and start Seatkeeper again.");
}

void tst_SeatHistoryFile::isLeftAsItIs()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QVERIFY(prepare(pathIn(folder)));
    const QMap<QString, QByteArray> before = contentsOf(folder.path());
    QVERIFY(before.contains(pathIn(folder)));
    {
        SeatHistory history(folder.path());
        QCOMPARE(history.problem(), words.arg(pathIn(folder)));
        const QStringList said = refusals(history);
        QCOMPARE(said, QStringList(said.size(), history.problem()));
    }
    QVERIFY(contentsOf(folder.path()) == before);
}

void tst_SeatHistoryFile::unknownFigures_data()
{
    QTest::addColumn<QString>("assignment");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *assignment, const char *place) {
        QTest::newRow(name) << QString::fromLatin1(assignment) << QString::fromLatin1(place);
    };
    row("neither yes nor no", "unrestricted = 2 WHERE at = 1000", "at 1000: unrestricted");
    row("fewer than none came", "came = -1 WHERE at = 2000", "at 2000: came");
    row("more than an int went", "went = 4294967297 WHERE at = 2000", "at 2000: went");
}

void tst_SeatHistoryFile::unknownFigures()
{
    QFETCH(const QString, assignment);
    QFETCH(const QString, place);
    const QTemporaryDir folder;
    QVERIFY(writeHistory(pathIn(folder)));
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("UPDATE point SET ") + assignment}));
    SeatHistory history(folder.path());
    const QString words = QStringLiteral("The history of seats cannot be read: what %1 holds at %2 is not "
                                         "known to this Seatkeeper. It is left as it is.");
    QCOMPARE(history.series(tenant(), tool(), at(0), at(5000)).error(), words.arg(pathIn(folder), place));
    QCOMPARE(history.thin(tenant(), at(0).addYears(1)).error(),
             words.arg(pathIn(folder), QStringLiteral("license 1, ") + place));
    QCOMPARE(history.problem(), QString()); // the rest can still be used
    QVERIFY(history.record(tenant(), snapshot(3000)));
}

/// What Seatkeeper 1 has written has to be read for ever: its figures, as they stand in the file.
void tst_SeatHistoryFile::keepsItsForm()
{
    const QTemporaryDir folder;
    QVERIFY(SeatHistory(folder.path()).problem().isEmpty());
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA application_id")).toInt(), 0x534b7365);
    QCOMPARE(valueFromSql(pathIn(folder), QStringLiteral("PRAGMA user_version")).toInt(), 1);
    QVERIFY(runSql(pathIn(folder), {QStringLiteral("INSERT INTO tenant VALUES (5, 'https://a/', 2000, 0)"),
                                    QStringLiteral("INSERT INTO license VALUES (7, 'ACME', 'tool')"),
                                    QStringLiteral("INSERT INTO point VALUES "
                                                   "(5, 7, 2000, 4, 6, 10, 1, NULL, 3), "
                                                   "(5, 7, 1001, 5, 5, 11, 0, 2, NULL)")}));
    const QList<SeatPoint> expected {{at(1001), 5, 5, 11, false, 2, std::nullopt},
                                     {at(2000), 4, 6, 10, true, std::nullopt, 3}};
    SeatHistory history(folder.path());
    QCOMPARE(history.series(tenant(), tool(), at(0), at(5000)).value(), expected);
    QCOMPARE(history.licenses(tenant()).value(), QList<LicenseKey> {tool()});
}

QTEST_GUILESS_MAIN(tst_SeatHistoryFile)
#include "tst_seathistoryfile.moc"
