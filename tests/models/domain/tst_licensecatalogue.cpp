// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/domain/samplelicenses.h"
#include "tests/models/domain/samplestate.h"

#include <QRegularExpression>
#include <QTest>

/// Building the catalogue: order, merging of versions, names in any case, and the lists of plans.
class TestLicenseCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void ownersInOrder();
    void licensesInOrder_data();
    void licensesInOrder();
    void orderDoesNotDependOnArrival();
    void versionsAreOneLicense();
    void hiddenOnlyWhenEveryVersionIs();
    void packagesInAnyState();
    void termsOfPackages();
    void madeAgainFromItsOwners();
    void assignable_data();
    void assignable();
    void keyFor_data();
    void keyFor();
    void addMissing_data();
    void addMissing();
    void addMissingKeepsTerms();
    void impliedModules_data();
    void impliedModules();
};

/// `OWNER: module module` by line, in the order of the catalogue.
static QString printed(const LicenseCatalogue &catalogue)
{
    QStringList lines;
    for (const CatalogueOwner &owner : catalogue.owners()) {
        QStringList modules;
        for (const CatalogueLicense &license : owner.licenses)
            modules.append(license.key.module);
        lines.append(u"%1: %2"_qs.arg(owner.name, modules.join(u' ')));
    }
    return lines.join(u'\n');
}

static ModuleLicenseLink link(const QString &name)
{
    ModuleLicenseLink result;
    result.name = name;
    result.total = 4;
    result.inUse = 1;
    result.free = 3;
    return result;
}

void TestLicenseCatalogue::ownersInOrder()
{
    const LicenseCatalogue catalogue({
        samplePackage(u"ZETA"_qs, u"alpha tools"_qs, {}),
        samplePackage(u"ACME"_qs, u"Zulu"_qs, {}),
        samplePackage(u"NAMELESS"_qs, {}, {}),
        samplePackage(u"SuperOffice"_qs, u"zz last by name"_qs, {}),
        samplePackage(u"BETA"_qs, u"Alpha Tools"_qs, {}),
    });
    QCOMPARE(printed(catalogue), u"SuperOffice: \nBETA: \nZETA: \nNAMELESS: \nACME: "_qs);
    QVERIFY(catalogue.owners().constFirst().isSuperOffice());
    QVERIFY(!catalogue.owners().constLast().isSuperOffice());
    QCOMPARE(catalogue.companyName(), u"Nordic Sample AS"_qs);
}

void TestLicenseCatalogue::licensesInOrder_data()
{
    QTest::addColumn<QList<SampleModule>>("modules");
    QTest::addColumn<QString>("expected");
    using Modules = QList<SampleModule>;

    QTest::newRow("sort order before name")
        << Modules {{u"a"_qs, u"Alpha"_qs, 30}, {u"b"_qs, u"Beta"_qs, 10}, {u"c"_qs, u"Gamma"_qs, 20}}
        << u"b c a"_qs;
    QTest::newRow("equal sort order: display name")
        << Modules {{u"a"_qs, u"Zulu"_qs, 5}, {u"b"_qs, u"Yankee"_qs, 5}, {u"c"_qs, u"X-ray"_qs, 5}}
        << u"c b a"_qs;
    QTest::newRow("letter case of the display name does not matter")
        << Modules {{u"a"_qs, u"beta"_qs, 5}, {u"b"_qs, u"ALPHA"_qs, 5}, {u"c"_qs, u"Gamma"_qs, 5}}
        << u"b a c"_qs;
    QTest::newRow("equal display name: code name")
        << Modules {{u"zz"_qs, u"Same"_qs, 5}, {u"aa"_qs, u"Same"_qs, 5}} << u"aa zz"_qs;
    QTest::newRow("no display name: code name stands in")
        << Modules {{u"mike"_qs, {}, 5}, {u"x"_qs, u"Lima"_qs, 5}, {u"y"_qs, u"November"_qs, 5}}
        << u"x mike y"_qs;
    QTest::newRow("negative sort order comes first")
        << Modules {{u"a"_qs, u"A"_qs, 0}, {u"b"_qs, u"B"_qs, -1}} << u"b a"_qs;
    QTest::newRow("names differing in case are two licences")
        << Modules {{u"User"_qs, u"U"_qs, 1}, {u"user"_qs, u"U"_qs, 1}} << u"User user"_qs;
}

