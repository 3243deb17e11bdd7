// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"
#include "tests/gui/clippedtexts.h"
#include "tests/gui/demowindow.h"

#include <QImage>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

/// Screens of every kind: from 100 to 200 %, and from the smallest window there may be to 4K.
class ScalingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void scaled_data();
    void scaled();
    void sized_data();
    void sized();

private:
    std::unique_ptr<DemoWindow> m_demo;
};

void ScalingTest::initTestCase()
{
    m_demo = std::make_unique<DemoWindow>();
    QVERIFY(m_demo->isReady());
}

void ScalingTest::scaled_data()
{
    QTest::addColumn<double>("factor");
    QTest::newRow("100 %") << 1.0;
    QTest::newRow("125 %") << 1.25;
    QTest::newRow("150 %") << 1.5;
    QTest::newRow("200 %") << 2.0;
}

/// How much of the picture is made of two by two pixels of one colour: all of it where it was only enlarged.
static double blockShare(const QImage &image)
{
    qint64 blocks = 0;
    qint64 edges = 0;
    for (int y = 0; y + 1 < image.height(); y += 2) {
        for (int x = 0; x + 1 < image.width(); x += 2) {
            const QRgb first = image.pixel(x, y);
            const bool isPlain = image.pixel(x + 1, y) == first && image.pixel(x, y + 1) == first
                                 && image.pixel(x + 1, y + 1) == first;
            if (isPlain)
                ++blocks;
            else
                ++edges;
        }
    }
    return static_cast<double>(blocks) / static_cast<double>(blocks + edges);
}

// The whole picture is drawn in the pixels of the screen: it grows with the factor, and letters and signs use
// each pixel by itself.
void ScalingTest::scaled()
{
    QFETCH(double, factor);
    qputenv("QT_SCALE_FACTOR", QByteArray::number(factor));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("page.png"));
    ProgramRun run({QStringLiteral("--demo-associates"), QStringLiteral("20"), QStringLiteral("--language"),
                    QStringLiteral("en"), QStringLiteral("--page"), QStringLiteral("licences"),
                    QStringLiteral("--screenshot"), path});
    qunsetenv("QT_SCALE_FACTOR");
    QVERIFY(run.finish());
    QCOMPARE(run.errors(), QByteArray());
    const QImage picture(path);
    QCOMPARE(picture.size(), (QSizeF(1400, 900) * factor).toSize());
    QVERIFY2(blockShare(picture) < 0.999, qPrintable(QString::number(blockShare(picture))));
}

void ScalingTest::sized_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("page");
    for (const QSize size : {QSize(900, 600), QSize(1280, 720), QSize(3840, 2160)}) {
        for (int page = 0; page < pageNames().size(); ++page)
            QTest::addRow("%d x %d, %s", size.width(), size.height(), qPrintable(pageNames().at(page)))
                << size << page;
    }
}

/// What says what a page is for and what can be done there has room for all of it; cells may be cut off.
static QString clippedWords(QWidget &window)
{
    static const QRegularExpression wordsAndButtons(
        QStringLiteral("^Q(Label|PushButton|ToolButton|CheckBox|ComboBox)\\b"));
    return clippedTexts(window).filter(wordsAndButtons).join(u'\n');
}

void ScalingTest::sized()
{
    QFETCH(QSize, size);
    QFETCH(int, page);
    MainWindow &window = m_demo->window();
    window.resize(size);
    QCOMPARE(window.size(), size); // and no page asks for more
    window.showPage(static_cast<Page>(page));
    QVERIFY(m_demo->settle());
    QCOMPARE(window.size(), size);
    QTRY_COMPARE(clippedWords(window), QString());
    for (QTabWidget *tabs : window.findChildren<QTabWidget *>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            QTRY_COMPARE(clippedWords(window), QString());
        }
    }
}

QTEST_MAIN(ScalingTest)
#include "tst_scaling.moc"
