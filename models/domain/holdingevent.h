// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changeset.h"
#include "models/domain/runrecord.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What one item of a run was to one box of the matrix: it gave or took the licence, or was to.
struct HoldingEvent
{
    /// Whether the server has done it.
    enum class Effect {
        Done, ///< read back as wanted, whatever became of the rest of the item
        Perhaps, ///< sent, or about to be, and never read back
        None, ///< not sent, refused, or read back as it was
    };

    qint64 runId = 0;
    QString user {}; ///< who started the run, as people know them
    QString comment {}; ///< of the run, in the administrator's own words
    QDateTime at {}; ///< when the item came to its state, UTC
    ChangeKind kind = ChangeKind::Grant;
    Effect effect = Effect::None;
    bool isByPlan = false; ///< nobody asked for it: it moved along with a user plan
    bool isRollback = false; ///< took back an earlier item of the same run
    RunItemState state = RunItemState::Pending; ///< of the whole item
    Phrase reason {}; ///< of the whole item; empty when verified

    friend bool operator==(const HoldingEvent &, const HoldingEvent &) = default;
};

/// What @p item of the run was to the licence @p module of its associate and owner; none where it changed
/// nothing about it, nor was to.
[[nodiscard]] std::optional<HoldingEvent> holdingEventFrom(qint64 runId, const RunStart &start,
                                                           const RunItem &item, const QString &module);

/// All that the runs have done about one box.
struct HoldingHistory
{
    qint64 associateId = 0;
    LicenseKey license {};
    QList<HoldingEvent> events {}; ///< the newest first
    QString problem {}; ///< why there are none, translated; empty where they could be read
};
