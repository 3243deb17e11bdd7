// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeup.h"

#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// Wishes of another day meet what holds today: everything that has moved is said.
class TakeUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void saysWhatMoved_data();
    void saysWhatMoved();
    void isOneStepToUndo();
};

using Wishes = QList<NamedWish>;

static NamedWish named(qint64 associateId, const QString &module, bool wanted)
{
    return {associateId, SampleTenant::key(module), wanted};
}

void TakeUpTest::saysWhatMoved_data()
{
    using Tenant = SampleTenant;
    QTest::addColumn<Wishes>("wishes");
    QTest::addColumn<QString>("staged");
    QTest::addColumn<QString>("text");

    const NamedWish base = named(Tenant::Eva, u"base"_qs, true);
    QTest::newRow("all as it was") << Wishes {base} << u"55+base"_qs << u"1 box(es) changed."_qs;
    QTest::newRow("done by somebody else meanwhile")
        << Wishes {base, named(Tenant::Anna, u"base"_qs, true)} << u"55+base"_qs
        << u"1 box(es) changed. 1 box(es) already as wanted."_qs;
    QTest::newRow("all of it done meanwhile") << Wishes {named(Tenant::Anna, u"base"_qs, true)} << QString()
                                              << u"Everything is already as wanted."_qs;
    QTest::newRow("no seat any more, and read-only now")
        << Wishes {base, named(Tenant::Eva, u"archive"_qs, true), named(Tenant::Eva, u"user"_qs, true)}
        << u"55+base"_qs << uR"(1 box(es) changed. 2 box(es) left alone (no free seat: 1, read-only here: 1).
Eva Žižková, Archive: no free seat
Eva Žižková, User: read-only here)"_qs;
    QTest::newRow("gone") << Wishes {base,
                                     named(99, u"base"_qs, true),
                                     {Tenant::Eva, {u"WHO"_qs, u"x"_qs}, true}}
                          << u"55+base"_qs
                          << u"1 box(es) changed. 2 box(es) left alone (not here any more: 2)."_qs;
    Wishes many;
    for (const qint64 id : {Tenant::Chloe, Tenant::Bjorn, Tenant::Dirk, Tenant::Eva})
        many.append({named(id, u"ten-service"_qs, true), named(id, u"archive"_qs, true)});
    QTest::newRow("the others are counted")
        << many << QString()
        << uR"(5 box(es) left alone (no free seat: 2, read-only here: 3). 3 box(es) already as wanted.
Bjørn Åsen, Service Premium: read-only here
Dirk Müller, Service Premium: read-only here
Dirk Müller, Archive: no free seat
Eva Žižková, Service Premium: read-only here
Eva Žižková, Archive: no free seat)"_qs;
}

void TakeUpTest::saysWhatMoved()
{
    QFETCH(const Wishes, wishes);
    SampleTenant tenant;
    const TakeUp taken = takeUp(tenant.workspace, wishes, u"Kept"_qs);
    QTEST(tenant.changes(), "staged");
    QTEST(takeUpText(taken), "text");
}

void TakeUpTest::isOneStepToUndo()
{
    SampleTenant tenant;
    const TakeUp taken =
        takeUp(tenant.workspace, {named(SampleTenant::Eva, u"roaming"_qs, true)}, u"Kept"_qs);
    QCOMPARE(taken.result.implied, 3);
    QCOMPARE(tenant.workspace.undoStack().count(), 1);
    QCOMPARE(tenant.workspace.undoStack().undoText(), u"Kept"_qs);
    tenant.workspace.undoStack().undo();
    QCOMPARE(tenant.changes(), QString());
}

QTEST_GUILESS_MAIN(TakeUpTest)
#include "tst_takeup.moc"
