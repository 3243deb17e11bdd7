// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingdesk.h"

#include "models/assignmentmodel.h"
#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

/// What is staged at once, what is asked about, and what becomes of an open question.
class TestStagingDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void asksOnlyWhereItMust_data();
    void asksOnlyWhereItMust();
    void decides_data();
    void decides();
    void oneQuestionAtATime();
    void everyEntranceAsksAlike();
    void followsTheTenant_data();
    void followsTheTenant();
    void neverStagesWhatWasNotShown();
    void applyingEndsTheQuestion();
    void stagesNothingWhileApplying();
    void groupsHoldTogether();
    void freesSeats();
    void freesNoSeatThatIsWanted_data();
    void freesNoSeatThatIsWanted();
    void forgetsWhomItHasFreed();
};

namespace {

/// The sample tenant and a desk, with what the desk says.
struct Fixture
{
    /// Wishes such as `55+base 11-gold`; those joined by a comma are done together.
    std::optional<StageResult> request(const QString &text)
    {
        QList<AssignmentRules::Wish> wishes;
        int group = 0;
        for (const QString &together : text.split(u' ', Qt::SkipEmptyParts)) {
            group += 1;
            for (const QString &part : together.split(u',')) {
                wishes.append(tenant.wish(part.left(2).toLongLong(), part.mid(3), part.at(2) == u'+'));
                wishes.last().group = together.contains(u',') ? group : 0;
            }
        }
        return desk.request(wishes, text);
    }
    /// Lets Dirk, who cannot log in, hold the archive, of which no seat is left.
    void giveDirkTheArchive()
    {
        tenant.workspace.setAssignments(SampleTenant::Dirk, u"ACME"_qs,
                                        {SampleTenant::link(u"archive"_qs, true)});
    }

    SampleTenant tenant {};
    StagingDesk desk {tenant.workspace};
    QSignalSpy asked {&desk, &StagingDesk::asked};
    QSignalSpy left {&desk, &StagingDesk::left};
    QSignalSpy staged {&desk, &StagingDesk::staged};
};

} // namespace

void TestStagingDesk::asksOnlyWhereItMust_data()
{
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<bool>("isAsked");
    QTest::addColumn<QString>("changes"); // staged at once

    QTest::newRow("a grant") << u"55+base"_qs << false << u"55+base"_qs;
    QTest::newRow("a release") << u"11-backup"_qs << false << u"11-backup"_qs;
    QTest::newRow("many") << u"44+base 55+base 11-backup"_qs << false << u"11-backup 44+base 55+base"_qs;
    QTest::newRow("needs that are wished for")
        << u"55+base 55+calendar"_qs << false << u"55+base 55+calendar"_qs;
    QTest::newRow("a need") << u"55+calendar"_qs << true << QString();
    QTest::newRow("a cascade") << u"11-base"_qs << true << QString();
    QTest::newRow("a plan for a plan") << u"11+silver"_qs << true << QString();
    QTest::newRow("somebody is left out") << u"55+backup 44+backup"_qs << true << QString();
    QTest::newRow("nobody can have it") << u"55+archive 44+archive"_qs << false << QString();
    QTest::newRow("already so") << u"11+base"_qs << false << QString();
}

void TestStagingDesk::asksOnlyWhereItMust()
{
    QFETCH(const QString, wishes);
    QFETCH(const bool, isAsked);
    Fixture fixture;
    QCOMPARE(!fixture.request(wishes).has_value(), isAsked);
    QCOMPARE(fixture.desk.question().has_value(), isAsked);
    QCOMPARE(fixture.asked.size(), isAsked ? 1 : 0);
    QCOMPARE(fixture.staged.size(), isAsked ? 0 : 1);
    QTEST(fixture.tenant.changes(), "changes");
}

void TestStagingDesk::decides_data()
{
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<bool>("hasCompleteWishes");
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("skipped");

    QTest::newRow("a need") << u"33+calendar 55+calendar"_qs << true << u"33+calendar 55+base 55+calendar"_qs
                            << u"33+calendar"_qs;
    QTest::newRow("a need for everybody")
        << u"55+calendar"_qs << false << u"55+base 55+calendar"_qs << QString();
    QTest::newRow("a cascade") << u"33-base 22-base"_qs << true << u"33-base 22-base 22-calendar"_qs
                               << u"33-base"_qs;
    QTest::newRow("somebody is left out")
        << u"55+backup 44+backup"_qs << false << u"55+backup"_qs << u"55+backup"_qs;
}