void TestLicenseCatalogue::licensesInOrder()
{
    QFETCH(const QList<SampleModule>, modules);
    QFETCH(const QString, expected);
    QCOMPARE(printed(sampleCatalogue(u"ACME"_qs, modules)), u"ACME: "_qs + expected);
}

void TestLicenseCatalogue::orderDoesNotDependOnArrival()
{
    QList<SampleModule> modules {{u"a"_qs, u"Same"_qs, 1}, {u"b"_qs, u"Same"_qs, 1}, {u"c"_qs, {}, 1}};
    const LicenseCatalogue forwards = sampleCatalogue(u"ACME"_qs, modules);
    std::reverse(modules.begin(), modules.end());
    QCOMPARE(sampleCatalogue(u"ACME"_qs, modules), forwards);
}

void TestLicenseCatalogue::versionsAreOneLicense()
{
    const LicenseCatalogue catalogue = sampleCatalogue(
        u"ACME"_qs, {{.name = u"tool"_qs, .total = 10, .inUse = 7, .version = u"1"_qs},
                     {.name = u"other"_qs, .total = 1},
                     {.name = u"tool"_qs, .total = 5, .inUse = 5, .free = 0, .version = u"2"_qs}});
    QCOMPARE(printed(catalogue), u"ACME: other tool"_qs);
    QCOMPARE(catalogue.license({u"ACME"_qs, u"tool"_qs})->seats, (Seats {15, 12, 3, false}));

    const LicenseCatalogue partlyOpen =
        sampleCatalogue(u"ACME"_qs, {{.name = u"tool"_qs}, {.name = u"tool"_qs, .unrestricted = true}});
    QVERIFY(partlyOpen.license({u"ACME"_qs, u"tool"_qs})->seats.unrestricted);

    // Packages of owners that differ in letter case only are one owner's.
    const LicenseCatalogue joined({samplePackage(u"Acme"_qs, {}, {{.name = u"a"_qs}}),
                                   samplePackage(u"ACME"_qs, u"Acme Tools"_qs, {{.name = u"b"_qs}})});
    QCOMPARE(printed(joined), u"Acme: a b"_qs);
    QCOMPARE(joined.owners().constFirst().displayName(), u"Acme Tools"_qs);
}

void TestLicenseCatalogue::hiddenOnlyWhenEveryVersionIs()
{
    const LicenseCatalogue catalogue = sampleCatalogue(u"ACME"_qs, {{.name = u"half"_qs, .isHidden = true},
                                                                    {.name = u"half"_qs},
                                                                    {.name = u"whole"_qs, .isHidden = true},
                                                                    {.name = u"whole"_qs, .isHidden = true}});
    QVERIFY(!catalogue.license({u"ACME"_qs, u"half"_qs})->isHidden);
    QVERIFY(catalogue.license({u"ACME"_qs, u"whole"_qs})->isHidden);
}

/// Packages without a stored part, and modules with neither side, come over the wire.
void TestLicenseCatalogue::packagesInAnyState()
{
    ExtendedLicenseInfo offeredOnly = samplePackage(u"NEWCOMER"_qs, {}, {{.name = u"fresh"_qs}});
    offeredOnly.offered = offeredOnly.current;
    offeredOnly.current.reset();
    offeredOnly.moduleLicenses.first().offered = offeredOnly.moduleLicenses.first().current;
    offeredOnly.moduleLicenses.first().current.reset();
    offeredOnly.moduleLicenses.append(ExtendedModuleLicense {});
    QCOMPARE(printed(LicenseCatalogue({ExtendedLicenseInfo {}, offeredOnly})), u"NEWCOMER: fresh"_qs);

    QVERIFY(LicenseCatalogue().isEmpty());
    QVERIFY(LicenseCatalogue({ExtendedLicenseInfo {}}).isEmpty());
    QCOMPARE(LicenseCatalogue().owner(u"ACME"_qs), nullptr);
    QCOMPARE(LicenseCatalogue().license({u"ACME"_qs, u"x"_qs}), nullptr);
}

