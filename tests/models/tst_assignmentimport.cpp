// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/assignmentimport.h"
#include "models/importtext.h"
#include "tests/models/sampletenant.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// What files of assignments come to on the sample tenant.
class AssignmentImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void verdicts_data();
    void verdicts();
    void problems_data();
    void problems();
    void headersInEveryLanguage_data();
    void headersInEveryLanguage();
    void marksInEveryLanguage_data();
    void marksInEveryLanguage();
    void licenses_data();
    void licenses();
    void whatIsStagedCounts();
    void summary();

private:
    static AssignmentImport judged(const Workspace &workspace, const QString &text,
                                   BlankCells blankCells = BlankCells::LeaveAlone);
    /// Lines as "line associate (licences): verdict".
    static QString printed(const AssignmentImport &import);
    /// Wishes such as `11-gold 55+base`.
    static QString printedWishes(const AssignmentImport &import);
};

void AssignmentImportTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

AssignmentImport AssignmentImportTest::judged(const Workspace &workspace, const QString &text,
                                              BlankCells blankCells)
{
    return judgedImport(csvTableFromBytes(text.toUtf8()), ImportTenant::of(workspace), blankCells);
}

QString AssignmentImportTest::printed(const AssignmentImport &import)
{
    QStringList lines;
    for (const ImportRow &row : import.rows) {
        const QString licenses = row.licenses.join(u", "_qs);
        lines.append(u"%1%2 %3 (%4): %5"_qs.arg(row.hasProblem() ? u"!"_qs : QString())
                         .arg(row.line)
                         .arg(row.associate, licenses, importVerdictText(row)));
    }
    return lines.join(u'\n');
}

QString AssignmentImportTest::printedWishes(const AssignmentImport &import)
{
    QStringList parts;
    for (const NamedWish &wish : import.wishes) {
        const QChar sign = wish.wanted ? u'+' : u'-';
        parts.append(QString::number(wish.associateId) + sign + wish.license.module);
    }
    return parts.join(u' ');
}

