// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export/csvwriter.h"
#include "services/export/exportjob.h"
#include "services/export/xlsxwriter.h"
#include "tests/services/export/filesizelimit.h"
#include "tests/services/export/printedfile.h"
#include "tests/services/export/sampletable.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

/// Whatever happens to an export: the file is whole, or as it was before.
class TestExportJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesInAnotherThread_data();
    void writesInAnotherThread();
    void takesThePlaceOfTheFormerFile_data() { formats(); }
    void takesThePlaceOfTheFormerFile();
    void cancelLeavesTheFormerFile_data();
    void cancelLeavesTheFormerFile();
    void cancelAtARandomMoment_data() { formats(); }
    void cancelAtARandomMoment();
    void cancelAfterTheEndDoesNothing();
    void destroyedWhileUnderWay_data() { formats(); }
    void destroyedWhileUnderWay();
    void failureNamesFileAndReason_data();
    void failureNamesFileAndReason();
    void fullDiskLeavesTheFormerFile_data() { formats(); }
    void fullDiskLeavesTheFormerFile();
    void tooLargeForTheFormat();
    void twoAtOnce_data() { formats(); }
    void twoAtOnce();
    void twoIntoOneFile();
    void tellsHowFarItIsNotTooOften();

private:
    using Writer = std::shared_ptr<const ExportWriter>;
    static void formats();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void putFormerFile(const QString &name) const;
    [[nodiscard]] QByteArray contentOf(const QString &name) const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray Former("what was there before");

/// Which of its signals has ended a job: "written", "cancelled", or the problem.
class Ending
{
public:
    explicit Ending(const ExportJob &job)
        : m_written(&job, &ExportJob::written)
        , m_cancelled(&job, &ExportJob::cancelled)
        , m_failed(&job, &ExportJob::failed)
    {}

    [[nodiscard]] QString wait()
    {
        [this] { QTRY_VERIFY_WITH_TIMEOUT(count() > 0, 60'000); }();
        if (count() != 1)
            return QStringLiteral("ended %1 times").arg(count());
        if (!m_failed.isEmpty())
            return m_failed.constFirst().constFirst().toString();
        return m_written.isEmpty() ? QStringLiteral("cancelled") : QStringLiteral("written");
    }

private:
    [[nodiscard]] qsizetype count() const { return m_written.size() + m_cancelled.size() + m_failed.size(); }

    QSignalSpy m_written;
    QSignalSpy m_cancelled;
    QSignalSpy m_failed;
};

std::shared_ptr<const ExportTable> longTable(int rows, std::function<void(int)> onRow = {})
{
    return std::make_shared<LongTable>(rows, std::move(onRow));
}

} // namespace

void TestExportJob::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExportJob::formats()
{
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << Writer(std::make_shared<CsvWriter>()) << u"table.csv"_qs;
    QTest::newRow("xlsx") << Writer(std::make_shared<XlsxWriter>()) << u"table.xlsx"_qs;
}

void TestExportJob::putFormerFile(const QString &name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(Former), Former.size());
}

QByteArray TestExportJob::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestExportJob::files() const
{
    return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

void TestExportJob::writesInAnotherThread_data()
{
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("printed");
    QTest::newRow("csv") << Writer(std::make_shared<CsvWriter>()) << u"table.csv"_qs
                         << u"[\"Number\", \"Name\", \"Tick\"]\n"
                            "[\"0\", \"Somebody with a name, number 0\", \"\"]\n"
                            "[\"1\", \"Somebody with a name, number 1\", \"x\"]"_qs;
    QTest::newRow("xlsx") << Writer(std::make_shared<XlsxWriter>()) << u"table.xlsx"_qs
                          << u"sheet \"Long\" frozen above A2 filter A1:C3\n"
                             "A1 bold \"Number\"\nB1 bold \"Name\"\nC1 bold \"Tick\"\n"
                             "A2 0\nB2 \"Somebody with a name, number 0\"\n"
                             "A3 1\nB3 \"Somebody with a name, number 1\"\nC3 \"x\""_qs;
}

void TestExportJob::writesInAnotherThread()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    const QThread *writtenIn = nullptr;
    ExportJob job(longTable(2, [&writtenIn](int) { writtenIn = QThread::currentThread(); }), writer,
                  path(name));
    QCOMPARE(job.fileName(), path(name));
    Ending ending(job);
    job.start();
    QCOMPARE(ending.wait(), u"written"_qs);
    QVERIFY(writtenIn != nullptr && writtenIn != QThread::currentThread());
    QTEST(printedFile(path(name)), "printed");
    QCOMPARE(files(), QStringList(name));
}