void TestLicenseCatalogue::termsOfPackages()
{
    ExtendedLicenseInfo package = samplePackage(u"ACME"_qs, {}, {});
    package.current->serialNr = u"0012"_qs;
    package.current->licenseVersion = u"10.4"_qs;
    package.current->expiryDate = licenseDateFromText(u"2027-01-31T00:00:00"_qs);
    package.current->nextCheckDate = licenseDateFromText(u"2027-02-01"_qs);
    package.current->adminWarningDate = licenseDateFromText(u"2027-02-02"_qs);
    package.current->graceDate = licenseDateFromText(u"soon"_qs);
    package.current->maintenanceDate = licenseDateFromText(u"9999-12-31"_qs);
    package.current->productType = u"Suite"_qs;
    package.current->productDescription = u"Acme Suite"_qs;
    package.current->licenseUrl = u"https://licence.example.com/"_qs;
    package.current->deploymentType = 1;
    ExtendedLicenseInfo second = samplePackage(u"acme"_qs, {}, {}); // of the same owner: the first counts
    second.current->serialNr = u"0013"_qs;
    ExtendedLicenseInfo offered = samplePackage(u"BETA"_qs, {}, {});
    offered.current->serialNr = u"0014"_qs;
    offered.offered.swap(offered.current);

    LicenseCatalogue catalogue({package, second, offered});
    catalogue.addMissing({{u"NEW"_qs, {}, {}}, {u"ACME"_qs, {}, {}}});
    const PackageTerms terms = catalogue.owner(u"ACME"_qs)->package.value();
    QCOMPARE(terms.serialNr, u"0012"_qs);
    QCOMPARE(terms.licenseVersion, u"10.4"_qs);
    QCOMPARE(terms.expiryDate.date, QDate(2027, 1, 31));
    QCOMPARE(terms.nextCheckDate.date, QDate(2027, 2, 1));
    QCOMPARE(terms.adminWarningDate.date, QDate(2027, 2, 2));
    QCOMPARE(terms.graceDate.text, u"soon"_qs);
    QVERIFY(terms.maintenanceDate.isForever);
    QCOMPARE(terms.companyName, u"Nordic Sample AS"_qs);
    QCOMPARE(terms.productType, u"Suite"_qs);
    QCOMPARE(terms.productDescription, u"Acme Suite"_qs);
    QCOMPARE(terms.licenseUrl, u"https://licence.example.com/"_qs);
    QCOMPARE(terms.deploymentType, 1);
    QCOMPARE(catalogue.owner(u"BETA"_qs)->package.value().serialNr, u"0014"_qs);
    QVERIFY(!catalogue.owner(u"NEW"_qs)->package);
}

void TestLicenseCatalogue::madeAgainFromItsOwners()
{
    const LicenseCatalogue catalogue = sampleState().catalogue;
    QVERIFY(catalogue.owners().size() > 2);
    QList<CatalogueOwner> owners = catalogue.owners();
    QCOMPARE(LicenseCatalogue(owners, catalogue.companyName()), catalogue);
    std::reverse(owners.begin(), owners.end());
    const LicenseCatalogue again(owners, catalogue.companyName());
    QCOMPARE(again, catalogue);
    for (const CatalogueOwner &owner : again.owners()) {
        for (const CatalogueLicense &license : owner.licenses)
            QCOMPARE(again.license(license.key), &license);
    }
    QVERIFY(LicenseCatalogue(QList<CatalogueOwner>(), {}).isEmpty());
}

void TestLicenseCatalogue::assignable_data()
{
    QTest::addColumn<SampleModule>("module");
    QTest::addColumn<bool>("expected");

    QTest::newRow("user licence") << SampleModule {.name = u"x"_qs} << true;
    QTest::newRow("kind not told") << SampleModule {.name = u"x"_qs, .type = LicenseType::Unknown} << true;
    QTest::newRow("site licence") << SampleModule {.name = u"x"_qs, .type = LicenseType::SiteLicense}
                                  << false;
    QTest::newRow("satellite licence")
        << SampleModule {.name = u"x"_qs, .type = LicenseType::SatelliteLicense} << false;
    QTest::newRow("hidden") << SampleModule {.name = u"x"_qs, .isHidden = true} << false;
    QTest::newRow("plan") << SampleModule {.name = u"x"_qs, .extraFlags = 1} << true;
    QTest::newRow("unrestricted") << SampleModule {.name = u"x"_qs, .unrestricted = true} << true;
}

