// SPDX-License-Identifier: GPL-3.0-or-later
// Files of assignments: bytes to rows, and rows to verdicts on a small tenant.
#include "models/importtext.h"
#include "tests/fuzz/fuzzinput.h"
#include "tests/models/sampletenant.h"

namespace {

void readTable(const QByteArray &body)
{
    const CsvTable table = csvTableFromBytes(body);
    const QString problem = csvProblemText(table.problem);
    mustHold(table.rows.isEmpty() != problem.isEmpty(), "there are rows, or words for why there are none");
    int line = 0;
    for (const CsvRow &row : table.rows) {
        mustHold(row.line > line && !row.fields.isEmpty(),
                 "rows have fields, and stand in the order of lines");
        line = row.line;
    }
}

void judge(const QByteArray &body, BlankCells blankCells)
{
    const CsvTable table = csvTableFromBytes(body);
    if (table.rows.isEmpty())
        return;
    static const SampleTenant tenant;
    const AssignmentImport import = judgedImport(table, ImportTenant::of(tenant.workspace), blankCells);
    for (const ImportRow &row : import.rows)
        mustHold(!importVerdictText(row).isEmpty(), "every line has a verdict");
    const Proposal proposal = tenant.workspace.propose(tenant.workspace.located(import.wishes));
    mustHold(proposal.blocked.isEmpty(), "what is to be staged can be staged");
    mustHold(proposal.changes.size() == import.gives + import.takes + import.movesAlong,
             "as much is staged as was promised");
}

void judgeLeavingBlanks(const QByteArray &body)
{
    judge(body, BlankCells::LeaveAlone);
}

void judgeTakingBlanks(const QByteArray &body)
{
    judge(body, BlankCells::Take);
}

constexpr void (*functions[])(const QByteArray &) = {
    readTable, // a
    judgeLeavingBlanks,
    judgeTakingBlanks, // c
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return runChosen(functions, data, size);
}
