// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/choicebox.h"
#include "views/plaintooltips.h"
#include "views/rowtableview.h"

#include <QHeaderView>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

/// What has no room is said by a tooltip, and only then.
class CutWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cellsSayAllOfIt_data();
    void cellsSayAllOfIt();
    void boxSaysItsChoice();
};

void CutWordsTest::cellsSayAllOfIt_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QString>("toolTip");
    QTest::addColumn<QString>("shown");
    const QString words = QStringLiteral("Maintenance ends");
    const QString known = QStringLiteral("In 38 days");
    const QString both = words + u'\n' + known;
    QTest::newRow("room") << 400 << QString() << QString();
    QTest::newRow("room, and more is known") << 400 << known << known;
    QTest::newRow("cut") << 40 << QString() << words;
    QTest::newRow("cut, and more is known") << 40 << known << both;
    QTest::newRow("cut, and known already") << 40 << both << both;
}

void CutWordsTest::cellsSayAllOfIt()
{
    QFETCH(int, width);
    QFETCH(QString, toolTip);
    QFETCH(QString, shown);
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), QStringLiteral("Maintenance ends"));
    model.setData(model.index(0, 0), toolTip, Qt::ToolTipRole);
    RowTableView table;
    table.setModel(&model);
    table.resize(600, 200);
    table.horizontalHeader()->resizeSection(0, width);
    const auto *toolTips = table.findChild<PlainToolTips *>();
    QVERIFY(toolTips);
    QCOMPARE(toolTips->toolTipAt(table.viewport(), table.visualRect(model.index(0, 0)).center()), shown);
}

void CutWordsTest::boxSaysItsChoice()
{
    ChoiceBox box(3);
    box.addItem(QStringLiteral("All associates of every group"));
    box.resize(60, 30);
    QCOMPARE(box.cutChoice(), box.currentText());
    box.resize(600, 30);
    QCOMPARE(box.cutChoice(), QString());
}

QTEST_MAIN(CutWordsTest)
#include "tst_cutwords.moc"
