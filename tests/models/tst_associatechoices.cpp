// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/associatechoices.h"

#include "tests/models/sampletenant.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

/// The associates to choose one from, and whom what was typed means.
class TestAssociateChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void listsByName();
    void findsByName_data();
    void findsByName();
    void staysUntilItIsRenewed();
};

namespace {

/// The sample tenant with a second Eva.
struct Fixture
{
    Fixture()
    {
        AssociateRow namesake = SampleTenant::row(SampleTenant::Eva);
        namesake.associate.associateId = 77;
        namesake.associate.userId = u"EVA2"_qs;
        tenant.workspace.addAssociates({namesake}, SampleTenant::keys());
        choices.renew();
    }
    [[nodiscard]] QStringList list() const
    {
        QStringList texts;
        for (int row = 0; row < choices.rowCount(); ++row)
            texts.append(choices.index(row).data().toString());
        return texts;
    }

    SampleTenant tenant {};
    AssociateChoices choices {tenant.workspace};
    QAbstractItemModelTester tester {&choices};
};

} // namespace

/// Those who share a name are told apart by their user id; who has none goes by the user id anyway.
void TestAssociateChoices::listsByName()
{
    QCOMPARE(Fixture().list(),
             QStringList({u"Anna Berg"_qs, u"Bjørn Åsen"_qs, u"Chloë Dupré"_qs, u"Dirk Müller"_qs,
                          u"Eva Žižková (EVA)"_qs, u"Eva Žižková (EVA2)"_qs, u"FRIDA"_qs}));
}

void TestAssociateChoices::findsByName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("expected");

    using Ids = QList<qint64>;
    QTest::newRow("the name") << u"Anna Berg"_qs << Ids {SampleTenant::Anna};
    QTest::newRow("in other letters") << u"  anna BERG "_qs << Ids {SampleTenant::Anna};
    QTest::newRow("a part of it") << u"Anna"_qs << Ids {};
    QTest::newRow("nothing") << QString() << Ids {};
    QTest::newRow("two of a name") << u"Eva Žižková"_qs << Ids {SampleTenant::Eva, 77};
    QTest::newRow("one of them") << u"Eva Žižková (EVA2)"_qs << Ids {77};
    QTest::newRow("who has no name") << u"frida"_qs << Ids {SampleTenant::Frida};
}

void TestAssociateChoices::findsByName()
{
    QFETCH(const QString, typed);
    QTEST(Fixture().choices.called(typed), "expected");
}

void TestAssociateChoices::staysUntilItIsRenewed()
{
    Fixture fixture;
    const QStringList before = fixture.list();
    fixture.tenant.workspace.clear();
    QCOMPARE(fixture.list(), before);
    fixture.choices.renew();
    QCOMPARE(fixture.list(), QStringList());
}

QTEST_GUILESS_MAIN(TestAssociateChoices)
#include "tst_associatechoices.moc"
