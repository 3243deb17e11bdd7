// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licenseowner.h"

#include <QRegularExpression>
#include <QTest>

/// Joining owners that a server lists twice, and finding them in any letter case.
class TestLicenseOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void merges_data();
    void merges();
    void mergingTwiceChangesNothing();
    void keepsRowsAsReceived();
    void finds_data();
    void finds();
    void displayNameIsNeverEmptyForANamedOwner();
};

/// Owners as `NAME/description: id name, …` by line.
static QString printed(const QList<LicenseOwner> &owners)
{
    QStringList lines;
    for (const LicenseOwner &owner : owners) {
        QStringList links;
        for (const ModuleLicenseLink &link : owner.moduleLicenses)
            links.append(u"%1 %2"_qs.arg(link.moduleLicenseId).arg(link.name));
        lines.append(u"%1/%2: %3"_qs.arg(owner.name, owner.description, links.join(u", "_qs)));
    }
    return lines.join(u'\n');
}

static ModuleLicenseLink link(qint64 id, const QString &name)
{
    ModuleLicenseLink result;
    result.moduleLicenseId = id;
    result.name = name;
    return result;
}

void TestLicenseOwner::merges_data()
{
    QTest::addColumn<QList<LicenseOwner>>("owners");
    QTest::addColumn<QString>("expected");
    using Owners = QList<LicenseOwner>;
    const QString a = u"a"_qs;
    const QString b = u"b"_qs;

    QTest::newRow("none") << Owners {} << QString();
    QTest::newRow("no rows") << Owners {{u"ACME"_qs, u"Acme"_qs, {}}} << u"ACME/Acme: "_qs;
    QTest::newRow("two owners keep their order")
        << Owners {{u"ZETA"_qs, u"Z"_qs, {link(1, a)}}, {u"ACME"_qs, u"A"_qs, {link(2, b)}}}
        << u"ZETA/Z: 1 a\nACME/A: 2 b"_qs;
    QTest::newRow("letter case does not part")
        << Owners {{u"ACME"_qs, u"Acme"_qs, {link(1, a)}}, {u"acme"_qs, u"other"_qs, {link(2, b)}}}
        << u"ACME/Acme: 1 a, 2 b"_qs;
    QTest::newRow("a missing description is filled in")
        << Owners {{u"Acme"_qs, {}, {}}, {u"ACME"_qs, u"Acme Tools"_qs, {}}} << u"Acme/Acme Tools: "_qs;
    QTest::newRow("repeated id is dropped")
        << Owners {{u"ACME"_qs, {}, {link(1, a), link(1, a), link(2, b)}}} << u"ACME/: 1 a, 2 b"_qs;
    QTest::newRow("repeated id across merged owners is dropped")
        << Owners {{u"ACME"_qs, {}, {link(1, a)}}, {u"Acme"_qs, {}, {link(1, a), link(2, b)}}}
        << u"ACME/: 1 a, 2 b"_qs;
    QTest::newRow("id 0 is no identity")
        << Owners {{u"ACME"_qs, {}, {link(0, a), link(0, b), link(0, a)}}} << u"ACME/: 0 a, 0 b, 0 a"_qs;
    QTest::newRow("versions of one name stay")
        << Owners {{u"ACME"_qs, {}, {link(1, a), link(2, a)}}} << u"ACME/: 1 a, 2 a"_qs;
    QTest::newRow("same id under another owner stays")
        << Owners {{u"ACME"_qs, {}, {link(1, a)}}, {u"ZETA"_qs, {}, {link(1, a)}}}
        << u"ACME/: 1 a\nZETA/: 1 a"_qs;
    QTest::newRow("beyond ASCII") << Owners {{u"ÅSEN"_qs, {}, {link(1, a)}}, {u"åsen"_qs, {}, {link(2, b)}}}
                                  << u"ÅSEN/: 1 a, 2 b"_qs;
}

void TestLicenseOwner::merges()
{
    QFETCH(const QList<LicenseOwner>, owners);
    QTEST(printed(mergedOwners(owners)), "expected");
}

void TestLicenseOwner::mergingTwiceChangesNothing()
{
    const QList<LicenseOwner> owners {{u"ACME"_qs, {}, {link(1, u"a"_qs), link(0, u"b"_qs)}},
                                      {u"Acme"_qs, u"Acme"_qs, {link(0, u"b"_qs), link(1, u"a"_qs)}}};
    const QList<LicenseOwner> merged = mergedOwners(owners);
    QCOMPARE(mergedOwners(merged), merged);
}

void TestLicenseOwner::keepsRowsAsReceived()
{
    ModuleLicenseLink odd = link(7, u"odd"_qs);
    odd.total = 10;
    odd.inUse = 12;
    odd.free = 3;
    odd.assigned = true;
    odd.unrestricted = true;
    const auto merged = mergedOwners({{u"ACME"_qs, {}, {odd}}});
    QCOMPARE(merged.constFirst().moduleLicenses.constFirst(), odd);
    QCOMPARE(odd.seats(), (Seats {10, 12, 3, true}));
}

void TestLicenseOwner::finds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("as written") << u"SuperOffice"_qs << u"SuperOffice"_qs;
    QTest::newRow("upper case") << u"SUPEROFFICE"_qs << u"SuperOffice"_qs;
    QTest::newRow("lower case") << u"acme"_qs << u"ACME"_qs;
    QTest::newRow("part of a name") << u"super"_qs << QString();
    QTest::newRow("unknown") << u"OTHER"_qs << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestLicenseOwner::finds()
{
    QFETCH(const QString, name);
    const QList<LicenseOwner> owners {{u"SuperOffice"_qs, {}, {}}, {u"ACME"_qs, {}, {}}};
    const LicenseOwner *found = findOwner(owners, name);
    QTEST(found ? found->name : QString(), "expected");
}

void TestLicenseOwner::displayNameIsNeverEmptyForANamedOwner()
{
    QCOMPARE((LicenseOwner {u"ACME"_qs, u"Acme Tools"_qs, {}}).displayName(), u"Acme Tools"_qs);
    QCOMPARE((LicenseOwner {u"ACME"_qs, {}, {}}).displayName(), u"ACME"_qs);
}

QTEST_GUILESS_MAIN(TestLicenseOwner)
#include "tst_licenseowner.moc"
