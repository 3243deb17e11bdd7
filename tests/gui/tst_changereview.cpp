// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/demowindow.h"

#include "models/changemodel.h"
#include "models/domain/reclaim.h"

#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString Signflow = QStringLiteral("SIGNFLOW");
const LicenseKey SignUser {Signflow, QStringLiteral("sign-user")};
const LicenseKey SignArchive {Signflow, QStringLiteral("sign-archive")}; // needs SignUser; no ceiling
const LicenseKey SignBulk {Signflow, QStringLiteral("sign-bulk")}; // needs SignUser
constexpr int Patience = 20'000; // milliseconds

} // namespace

/// The review of what is staged: groups, calls seen beforehand, conflicts settled line by line, remedies
/// where seats are short, and the way out of a run.
class ChangeReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void groupsKeepTheSelection();
    void detailsCanBeClosed();
    void callsAreTheOnesSent();
    void conflictIsSettledLineByLine();
    void fittingOnesAreApplied();
    void thoseWithoutSeatAreTakenBack();
    void idleSeatsAreFreed();
    void cancelledBeforeAnythingIsSent();
    void stoppedOnceSomethingIsSent();

private:
    static void grant(DemoWindow &demo, const QList<qint64> &people, const LicenseKey &license);
    /// The first @p count of those who lack the licence, and may be given it.
    static QList<qint64> open(DemoWindow &demo, int count);
    /// Stages all free seats of SignUser, of which @p taken go to others meanwhile; gives how many were free.
    static int runShort(DemoWindow &demo, int taken);
    static void select(DemoWindow &demo, int row);
    static QPushButton *button(DemoWindow &demo, const QString &text);
    static void press(DemoWindow &demo, const QString &text);
    static ApplySummary applied(DemoWindow &demo, const QString &text);
};

void ChangeReviewTest::grant(DemoWindow &demo, const QList<qint64> &people, const LicenseKey &license)
{
    QList<NamedWish> wishes;
    for (const qint64 id : people)
        wishes.append({id, license, true});
    QCOMPARE(demo.workspace().stage(wishes, u"Give"_qs).blockedCount(), 0);
}

QList<qint64> ChangeReviewTest::open(DemoWindow &demo, int count)
{
    const Workspace &workspace = demo.workspace();
    const int column = workspace.columnOf(SignUser);
    QList<qint64> people;
    for (int row = 0; row < workspace.associates().size() && people.size() < count; ++row) {
        const bool isOpen = workspace.rules().obstacle(workspace.table(), row, column) == Obstacle::None;
        const qint64 id = workspace.associates().at(row).associateId;
        if (isOpen && demo.tenant().heldModules(static_cast<int>(id), Signflow).isEmpty())
            people.append(id);
    }
    return people;
}

int ChangeReviewTest::runShort(DemoWindow &demo, int taken)
{
    const auto free = static_cast<int>(demo.workspace().catalogue().license(SignUser)->seats.free);
    QList<qint64> people = open(demo, free + taken);
    const QList<qint64> others = people.mid(free);
    people.resize(free);
    grant(demo, people, SignUser);
    for (const qint64 id : others)
        demo.tenant().changeBehindTheScenes(static_cast<int>(id), Signflow, SignUser.module, true);
    demo.program().session()->refresh();
    demo.window().showPage(Page::Changes);
    return demo.settle() && others.size() == taken ? free : -1;
}

void ChangeReviewTest::select(DemoWindow &demo, int row)
{
    demo.named<QTableView>(u"Changes"_qs)->selectRow(row);
}

QPushButton *ChangeReviewTest::button(DemoWindow &demo, const QString &text)
{
    auto *found = demo.named<QPushButton>(text);
    return found && found->isEnabled() ? found : nullptr;
}

void ChangeReviewTest::press(DemoWindow &demo, const QString &text)
{
    QTRY_VERIFY2(button(demo, text), qPrintable(text));
    QTest::mouseClick(button(demo, text), Qt::LeftButton);
}

/// What the run that the button starts comes to.
ApplySummary ChangeReviewTest::applied(DemoWindow &demo, const QString &text)
{
    QSignalSpy applied(&demo.program().session()->runs(), &SessionRuns::applied);
    press(demo, text);
    if (!applied.wait(Patience) || !demo.settle())
        return {};
    return applied.constFirst().constFirst().value<ApplySummary>();
}

