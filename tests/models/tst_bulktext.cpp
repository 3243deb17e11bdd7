// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulktext.h"

#include "tests/models/sampletenant.h"

#include <QRegularExpression>
#include <QTest>

/// A change of many associates in words, before and after.
class TestBulkText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void words_data();
    void words();
};

void TestBulkText::words_data()
{
    using Verb = BulkChange::Verb;
    QTest::addColumn<BulkChange::Verb>("verb");
    QTest::addColumn<QString>("license");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("step");
    QTest::addColumn<QString>("preview");

    // For everybody; of Frida nothing is known.
    QTest::newRow("give") << Verb::Give << u"backup"_qs << QString() << u"Give Backup to 6 associate(s)"_qs
                          << u"Changes 1 box(es); 2 associate(s) cannot have it"_qs;
    QTest::newRow("give, nobody can")
        << Verb::Give << u"archive"_qs << QString() << u"Give Archive to 6 associate(s)"_qs
        << u"Changes nothing; 3 associate(s) cannot have it"_qs;
    QTest::newRow("take") << Verb::Take << u"backup"_qs << QString() << u"Take Backup from 6 associate(s)"_qs
                          << u"Changes 3 box(es); 1 associate(s) cannot be changed"_qs;
    QTest::newRow("swap") << Verb::Swap << u"silver"_qs << u"gold"_qs
                          << u"Swap Silver for Gold for 1 associate(s)"_qs << u"Changes 2 box(es)"_qs;
    QTest::newRow("swap, has both") << Verb::Swap << u"gold"_qs << u"backup"_qs
                                    << u"Swap Gold for Backup for 1 associate(s)"_qs
                                    << u"Changes 1 box(es)"_qs;
    QTest::newRow("swap, read-only") << Verb::Swap << u"user"_qs << u"gold"_qs
                                     << u"Swap User for Gold for 4 associate(s)"_qs
                                     << u"Changes nothing; 4 associate(s) cannot have it"_qs;
    QTest::newRow("like Chloe") << Verb::MakeLike << u"archive backup"_qs << QString()
                                << u"Make 2 associate(s) like Chloë Dupré"_qs
                                << u"Changes 1 box(es); 2 associate(s) cannot have all of it"_qs;
    QTest::newRow("like Chloe, one licence")
        << Verb::MakeLike << u"roaming"_qs << QString() << u"Make 1 associate(s) like Chloë Dupré"_qs
        << u"Changes 1 box(es)"_qs;
}

void TestBulkText::words()
{
    QFETCH(const BulkChange::Verb, verb);
    QFETCH(const QString, license);
    QFETCH(const QString, replacement);
    const SampleTenant tenant;
    const Workspace &workspace = tenant.workspace;
    BulkChange change {.verb = verb};
    if (verb == BulkChange::Verb::MakeLike) {
        change.model = workspace.rowOf(SampleTenant::Chloe);
        for (const QString &module : license.split(u' '))
            change.columns.append(tenant.column(module));
    } else {
        change.license = tenant.column(license);
        change.replacement = replacement.isEmpty() ? -1 : tenant.column(replacement);
    }
    const auto wishes = wishesFor(workspace.rules(), workspace.table(), {0, 1, 2, 3, 4, 5}, change);
    QSet<int> rows;
    for (const AssignmentRules::Wish &wish : wishes)
        rows.insert(wish.row);
    QTEST(bulkStepName(change, static_cast<int>(rows.size()), workspace).text(), "step");
    QTEST(bulkPreviewText(change, workspace.propose(wishes)), "preview");
}

QTEST_GUILESS_MAIN(TestBulkText)
#include "tst_bulktext.moc"