void AssignmentImportTest::verdicts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<BlankCells>("blankCells");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("wishes");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected,
                        const char16_t *wishes, BlankCells blankCells = BlankCells::LeaveAlone) {
        QTest::newRow(name) << QString::fromUtf16(text) << blankCells << QString::fromUtf16(expected)
                            << QString::fromUtf16(wishes);
    };

    row("a list", u"User ID,Licence\nEVA,Gold\nanna,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold\n3 Anna Berg (Gold): already so", u"55+gold");
    row("give and take", u"User ID;Licence;Action\nEVA;Gold;give\nANNA;Gold;take\nDIRK;Gold;take\n",
        u"2 Eva Žižková (Gold): gives Gold\n3 Anna Berg (Gold): takes Gold\n"
        u"4 Dirk Müller (Gold): already so",
        u"11-gold 55+gold");
    row("an unknown action", u"User ID,Licence,Action\nEVA,Gold,maybe\n",
        u"!2 Eva Žižková (Gold): Gold: “maybe” is neither yes nor no", u"");
    row("no licence", u"User ID,Licence\nEVA,\n", u"!2 Eva Žižková (): names no licence", u"");
    row("an owner in a column of its own", u"User ID,Owner,Licence\nEVA,acme tools,gold\nEVA,NordSync,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold\n!3 Eva Žižková (Gold): no licence is called Gold", u"55+gold");

    row("by number", u"Associate ID,Licence\n55,Gold\n56,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold\n!3 56 (Gold): nobody is called 56", u"55+gold");
    row("by e-mail", u"E-mail,Licence\nEVA@Example.com,Gold\n", u"2 Eva Žižková (Gold): gives Gold",
        u"55+gold");
    row("by name", u"Name,Licence\n\u00a0 eva   Z\u030ciz\u030ckova\u0301 ,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold", u"55+gold");
    row("by a name without its accents", u"Name,Licence\nEva Zizkova,Gold\n",
        u"!2 Eva Zizkova (Gold): nobody is called Eva Zizkova", u"");
    row("by the name that is shown", u"Associate,Licence\nFRIDA,Gold\n",
        u"!2 FRIDA (Gold): Gold: not loaded yet", u"");
    row("nobody named", u"Name,Licence\n,Gold\n", u"!2  (Gold): names nobody", u"");
    row("two of one name", u"Name,Licence\nBo Lund,Gold\n",
        u"!2 Bo Lund (Gold): 2 associate(s) are called Bo Lund: use the user ID", u"");
    row("two of one name told apart", u"Name,E-mail,Licence\nBo Lund,bo2@example.com,Gold\n",
        u"2 Bo Lund (Gold): gives Gold", u"78+gold");
    row("a name that does not fit", u"User ID,Name,Licence\nEVA,Anna Berg,Gold\nEVA,Eva Žižková,Gold\n",
        u"!2 EVA (Gold): EVA and Anna Berg are not the same associate\n"
        u"3 Eva Žižková (Gold): gives Gold",
        u"55+gold");
    row("an e-mail that is not known", u"User ID,E-mail,Licence\nDIRK,dirk@example.com,Gold\n",
        u"2 Dirk Müller (Gold): gives Gold", u"44+gold");
    row("the less certain name alone", u"User ID,Name,Licence\n,Eva Žižková,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold", u"55+gold");

    row("seats run out", u"User ID,Licence\nEVA,Backup\nDIRK,Backup\n",
        u"2 Eva Žižková (Backup): gives Backup\n!3 Dirk Müller (Backup): Backup: no free seat", u"55+backup");
    row("a seat that a later line frees",
        u"User ID,Licence,Action\nEVA,Archive,give\nANNA,Archive,take\nDIRK,Archive,give\n",
        u"2 Eva Žižková (Archive): gives Archive\n3 Anna Berg (Archive): takes Archive\n"
        u"!4 Dirk Müller (Archive): Archive: no free seat",
        u"11-archive 55+archive");
    row("what is needed", u"User ID,Licence\nEVA,Calendar\nCHLOE,Calendar\n",
        u"2 Eva Žižková (Calendar): gives Calendar; also gives Base\n3 Chloë Dupré (Calendar): gives "
        u"Calendar",
        u"55+calendar 33+calendar");
    row("what cannot stay", u"User ID,Licence,Action\nBJORN,Base,take\nCHLOE,Gold,give\n",
        u"2 Bjørn Åsen (Base): takes Base; also takes Calendar\n"
        u"3 Chloë Dupré (Gold): gives Gold; also takes Silver",
        u"22-base 33+gold");
    row("a need that the file takes", u"User ID,Licence,Action\nCHLOE,Base,take\nCHLOE,Calendar,give\n",
        u"!2 Chloë Dupré (Base): Base: another licence in this file does not allow it\n"
        u"3 Chloë Dupré (Calendar): gives Calendar",
        u"33+calendar");
    row("a need that the file takes from who has both",
        u"User ID,Licence,Action\nANNA,Base,take\nANNA,Calendar,give\n",
        u"!2 Anna Berg (Base): Base: another licence in this file does not allow it\n"
        u"3 Anna Berg (Calendar): already so",
        u"");
    row("two plans", u"User ID,Licence\nEVA,Gold\nEVA,Silver\n",
        u"!2 Eva Žižková (Gold): Gold: another licence in this file does not allow it\n"
        u"3 Eva Žižková (Silver): gives Silver",
        u"55+silver");
    row("read-only", u"User ID,Licence\nEVA,Sales Premium\nANNA,Sales Premium\n",
        u"!2 Eva Žižková (Sales Premium): Sales Premium: read-only here\n"
        u"3 Anna Berg (Sales Premium): already so",
        u"");

    row("said twice", u"User ID,Licence\nEVA,Gold\nEVA,Gold\n",
        u"2 Eva Žižková (Gold): gives Gold\n3 Eva Žižková (Gold): Gold: as in line 2", u"55+gold");
    row("said both ways", u"User ID,Licence,Action\nEVA,Gold,give\nEVA,Gold,take\nEVA,Gold,give\n",
        u"!2 Eva Žižková (Gold): Gold: line 3 says the opposite\n"
        u"!3 Eva Žižková (Gold): Gold: line 2 says the opposite\n"
        u"!4 Eva Žižková (Gold): Gold: line 2 says the opposite",
        u"");

    row("a matrix", u"User ID,Gold,Backup,Archive\nEVA,x,x,\nANNA,0,1,no\n",
        u"2 Eva Žižková (Gold, Backup): gives Gold and Backup\n"
        u"3 Anna Berg (Gold, Archive): takes Gold and Archive",
        u"11-gold 11-archive 55+gold 55+backup");
    row("blank cells left alone", u"User ID,Gold,Backup\nANNA,,\n", u"2 Anna Berg (): asks for nothing", u"");
    row("blank cells that take", u"User ID,Gold,Silver\nANNA,,\nCHLOE,,x\n",
        u"2 Anna Berg (Gold): takes Gold\n3 Chloë Dupré (): already so", u"11-gold", BlankCells::Take);
    row("lines that end early", u"User ID,Gold,Backup\nEVA,x\n", u"2 Eva Žižková (Gold): gives Gold",
        u"55+gold");
    row("a mark that is none", u"User ID,Gold,Backup\nEVA,perhaps,x\n",
        u"!2 Eva Žižková (Backup, Gold): gives Backup; Gold: “perhaps” is neither yes nor no", u"55+backup");
    row("columns that are no licences", u"User ID,Group,Desk,Gold,Acme Site,Sync Core\nEVA,Board,7,x,x,x\n",
        u"!1  (Desk): no licence is called Desk\n"
        u"!1  (Acme Site): Acme Site is not given to associates one by one\n"
        u"!1  (Sync Core): Sync Core is not given to associates one by one\n"
        u"2 Eva Žižková (Gold): gives Gold",
        u"55+gold");
    row("a comma without quotes", u"Name,Gold,Backup\nEva, Žižková,x,x\n",
        u"!2 Eva (): nobody is called Eva; has 4 field(s), more than the first line: are quotes missing?",
        u"");
    row("columns without a name", u"User ID,,Gold\nEVA,x,x\n", u"2 Eva Žižková (Gold): gives Gold",
        u"55+gold");
    row("a column twice", u"User ID,Gold,gold\nEVA,x,0\n",
        u"!2 Eva Žižková (Gold): Gold: line 2 says the opposite; Gold: line 2 says the opposite", u"");
}

