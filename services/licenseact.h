// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseorder.h"
#include "services/licensejudgement.h"
#include "services/superoffice/licenseagent.h"
#include "services/superoffice/licenseserveragent.h"

#include <QObject>

class Journal;

/// How an act on a package has ended.
struct LicenseActResult
{
    qint64 runId = 0; ///< in the journal; 0: nothing was sent, and it has not come that far
    ApplyOutcome outcome {};
    /// The owner's package as it was read last, before sending where nothing was sent; none where there is
    /// none, none could be read, or it was about the central licence.
    std::optional<ExtendedLicenseInfo> after {};
    /// What went wrong beside the act itself, as when the journal could not be told how it ended; empty where
    /// nothing did.
    QString problem {};
};

/// One write about a whole package, as ApplyRun is for assignments, and with the same faith in nothing but
/// what is read back: read what is stored, stop where that is not what the order was made from, have the
/// package validated, send once, read again, compare (API reference 5.9). No write is ever repeated. The
/// journal knows of each step before it is taken; where it cannot be written nothing is sent.
///
/// Refused unsent is an order made from an answer of more than 15 minutes ago, and one to remove
/// SuperOffice's own package.
///
/// Made for one order, owned by the session, one thread. Destroying it cancels what is under way: what was
/// being sent is unknown in the journal then. The API and the journal outlive it.
class LicenseAct : public QObject
{
    Q_OBJECT

public:
    /// @p start gets the kind of @p order.
    LicenseAct(WebApi &api, Journal &journal, RunStart start, LicenseOrder order, QObject *parent = nullptr);
    ~LicenseAct() override;

    /// Runs to the end; finished() says so, maybe before this returns. Call once.
    void run();
    /// Before writing() nothing is sent at all, and the act ends at once. After it the server is not waited
    /// for any longer, and what is read back decides; called once more, that is given up as well.
    void cancel();

Q_SIGNALS:
    /// It is about to be sent: from now on it can no longer be called off.
    void writing();
    void finished(const LicenseActResult &result);

private:
    static constexpr PhraseContext phrase {"LicenseAct"};

    /// How far it has come, as far as cancelling makes a difference.
    enum class Step {
        Unsent,
        Sending,
        ReadingBack,
    };

    QCoro::Task<> work();
    [[nodiscard]] QCoro::Task<Result<StoredLicense>> read();
    [[nodiscard]] QCoro::Task<std::optional<ApplyOutcome>> judgedBeforeSending();
    [[nodiscard]] QCoro::Task<ApplyOutcome> sendAndRead();
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> send();
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> sendFile();
    [[nodiscard]] QCoro::Task<Result<LicenseResult>> sendCentral();
    void end(const ApplyOutcome &outcome);
    [[nodiscard]] QString writeEnd();
    [[nodiscard]] bool isCalledOff() const;
    [[nodiscard]] static ApplyOutcome unsentFor(const Phrase &reason);

    LicenseServerAgent m_server;
    LicenseAgent m_central; ///< writes the central licence
    LicenseAgent m_reader; ///< apart from those that write: each may be given up alone
    Journal &m_journal;
    RunStart m_start;
    const LicenseOrder m_order;
    std::optional<StoredLicense> m_last; ///< as it was read last; none while it was sent and not read since
    LicenseActResult m_result;
    Step m_step = Step::Unsent;
    bool m_isCancelled = false;
};
