// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/csvtext.h"
#include "tests/gui/activitypagefixture.h"
#include "tests/models/sampleruns.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

/// The items of a run go into a file as they are shown.
class ActivityExportTest : public ActivityPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void exportWritesWhatIsShown();
    void exportNeedsAName();
    void exportThatFailsSaysSo();
};

void ActivityExportTest::exportWritesWhatIsShown()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("items.csv"));
    const QSignalSpy exported(m_page.get(), &ActivityPage::itemsExported);
    QString suggestion;
    m_page->chooseFile = [&](const QString &suggested) {
        suggestion = suggested;
        return name;
    };
    m_journal.insert(12, {sampleItem(QStringLiteral("=cmd|' /C calc'!A0"))});
    m_activity->setRuns({sampleRun(12)});
    QTest::mouseClick(button("Export items…"), Qt::LeftButton);
    QCOMPARE(suggestion, QStringLiteral("seatkeeper-run-12.csv"));
    QCOMPARE(exported, (QList<QVariantList> {{name}}));
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    QCOMPARE(written, csvTable(*items()->model()));
    QVERIFY(written.contains("\r\n'=cmd|' /C calc'!A0,SIGNFLOW,\"sign-user, sign-archive\","));
}

void ActivityExportTest::exportNeedsAName()
{
    const QSignalSpy exported(m_page.get(), &ActivityPage::itemsExported);
    m_page->chooseFile = [](const QString &) { return QString(); };
    showRuns({sampleRun(12)});
    const QStringList before = messages();
    QTest::mouseClick(button("Export items…"), Qt::LeftButton);
    QCOMPARE(exported.size(), 0);
    QCOMPARE(messages(), before);
}

void ActivityExportTest::exportThatFailsSaysSo()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("missing/items.csv"));
    const QSignalSpy exported(m_page.get(), &ActivityPage::itemsExported);
    m_page->chooseFile = [&name](const QString &) { return name; };
    showRuns({sampleRun(12)});
    QTest::mouseClick(button("Export items…"), Qt::LeftButton);
    QCOMPARE(exported.size(), 0);
    const QString message = messages().constFirst();
    QVERIFY2(message.startsWith(QStringLiteral("The table could not be saved in ") + name),
             qPrintable(message));
}

QTEST_MAIN(ActivityExportTest)
#include "tst_activityexport.moc"