void ChangeReviewTest::groupsKeepTheSelection()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QList<qint64> people = open(demo, 2);
    grant(demo, people, SignArchive); // and what it needs
    demo.window().showPage(Page::Changes);
    auto *changes = demo.named<QTableView>(u"Changes"_qs);
    const auto header = [changes](int column) {
        return changes->model()->headerData(column, Qt::Horizontal).toString();
    };
    QCOMPARE(header(0), u"Associate"_qs);
    select(demo, 3);
    const auto change = changes->currentIndex().data(ChangeModel::ChangeRole).value<Change>();
    auto *grouping = demo.named<QComboBox>(u"Group by"_qs);
    QVERIFY(grouping);
    grouping->setCurrentIndex(1);
    QCOMPARE(header(0), u"Licence and seats"_qs);
    const QModelIndexList rows = changes->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.constFirst().data(ChangeModel::ChangeRole).value<Change>(), change);
    // The group is said in every line to those who cannot see that it is the same.
    QCOMPARE(changes->model()->index(0, 0).data().toString(),
             changes->model()->index(1, 0).data().toString());
}

void ChangeReviewTest::detailsCanBeClosed()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    demo.window().showPage(Page::Changes);
    QVERIFY(!demo.named<QPlainTextEdit>(u"Calls"_qs));
    grant(demo, open(demo, 1), SignUser);
    QVERIFY(demo.named<QPlainTextEdit>(u"Calls"_qs));
    auto *details = demo.named<QPushButton>(u"Details"_qs);
    QVERIFY(details);
    details->click();
    QVERIFY(!demo.named<QPlainTextEdit>(u"Calls"_qs));
    details->click();
    QVERIFY(demo.named<QPlainTextEdit>(u"Calls"_qs));
}

void ChangeReviewTest::callsAreTheOnesSent()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    grant(demo, open(demo, 1), SignUser);
    demo.window().showPage(Page::Changes);
    select(demo, 0);
    auto *calls = demo.named<QPlainTextEdit>(u"Calls"_qs);
    QTRY_VERIFY(!calls->toPlainText().isEmpty());
    QVERIFY(calls->isReadOnly());
    const QString text = calls->toPlainText();
    QStringList promised;
    for (const QString &line : text.split(u'\n')) {
        static const QRegularExpression call(QStringLiteral("^(GET|POST|PUT) "));
        if (call.match(line).hasMatch())
            promised.append(QString(line).remove(u" (read)"_qs));
    }
    QVERIFY2(promised.size() >= 3, qPrintable(text));

    const auto before = demo.tenant().requests().size();
    QVERIFY(demo.apply());
    const QList<DemoRequestRecord> requests = demo.tenant().requests().mid(before);
    const QString root = demo.tenant().root().path() + u'/';
    QStringList received;
    for (const DemoRequestRecord &request : requests) {
        const QString call =
            QString::fromUtf8(request.method) + u' ' + QString::fromUtf8(request.path).mid(root.size());
        const QByteArray body = QJsonDocument::fromJson(request.body).toJson().trimmed();
        if (text.contains(QString::fromUtf8(body)) && received.size() < promised.size())
            received.append(call);
        else // somebody in sight may be read meanwhile
            QVERIFY2(!call.contains(u"AssignThirdParty"), request.body.constData());
    }
    // The change comes in its turn; of the reads before and after it either may come first.
    const auto isChange = [](const QString &call) { return call.contains(u"/AssignThirdParty"); };
    const auto change = std::find_if(promised.cbegin(), promised.cend(), isChange);
    QVERIFY(change != promised.cend());
    QCOMPARE(received.indexOf(*change), change - promised.cbegin());
    received.sort();
    promised.sort();
    QCOMPARE(received, promised);
    QVERIFY(!text.contains(u"AssignThirdPartyLicenses (read)"_qs));
}

/// Somebody else takes what was held and gives something else, while a third licence is staged.
void ChangeReviewTest::conflictIsSettledLineByLine()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const qint64 id = demo.holdings(Signflow).key({SignUser.module});
    const auto person = static_cast<int>(id);
    grant(demo, {id}, SignArchive);
    demo.tenant().changeBehindTheScenes(person, Signflow, SignUser.module, false);
    demo.tenant().changeBehindTheScenes(person, Signflow, SignBulk.module, true);
    QVERIFY(demo.apply());
    select(demo, 0);
    auto *conflict = demo.named<QTableView>(u"Conflict"_qs);
    QVERIFY(conflict);
    const auto lineOf = [&](const LicenseKey &license) {
        const QString name = demo.workspace().catalogue().license(license)->displayName();
        for (int row = 0; row < conflict->model()->rowCount(); ++row) {
            if (conflict->model()->index(row, 0).data() == name)
                return row;
        }
        return -1;
    };
    QCOMPARE(conflict->model()->rowCount(), 3);
    conflict->selectRow(lineOf(SignUser));
    press(demo, u"Keep mine"_qs);
    QCOMPARE(demo.workspace().changeCount(), 2);
    conflict->selectRow(lineOf(SignBulk));
    press(demo, u"Take theirs"_qs);
    QCOMPARE(demo.workspace().changeCount(), 2);
    QCOMPARE(lineOf(SignBulk), -1);

    QCOMPARE(applied(demo, u"Retry failed"_qs).verified, 2);
    QCOMPARE(demo.workspace().changeCount(), 0);
    QStringList held {SignUser.module, SignBulk.module, SignArchive.module};
    held.sort();
    QCOMPARE(demo.tenant().heldModules(person, Signflow), held);
}

