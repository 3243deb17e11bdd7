// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/holdingorigin.h"
#include "tests/models/domain/samplelicenses.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

/// How a box came to be what it is.
class TestHoldingOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ways_data();
    void ways();
    void sources_data();
    void sources();
    void everyHistory();
};

namespace {

using Effect = HoldingEvent::Effect;
using Source = HoldingOrigin::Source;
using Way = HoldingOrigin::Way;

/// ACME has the plans gold and silver, which bring core and the like along, and a licence "gilded" that is no
/// plan whatever it says; BETA has a core of its own and a plan that speaks of it.
LicenseCatalogue sampleTwoOwners()
{
    return LicenseCatalogue({
        samplePackage(u"ACME"_qs, u"Acme"_qs,
                      {{.name = u"gold"_qs, .sortOrder = 1, .extraFlags = 1, .extraInfo = u"set=core,web"_qs},
                       {.name = u"silver"_qs, .sortOrder = 2, .extraFlags = 1, .extraInfo = u"set=core"_qs},
                       {.name = u"gilded"_qs, .sortOrder = 3, .extraInfo = u"set=web"_qs},
                       {.name = u"core"_qs, .sortOrder = 4},
                       {.name = u"web"_qs, .sortOrder = 5}}),
        samplePackage(u"BETA"_qs, u"Beta"_qs,
                      {{.name = u"core"_qs, .sortOrder = 1},
                       {.name = u"beta"_qs, .sortOrder = 2, .extraFlags = 1, .extraInfo = u"set=web"_qs}}),
    });
}

const QList<AssignmentColumn> &sampleColumns()
{
    static const QList<AssignmentColumn> columns = assignmentColumns(sampleTwoOwners(), {});
    return columns;
}

/// The column of a licence such as "gold" or "BETA.core".
int columnOf(const QString &name)
{
    const QList<AssignmentColumn> &columns = sampleColumns();
    const LicenseKey key = name.contains(u'.') ? LicenseKey {name.section(u'.', 0, 0), name.section(u'.', 1)}
                                               : LicenseKey {u"ACME"_qs, name};
    const auto found =
        std::ranges::find(columns, key, [](const AssignmentColumn &column) { return column.license.key; });
    if (found == columns.cend())
        qFatal("No such column");
    return static_cast<int>(found - columns.cbegin());
}

/// Somebody who holds these licences; what begins with '+' or '-' is staged, with '?' not known.
AssignmentTable tableWith(const QString &holds)
{
    AssignmentTable table(static_cast<int>(sampleColumns().size()));
    table.addRow();
    const QStringList parts = holds.split(u' ', Qt::SkipEmptyParts);
    for (int column = 0; column < table.columnCount(); ++column) {
        const LicenseKey key = sampleColumns().at(column).license.key;
        if (!parts.contains(u'?' + key.module))
            table.setHeld(0, column, false);
    }
    for (const QString &part : parts) {
        const QString name = part.at(0).isLetter() ? part : part.mid(1);
        const int column = columnOf(name);
        if (!part.startsWith(u'+') && !part.startsWith(u'?'))
            table.setHeld(0, column, true);
        if (part.startsWith(u'+') || part.startsWith(u'-'))
            table.setWanted(0, column, part.startsWith(u'+'));
    }
    return table;
}

HoldingOrigin originOf(const QString &holds, const QString &license, const QList<HoldingEvent> &events)
{
    return holdingOrigin(tableWith(holds), sampleColumns(), {0, columnOf(license)}, events);
}

/// Events such as "V+ U-": done, perhaps or not (V, U, R), given or taken.
QList<HoldingEvent> eventsFrom(const QString &text)
{
    QList<HoldingEvent> events;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        HoldingEvent event;
        event.effect = word.startsWith(u'V')   ? Effect::Done
                       : word.startsWith(u'U') ? Effect::Perhaps
                                               : Effect::None;
        event.kind = word.endsWith(u'+') ? ChangeKind::Grant : ChangeKind::Release;
        events.append(event);
    }
    return events;
}

} // namespace

void TestHoldingOrigin::ways_data()
{
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("license");
    QTest::addColumn<Way>("way");
    QTest::addColumn<QString>("plans");
    QTest::addColumn<QString>("staged");
    const auto row = [](const char *name, const char *holds, const char *license, Way way,
                        const char *plans = "", const char *staged = "") {
        QTest::newRow(name) << QString::fromLatin1(holds) << QString::fromLatin1(license) << way
                            << QString::fromLatin1(plans) << QString::fromLatin1(staged);
    };
    row("not loaded", "?core gold", "core", Way::NotLoaded);
    row("not held", "web", "core", Way::NotHeld);
    row("not held although the plan is", "gold", "core", Way::NotHeld);
    row("direct", "core", "core", Way::Direct);
    row("a plan itself", "gold", "gold", Way::Direct);
    row("through a plan", "gold core", "core", Way::ThroughPlan, "gold");
    row("through two plans", "gold silver core", "core", Way::ThroughPlan, "gold silver");
    row("not through the other plan", "silver web", "web", Way::Direct);
    row("not through what is no plan", "gilded web", "web", Way::Direct);
    row("not through a plan of another owner", "BETA.beta web", "web", Way::Direct);
    row("not through a plan for another owner", "gold BETA.core", "BETA.core", Way::Direct);
    row("not through a plan that is only staged", "+gold core", "core", Way::Direct);
    row("through a plan that is about to go", "-gold core", "core", Way::ThroughPlan, "gold");
    row("about to be given", "+core", "core", Way::NotHeld, "", "+");
    row("about to be taken", "-core", "core", Way::Direct, "", "-");
    row("through a plan, about to be taken", "gold -core", "core", Way::ThroughPlan, "gold", "-");
}

