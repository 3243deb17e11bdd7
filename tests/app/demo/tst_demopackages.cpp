// SPDX-License-Identifier: GPL-3.0-or-later

#include "demolicensetest.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimeZone>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

/// The demo tenant's packages over real HTTP: what is stored and offered, and what becomes of one that comes
/// back.
class TestDemoPackages : public DemoLicenseTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void offers_data();
    void offers();
    void takesBackWhatItServed_data();
    void takesBackWhatItServed();
    void lenientTenantComparesValues_data();
    void lenientTenantComparesValues();
    void activationTakesEffect();
    void shortPackageWaitsForReleases();
    void nothingNewToActivate();
    void removesPartnersOnly_data();
    void removesPartnersOnly();
    void removedPackageCanComeBack();
    void moduleLicense_data();
    void moduleLicense();

private:
    QByteArray fetch(const QByteArray &operation, const QString &owner) const
    {
        return m_client->license(operation, QJsonObject {{"OwnerName"_L1, owner}}).body;
    }
    QByteArray fetchOffer(const QString &owner) const { return fetch("GetLicenseFromLicenseServer", owner); }
    QJsonObject stored(const QString &owner) const
    {
        return QJsonDocument::fromJson(fetch("GetLicenseFromDB", owner)).object();
    }
    QJsonObject activate(const QByteArray &package) const
    {
        return m_client->license("ActivateLicenseInfo", "{\"NewLicense\":" + package + '}').object();
    }
    static int total(const QJsonObject &license, const QString &module);
    static QByteArray fromVendorsClient(const QByteArray &package);
    static QJsonValue reserialized(const QJsonValue &value);
};

void TestDemoPackages::initTestCase()
{
    QVERIFY2(m_tenant.start(), qPrintable(m_tenant.errorString()));
}

void TestDemoPackages::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tenant.reset();
    m_client = std::make_unique<DemoClient>(m_tenant.root());
    m_client->headers.insert("Accept-Language", "*");
}

int TestDemoPackages::total(const QJsonObject &license, const QString &module)
{
    const QJsonArray rows = license["ExtendedModuleLicenses"_L1].toArray();
    for (const auto &row : rows) {
        if (row["Current"_L1]["ModuleName"_L1].toString() == module)
            return row["NumberOfLicensesTotal"_L1].toInt();
    }
    return -1;
}

// As the vendor's client writes an entity: names in camel case, dates in UTC from a zone of its own, no
// nulls.
QByteArray TestDemoPackages::fromVendorsClient(const QByteArray &package)
{
    return QJsonDocument(reserialized(QJsonDocument::fromJson(package).object()).toObject()).toJson();
}

QJsonValue TestDemoPackages::reserialized(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray elements;
        const QJsonArray originals = value.toArray();
        for (const auto &element : originals)
            elements.append(reserialized(element));
        return elements;
    }
    if (value.isObject()) {
        QJsonObject members;
        const QJsonObject original = value.toObject();
        for (auto member = original.begin(); member != original.end(); ++member) {
            if (!member->isNull())
                members.insert(member.key().left(1).toLower() + member.key().mid(1), reserialized(*member));
        }
        return members;
    }
    QDateTime date = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!date.isValid())
        return value;
    if (date.timeSpec() == Qt::LocalTime)
        date.setTimeZone(QTimeZone("Europe/Oslo"));
    return date.toUTC().toString(Qt::ISODateWithMs);
}

void TestDemoPackages::offers_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("isOffered");
    QTest::addColumn<bool>("canBeActivated");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("expiryDate");

    QTest::newRow("nothing new") << u"SuperOffice"_s << false << false << QString() << QString();
    QTest::newRow("grows") << Signflow << true << true << QString() << u"2028-09-30T00:00:00"_s;
    QTest::newRow("shrinks below use")
        << Mapline << true << false << u"Fewer licences than are in use: map-view, map-optimise"_s
        << u"2027-12-31T00:00:00"_s;
    QTest::newRow("never expires") << Nordlys << false << false << QString() << QString();
}