void TestStagingDesk::decides()
{
    QFETCH(const QString, wishes);
    for (const auto &[choice, changes] : {std::pair(NeedsChoice::TakeAlong, u"added"_qs),
                                          std::pair(NeedsChoice::OnlyComplete, u"skipped"_qs)}) {
        Fixture fixture;
        fixture.request(wishes);
        QTEST(fixture.desk.question()->hasCompleteWishes, "hasCompleteWishes");
        QCOMPARE(fixture.desk.question()->step.text(), wishes);
        fixture.desk.decide(choice);
        QVERIFY(!fixture.desk.question());
        QCOMPARE(fixture.staged.size(), 1);
        QCOMPARE(fixture.left.size(), 0);
        if (choice == NeedsChoice::TakeAlong)
            QTEST(fixture.tenant.changes(), "added");
        else
            QTEST(fixture.tenant.changes(), "skipped");
        fixture.tenant.workspace.undoStack().undo();
        QCOMPARE(fixture.tenant.changes(), QString());
    }
    Fixture fixture;
    fixture.request(wishes);
    fixture.desk.leave();
    fixture.desk.leave();
    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.left.size(), 1);
    QCOMPARE(fixture.staged.size(), 0);
    QCOMPARE(fixture.tenant.changes(), QString());
}

/// A new wish takes the place of the open question, whether it is asked about itself or not.
void TestStagingDesk::oneQuestionAtATime()
{
    Fixture fixture;
    fixture.request(u"55+calendar"_qs);
    fixture.request(u"11-base"_qs);
    QCOMPARE(fixture.left.size(), 1);
    QCOMPARE(fixture.desk.question()->step.text(), u"11-base"_qs);
    fixture.request(u"44+base"_qs);
    QCOMPARE(fixture.left.size(), 2);
    QVERIFY(!fixture.desk.question());
    QCOMPARE(fixture.tenant.changes(), u"44+base"_qs);
}

/// A click on a box asks what a request for the same box asks.
void TestStagingDesk::everyEntranceAsksAlike()
{
    Fixture fixture;
    AssignmentModel matrix(fixture.tenant.workspace);
    const auto same = [&](qint64 associateId, const QString &module, Qt::CheckState state) {
        const bool wanted = state == Qt::Checked;
        fixture.desk.request({fixture.tenant.wish(associateId, module, wanted)}, QString());
        const QModelIndex box =
            matrix.index(fixture.tenant.workspace.rowOf(associateId), fixture.tenant.column(module));
        return !matrix.setData(box, state, Qt::CheckStateRole)
               && matrix.desk().question()->proposal == fixture.desk.question()->proposal;
    };
    QVERIFY(same(SampleTenant::Eva, u"roaming"_qs, Qt::Checked));
    QVERIFY(same(SampleTenant::Anna, u"base"_qs, Qt::Unchecked));
    QVERIFY(same(SampleTenant::Anna, u"silver"_qs, Qt::Checked));
}

void TestStagingDesk::followsTheTenant_data()
{
    QTest::addColumn<QString>("news");
    QTest::addColumn<int>("changes"); // in the question, 0 for none left

    QTest::newRow("the need is there by now") << u"base"_qs << 1;
    QTest::newRow("all is there by now") << u"base calendar"_qs << 0;
    QTest::newRow("the associate has gone") << u"gone"_qs << 0;
    QTest::newRow("the licence has gone") << u"hidden"_qs << 0;
    QTest::newRow("another licence has gone") << u"other"_qs << 2;
    QTest::newRow("another tenant") << u"clear"_qs << 0;
}

void TestStagingDesk::followsTheTenant()
{
    QFETCH(const QString, news);
    QFETCH(const int, changes);
    Fixture fixture;
    Workspace &workspace = fixture.tenant.workspace;
    fixture.request(u"55+calendar"_qs);
    if (news == u"gone") {
        workspace.beginAssociates();
        workspace.addAssociates({SampleTenant::row(SampleTenant::Anna)}, SampleTenant::keys());
        workspace.finishAssociates();
    } else if (news == u"hidden") {
        workspace.setCatalogue(SampleTenant::catalogueWithout(u"calendar"_qs));
    } else if (news == u"other") {
        workspace.setCatalogue(SampleTenant::catalogueWithout(u"gold"_qs));
    } else if (news == u"clear") {
        workspace.clear();
    } else {
        QList<ModuleLicenseLink> links;
        for (const QString &module : news.split(u' '))
            links.append(SampleTenant::link(module, true));
        workspace.setAssignments(SampleTenant::Eva, u"NORDSYNC"_qs, links);
    }
    const auto left = [&fixture] {
        return fixture.desk.question() ? static_cast<int>(fixture.desk.question()->proposal.changes.size())
                                       : 0;
    };
    QTRY_COMPARE(left(), changes);
    QCOMPARE(fixture.left.size(), changes == 0 ? 1 : 0);
    QCOMPARE(fixture.tenant.changes(), QString());
}

/// Somebody decides in the very moment in which the tenant changes: the question is put anew.
void TestStagingDesk::neverStagesWhatWasNotShown()
{
    Fixture fixture;
    Workspace &workspace = fixture.tenant.workspace;
    fixture.request(u"55+calendar"_qs);
    workspace.setAssignments(SampleTenant::Eva, u"NORDSYNC"_qs, {SampleTenant::link(u"base"_qs, true)});
    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.tenant.changes(), QString());
    QCOMPARE(fixture.asked.size(), 2);
    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.tenant.changes(), u"55+calendar"_qs);

    // Rows that have nothing to do with it are no reason to ask again.
    fixture.request(u"44+calendar"_qs);
    workspace.setAssignments(SampleTenant::Anna, u"NORDSYNC"_qs, {});
    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.tenant.changes(), u"44+base 44+calendar 55+calendar"_qs);
}