void TestHoldingOrigin::ways()
{
    QFETCH(const QString, holds);
    QFETCH(const QString, license);
    const HoldingOrigin origin = originOf(holds, license, {});
    QTEST(origin.way, "way");
    QStringList plans;
    for (const int column : origin.plans)
        plans.append(sampleColumns().at(column).license.key.module);
    QTEST(plans.join(u' '), "plans");
    const QString staged = !origin.staged                       ? QString()
                           : origin.staged == ChangeKind::Grant ? u"+"_qs
                                                                : u"-"_qs;
    QTEST(staged, "staged");
}

void TestHoldingOrigin::sources_data()
{
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QString>("events"); // the newest first
    QTest::addColumn<Source>("source");
    QTest::addColumn<int>("event");
    const auto row = [](const char *holds, const char *events, Source source, int event = -1) {
        QTest::addRow("%s: %s", *holds ? holds : "nothing", events)
            << QString::fromLatin1(holds) << QString::fromLatin1(events) << source << event;
    };
    row("core", "", Source::Elsewhere);
    row("core", "V+", Source::Run, 0);
    row("core", "V-", Source::Elsewhere, 0);
    row("core", "U+", Source::PerhapsRun, 0);
    row("core", "U-", Source::Elsewhere);
    row("core", "R+", Source::Elsewhere);
    row("core", "R-", Source::Elsewhere);
    row("core", "R+ V+", Source::Run, 1);
    row("core", "R- V+", Source::Run, 1);
    row("core", "U- V+", Source::Run, 1);
    row("core", "U+ V-", Source::PerhapsRun, 0);
    row("core", "U+ V+", Source::PerhapsRun, 0);
    row("core", "R+ U- R- V- V+", Source::Elsewhere, 3);
    row("core", "V+ V- V+", Source::Run, 0);
    row("gold core", "", Source::Elsewhere);
    row("gold core", "V+", Source::Run, 0);
    row("", "", Source::None);
    row("", "V-", Source::Run, 0);
    row("", "V+", Source::Elsewhere, 0);
    row("", "U-", Source::PerhapsRun, 0);
    row("", "U+", Source::None);
    row("", "R- R+", Source::None);
    row("", "U+ V-", Source::Run, 1);
    row("", "U- V+", Source::PerhapsRun, 0);
    row("", "U+ V+", Source::Elsewhere, 1);
    row("?core", "", Source::None);
    row("?core", "V+", Source::None);
    row("?core", "U-", Source::None);
}

void TestHoldingOrigin::sources()
{
    QFETCH(const QString, holds);
    QFETCH(const QString, events);
    const HoldingOrigin origin = originOf(holds, u"core"_qs, eventsFrom(events));
    QTEST(origin.source, "source");
    QFETCH(const int, event);
    QCOMPARE(origin.event, event);
}

/// Every history of up to four events: what is said of an event is true of it, and nothing newer speaks
/// against it.
void TestHoldingOrigin::everyHistory()
{
    const QStringList kinds {u"V+"_qs, u"V-"_qs, u"U+"_qs, u"U-"_qs, u"R+"_qs, u"R-"_qs};
    for (int code = 0; code < 7 * 7 * 7 * 7; ++code) {
        QStringList history;
        for (int rest = code; rest > 0; rest /= 7) {
            if (rest % 7 > 0)
                history.append(kinds.at(rest % 7 - 1));
        }
        const QList<HoldingEvent> events = eventsFrom(history.join(u' '));
        for (const QString &holds : {QString(), u"core"_qs}) {
            const HoldingOrigin origin = originOf(holds, u"core"_qs, events);
            const ChangeKind explaining = holds.isEmpty() ? ChangeKind::Release : ChangeKind::Grant;
            const auto newest = std::ranges::find_if(events, [explaining](const HoldingEvent &event) {
                return event.effect == Effect::Done
                       || (event.effect == Effect::Perhaps && event.kind == explaining);
            });
            const QByteArray said = history.join(u' ').toLatin1() + ": " + holds.toLatin1();
            if (newest == events.cend()) {
                QVERIFY2(origin.event == -1, said.constData());
                QVERIFY2((origin.source == Source::None) == holds.isEmpty(), said.constData());
                continue;
            }
            QVERIFY2(origin.event == newest - events.cbegin(), said.constData());
            const bool isDone = newest->effect == Effect::Done;
            QVERIFY2((origin.source == Source::Run) == (isDone && newest->kind == explaining),
                     said.constData());
            QVERIFY2((origin.source == Source::PerhapsRun) == !isDone, said.constData());
            QVERIFY2((origin.source == Source::Elsewhere) == (newest->kind != explaining), said.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestHoldingOrigin)
#include "tst_holdingorigin.moc"
