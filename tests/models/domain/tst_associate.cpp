// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associate.h"

#include <QRegularExpression>
#include <QTest>

/// What people are called where the server does not say everything of them.
class TestAssociate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void associate_data();
    void associate();
    void principal_data();
    void principal();
};

void TestAssociate::associate_data()
{
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("displayName");

    const QString name = QStringLiteral("Ingrid Berg");
    const QString user = QStringLiteral("INGB");
    QTest::newRow("both") << name << user << name;
    QTest::newRow("no name") << QString() << user << user;
    QTest::newRow("neither") << QString() << QString() << QStringLiteral("#7");
}

void TestAssociate::associate()
{
    QFETCH(const QString, fullName);
    QFETCH(const QString, userId);
    Associate associate;
    associate.associateId = 7;
    associate.fullName = fullName;
    associate.userId = userId;
    QTEST(associate.displayName(), "displayName");
}

void TestAssociate::principal_data()
{
    QTest::addColumn<QString>("fullName");
    QTest::addColumn<QString>("userName");
    QTest::addColumn<QString>("displayName");

    const QString name = QStringLiteral("Ingrid Berg");
    const QString user = QStringLiteral("ingrid@example.com");
    QTest::newRow("both") << name << user << name;
    QTest::newRow("no name") << QString() << user << user;
    QTest::newRow("nobody") << QString() << QString() << QString();
}

void TestAssociate::principal()
{
    QFETCH(const QString, fullName);
    QFETCH(const QString, userName);
    Principal principal;
    principal.fullName = fullName;
    principal.userName = userName;
    QTEST(principal.displayName(), "displayName");
}

QTEST_GUILESS_MAIN(TestAssociate)
#include "tst_associate.moc"