void AssignmentImportTest::verdicts()
{
    QFETCH(const QString, text);
    QFETCH(const BlankCells, blankCells);
    SampleTenant tenant;
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    eva.associate.email = u"eva@example.com"_qs;
    AssociateRow bo = eva;
    bo.associate.fullName = u"Bo Lund"_qs;
    QList<AssociateRow> rows {eva};
    for (const qint64 id : {77, 78}) {
        bo.associate.associateId = id;
        bo.associate.userId = u"BO%1"_qs.arg(id);
        bo.associate.email = u"bo%1@example.com"_qs.arg(id - 76);
        rows.append(bo);
    }
    tenant.workspace.addAssociates(rows, SampleTenant::keys());
    const AssignmentImport import = judged(tenant.workspace, text, blankCells);
    QCOMPARE(import.problem, AssignmentImport::Problem::None);
    QTEST(printed(import), "expected");
    QTEST(printedWishes(import), "wishes");
    QCOMPARE(import.gives + import.takes, import.wishes.size());

    // What the verdicts promise is what staging does.
    const StageResult result = tenant.workspace.stage(import.wishes, u"Import"_qs);
    QCOMPARE(result.blockedCount(), 0);
    QCOMPARE(result.changed, import.wishes.size() + import.movesAlong);
    QCOMPARE(result.implied, import.movesAlong);
}