void TestStagingDesk::applyingEndsTheQuestion()
{
    Fixture fixture;
    fixture.request(u"55+calendar"_qs);
    fixture.tenant.workspace.setApplying(true);
    QCOMPARE(fixture.left.size(), 1);
    QVERIFY(!fixture.desk.question());
}

void TestStagingDesk::stagesNothingWhileApplying()
{
    Fixture fixture;
    fixture.tenant.workspace.setApplying(true);
    const auto result = fixture.request(u"55+calendar"_qs);
    QVERIFY(result);
    QCOMPARE(result->blocked.value(Obstacle::Applying), 1);
    QCOMPARE(fixture.tenant.changes(), QString());
}

/// Also where the tenant changes while it is asked: nobody loses a licence for one that is not there any
/// more.
void TestStagingDesk::groupsHoldTogether()
{
    Fixture fixture;
    fixture.request(u"33-backup,33+mobile 22-backup 55+calendar"_qs);
    QCOMPARE(fixture.desk.question()->proposal.changes.size(), 6);
    fixture.tenant.workspace.setCatalogue(SampleTenant::catalogueWithout(u"mobile"_qs));
    QCOMPARE(fixture.asked.size(), 2);
    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.tenant.changes(), u"22-backup 55+base 55+calendar"_qs);
}

/// Where nothing can be done for want of seats, it still asks whether those of others may be had.
void TestStagingDesk::freesSeats()
{
    Fixture fixture;
    fixture.giveDirkTheArchive();
    QVERIFY(!fixture.request(u"55+archive"_qs));
    QVERIFY(fixture.desk.question()->proposal.changes.isEmpty());
    QCOMPARE(fixture.desk.question()->freeable, 1);

    fixture.desk.freeSeats();
    QCOMPARE(fixture.asked.size(), 2);
    QCOMPARE(fixture.desk.question()->freeable, 0);
    QCOMPARE(fixture.desk.question()->freed,
             QList {fixture.tenant.wish(SampleTenant::Dirk, u"archive"_qs, false)});
    QVERIFY(fixture.desk.question()->proposal.blocked.isEmpty());
    QCOMPARE(fixture.tenant.changes(), QString());

    fixture.desk.decide(NeedsChoice::TakeAlong);
    QCOMPARE(fixture.tenant.changes(), u"44-archive 55+archive"_qs);
    fixture.tenant.workspace.undoStack().undo();
    QCOMPARE(fixture.tenant.changes(), QString());
}

void TestStagingDesk::freesNoSeatThatIsWanted_data()
{
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<int>("freeable"); // -1 where nothing is asked

    QTest::newRow("somebody else's") << u"55+archive"_qs << 1;
    QTest::newRow("by a swap") << u"55-gold,55+archive"_qs << 1;
    QTest::newRow("of the same person") << u"44+archive 55+archive"_qs << -1;
    QTest::newRow("released anyway, too late") << u"55+archive 44-archive"_qs << 0;
    QTest::newRow("of another licence") << u"55+backup 44+backup"_qs << 0;
    QTest::newRow("seats are left") << u"55+calendar"_qs << 0;
}

void TestStagingDesk::freesNoSeatThatIsWanted()
{
    QFETCH(const QString, wishes);
    Fixture fixture;
    fixture.giveDirkTheArchive();
    fixture.request(wishes);
    QTEST(fixture.desk.question() ? fixture.desk.question()->freeable : -1, "freeable");
    const auto before = fixture.desk.question();
    if (before && before->freeable == 0) {
        fixture.desk.freeSeats();
        QCOMPARE(fixture.desk.question(), before);
    }
}

void TestStagingDesk::forgetsWhomItHasFreed()
{
    Fixture fixture;
    fixture.desk.freeSeats(); // there is no question
    fixture.giveDirkTheArchive();
    fixture.request(u"55+archive"_qs);
    fixture.desk.freeSeats();
    fixture.desk.leave();
    fixture.request(u"55+calendar"_qs);
    QCOMPARE(fixture.desk.question()->freed.size(), 0);

    // The server takes the seat meanwhile: there is nothing left to move.
    fixture.request(u"55+archive"_qs);
    fixture.desk.freeSeats();
    fixture.tenant.workspace.setAssignments(SampleTenant::Dirk, u"ACME"_qs, {});
    QTRY_VERIFY(!fixture.desk.question());
    QCOMPARE(fixture.tenant.changes(), QString());
}

QTEST_GUILESS_MAIN(TestStagingDesk)
#include "tst_stagingdesk.moc"
