// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/prerequisites.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

/// Chains of prerequisites, as documented and as broken packages have them.
class TestPrerequisites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void chains_data();
    void chains();
    void agreesWithNaiveFixpoint_data();
    void agreesWithNaiveFixpoint();
};

static QString printed(const QList<LicenseKey> &keys)
{
    QStringList names;
    for (const LicenseKey &key : keys)
        names.append(key.owner == u"ACME" ? key.module : key.owner + u'/' + key.module);
    return names.join(u' ');
}

void TestPrerequisites::chains_data()
{
    QTest::addColumn<QList<SampleModule>>("acme");
    QTest::addColumn<QString>("module");
    QTest::addColumn<QString>("requirements");
    QTest::addColumn<QString>("dependants");
    using Modules = QList<SampleModule>;
    const auto needs = [](const QString &name, const QString &prerequisite) {
        return SampleModule {.name = name, .needs = prerequisite};
    };
    const QString user = u"user"_qs;
    const QString windows = u"windows"_qs;
    const QString travel = u"travel"_qs;
    const QString remote = u"remote-travel"_qs;

    // The vendor's own 7.x chain, API reference 5.5.
    const Modules chain {needs(user, {}), needs(windows, user), needs(travel, windows), needs(remote, travel),
                         needs(u"web"_qs, user)};
    QTest::newRow("end of a chain of four") << chain << remote << u"user windows travel"_qs << QString();
    QTest::newRow("middle") << chain << windows << user << u"remote-travel travel"_qs;
    QTest::newRow("root: the farthest first")
        << chain << user << QString() << u"remote-travel travel web windows"_qs;

    QTest::newRow("none") << Modules {needs(u"a"_qs, {})} << u"a"_qs << QString() << QString();
    QTest::newRow("licence nobody knows") << Modules {} << u"a"_qs << QString() << QString();
    QTest::newRow("unknown prerequisite")
        << Modules {needs(u"a"_qs, u"gone"_qs)} << u"a"_qs << QString() << QString();
    QTest::newRow("itself") << Modules {needs(u"a"_qs, u"a"_qs)} << u"a"_qs << QString() << QString();
    QTest::newRow("cycle of two") << Modules {needs(u"a"_qs, u"b"_qs), needs(u"b"_qs, u"a"_qs)} << u"a"_qs
                                  << u"b"_qs << u"b"_qs;
    const Modules lasso {needs(u"tail"_qs, u"a"_qs), needs(u"a"_qs, u"b"_qs), needs(u"b"_qs, u"c"_qs),
                         needs(u"c"_qs, u"a"_qs)};
    QTest::newRow("chain into a cycle") << lasso << u"tail"_qs << u"c b a"_qs << QString();
    QTest::newRow("letter case of modules counts")
        << Modules {needs(u"a"_qs, {}), needs(u"b"_qs, u"A"_qs)} << u"b"_qs << QString() << QString();

    QTest::newRow("with the owner in front")
        << Modules {needs(u"a"_qs, {}), needs(u"b"_qs, u"Acme.a"_qs)} << u"b"_qs << u"a"_qs << QString();
    QTest::newRow("another owner") << Modules {needs(u"b"_qs, u"other.core"_qs)} << u"b"_qs
                                   << u"OTHER/core"_qs << QString();
    QTest::newRow("another owner's chain")
        << Modules {needs(u"b"_qs, u"other.more"_qs)} << u"b"_qs << u"OTHER/core OTHER/more"_qs << QString();
    QTest::newRow("not found at home: SuperOffice")
        << Modules {needs(u"b"_qs, u"seat"_qs)} << u"b"_qs << u"SuperOffice/seat"_qs << QString();
    QTest::newRow("home goes before SuperOffice")
        << Modules {needs(u"seat"_qs, {}), needs(u"b"_qs, u"seat"_qs)} << u"b"_qs << u"seat"_qs << QString();
    QTest::newRow("another owner only with its name in front")
        << Modules {needs(u"b"_qs, u"core"_qs)} << u"b"_qs << QString() << QString();

    const SampleModule site {.name = u"site"_qs, .type = LicenseType::SiteLicense};
    QTest::newRow("a site licence is met by being there")
        << Modules {site, needs(u"b"_qs, u"site"_qs)} << u"b"_qs << QString() << QString();
    QTest::newRow("nobody depends on a site licence")
        << Modules {site, needs(u"b"_qs, u"site"_qs)} << u"site"_qs << QString() << QString();
    const SampleModule hidden {.name = u"core"_qs, .isHidden = true};
    QTest::newRow("a hidden licence counts")
        << Modules {hidden, needs(u"b"_qs, u"core"_qs)} << u"b"_qs << u"core"_qs << QString();
}