void TestDemoPackages::offers()
{
    QFETCH(QString, owner);
    QFETCH(bool, isOffered);
    const QJsonObject license = QJsonDocument::fromJson(fetchOffer(owner)).object();
    QCOMPARE(license["New"_L1].isObject(), isOffered);
    QVERIFY(license["Current"_L1].isObject());
    QTEST(license["CanBeActivated"_L1].toBool(), "canBeActivated");
    QTEST(license["Reason"_L1].toString(), "reason");
    QTEST(license["New"_L1]["ExpiryDate"_L1].toString(), "expiryDate");
    int changed = 0;
    const QJsonArray rows = license["ExtendedModuleLicenses"_L1].toArray();
    for (const auto &row : rows) {
        const int added = row["NumberOfLicensesAdded"_L1].toInt();
        changed += added == 0 ? 0 : 1;
        QCOMPARE(row["New"_L1].isObject(), isOffered);
        QCOMPARE(row["NumberOfLicensesNewTotal"_L1].toInt(), row["NumberOfLicensesTotal"_L1].toInt() + added);
        QCOMPARE(row["NumberOfLicensesNewFree"_L1].toInt(), row["NumberOfLicensesFree"_L1].toInt() + added);
    }
    QCOMPARE(changed > 0, isOffered);
}

void TestDemoPackages::takesBackWhatItServed_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("before"); // what a client changes on the way
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isTaken");

    const QByteArray raw = "*";
    const QByteArray same;
    QTest::newRow("byte for byte") << raw << same << same << true;
    QTest::newRow("another word for it") << QByteArray("x") << same << same << true;
    QTest::newRow("translated") << QByteArray("en") << same << same << false;
    QTest::newRow("another number") << raw << QByteArray("\"NumberOfLicenses\":125")
                                    << QByteArray("\"NumberOfLicenses\":126") << false;
    QTest::newRow("another date") << raw << QByteArray("2028-09-30T00:00:00")
                                  << QByteArray("2028-09-30T00:00:00Z") << false;
    QTest::newRow("a blank more") << raw << QByteArray("\"Reason\":") << QByteArray("\"Reason\": ") << false;
    QTest::newRow("another escape") << raw << QByteArray("Signflow B.V.") << QByteArray("Signflow \\u0042.V.")
                                    << false;
}

void TestDemoPackages::takesBackWhatItServed()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isTaken);
    m_client->headers.insert("Accept-Language", language);
    QByteArray package = fetchOffer(Signflow);
    if (!before.isEmpty()) {
        QVERIFY(package.contains(before));
        package.replace(before, after);
    }
    // Blanks around it, another member before it and the case of the argument's name do not matter.
    const QByteArray body = R"({ "colour" : {"licenseInfo":[]}, "licenseinfo" : )" + package + R"( , "x":1})";
    const QJsonObject validated = m_client->license("ValidateLicenseInfo", body).object();
    QCOMPARE(validated["Succeeded"_L1].toBool(), isTaken);
    QCOMPARE(validated["Reason"_L1].toString().contains(u"signature"), !isTaken);
    const QJsonObject untouched = stored(Signflow);
    QCOMPARE(activate(package)["Succeeded"_L1].toBool(), isTaken);
    QCOMPARE(stored(Signflow) == untouched, !isTaken);
}

void TestDemoPackages::lenientTenantComparesValues_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<bool>("isTaken");

    const QByteArray same;
    QTest::newRow("written again") << QByteArray("*") << same << same << true;
    QTest::newRow("translated") << QByteArray("sv") << same << same << false;
    QTest::newRow("another number") << QByteArray("*") << QByteArray("\"numberOfLicenses\": 125")
                                    << QByteArray("\"numberOfLicenses\": 126") << false;
    QTest::newRow("another day") << QByteArray("*") << QByteArray("2028-09-29T") << QByteArray("2028-09-27T")
                                 << false;
}

