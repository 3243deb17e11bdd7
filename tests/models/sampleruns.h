// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

/// A run of 50 items by "Ingrid Holm" on 22 November 2026 at 09:05 UTC, all verified where it is finished; of
/// any other, 36 are verified, 1 failed and 1 is unknown.
[[nodiscard]] RunRecord sampleRun(qint64 id, RunState state = RunState::Finished);

/// An act on the licence of SIGNFLOW, otherwise as sampleRun().
[[nodiscard]] RunRecord sampleAct(qint64 id, RunKind kind, RunState state = RunState::Finished);

/// An item that gives "sign-user" and "sign-archive" of SIGNFLOW to somebody who holds "sign-base".
[[nodiscard]] RunItem sampleItem(const QString &associate, RunItemState state = RunItemState::Verified,
                                 const QString &reason = {});
