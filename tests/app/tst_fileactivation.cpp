// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demotenant.h"
#include "tests/app/programrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// --activate-file: a licence file put in force without a window, as careful as with one.
class FileActivationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void activated();
    void asked_data();
    void asked();
    void refused_data();
    void refused();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

/// What activates @p file on a demo tenant of its own.
static QStringList argumentsFor(const QString &file, const QStringList &more = {})
{
    return QStringList {QStringLiteral("--demo-associates"), QStringLiteral("40"),
                        QStringLiteral("--language"),        QStringLiteral("en"),
                        QStringLiteral("--activate-file"),   file}
           + more;
}

void FileActivationTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void FileActivationTest::initTestCase()
{
    // The files of one such tenant are those of the other.
    DemoOptions options;
    options.associates = 40;
    DemoTenant tenant(options);
    QVERIFY(tenant.start());
    const QByteArray growing = tenant.licenseFile(QStringLiteral("SIGNFLOW"));
    write(QStringLiteral("growing.xml"), growing);
    write(QStringLiteral("short.xml"), tenant.licenseFile(QStringLiteral("MAPLINE")));
    write(QStringLiteral("changed.xml"), QByteArray(growing).replace("<SerialNr>", "<SerialNr>9"));
    write(QStringLiteral("cut.xml"), growing.chopped(growing.size() / 2));
    write(QStringLiteral("entity.xml"),
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><LicenseInfo>&e;</LicenseInfo>");
    write(QStringLiteral("noise.xml"), QByteArray(2 * 1024 * 1024, 'x'));
}

void FileActivationTest::activated()
{
    ProgramRun run(argumentsFor(path(QStringLiteral("growing.xml")), {QStringLiteral("--yes")}));
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QVERIFY2(run.output().contains("Signflow Business"), run.output()); // of which there will be more
    QVERIFY2(!run.output().contains("[y/N]"), run.output());
}

void FileActivationTest::asked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("y") << QByteArray("y\n") << 0;
    QTest::newRow("Yes") << QByteArray(" Yes \n") << 0;
    QTest::newRow("n") << QByteArray("n\n") << 1;
    QTest::newRow("Enter") << QByteArray("\n") << 1;
    QTest::newRow("something else") << QByteArray("yesterday\n") << 1;
    QTest::newRow("nobody there") << QByteArray() << 1;
}

void FileActivationTest::asked()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, exitCode);
    ProgramRun run(argumentsFor(path(QStringLiteral("growing.xml"))));
    run.start();
    run.type(answer);
    QVERIFY(run.waitForEnd());
    QCOMPARE(run.exitCode(), exitCode);
    QVERIFY2(run.output().contains("[y/N]"), run.output());
    QCOMPARE(run.errors(), exitCode == 0 ? QByteArray() : QByteArray("Nothing was activated.\n"));
}

void FileActivationTest::refused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("more in use than there will be")
        << path(QStringLiteral("short.xml")) << 1 << QByteArray("release");
    QTest::newRow("changed after it was signed")
        << path(QStringLiteral("changed.xml")) << 1 << QByteArray("ignature");
    QTest::newRow("cut off") << path(QStringLiteral("cut.xml")) << 1 << QByteArray("line");
    QTest::newRow("reaches for another file")
        << path(QStringLiteral("entity.xml")) << 1 << QByteArray("document type");
    QTest::newRow("2 MB of noise") << path(QStringLiteral("noise.xml")) << 1 << QByteArray("large");
    QTest::newRow("not there") << path(QStringLiteral("missing.xml")) << 2 << QByteArray("missing.xml");
    QTest::newRow("a folder") << m_folder.path() << 2 << m_folder.path().toUtf8();
}

void FileActivationTest::refused()
{
    QFETCH(QString, file);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, named);
    ProgramRun run(argumentsFor(file, {QStringLiteral("--yes")}));
    QVERIFY(run.finish());
    QVERIFY2(run.exitCode() == exitCode, run.errors());
    QVERIFY2(run.errors().contains(named), run.errors());
    QVERIFY2(!run.errors().contains("root:"), run.errors());
}

QTEST_GUILESS_MAIN(FileActivationTest)
#include "tst_fileactivation.moc"