void ChangeReviewTest::fittingOnesAreApplied()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const int free = runShort(demo, 2);
    QVERIFY(free > 2);
    const ApplySummary summary = applied(demo, u"Apply to the first %1, leave 2 staged"_qs.arg(free - 2));
    QCOMPARE(summary.verified, free - 2);
    QCOMPARE(summary.failed, 0);
    QCOMPARE(demo.workspace().changeCount(), 2);
    QCOMPARE(demo.workspace().catalogue().license(SignUser)->seats.free, 0);
}

void ChangeReviewTest::thoseWithoutSeatAreTakenBack()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const int free = runShort(demo, 2);
    QVERIFY(free > 2);
    press(demo, u"Take back 2"_qs);
    QCOMPARE(demo.workspace().changeCount(), free - 2);
    QTRY_VERIFY(!demo.named<QPushButton>(u"Take back 2"_qs));
    demo.workspace().undoStack().undo();
    QCOMPARE(demo.workspace().changeCount(), free);
}

void ChangeReviewTest::idleSeatsAreFreed()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    // Two who cannot log in sit on a seat each.
    const Workspace &workspace = demo.workspace();
    int idle = 0;
    for (const Associate &associate : workspace.associates()) {
        if (associate.canLogIn != false || idle == 2)
            continue;
        ++idle;
        demo.tenant().changeBehindTheScenes(static_cast<int>(associate.associateId), Signflow,
                                            SignUser.module, true);
    }
    QCOMPARE(idle, 2);
    demo.program().session()->refresh();
    QVERIFY(demo.settle());
    const int free = runShort(demo, 2);
    QVERIFY(free > 2);
    press(demo, u"Free 2 who cannot log in"_qs);
    QTRY_VERIFY(!demo.named<QPushButton>(u"Take back 2"_qs));
    QCOMPARE(workspace.projectedSeats(workspace.columnOf(SignUser)).free, 0);
    QVERIFY(demo.workspace().changeCount() >= free + 2);
    demo.workspace().undoStack().undo();
    QCOMPARE(demo.workspace().changeCount(), free);
}

void ChangeReviewTest::cancelledBeforeAnythingIsSent()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const auto before = demo.holdings(Signflow);
    grant(demo, open(demo, 3), SignUser);
    demo.window().showPage(Page::Changes);
    QSignalSpy applied(&demo.program().session()->runs(), &SessionRuns::applied);
    press(demo, u"Apply changes"_qs);
    QVERIFY(!demo.named<QPushButton>(u"Stop"_qs));
    press(demo, u"Cancel"_qs);
    QVERIFY(!applied.isEmpty() || applied.wait(Patience));
    QVERIFY(demo.settle());
    const auto summary = applied.constFirst().constFirst().value<ApplySummary>();
    QCOMPARE(summary.verified + summary.failed, 0);
    QVERIFY2(summary.error.contains(u"before anything was sent"_qs), qPrintable(summary.error));
    QCOMPARE(demo.workspace().changeCount(), 3);
    QCOMPARE(demo.holdings(Signflow), before);
}

void ChangeReviewTest::stoppedOnceSomethingIsSent()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    grant(demo, open(demo, 3), SignUser);
    demo.window().showPage(Page::Changes);
    SessionRuns &runs = demo.program().session()->runs();
    connect(&runs, &SessionRuns::writing, this, [&demo] {
        QVERIFY(!demo.named<QPushButton>(u"Cancel"_qs));
        press(demo, u"Stop"_qs);
    });
    const ApplySummary summary = applied(demo, u"Apply changes"_qs);
    QCOMPARE(summary.verified, 1);
    QVERIFY(!summary.error.isEmpty());
    QCOMPARE(demo.workspace().changeCount(), 2);
    // The next run can be cancelled again.
    press(demo, u"Apply changes"_qs);
    QVERIFY(demo.named<QPushButton>(u"Cancel"_qs));
    press(demo, u"Cancel"_qs);
    QVERIFY(demo.settle());
}

QTEST_MAIN(ChangeReviewTest)
#include "tst_changereview.moc"
