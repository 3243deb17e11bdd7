// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/journal.h"
#include "tests/services/local/samplerun.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>

/// Burns by a step a call, and then kills the program as no program can help.
class Fuse
{
public:
    explicit Fuse(int length)
        : m_length(length)
    {}

    template<class T>
    void burn(const Journal::Expected<T> &written)
    {
        if (!written) {
            std::fputs(qPrintable(written.error()), stderr);
            std::exit(EXIT_FAILURE);
        }
        if (m_length-- == 0)
            std::raise(SIGKILL);
    }

private:
    int m_length; ///< steps left
};

/// Takes the sample run through the journal in the folder that is the first argument, and is killed after as
/// many steps as the second one says. Where that is "wait", it waits after the first step until somebody
/// kills it.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    bool hasLength = false;
    Fuse fuse(arguments.at(2).toInt(&hasLength));

    Journal journal(arguments.at(1));
    const Journal::Expected<qint64> runId = journal.begin(sampleStart(), sampleItems());
    if (!hasLength) {
        std::puts("begun");
        std::fflush(stdout);
        std::getchar();
    }
    fuse.burn(runId);
    for (int position = 0; position < sampleItems().size(); ++position) {
        fuse.burn(journal.noteSending(*runId, position, sampleBefore(position)));
        fuse.burn(journal.noteOutcome(*runId, position, sampleOutcome(position), sampleAfter(position)));
    }
    fuse.burn(journal.end(*runId, RunState::Finished));
    return EXIT_SUCCESS;
}
