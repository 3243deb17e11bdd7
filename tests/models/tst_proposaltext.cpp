// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposaltext.h"

#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// An open question in words.
class TestProposalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void words_data();
    void words();
    void namesTheFirstFive();
    void seatsThatCanBeFreed();
    void groupsAreNamedOnce();
};

void TestProposalText::words_data()
{
    QTest::addColumn<QString>("first"); // staged before
    QTest::addColumn<QString>("wishes");
    QTest::addColumn<QString>("consequences");
    QTest::addColumn<QString>("blocked");
    QTest::addColumn<QString>("choices");

    QTest::newRow("one need") << QString() << u"44+calendar 55+calendar"_qs
                              << u"Calendar also needs Base: 2 more seat(s)."_qs << QString()
                              << u"Add what is needed | Leave"_qs;
    QTest::newRow("several needs, one of them met")
        << QString() << u"33+mobile 22+mobile"_qs
        << u"Mobile also needs Base and Calendar: 0 and 1 more seats."_qs << QString()
        << u"Add what is needed | Only those who need nothing | Leave"_qs;
    QTest::newRow("several licences")
        << QString() << u"55+calendar 55+mobile"_qs << u"These licences also need Base: 1 more seats."_qs
        << QString() << u"Add what is needed | Leave"_qs;
    QTest::newRow("a cascade") << QString() << u"11-base 22-base 33-base"_qs
                               << u"Released as well: Calendar (2), Mobile (1) and Roaming (1)."_qs
                               << QString()
                               << u"Release these too | Only those who lose nothing else | Keep"_qs;
    QTest::newRow("a plan for a plan") << QString() << u"11+silver"_qs << u"Released as well: Gold (1)."_qs
                                       << QString() << u"Release these too | Leave"_qs;
    QTest::newRow("seats run out") << QString() << u"44+backup 55+backup"_qs
                                   << u"Backup: 2 seats needed, 1 free, short 1."_qs
                                   << u"1 associate(s) cannot have it: | Eva Žižková: no free seat"_qs
                                   << u"Change the others | Leave"_qs;
    QTest::newRow("seats of a need run out")
        << u"33+mobile"_qs << u"44+roaming 55+roaming"_qs
        << u"Roaming also needs Base, Calendar and Mobile: 1, 1 and 1 more seats. "
           "Mobile: 2 seats needed, 1 free, short 1."_qs
        << u"1 associate(s) cannot have it: | Eva Žižková: needs Mobile: no free seat"_qs
        << u"Add what is needed | Leave"_qs;
    QTest::newRow("several boxes cannot be changed")
        << QString() << u"55+base 55+archive 66-gold"_qs << u"Archive: 1 seats needed, 0 free, short 1."_qs
        << u"2 box(es) cannot be changed: | Eva Žižková, Archive: no free seat | FRIDA, Gold: not loaded yet"_qs
        << u"Change the others | Leave"_qs;
}

void TestProposalText::words()
{
    QFETCH(const QString, first);
    QFETCH(const QString, wishes);
    SampleTenant tenant;
    const auto parsed = [&tenant](const QString &text) {
        QList<AssignmentRules::Wish> list;
        for (const QString &part : text.split(u' ', Qt::SkipEmptyParts))
            list.append(tenant.wish(part.left(2).toLongLong(), part.mid(3), part.at(2) == u'+'));
        return list;
    };
    tenant.workspace.stage(parsed(first), u"first"_qs);
    StagingDesk desk(tenant.workspace);
    desk.request(parsed(wishes), u"step"_qs);
    QVERIFY(desk.question());
    const ProposalText text = proposalText(*desk.question(), tenant.workspace);
    QTEST(text.consequences.join(u' '), "consequences");
    QStringList blocked = QStringList {text.blockedTitle} + text.blocked;
    blocked.removeAll(QString());
    QTEST(blocked.join(u" | "), "blocked");
    QStringList choices {text.accept, text.skip, text.leave};
    choices.removeAll(QString());
    QTEST(choices.join(u" | "), "choices");
}

