// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/licenseact.h"
#include "tests/services/runtrace.h"

/// A LicenseAct with a journal of its own in memory.
class OrderedAct
    : public OwnJournal
    , public LicenseAct
{
public:
    OrderedAct(WebApi &api, const LicenseOrder &order);

    /// The run in the journal, which has one item.
    [[nodiscard]] RunRecord record();
    [[nodiscard]] RunItem item();
};

/// What a LicenseAct told.
struct ActTrace
{
    explicit ActTrace(LicenseAct &act);
    Q_DISABLE_COPY_MOVE(ActTrace)

    int writings = 0; ///< how often writing() came
    QList<LicenseActResult> results;

    [[nodiscard]] bool hasEnded() const { return !results.isEmpty(); }
    [[nodiscard]] const ApplyOutcome &outcome() const { return results.constFirst().outcome; }
};

/// Every kind of act.
[[nodiscard]] QList<RunKind> allActs();
/// As the rows of tests are called: "activate", "file" and so on.
[[nodiscard]] const char *actName(RunKind kind);
/// The operation that writes.
[[nodiscard]] QString writeOf(RunKind kind);
/// What reaches the tenant for an act, as TenantFixture::operations() spells it.
[[nodiscard]] QStringList operationsOf(RunKind kind);

/// An order that the tenant of @p fixture can fulfil, as the program makes it: asks the tenant.
[[nodiscard]] LicenseOrder orderFor(TenantFixture &fixture, RunKind kind);
/// The body that the write of @p order has to have, to the byte, but for the central licence.
[[nodiscard]] QByteArray bodyOf(const LicenseOrder &order);
/// What the tenant of @p fixture has stored of what @p kind is about, in lines.
[[nodiscard]] QStringList storedIn(TenantFixture &fixture, RunKind kind);