void TestExportJob::takesThePlaceOfTheFormerFile()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    putFormerFile(name);
    ExportJob job(longTable(2), writer, path(name));
    Ending ending(job);
    job.start();
    QCOMPARE(ending.wait(), u"written"_qs);
    QVERIFY(printedFile(path(name)).contains(u"number 1"_qs));
    QCOMPARE(files(), QStringList(name));
}

void TestExportJob::cancelLeavesTheFormerFile_data()
{
    QTest::addColumn<Writer>("writer");
    QTest::addColumn<int>("row");
    for (const int row : {0, 1, 500, 999}) {
        QTest::addRow("csv at row %d", row) << Writer(std::make_shared<CsvWriter>()) << row;
        QTest::addRow("xlsx at row %d", row) << Writer(std::make_shared<XlsxWriter>()) << row;
    }
}

void TestExportJob::cancelLeavesTheFormerFile()
{
    QFETCH(const Writer, writer);
    QFETCH(const int, row);
    for (const bool hasFormer : {false, true}) {
        if (hasFormer)
            putFormerFile(u"table"_qs);
        std::unique_ptr<ExportJob> job;
        const auto cancel = [&](int index) {
            if (index == row)
                QMetaObject::invokeMethod(job.get(), &ExportJob::cancel, Qt::BlockingQueuedConnection);
        };
        job = std::make_unique<ExportJob>(longTable(1'000, cancel), writer, path(u"table"_qs));
        Ending ending(*job);
        job->start();
        QCOMPARE(ending.wait(), u"cancelled"_qs);
        QCOMPARE(files(), hasFormer ? QStringList(u"table"_qs) : QStringList());
        QCOMPARE(contentOf(u"table"_qs), hasFormer ? Former : QByteArray());
    }
}

void TestExportJob::cancelAtARandomMoment()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    QRandomGenerator random(20261122);
    for (int round = 0; round < 20; ++round) {
        putFormerFile(name);
        ExportJob job(longTable(2'000), writer, path(name));
        Ending ending(job);
        job.start();
        QElapsedTimer time;
        time.start();
        const qint64 moment = random.bounded(20'000'000); // ns; within what the whole takes, more or less
        while (time.nsecsElapsed() < moment)
            QCoreApplication::processEvents();
        job.cancel();
        const bool isWritten = ending.wait() == u"written";
        QCOMPARE(contentOf(name) == Former, !isWritten);
        if (isWritten)
            QVERIFY(printedFile(path(name)).contains(u"number 1999"_qs));
        QCOMPARE(files(), QStringList(name));
    }
}

void TestExportJob::cancelAfterTheEndDoesNothing()
{
    ExportJob job(longTable(2), std::make_shared<CsvWriter>(), path(u"table.csv"_qs));
    Ending ending(job);
    job.start();
    QCOMPARE(ending.wait(), u"written"_qs);
    job.cancel();
    QCOMPARE(ending.wait(), u"written"_qs);
    QCOMPARE(files(), QStringList(u"table.csv"_qs));
}

void TestExportJob::destroyedWhileUnderWay()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    putFormerFile(name);
    std::atomic<int> rows = 0;
    {
        ExportJob job(longTable(1'000'000, [&rows](int) { ++rows; }), writer, path(name));
        job.start();
        QTRY_VERIFY(rows > 0);
    }
    const int rowsThen = rows; // the thread has left
    QCOMPARE(contentOf(name), Former);
    QCOMPARE(files(), QStringList(name));
    QVERIFY(rowsThen < 1'000'000);
}

void TestExportJob::failureNamesFileAndReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no such folder")
        << u"/seatkeeper-is-not-here/t.csv"_qs
        << u"No such file or directory. Choose another folder or name, or make room."_qs;
    QTest::newRow("folder that takes no files")
        << u"/proc/t.csv"_qs << u"No such file or directory. Choose another folder or name, or make room."_qs;
    QTest::newRow("a folder") << u"/tmp"_qs << u"This is not a plain file. Choose another name."_qs;
    QTest::newRow("a device") << u"/dev/full"_qs << u"This is not a plain file. Choose another name."_qs;
}

void TestExportJob::failureNamesFileAndReason()
{
    QFETCH(const QString, file);
    QFETCH(const QString, reason);
    ExportJob job(longTable(2), std::make_shared<CsvWriter>(), file);
    Ending ending(job);
    job.start();
    QCOMPARE(ending.wait(), file + u" could not be written: "_qs + reason);
}

void TestExportJob::fullDiskLeavesTheFormerFile()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    putFormerFile(name);
    QString end;
    {
        const FileSizeLimit full(200'000);
        ExportJob job(longTable(50'000), writer, path(name));
        Ending ending(job);
        job.start();
        end = ending.wait();
    }
    QVERIFY2(end.startsWith(path(name) + u" could not be written: "_qs), qPrintable(end));
    QCOMPARE(contentOf(name), Former);
    QCOMPARE(files(), QStringList(name));
}

void TestExportJob::tooLargeForTheFormat()
{
    ExportJob job(longTable(2'000'000), std::make_shared<XlsxWriter>(), path(u"table.xlsx"_qs));
    Ending ending(job);
    job.start();
    const QString end = ending.wait();
    QVERIFY2(end.contains(u"an XLSX file holds"_qs), qPrintable(end));
    QCOMPARE(files(), QStringList());
}

void TestExportJob::twoAtOnce()
{
    QFETCH(const Writer, writer);
    QFETCH(const QString, name);
    ExportJob one(longTable(3'000), writer, path(u"one-"_qs + name));
    ExportJob other(longTable(2'000), writer, path(u"two-"_qs + name));
    Ending endingOfOne(one);
    Ending endingOfOther(other);
    one.start();
    other.start();
    QCOMPARE(endingOfOne.wait(), u"written"_qs);
    QCOMPARE(endingOfOther.wait(), u"written"_qs);
    QVERIFY(printedFile(path(u"one-"_qs + name)).contains(u"number 2999"_qs));
    QVERIFY(printedFile(path(u"two-"_qs + name)).contains(u"number 1999"_qs));
    QCOMPARE(files().size(), 2);
}

void TestExportJob::twoIntoOneFile()
{
    const QString name = u"table.csv"_qs;
    ExportJob one(longTable(3'000), std::make_shared<CsvWriter>(), path(name));
    ExportJob other(longTable(2'000), std::make_shared<CsvWriter>(), path(name));
    Ending endingOfOne(one);
    Ending endingOfOther(other);
    one.start();
    other.start();
    QCOMPARE(endingOfOne.wait(), u"written"_qs);
    QCOMPARE(endingOfOther.wait(), u"written"_qs);
    const qsizetype lines = printedFile(path(name)).count(u'\n');
    QVERIFY(lines == 3'000 || lines == 2'000);
    QCOMPARE(files(), QStringList(name));
}

void TestExportJob::tellsHowFarItIsNotTooOften()
{
    const int rows = 200'000;
    ExportJob job(longTable(rows), std::make_shared<CsvWriter>(), path(u"table.csv"_qs));
    QSignalSpy progress(&job, &ExportJob::progressed);
    Ending ending(job);
    QElapsedTimer time;
    time.start();
    job.start();
    QCOMPARE(ending.wait(), u"written"_qs);
    QVERIFY(progress.size() >= 1);
    QVERIFY(progress.size() <= 2 + time.elapsed() / 50); // one at the start, then one each 50 ms
    int before = 0;
    for (const QList<QVariant> &each : std::as_const(progress)) {
        QVERIFY(each.at(0).toInt() >= before && each.at(0).toInt() <= rows);
        QCOMPARE(each.at(1).toInt(), rows);
        before = each.at(0).toInt();
    }
}

QTEST_GUILESS_MAIN(TestExportJob)
#include "tst_exportjob.moc"
