// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/serverabilities.h"

#include <QTest>

using Ability = ServerAbilities::Ability;

class tst_ServerAbilities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ability_data();
    void ability();
    void withoutAMap_data();
    void withoutAMap();
    void refusals();
};

static ServerAbilities sample()
{
    return ServerAbilities({
        QStringLiteral("https://inner.example/SuperOffice/api/v1/Agents/License/GetUserLicenses"),
        QStringLiteral("HTTP://INNER.EXAMPLE:8080/API/V1/AGENTS/USER/GETUSER"),
        QStringLiteral("https://inner.example/api/v1/License/{ownerName}"),
        QStringLiteral("https://inner.example/api/v1/License/{moduleOwner}/{associateId}"),
        QStringLiteral("https://inner.example/api/v1/User/{id}"),
        QStringLiteral("https://inner.example/api/v1/Archive/{provider}"),
        QStringLiteral("https://inner.example/api/v1/User/currentPrincipal"),
    });
}

void tst_ServerAbilities::ability_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<Ability>("expected");
    const auto row = [](const char *operation, Ability expected) {
        QTest::newRow(operation) << QString::fromLatin1(operation) << expected;
    };
    row("License/GetUserLicenses", Ability::Offered);
    row("license/getuserlicenses", Ability::Offered);
    row("Agents/License/GetUserLicenses", Ability::Offered);
    row("/Agents/License/GetUserLicenses/", Ability::Offered);
    row("User/GetUser", Ability::Offered);
    row("User/currentPrincipal", Ability::Offered);
    row("Archive/InternalUsers", Ability::Offered);
    row("License/SIGNFLOW/57", Ability::Offered);
    row("License/{moduleOwner}/{associateId}", Ability::Offered);
    row("License/{any}/{other}", Ability::Offered);
    row("License/GetFencingInfo", Ability::NotOffered); // "License/{ownerName}" is another thing
    row("User/SaveUser", Ability::NotOffered);
    row("License/SIGNFLOW/57/more", Ability::NotOffered);
    row("GetUserLicenses", Ability::NotOffered);
    row("", Ability::NotOffered);
}

void tst_ServerAbilities::ability()
{
    QFETCH(QString, operation);
    QTEST(sample().ability(operation), "expected");
}

void tst_ServerAbilities::withoutAMap_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no addresses") << QStringList {QString(), QStringLiteral("x"), QStringLiteral("://")};
    QTest::newRow("no version") << QStringList {QStringLiteral("https://inner.example/api/License")};
    QTest::newRow("the root alone") << QStringList {QStringLiteral("https://inner.example/api/v1/")};
}

void tst_ServerAbilities::withoutAMap()
{
    QFETCH(QStringList, addresses);
    QCOMPARE(ServerAbilities(addresses).ability(QStringLiteral("License/GetUserLicenses")), Ability::Unknown);
}

void tst_ServerAbilities::refusals()
{
    const QString operation = QStringLiteral("User/GetUser");
    ServerAbilities known = sample();
    known.noteRefusal(QStringLiteral("USER/getuser"), QStringLiteral("Not for you"));
    QCOMPARE(known.ability(operation), Ability::Refused);
    QCOMPARE(known.refusal(operation), QStringLiteral("Not for you"));
    QVERIFY(known.refusal(QStringLiteral("User/currentPrincipal")).isEmpty());
    QVERIFY(!(known == sample()));

    ServerAbilities unknown;
    unknown.noteRefusal(operation, {});
    QCOMPARE(unknown.ability(operation), Ability::Refused);
    QCOMPARE(unknown.ability(QStringLiteral("User/SaveUser")), Ability::Unknown);
}

QTEST_GUILESS_MAIN(tst_ServerAbilities)
#include "tst_serverabilities.moc"