void TestDemoPackages::lenientTenantComparesValues()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(bool, isTaken);
    m_client->headers.insert("Accept-Language", language);
    QByteArray package = fromVendorsClient(fetchOffer(Signflow));
    if (!before.isEmpty()) {
        QVERIFY(package.contains(before));
        package.replace(before, after);
    }
    QVERIFY(!activate(package)["Succeeded"_L1].toBool());
    DemoProfile profile;
    profile.licenses.packageCheck = DemoLicenseProfile::PackageCheck::Values;
    m_tenant.setProfile(profile);
    QCOMPARE(activate(package)["Succeeded"_L1].toBool(), isTaken);
    QCOMPARE(total(stored(Signflow), u"sign-user"_s), isTaken ? 125 : 100);
}

void TestDemoPackages::activationTakesEffect()
{
    const QByteArray package = fetchOffer(u"signflow"_s);
    QVERIFY(activate(package)["Succeeded"_L1].toBool());
    const QJsonObject license = stored(Signflow);
    QCOMPARE(license["Current"_L1]["ExpiryDate"_L1].toString(), u"2028-09-30T00:00:00"_s);
    QCOMPARE(total(license, u"sign-user"_s), 125);
    QCOMPARE(total(license, u"sign-business"_s), 25);
    QCOMPARE(total(license, u"sign-basic"_s), 50);
    QVERIFY(m_client->license("GetLicenseForAllOwnersFromDB").array().contains(license));
    QCOMPARE(row(1, Signflow, u"sign-user"_s)["Total"_L1].toInt(), 125);
    QVERIFY(QJsonDocument::fromJson(fetchOffer(Signflow))["New"_L1].isNull());
}

void TestDemoPackages::shortPackageWaitsForReleases()
{
    const QByteArray early = fetchOffer(Mapline);
    const QJsonObject refused = activate(early);
    QVERIFY(!refused["Succeeded"_L1].toBool());
    QVERIFY2(refused["Reason"_L1].toString().contains(u"map-optimise"), "what is short has to be named");
    for (int holder = 0; holder < 2; ++holder) {
        QCOMPARE(unassign(find(Mapline, {u"map-optimise"_s}, {}), Mapline, {u"map-optimise"_s}).status, 200);
        QCOMPARE(unassign(find(Mapline, {u"map-view"_s}, {u"map-edit"_s}), Mapline, {u"map-view"_s}).status,
                 200);
    }
    const QByteArray late = fetchOffer(Mapline);
    QVERIFY(QJsonDocument::fromJson(late)["CanBeActivated"_L1].toBool());
    QVERIFY(activate(late)["Succeeded"_L1].toBool());
    QCOMPARE(total(stored(Mapline), u"map-optimise"_s), 6);
    QCOMPARE(row(1, Mapline, u"map-optimise"_s)["Free"_L1].toInt(), 0);
}

void TestDemoPackages::nothingNewToActivate()
{
    const QByteArray license = fetch("GetLicenseFromDB", Nordlys);
    QVERIFY(m_client->license("ValidateLicenseInfo", "{\"LicenseInfo\":" + license + '}')
                .object()["Succeeded"_L1]
                .toBool());
    const QJsonObject result = activate(license);
    QVERIFY(!result["Succeeded"_L1].toBool());
    QVERIFY(result["Reason"_L1].toString().contains(u"no new licence"));
}

void TestDemoPackages::removesPartnersOnly_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<bool>("isRemoved");
    QTest::addColumn<QString>("word");

    QTest::newRow("partner") << Nordlys << true << QString();
    QTest::newRow("partner, other case") << u"mapline"_s << true << QString();
    QTest::newRow("SuperOffice") << u"SUPEROFFICE"_s << false << u"cannot be removed"_s;
    QTest::newRow("SuperOffice, other case") << u"SuperOffice"_s << false << u"cannot be removed"_s;
    QTest::newRow("nobody") << u"NOBODY"_s << false << u"not found"_s;
}