void TestLicenseCatalogue::assignable()
{
    QFETCH(const SampleModule, module);
    const LicenseCatalogue catalogue = sampleCatalogue(u"ACME"_qs, {module});
    QTEST(catalogue.license({u"ACME"_qs, u"x"_qs})->isAssignable(), "expected");
}

void TestLicenseCatalogue::keyFor_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("module");
    QTest::addColumn<LicenseKey>("expected");

    const LicenseKey tool {u"Acme"_qs, u"tool"_qs};
    QTest::newRow("as written") << u"Acme"_qs << u"tool"_qs << tool;
    QTest::newRow("owner in upper case") << u"ACME"_qs << u"tool"_qs << tool;
    QTest::newRow("owner in front of the module") << u"Acme"_qs << u"Acme.tool"_qs << tool;
    QTest::newRow("both in any case") << u"aCME"_qs << u"ACME.tool"_qs << tool;
    QTest::newRow("a name that truly has the prefix")
        << u"acme"_qs << u"acme.raw"_qs << LicenseKey {u"Acme"_qs, u"acme.raw"_qs};
    QTest::newRow("another owner's prefix stays")
        << u"acme"_qs << u"other.tool"_qs << LicenseKey {u"Acme"_qs, u"other.tool"_qs};
    QTest::newRow("module case counts") << u"acme"_qs << u"TOOL"_qs << LicenseKey {u"Acme"_qs, u"TOOL"_qs};
    QTest::newRow("unknown module") << u"acme"_qs << u"new"_qs << LicenseKey {u"Acme"_qs, u"new"_qs};
    QTest::newRow("unknown owner") << u"who"_qs << u"tool"_qs << LicenseKey {u"who"_qs, u"tool"_qs};
    QTest::newRow("unknown owner with prefix") << u"who"_qs << u"WHO.x"_qs << LicenseKey {u"who"_qs, u"x"_qs};
    QTest::newRow("no names") << QString() << QString() << LicenseKey {};
}

void TestLicenseCatalogue::keyFor()
{
    QFETCH(const QString, owner);
    QFETCH(const QString, module);
    QFETCH(const LicenseKey, expected);
    const LicenseCatalogue catalogue =
        sampleCatalogue(u"Acme"_qs, {{.name = u"tool"_qs}, {.name = u"acme.raw"_qs}});
    const LicenseKey key = catalogue.keyFor(owner, module);
    QCOMPARE(key.owner, expected.owner);
    QCOMPARE(key.module, expected.module);
}

void TestLicenseCatalogue::addMissing_data()
{
    QTest::addColumn<QList<LicenseOwner>>("owners");
    QTest::addColumn<QString>("expected");
    using Owners = QList<LicenseOwner>;

    QTest::newRow("nothing") << Owners {} << u"Acme: tool"_qs;
    QTest::newRow("known licence") << Owners {{u"ACME"_qs, {}, {link(u"tool"_qs)}}} << u"Acme: tool"_qs;
    QTest::newRow("known licence with the owner in front")
        << Owners {{u"ACME"_qs, {}, {link(u"ACME.tool"_qs)}}} << u"Acme: tool"_qs;
    QTest::newRow("new licence") << Owners {{u"acme"_qs, {}, {link(u"extra"_qs)}}} << u"Acme: extra tool"_qs;
    QTest::newRow("new owner without licences") << Owners {{u"BETA"_qs, {}, {}}} << u"Acme: tool\nBETA: "_qs;
    QTest::newRow("SuperOffice goes first")
        << Owners {{u"SUPEROFFICE"_qs, u"zz"_qs, {link(u"user"_qs)}}} << u"SUPEROFFICE: user\nAcme: tool"_qs;
    QTest::newRow("two versions of a new licence")
        << Owners {{u"acme"_qs, {}, {link(u"extra"_qs), link(u"extra"_qs)}}} << u"Acme: extra tool"_qs;
}