void TestProposalText::namesTheFirstFive()
{
    SampleTenant tenant;
    QList<AssociateRow> newcomers;
    for (qint64 id = 71; id < 80; ++id) {
        AssociateRow row = SampleTenant::row(SampleTenant::Eva);
        row.associate.associateId = id;
        row.associate.fullName = u"50 %1 <b>"_qs + QString::number(id);
        newcomers.append(row);
    }
    tenant.workspace.addAssociates(newcomers, SampleTenant::keys());
    QList<AssignmentRules::Wish> wishes;
    for (const AssociateRow &row : std::as_const(newcomers))
        wishes.append(tenant.wish(row.associate.associateId, u"backup"_qs, true));
    StagingDesk desk(tenant.workspace);
    desk.request(wishes, u"step"_qs);
    const ProposalText text = proposalText(*desk.question(), tenant.workspace);
    QCOMPARE(text.blockedTitle, u"8 associate(s) cannot have it:"_qs);
    QCOMPARE(text.blocked.size(), 6);
    QCOMPARE(text.blocked.constFirst(), u"50 %1 <b>72: no free seat"_qs);
    QCOMPARE(text.blocked.constLast(), u"and 3 more"_qs);
}

/// First the remedy alone, then what it takes from whom.
void TestProposalText::seatsThatCanBeFreed()
{
    SampleTenant tenant;
    tenant.workspace.setAssignments(SampleTenant::Dirk, u"ACME"_qs,
                                    {SampleTenant::link(u"archive"_qs, true)});
    StagingDesk desk(tenant.workspace);
    desk.request({tenant.wish(SampleTenant::Eva, u"archive"_qs, true)}, u"step"_qs);
    const ProposalText asked = proposalText(*desk.question(), tenant.workspace);
    QCOMPARE(asked.consequences, QStringList {u"Archive: 1 seats needed, 0 free, short 1."_qs});
    QCOMPARE(asked.blocked, QStringList {u"Eva Žižková: no free seat"_qs});
    QCOMPARE(asked.freedTitle, QString());
    QCOMPARE(asked.accept, QString());
    QCOMPARE(asked.free, u"Free 1 who cannot log in"_qs);
    QCOMPARE(asked.leave, u"Leave"_qs);

    desk.freeSeats();
    const ProposalText freed = proposalText(*desk.question(), tenant.workspace);
    QCOMPARE(freed.consequences, QStringList());
    QCOMPARE(freed.blocked, QStringList());
    QCOMPARE(freed.freedTitle, u"Taken from 1 associate(s) who cannot log in:"_qs);
    QCOMPARE(freed.freed, QStringList {u"Dirk Müller: Archive"_qs});
    QCOMPARE(freed.accept, u"Move the seats"_qs);
    QCOMPARE(freed.free, QString());
    QCOMPARE(freed.leave, u"Leave"_qs);
}

/// What is left out because it goes with something else is not listed beside it.
void TestProposalText::groupsAreNamedOnce()
{
    SampleTenant tenant;
    const auto swap = [&tenant](qint64 associateId, const QString &license, const QString &replacement,
                                int group) {
        QList wishes {tenant.wish(associateId, license, false), tenant.wish(associateId, replacement, true)};
        for (AssignmentRules::Wish &wish : wishes)
            wish.group = group;
        return wishes;
    };
    StagingDesk desk(tenant.workspace);
    const auto blocked = [&desk, &tenant](const QList<AssignmentRules::Wish> &wishes) {
        desk.request(QList {tenant.wish(SampleTenant::Eva, u"base"_qs, true)} + wishes, u"step"_qs);
        const ProposalText text = proposalText(*desk.question(), tenant.workspace);
        return (QStringList {text.blockedTitle} + text.blocked).join(u" | ");
    };
    tenant.workspace.setAssignments(SampleTenant::Anna, u"ACME"_qs, {SampleTenant::link(u"gold"_qs, true)});
    tenant.workspace.setAssignments(SampleTenant::Bjorn, u"ACME"_qs, {SampleTenant::link(u"gold"_qs, true)});
    QCOMPARE(blocked(swap(SampleTenant::Anna, u"gold"_qs, u"archive"_qs, 1)
                     + swap(SampleTenant::Bjorn, u"gold"_qs, u"archive"_qs, 2)),
             u"2 associate(s) cannot have it: | Anna Berg: no free seat | Bjørn Åsen: no free seat"_qs);
    QCOMPARE(blocked(swap(SampleTenant::Anna, u"base"_qs, u"calendar"_qs, 1)),
             u"1 box(es) cannot be changed: | Anna Berg, Base: needed for Calendar"_qs);
    QCOMPARE(blocked(swap(SampleTenant::Chloe, u"base"_qs, u"calendar"_qs, 1)),
             u"1 associate(s) cannot have it: | Chloë Dupré: needs Base"_qs);
}

QTEST_GUILESS_MAIN(TestProposalText)
#include "tst_proposaltext.moc"