void AssignmentImportTest::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AssignmentImport::Problem>("problem");
    using enum AssignmentImport::Problem;
    QTest::newRow("no header") << u"EVA,Gold\nANNA,Gold\n"_qs << NoAssociateColumn;
    QTest::newRow("no associate") << u"Licence,Action\nGold,give\n"_qs << NoAssociateColumn;
    QTest::newRow("no licence") << u"User ID,Name\nEVA,Eva\n"_qs << NoLicenseColumn;
    QTest::newRow("nothing else") << u"Name\n"_qs << NoLicenseColumn;
    QTest::newRow("a header alone") << u"Name,Gold\n"_qs << None;
}

void AssignmentImportTest::problems()
{
    QFETCH(const QString, text);
    QFETCH(const AssignmentImport::Problem, problem);
    const SampleTenant tenant;
    const AssignmentImport import = judged(tenant.workspace, text);
    QCOMPARE(import.problem, problem);
    QVERIFY(import.rows.isEmpty() && import.wishes.isEmpty());
    QCOMPARE(importProblemText(problem).isEmpty(), problem == AssignmentImport::Problem::None);
    const Workspace empty;
    QCOMPARE(judged(empty, text).problem, AssignmentImport::Problem::NothingKnown);
}

void AssignmentImportTest::headersInEveryLanguage_data()
{
    QTest::addColumn<QString>("header");
    for (const char16_t *header :
         {u"Login;License;Action", u"user_name;MODULE;Change", u"Bruker-ID;Lisens;Handling",
          u"Användar-ID;Licens;Åtgärd", u"Bruger-id;Licens;Ændring", u"Benutzer-ID;Lizenz;Aktion",
          u"Gebruikers-ID;Licentie;Actie", u"BRUKERNAVN;Lisens;Endring",
          u"Benutzername;Modul;A\u0308nderung"}) {
        const QString text = QString::fromUtf16(header);
        QTest::newRow(text.toUtf8().constData()) << text;
    }
}

void AssignmentImportTest::headersInEveryLanguage()
{
    QFETCH(const QString, header);
    const SampleTenant tenant;
    const AssignmentImport import = judged(tenant.workspace, header + u"\nEVA;Gold;x\nANNA;Gold;0\n"_qs);
    QCOMPARE(printedWishes(import), u"11-gold 55+gold"_qs);
}

void AssignmentImportTest::marksInEveryLanguage_data()
{
    QTest::addColumn<QString>("give");
    QTest::addColumn<QString>("take");
    const auto row = [](const char16_t *give, const char16_t *take) {
        QTest::newRow(QString::fromUtf16(give).toUtf8().constData())
            << QString::fromUtf16(give) << QString::fromUtf16(take);
    };
    row(u"Give", u"Take");
    row(u"TRUE", u"FALSE");
    row(u"✓", u"-");
    row(u"1", u"0");
    row(u"legg til", u"ta bort");
    row(u"sann", u"usann");
    row(u"LÄGG TILL", u"frigör");
    row(u"sant", u"falskt");
    row(u"tilføj", u"fjern");
    row(u"ja", u"nej");
    row(u"zuweisen", u"entfernen");
    row(u"WAHR", u"FALSCH");
    row(u"toewijzen", u"vrijgeven");
    row(u"waar", u"onwaar");
}

void AssignmentImportTest::marksInEveryLanguage()
{
    QFETCH(const QString, give);
    QFETCH(const QString, take);
    const SampleTenant tenant;
    const AssignmentImport import =
        judged(tenant.workspace, u"User ID;Gold\nEVA;%1\nANNA;%2\n"_qs.arg(give, take));
    QCOMPARE(printedWishes(import), u"11-gold 55+gold"_qs);
}

