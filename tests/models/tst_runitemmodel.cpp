// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemmodel.h"
#include "tests/models/modelprinter.h"
#include "tests/models/sampleruns.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

#include <ctime>

class TestRunItemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsWhatWasChanged();
    void showsWhatAnActHasChanged_data();
    void showsWhatAnActHasChanged();
    void marksWhatFailed_data();
    void marksWhatFailed();
    void newsCostLittle_data();
    void newsCostLittle();
};

void TestRunItemModel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    qputenv("TZ", "TST-2"); // two hours ahead of UTC, wherever the test runs
    tzset();
}

void TestRunItemModel::listsWhatWasChanged()
{
    RunItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    RunItem waiting;
    waiting.associateName = u"Bo Berg"_qs;
    waiting.change.associateId = 8;
    waiting.change.owner = u"MAPLINE"_qs;
    waiting.change.releases = {u"routes"_qs};
    model.setItems({sampleItem(u"Åse Øvergård"_qs),
                    sampleItem(u"Carl Dahl"_qs, RunItemState::Refused, u"no seat is left"_qs), waiting});
    QCOMPARE(printedTable(model),
             u"Associate | Owner | Given | Taken | Status | Before | After | When\n"
             "Åse Øvergård | SIGNFLOW | sign-user, sign-archive |  | Verified | sign-base | "
             "sign-base, sign-user, sign-archive | 22/11/2026 11:06\n"
             "Carl Dahl | SIGNFLOW | sign-user, sign-archive |  | Refused: no seat is left | sign-base |  | "
             "22/11/2026 11:06\n"
             "Bo Berg | MAPLINE |  | routes | Not sent |  |  | "_qs);
}

void TestRunItemModel::showsWhatAnActHasChanged_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<QString>("shownBefore");
    QTest::addColumn<QString>("shownAfter");
    const QStringList old {u"Expires: 2027-03-27"_qs, u"Sales (ten-sales): 21"_qs, u"Web (web): 5"_qs};
    const QStringList renewed {u"Expires: 2028-03-27"_qs, u"Sales (ten-sales): 25"_qs, u"Web (web): 5"_qs};
    QTest::newRow("renewed") << old << renewed << u"Expires: 2027-03-27\nSales (ten-sales): 21"_qs
                             << u"Expires: 2028-03-27\nSales (ten-sales): 25"_qs;
    QTest::newRow("a line has gone") << old << old.first(2) << u"Web (web): 5"_qs << QString();
    QStringList many;
    for (int number = 1; number <= 10; ++number)
        many.append(QString::number(number));
    QTest::newRow("removed") << many << QStringList {u"No licence"_qs}
                             << u"1\n2\n3\n4\n5\n6\n7\n8\nand 2 more"_qs << u"No licence"_qs;
    QTest::newRow("nothing") << old << old << QString() << QString();
    QTest::newRow("not read back") << old << QStringList() << old.join(u'\n') << QString();
    QTest::newRow("not begun") << QStringList() << QStringList() << QString() << QString();
}

/// Its licence is a long list, of which all is in the tip.
void TestRunItemModel::showsWhatAnActHasChanged()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    RunItem act;
    act.change.owner = u"SIGNFLOW"_qs;
    for (const QString &line : before)
        act.linesBefore.append(Phrase::verbatim(line));
    for (const QString &line : after)
        act.linesAfter.append(Phrase::verbatim(line));
    RunItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems({act});
    const QModelIndex was = model.index(0, static_cast<int>(RunItemModel::Column::Before));
    const QModelIndex is = model.index(0, static_cast<int>(RunItemModel::Column::After));
    QTEST(was.data().toString(), "shownBefore");
    QTEST(is.data().toString(), "shownAfter");
    QCOMPARE(was.data(Qt::ToolTipRole).toString(), before.join(u'\n'));
    QCOMPARE(is.data(Qt::ToolTipRole).toString(), after.join(u'\n'));
}

void TestRunItemModel::marksWhatFailed_data()
{
    QTest::addColumn<RunItemState>("state");
    QTest::addColumn<bool>("hasFailed");
    QTest::newRow("pending") << RunItemState::Pending << false;
    QTest::newRow("sending") << RunItemState::Sending << true;
    QTest::newRow("verified") << RunItemState::Verified << false;
    QTest::newRow("refused") << RunItemState::Refused << true;
    QTest::newRow("conflict") << RunItemState::Conflict << true;
    QTest::newRow("mismatch") << RunItemState::Mismatch << true;
    QTest::newRow("unknown") << RunItemState::Unknown << true;
}

void TestRunItemModel::marksWhatFailed()
{
    QFETCH(const RunItemState, state);
    RunItemModel model;
    model.setItems({sampleItem(u"Åse"_qs, state)});
    QTEST(model.index(0, 0).data(RunItemModel::HasFailedRole).toBool(), "hasFailed");
}

void TestRunItemModel::newsCostLittle_data()
{
    QTest::addColumn<QList<RunItem>>("before");
    QTest::addColumn<QList<RunItem>>("after");
    QTest::addColumn<QString>("signalled");
    const RunItem first = sampleItem(u"Åse"_qs);
    const RunItem waiting = sampleItem(u"Bo"_qs, RunItemState::Pending);
    const RunItem sent = sampleItem(u"Bo"_qs);
    RunItem takenBack = first;
    takenBack.isRollback = true;
    using Items = QList<RunItem>;
    QTest::newRow("first") << Items() << Items {first, waiting} << u"inserted 0-1"_qs;
    QTest::newRow("nothing new") << Items {first, waiting} << Items {first, waiting} << QString();
    QTest::newRow("one has ended") << Items {first, waiting} << Items {first, sent} << u"changed 1-1"_qs;
    QTest::newRow("more behind") << Items {first} << Items {first, takenBack} << u"inserted 1-1"_qs;
    QTest::newRow("ended, and more behind")
        << Items {first, waiting} << Items {first, sent, takenBack} << u"changed 1-1, inserted 2-2"_qs;
    QTest::newRow("none") << Items {first, waiting} << Items() << u"reset"_qs;
}

void TestRunItemModel::newsCostLittle()
{
    QFETCH(const QList<RunItem>, before);
    QFETCH(const QList<RunItem>, after);
    RunItemModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(before);
    QStringList signalled;
    connect(&model, &QAbstractItemModel::rowsInserted, &model, [&](const QModelIndex &, int first, int last) {
        signalled.append(u"inserted %1-%2"_qs.arg(first).arg(last));
    });
    connect(&model, &QAbstractItemModel::dataChanged, &model,
            [&](const QModelIndex &first, const QModelIndex &last) {
                signalled.append(u"changed %1-%2"_qs.arg(first.row()).arg(last.row()));
            });
    connect(&model, &QAbstractItemModel::modelReset, &model, [&] { signalled.append(u"reset"_qs); });
    model.setItems(after);
    QCOMPARE(model.items(), after);
    QTEST(signalled.join(u", "_qs), "signalled");
}

QTEST_GUILESS_MAIN(TestRunItemModel)
#include "tst_runitemmodel.moc"
