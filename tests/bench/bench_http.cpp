// SPDX-License-Identifier: GPL-3.0-or-later
// How many answers a second the program's own way to a server decodes, and whether its memory stays flat. An
// answer tells what one associate has from one owner, which is what applying reads, or from all of them,
// which is what loading reads. Prints answers per second, the growth of resident memory in KiB after the
// first tenth of the requests, and the longest time in milliseconds for which the event loop did nothing
// else.
#include "services/superoffice/licenseagent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <vector>

namespace {

constexpr int InFlight = 6;
constexpr qint64 AssociateId = 1;

/// An operation of the License agent; gives how many owners or licences it has told of, and nothing after an
/// error.
using Operation = QCoro::Task<qsizetype> (*)(LicenseAgent &agent);

QCoro::Task<qsizetype> thirdPartyLicenseAssignments(LicenseAgent &agent)
{
    auto rows = co_await agent.getThirdPartyLicenseAssignments(AssociateId, QStringLiteral("SIGNFLOW"));
    co_return rows ? rows->size() : 0;
}

QCoro::Task<qsizetype> userLicenses(LicenseAgent &agent)
{
    auto owners = co_await agent.getUserLicenses(AssociateId, LicenseAgent::Fields::Holdings);
    co_return owners ? owners->size() : 0;
}

Operation operationNamed(const QString &name)
{
    if (name == u"GetThirdPartyLicenseAssignments")
        return thirdPartyLicenseAssignments;
    return name == u"GetUserLicenses" ? userLicenses : nullptr;
}

qint64 residentKiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE) / 1024;
}

/// The longest time that passes between two ticks of a timer that is due every millisecond.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_sinceTick.start();
        m_ticks.callOnTimeout([this] {
            m_longest = std::max(m_longest, m_sinceTick.nsecsElapsed());
            m_sinceTick.start();
        });
        m_ticks.setTimerType(Qt::PreciseTimer);
        m_ticks.start(1);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest / 1'000'000; }

private:
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    qint64 m_longest = 0; ///< nanoseconds
};

/// Reads the same over and over, several at a time, then ends the program.
class Load
{
public:
    Load(LicenseAgent &agent, Operation operation, int count)
        : m_agent(agent)
        , m_operation(operation)
        , m_count(count)
    {}

    void start()
    {
        for (int reader = 0; reader < InFlight; ++reader)
            m_readers.push_back(readOn());
    }

private:
    QCoro::Task<> readOn()
    {
        while (m_asked < m_count) {
            ++m_asked;
            const qsizetype told = co_await m_operation(m_agent);
            if (told == 0) {
                QTextStream(stderr) << "Nothing was told" << Qt::endl;
                QCoreApplication::exit(1);
                co_return;
            }
            note();
        }
    }

    /// Counts an answer; what comes before the first tenth is there to warm up.
    void note()
    {
        ++m_answered;
        if (m_answered == m_count / 10) {
            m_residentBefore = residentKiB();
            m_time.start();
        }
        if (m_answered != m_count)
            return;
        const double seconds = static_cast<double>(m_time.nsecsElapsed()) / 1e9;
        QTextStream(stdout) << qRound((m_count - m_count / 10) / seconds) << ' '
                            << residentKiB() - m_residentBefore << ' ' << m_watch.longestMs() << Qt::endl;
        QCoreApplication::quit();
    }

    LicenseAgent &m_agent;
    const Operation m_operation;
    const int m_count;
    int m_asked = 0;
    int m_answered = 0;
    qint64 m_residentBefore = 0;
    QElapsedTimer m_time;
    LoopWatch m_watch;
    std::vector<QCoro::Task<>> m_readers;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const Operation operation = operationNamed(arguments.value(2));
    const int count = arguments.value(3).toInt();
    if (arguments.size() != 4 || !operation || count < 10) {
        QTextStream(stderr) << "usage: bench_http ROOT OPERATION COUNT" << Qt::endl;
        return 2;
    }
    const QUrl root(arguments.at(1));
    HttpClient client;
    client.setTrustedOrigin(root);
    client.setCredentials({.authorization = "Basic " + QByteArray("demo:demo").toBase64()});
    WebApi api(client, root);
    LicenseAgent agent(api);
    Load load(agent, operation, count);
    load.start();
    return QCoreApplication::exec();
}