void AssignmentImportTest::licenses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    const auto row = [](const char16_t *name, const char16_t *verdict) {
        QTest::newRow(QString::fromUtf16(name).toUtf8().constData())
            << QString::fromUtf16(name) << QString::fromUtf16(verdict);
    };
    row(u"Extra: pack/2", u"gives Extra: pack/2");
    row(u"extra", u"gives Extra: pack/2");
    row(u"ACME/Extra: pack/2", u"gives Extra: pack/2");
    row(u"Acme Tools : extra", u"gives Extra: pack/2");
    row(u"Base", u"2 licence(s) are called Base: write “Acme Tools: Base” or the code name");
    row(u"acme: base", u"gives Base");
    row(u"NordSync/Base", u"gives Base");
    row(u"Twin", u"2 licence(s) are called Twin: write “Acme Tools: Twin” or the code name");
    row(u"twin-1", u"gives Twin");
    row(u"Secret", u"Secret is not given to associates one by one");
    row(u"Somebody: Base", u"no licence is called Somebody: Base");
    row(u":", u"no licence is called :");
}

void AssignmentImportTest::licenses()
{
    QFETCH(const QString, name);
    const QList<SampleModule> acme {
        {.name = u"extra"_qs, .description = u"Extra: pack/2"_qs, .total = 9},
        {.name = u"base"_qs, .description = u"Base"_qs, .total = 9},
        {.name = u"twin-1"_qs, .description = u"Twin"_qs, .total = 9},
        {.name = u"twin-2"_qs, .description = u"Twin"_qs, .total = 9},
        {.name = u"secret"_qs, .description = u"Secret"_qs, .total = 9, .isHidden = true},
    };
    const QList<SampleModule> nordSync {{.name = u"base"_qs, .description = u"Base"_qs, .total = 9}};
    const LicenseCatalogue catalogue({samplePackage(u"ACME"_qs, u"Acme Tools"_qs, acme),
                                      samplePackage(u"NORDSYNC"_qs, u"NordSync"_qs, nordSync)});
    Workspace workspace;
    workspace.setWriteAccess({WriteObstacle::None, WriteObstacle::None});
    workspace.setCatalogue(catalogue);
    QList<LicenseKey> keys;
    for (const AssignmentColumn &column : workspace.columns())
        keys.append(column.license.key);
    AssociateRow eva = SampleTenant::row(SampleTenant::Eva);
    eva.holds.fill(false, keys.size());
    workspace.addAssociates({eva}, keys);
    const AssignmentImport import = judged(workspace, u"User ID;Licence\nEVA;%1\n"_qs.arg(name));
    QCOMPARE(import.rows.size(), 1);
    QTEST(importVerdictText(import.rows.constFirst()), "verdict");
}

void AssignmentImportTest::whatIsStagedCounts()
{
    SampleTenant tenant;
    tenant.give(SampleTenant::Dirk, u"backup"_qs); // the last seat
    tenant.give(SampleTenant::Eva, u"gold"_qs);
    const AssignmentImport import = judged(
        tenant.workspace, u"User ID,Licence,Action\nEVA,Backup,give\nEVA,Gold,give\nDIRK,Backup,take\n"_qs);
    QCOMPARE(printed(import), u"2 Eva Žižková (Backup): gives Backup\n3 Eva Žižková (Gold): already so\n"
                              "4 Dirk Müller (Backup): takes Backup"_qs);
}

void AssignmentImportTest::summary()
{
    const SampleTenant tenant;
    const AssignmentImport import =
        judged(tenant.workspace, u"User ID,Gold,Calendar\nEVA,x,x\nANNA,0,x\nDIRK,,maybe\nNOBODY,x,x\n"_qs);
    QCOMPARE(
        importSummaryText(import),
        u"Gives 2, takes 1; 1 already so. 1 more box(es) would change along. 2 line(s) have problems."_qs);
    const CsvTable table = csvTableFromBytes("a;b\nc;d\n");
    QCOMPARE(csvFactsText(table), u"2 line(s), semicolon, UTF-8"_qs);
}

QTEST_GUILESS_MAIN(AssignmentImportTest)
#include "tst_assignmentimport.moc"