void TestPrerequisites::chains()
{
    QFETCH(const QList<SampleModule>, acme);
    QFETCH(const QString, module);
    const LicenseCatalogue catalogue({
        samplePackage(u"ACME"_qs, {}, acme),
        samplePackage(u"OTHER"_qs, {}, {{.name = u"core"_qs}, {.name = u"more"_qs, .needs = u"core"_qs}}),
        samplePackage(u"SuperOffice"_qs, {}, {{.name = u"seat"_qs}}),
    });
    const Prerequisites prerequisites(catalogue);
    const LicenseKey key {u"ACME"_qs, module};
    QTEST(printed(prerequisites.requirements(key)), "requirements");
    QTEST(printed(prerequisites.dependants(key)), "dependants");
}

void TestPrerequisites::agreesWithNaiveFixpoint_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("count");

    for (quint32 seed = 1; seed <= 40; ++seed) {
        const int count = 1 + static_cast<int>(seed % 12);
        QTest::addRow("seed %u, %d licences", seed, count) << seed << count;
    }
}

/// Random graphs, cycles and unknown names among them: the sets are the least fixpoint of "needs directly",
/// and every list stands in the order promised.
void TestPrerequisites::agreesWithNaiveFixpoint()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, count);
    QRandomGenerator random(seed);
    const auto name = [](int number) { return u"m%1"_qs.arg(number, 2, 10, QChar(u'0')); };

    QList<SampleModule> modules;
    std::map<QString, std::set<QString>> needs; // grown below to the fixpoint
    std::map<QString, QString> direct;
    for (int i = 0; i < count; ++i) {
        SampleModule module {.name = name(i)};
        const int target = random.bounded(count + 3);
        if (target < count) {
            module.needs = name(target);
            direct[module.name] = module.needs;
            needs[module.name].insert(module.needs);
        } else if (target == count) {
            module.needs = u"nobody-knows"_qs;
        }
        modules.append(module);
    }
    for (bool grew = true; grew;) {
        grew = false;
        for (auto &[module, reached] : needs) {
            const std::set<QString> before = reached;
            for (const QString &step : before)
                reached.insert(needs[step].begin(), needs[step].end());
            grew = grew || reached != before;
        }
    }

    const Prerequisites prerequisites(sampleCatalogue(u"ACME"_qs, modules));
    for (const SampleModule &module : modules) {
        std::set<QString> expected = needs[module.name];
        expected.erase(module.name);
        const QList<LicenseKey> chain = prerequisites.requirements({u"ACME"_qs, module.name});
        std::set<QString> found;
        for (const LicenseKey &key : chain)
            found.insert(key.module);
        QCOMPARE(found, expected);
        QCOMPARE(static_cast<qsizetype>(found.size()), chain.size());
        // The farthest first: each is what the next one needs, the last what the module itself needs.
        for (qsizetype i = 0; i < chain.size(); ++i) {
            const QString &user = i + 1 < chain.size() ? chain.at(i + 1).module : module.name;
            QCOMPARE(direct[user], chain.at(i).module);
        }

        std::set<QString> expectedDependants;
        for (const auto &[other, reached] : needs) {
            if (other != module.name && reached.contains(module.name))
                expectedDependants.insert(other);
        }
        const QList<LicenseKey> dependants = prerequisites.dependants({u"ACME"_qs, module.name});
        std::set<QString> foundDependants;
        for (const LicenseKey &key : dependants) {
            // The farthest first: what this one needs has not been listed yet.
            QVERIFY(!foundDependants.contains(direct[key.module]));
            foundDependants.insert(key.module);
        }
        QCOMPARE(foundDependants, expectedDependants);
        QCOMPARE(static_cast<qsizetype>(foundDependants.size()), dependants.size());
    }
}

QTEST_GUILESS_MAIN(TestPrerequisites)
#include "tst_prerequisites.moc"