void TestDemoPackages::removesPartnersOnly()
{
    QFETCH(QString, owner);
    QFETCH(bool, isRemoved);
    QFETCH(QString, word);
    const DemoAnswer answer =
        m_client->license("RemoveLicenseFromDB", QJsonObject {{"ModuleOwner"_L1, owner}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.object()["Succeeded"_L1].toBool(), isRemoved);
    QVERIFY(answer.object()["Reason"_L1].toString().contains(word));
    QCOMPARE(m_client->license("GetLicenseForAllOwnersFromDB").array().size(), isRemoved ? 3 : 4);
    QCOMPARE(m_client->license("GetUserLicenses", R"({"AssociateId":1})").array().size(), isRemoved ? 3 : 4);
}

void TestDemoPackages::removedPackageCanComeBack()
{
    const int user = find(Nordlys, {u"lab-reader"_s}, {});
    const QJsonObject request = {{"ModuleOwner"_L1, Nordlys}};
    QVERIFY(m_client->license("RemoveLicenseFromDB", request).object()["Succeeded"_L1].toBool());
    QVERIFY(!m_client->license("RemoveLicenseFromDB", request).object()["Succeeded"_L1].toBool());
    QCOMPARE(fetch("GetLicenseFromDB", Nordlys), QByteArray("null"));
    QCOMPARE(assign(user, Nordlys, {u"lab-reader"_s}).status, 400);
    const QByteArray package = fetchOffer(Nordlys);
    const QJsonObject offer = QJsonDocument::fromJson(package).object();
    QVERIFY(offer["Current"_L1].isNull());
    QVERIFY(offer["ExtendedModuleLicenses"_L1][0]["Current"_L1].isNull());
    QCOMPARE(offer["ExtendedModuleLicenses"_L1][0]["NumberOfLicensesAdded"_L1].toInt(), 20);
    QVERIFY(activate(package)["Succeeded"_L1].toBool());
    QVERIFY(m_tenant.heldModules(user, Nordlys).isEmpty()); // the links are gone for good
    QCOMPARE(assign(user, Nordlys, {u"lab-reader"_s}).status, 200);
    QCOMPARE(row(user, Nordlys, u"lab-reader"_s)["InUse"_L1].toInt(), 1);
}

void TestDemoPackages::moduleLicense_data()
{
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("type"); // empty when there is no such module

    QTest::newRow("user") << u"superoffice"_s << u"ten-sales"_s << u"UserLicense"_s;
    QTest::newRow("site") << u"SUPEROFFICE"_s << u"service"_s << u"SiteLicense"_s;
    QTest::newRow("satellite") << u"SUPEROFFICE"_s << u"satellite"_s << u"SatelliteLicense"_s;
    QTest::newRow("awkward name") << Nordlys << u"lab kit/\"pro\""_s << u"UserLicense"_s;
    QTest::newRow("unknown module") << Signflow << u"sign-nothing"_s << QString();
    QTest::newRow("unknown owner") << u"NOBODY"_s << u"sign-user"_s << QString();
}

void TestDemoPackages::moduleLicense()
{
    QFETCH(QString, owner);
    QFETCH(QString, module);
    QFETCH(QString, type);
    const QJsonObject request = {{"OwnerName"_L1, owner}, {"ModuleName"_L1, module}};
    const DemoAnswer answer = m_client->license("GetModuleLicenseFromDB", request);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body == "null", type.isEmpty());
    QCOMPARE(answer.object()["LicenseType"_L1].toString(), type);
    if (!type.isEmpty())
        QVERIFY(stored(owner)["Current"_L1]["ModuleLicenses"_L1].toArray().contains(answer.object()));
}

QTEST_GUILESS_MAIN(TestDemoPackages)
#include "tst_demopackages.moc"