void TestLicenseCatalogue::addMissing()
{
    QFETCH(const QList<LicenseOwner>, owners);
    LicenseCatalogue catalogue = sampleCatalogue(u"Acme"_qs, {{.name = u"tool"_qs}});
    catalogue.addMissing(owners);
    QTEST(printed(catalogue), "expected");
    // Every licence is found again, and adding once more changes nothing.
    for (const CatalogueOwner &owner : catalogue.owners()) {
        for (const CatalogueLicense &license : owner.licenses)
            QCOMPARE(catalogue.license(license.key), &license);
    }
    const LicenseCatalogue before = catalogue;
    catalogue.addMissing(owners);
    QCOMPARE(catalogue, before);
}

/// What an associate's row says never overwrites the terms of the package.
void TestLicenseCatalogue::addMissingKeepsTerms()
{
    LicenseCatalogue catalogue = sampleCatalogue(
        u"Acme"_qs, {{.name = u"tool"_qs, .description = u"Tool"_qs, .total = 9, .inUse = 2}});
    const CatalogueLicense before = *catalogue.license({u"Acme"_qs, u"tool"_qs});
    ModuleLicenseLink other = link(u"tool"_qs);
    other.description = u"Something else"_qs;
    ModuleLicenseLink added = link(u"extra"_qs);
    added.prerequisiteModuleName = u"tool"_qs;
    added.extraFlags = 1;
    added.isHidden = true;
    catalogue.addMissing({{u"ACME"_qs, u"Acme Tools"_qs, {other, added}}});
    QCOMPARE(*catalogue.license({u"Acme"_qs, u"tool"_qs}), before);

    const CatalogueLicense *extra = catalogue.license({u"Acme"_qs, u"extra"_qs});
    QVERIFY(extra);
    QCOMPARE(extra->seats, (Seats {4, 1, 3, false}));
    QCOMPARE(extra->prerequisiteModuleName, u"tool"_qs);
    QVERIFY(extra->isUserPlan());
    QVERIFY(!extra->isAssignable());
}

void TestLicenseCatalogue::impliedModules_data()
{
    QTest::addColumn<QString>("extraInfo");
    QTest::addColumn<QStringList>("expected");

    const QStringList two {u"user"_qs, u"web"_qs};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("plain") << u"set=user,web"_qs << two;
    QTest::newRow("key in capitals") << u"SET=user,web"_qs << two;
    QTest::newRow("blanks") << u"  set =  user ,\tweb "_qs << two;
    QTest::newRow("empty entries") << u"set=,user,,web,"_qs << two;
    QTest::newRow("twice the same") << u"set=user,web,user"_qs << two;
    QTest::newRow("empty list") << u"set="_qs << QStringList();
    QTest::newRow("other directives before") << u"rank=3;set=user,web"_qs << two;
    QTest::newRow("other directives behind") << u"set=user,web;colour=red"_qs << two;
    QTest::newRow("other lines") << u"rank=3\r\nset=user,web\nx=y"_qs << two;
    QTest::newRow("no such directive") << u"reset=user,web"_qs << QStringList();
    QTest::newRow("no directive at all") << u"user,web"_qs << QStringList();
    QTest::newRow("names in the server's spelling") << u"set=Ten-Sales"_qs << QStringList {u"Ten-Sales"_qs};
    QTest::newRow("equals in a name") << u"set=a=b,c"_qs << QStringList {u"a=b"_qs, u"c"_qs};
}

void TestLicenseCatalogue::impliedModules()
{
    QFETCH(const QString, extraInfo);
    QFETCH(const QStringList, expected);
    QCOMPARE(impliedModulesFromExtraInfo(extraInfo), expected);
    const LicenseCatalogue catalogue =
        sampleCatalogue(u"ACME"_qs, {{.name = u"plan"_qs, .extraFlags = 1, .extraInfo = extraInfo}});
    QCOMPARE(catalogue.license({u"ACME"_qs, u"plan"_qs})->impliedModules, expected);
}

QTEST_GUILESS_MAIN(TestLicenseCatalogue)
#include "tst_licensecatalogue.moc"
