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
    waiting.change.owner = u"MAPLINE"_qs;
    waiting.change.releases = {u"routes"_qs};
    model.setItems({sampleItem(u"Åse Øvergård"_qs),
                    sampleItem(u"Carl Dahl"_qs, RunItemState::Refused, u"no seat is left"_qs), waiting});
    QCOMPARE(printedTable(model),
             u"Associate | Owner | Given | Taken | Status | Held before | Held after | When\n"
             "Åse Øvergård | SIGNFLOW | sign-user, sign-archive |  | Verified | sign-base | "
             "sign-base, sign-user, sign-archive | 22/11/2026 11:06\n"
             "Carl Dahl | SIGNFLOW | sign-user, sign-archive |  | Refused: no seat is left | sign-base |  | "
             "22/11/2026 11:06\n"
             "Bo Berg | MAPLINE |  | routes | Not sent |  |  | "_qs);
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
