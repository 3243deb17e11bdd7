// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QRegularExpression>
#include <QTest>

/// The pages the program renders for scripts: --screenshot and --tour.
class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void screenshot_data();
    void screenshot();
    void pagesDiffer();
    void languagesDiffer();
    void withoutDisplay();
    void ofATenantWithAPassword();
    void cannotBeWritten();
    void tour();
    void tourCannotBeWritten();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

static QStringList split(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}

static QString look(const QByteArray &page, const QByteArray &theme)
{
    return QString::fromLatin1(page + '-' + theme + ".png");
}

/// Why this is no picture of a page, or empty.
static QString problemOf(const QString &path)
{
    if (QImageReader::imageFormat(path) != "png")
        return QStringLiteral("no PNG");
    const QImage image(path);
    if (image.width() < 1200 || image.width() > 1600 || image.height() < 800 || image.height() > 1000)
        return QStringLiteral("%1×%2").arg(image.width()).arg(image.height());
    QHash<QRgb, int> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++colors[image.pixel(x, y)];
    }
    int most = 0;
    for (const int count : std::as_const(colors))
        most = std::max(most, count);
    if (colors.size() < 30 || most > image.width() * image.height() * 97 / 100)
        return QStringLiteral("blank: %1 colours").arg(colors.size());
    return {};
}

static double lightness(const QString &path)
{
    const QImage image = QImage(path).scaled(40, 40, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += image.pixelColor(x, y).lightnessF();
    }
    return sum / image.width() / image.height();
}

void PicturesTest::screenshot_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("theme");
    for (const char *page : {"dashboard", "licences", "assignments", "changes"}) {
        for (const char *theme : {"light", "dark"})
            QTest::addRow("%s, %s", page, theme) << QByteArray(page) << QByteArray(theme);
    }
}

void PicturesTest::screenshot()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, theme);
    const QString picture = path(look(page, theme));
    ProgramRun run(split("--demo --language en --page " + page + " --theme " + theme)
                   + QStringList {QStringLiteral("--screenshot"), picture});
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.output(), QByteArray());
    QCOMPARE(problemOf(picture), QString());
    QCOMPARE(lightness(picture) < 0.5, theme == "dark");
}

// After screenshot(): no page is shown in place of another.
void PicturesTest::pagesDiffer()
{
    QList<QImage> seen;
    for (const char *page : {"dashboard", "licences", "assignments", "changes"}) {
        for (const char *theme : {"light", "dark"}) {
            const QImage image(path(look(page, theme)));
            QVERIFY(!image.isNull());
            QVERIFY2(!seen.contains(image), page);
            seen.append(image);
        }
    }
}

void PicturesTest::languagesDiffer()
{
    QList<QImage> seen;
    for (const char *code : {"en", "nb", "de"}) {
        const QString picture = path(QString::fromLatin1(code) + QStringLiteral(".png"));
        ProgramRun run(split("--demo-associates 20 --language") + QStringList {QString::fromLatin1(code)}
                       + QStringList {QStringLiteral("--screenshot"), picture});
        QVERIFY(run.finish());
        QCOMPARE(run.exitCode(), 0);
        QCOMPARE(problemOf(picture), QString());
        QVERIFY(!seen.contains(QImage(picture)));
        seen.append(QImage(picture));
    }
}

void PicturesTest::withoutDisplay()
{
    const QString picture = path(QStringLiteral("headless.png"));
    ProgramRun run(split("--demo-associates 20 --language en --screenshot") + QStringList {picture});
    run.hideDisplay();
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(problemOf(picture), QString());
}

void PicturesTest::ofATenantWithAPassword()
{
    DemoServerRun server;
    QVERIFY(server.root().isValid());
    const QString picture = path(QStringLiteral("signed-in.png"));
    ProgramRun run({QStringLiteral("--url"), server.root().toString(), QStringLiteral("--auth"),
                    QStringLiteral("basic"), QStringLiteral("--user"), QStringLiteral("demo"),
                    QStringLiteral("--page"), QStringLiteral("assignments"), QStringLiteral("--language"),
                    QStringLiteral("en"), QStringLiteral("--screenshot"), picture},
                   QStringLiteral("demo"));
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    QCOMPARE(run.output(), QByteArray());
    QCOMPARE(problemOf(picture), QString());
    // A picture is no reason to remember a sign-in.
    QVERIFY(QDir(run.dataDir()).isEmpty());
}

void PicturesTest::cannotBeWritten()
{
    // No kind of picture goes by this name.
    ProgramRun run(split("--demo-associates 20 --language en --screenshot")
                   + QStringList {path(QStringLiteral("page.nonsense"))});
    QVERIFY(run.finish());
    QVERIFY(run.exitCode() == 1 || run.exitCode() == 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errors().contains("page.nonsense"), run.errors());
    QCOMPARE(run.errors().count('\n'), 1);
}

void PicturesTest::tour()
{
    const QString folder = path(QStringLiteral("tour/pictures"));
    ProgramRun run(split("--language en --tour") + QStringList {folder});
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    QCOMPARE(run.exitCode(), 0);
    const QString output = QString::fromUtf8(run.output());
    // Owners with a line for each visible licence.
    for (const char *pattern :
         {"^SuperOffice AS$", "^Signflow B\\.V\\.$", "^Mapline GmbH$", "^Nordlys \"Lab\" A/S$",
          "^  Route planning +\\d+ of \\d+", "^  Signature archive +.*unlimited"}) {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::MultilineOption);
        QVERIFY2(expression.match(output).hasMatch(), pattern);
    }
    QVERIFY2(!output.contains(QStringLiteral("Signing engine")), "a hidden licence");
    // What changed: one seat more.
    const QRegularExpression change(
        QStringLiteral("^Assigned .+ to .+ and read it back: (\\d+) of (\\d+).*, now (\\d+) of (\\d+).*\\.$"),
        QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = change.match(output);
    QVERIFY2(match.hasMatch(), run.output());
    QCOMPARE(match.captured(3).toInt(), match.captured(1).toInt() + 1);
    QCOMPARE(match.captured(4), match.captured(2));
    QCOMPARE(QDir(folder).entryList(QDir::Files, QDir::Name),
             (QStringList {QStringLiteral("activity.png"), QStringLiteral("assignments.png"),
                           QStringLiteral("changes.png"), QStringLiteral("dashboard.png"),
                           QStringLiteral("diagnostics.png"), QStringLiteral("licence-server.png"),
                           QStringLiteral("licences.png"), QStringLiteral("satellites.png")}));
    for (const QFileInfo &picture : QDir(folder).entryInfoList(QDir::Files))
        QCOMPARE(problemOf(picture.filePath()), QString());
}

void PicturesTest::tourCannotBeWritten()
{
    QFile inTheWay(path(QStringLiteral("in-the-way")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    ProgramRun run(split("--demo-associates 20 --language en --tour")
                   + QStringList {inTheWay.fileName() + QStringLiteral("/pictures")});
    QVERIFY(run.finish());
    QCOMPARE(run.exitCode(), 1);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errors().contains("in-the-way"), run.errors());
    QVERIFY2(run.errors().count('\n') == 1, run.errors());
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
