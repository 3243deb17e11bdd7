// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/licenseact.h"

#include "services/local/journal.h"

#include <utility>

namespace {

/// Whose package tells what an act has done: the serial number is that of the installation.
QString ownerOf(const LicenseOrder &order)
{
    return order.kind == RunKind::ChangeSerialNumber ? QStringLiteral("SUPEROFFICE") : order.owner;
}

/// The whole act as one item of a run.
RunItem itemFor(const LicenseOrder &order)
{
    RunItem item;
    item.change.owner = ownerOf(order);
    return item;
}

} // namespace

LicenseAct::LicenseAct(WebApi &api, Journal &journal, RunStart start, LicenseOrder order, QObject *parent)
    : QObject(parent)
    , m_server(api)
    , m_central(api)
    , m_reader(api)
    , m_journal(journal)
    , m_start(std::move(start))
    , m_order(std::move(order))
{
    Q_ASSERT(m_order.kind != RunKind::Changes);
    m_start.kind = m_order.kind;
}

LicenseAct::~LicenseAct()
{
    // The coroutine runs to its end here, while the members it uses still live.
    disconnect();
    m_isCancelled = true;
    m_reader.scope().cancel(); // first, so that nothing is read back
    m_server.scope().cancel();
    m_central.scope().cancel();
}

void LicenseAct::run()
{
    work();
}

void LicenseAct::cancel()
{
    m_isCancelled = true;
    switch (m_step) { // as it is now: what is cancelled goes on to the next
    case Step::Unsent:
        m_server.scope().cancel();
        m_reader.scope().cancel();
        break;
    case Step::Sending:
        m_server.scope().cancel();
        m_central.scope().cancel();
        break;
    case Step::ReadingBack:
        m_reader.scope().cancel();
        break;
    }
}

QCoro::Task<> LicenseAct::work()
{
    auto unsent = co_await judgedBeforeSending();
    if (unsent) {
        end(*unsent);
        co_return;
    }
    auto outcome = co_await sendAndRead();
    end(outcome);
}

/// What is stored now; no package is an answer too.
QCoro::Task<Result<StoredLicense>> LicenseAct::read()
{
    StoredLicense stored;
    if (m_order.kind == RunKind::SaveCentralLicense) {
        auto central = co_await m_reader.getCentralLicense();
        if (!central)
            co_return tl::unexpected(central.error());
        stored.central = central->value;
        co_return stored;
    }
    auto info = co_await m_reader.getLicenseFromDB(ownerOf(m_order));
    if (info)
        stored.info = *info;
    else if (info.error().kind != ApiError::Kind::NotFound)
        co_return tl::unexpected(info.error());
    co_return stored;
}

/// Why nothing is to be sent; none where it is, and the journal knows that it is about to be.
QCoro::Task<std::optional<ApplyOutcome>> LicenseAct::judgedBeforeSending()
{
    if (auto unread = LicenseJudgement::judgedUnread(m_order, QDateTime::currentDateTimeUtc()))
        co_return unread;
    auto before = co_await read();
    if (!before)
        co_return unsentFor(before.error().message());
    m_last = *before;
    const auto begun = m_journal.begin(m_start, {itemFor(m_order)});
    if (!begun)
        co_return unsentFor(Phrase::verbatim(begun.error()));
    m_result.runId = *begun;
    if (auto unsent = LicenseJudgement::judgedUnsent(m_order, *before))
        co_return unsent;
    if (m_order.kind == RunKind::ActivateLicense) {
        auto validated = co_await m_server.validateLicenseInfo(m_order.package.json);
        if (auto invalid = LicenseJudgement::judgedInvalid(validated))
            co_return invalid;
    }
    const auto noted = m_journal.noteActSending(m_result.runId, before->lines());
    if (!noted)
        co_return unsentFor(Phrase::verbatim(noted.error()));
    co_return std::nullopt;
}

QCoro::Task<ApplyOutcome> LicenseAct::sendAndRead()
{
    const StoredLicense before = *std::exchange(m_last, std::nullopt);
    m_step = Step::Sending;
    Q_EMIT writing();
    auto sent = co_await send();
    m_step = Step::ReadingBack;
    auto after = co_await read();
    if (!after) {
        const Phrase reason =
            phrase(QT_TR_NOOP("The result could not be read: %1"), {after.error().message()});
        co_return ApplyOutcome {ApplyOutcome::Kind::Unknown, reason};
    }
    m_last = *after;
    co_return LicenseJudgement::judged(m_order, before, *after, sent);
}

/// What the server says about it, in the form that most of its answers have.
QCoro::Task<Result<LicenseResult>> LicenseAct::send()
{
    switch (m_order.kind) {
    case RunKind::ActivateLicense:
        return m_server.activateLicenseInfo(m_order.package.json);
    case RunKind::AddLicenseFile:
        return sendFile();
    case RunKind::ChangeSerialNumber:
        return m_server.changeSerialNumber(m_order.companyName, m_order.serialNr);
    case RunKind::RemoveLicense:
        return m_server.removeLicenseFromDB(m_order.owner);
    case RunKind::SaveCentralLicense:
        return sendCentral();
    case RunKind::Changes:
        break;
    }
    Q_UNREACHABLE();
}

/// The answer to a file is the package, with a reason where it was not loaded.
QCoro::Task<Result<LicenseResult>> LicenseAct::sendFile()
{
    auto info = co_await m_server.addLicenseFromFile(m_order.fileContent);
    if (!info)
        co_return tl::unexpected(info.error());
    co_return LicenseResult {info->reason.isEmpty(), info->reason};
}

QCoro::Task<Result<LicenseResult>> LicenseAct::sendCentral()
{
    auto owners = co_await m_central.saveCentralLicense(m_order.central, m_order.assigned);
    if (!owners)
        co_return tl::unexpected(owners.error());
    co_return LicenseResult {true, {}};
}

void LicenseAct::end(const ApplyOutcome &outcome)
{
    m_result.outcome = outcome;
    if (isCalledOff())
        m_result.outcome = {ApplyOutcome::Kind::Refused,
                            phrase(QT_TR_NOOP("Cancelled before anything was sent."))};
    if (m_last)
        m_result.after = m_last->info;
    const QString problem = m_result.runId == 0 ? QString() : writeEnd();
    if (m_step != Step::Unsent)
        m_result.problem = problem;
    Q_EMIT finished(m_result);
}

/// Tells the journal how it ended; gives why that did not work, or nothing.
QString LicenseAct::writeEnd()
{
    QString problem;
    if (!isCalledOff()) {
        const QList<Phrase> after = m_last ? m_last->lines() : QList<Phrase>();
        const auto noted = m_journal.noteActOutcome(m_result.runId, m_result.outcome, after);
        problem = noted ? QString() : noted.error();
    }
    const auto ended = m_journal.end(m_result.runId, m_isCancelled ? RunState::Stopped : RunState::Finished);
    return ended || !problem.isEmpty() ? problem : ended.error();
}

bool LicenseAct::isCalledOff() const
{
    return m_isCancelled && m_step == Step::Unsent;
}

ApplyOutcome LicenseAct::unsentFor(const Phrase &reason)
{
    return {ApplyOutcome::Kind::Refused, phrase(QT_TR_NOOP("Nothing was sent: %1"), {reason})};
}
