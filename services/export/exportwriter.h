// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/exporttable.h"

#include <tl/expected.hpp>

#include <functional>

class QIODevice;

/// Writes tables in one kind of file. Has no state that a write changes, so that one may serve several
/// threads. Errors are translated sentences that say why and what to do, but not where: the caller knows the
/// name of the file.
class ExportWriter
{
public:
    enum class End {
        Written, ///< all of it
        Cancelled, ///< what has been written so far means nothing
    };
    using Outcome = tl::expected<End, QString>;
    /// Told after each row how many are done; ends the writing where it gives false.
    using Step = std::function<bool(int rowsDone)>;

    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    Q_DISABLE_COPY_MOVE(ExportWriter)

    /// Why this kind of file cannot hold @p table; empty where it can.
    [[nodiscard]] virtual QString obstacle(const ExportTable &table) const = 0;
    /// Writes @p table to @p target, which is open for writing. Takes its time: not for the GUI thread.
    [[nodiscard]] virtual Outcome write(const ExportTable &table, QIODevice &target,
                                        const Step &step) const = 0;

    /// The sentence for a target that takes no more.
    [[nodiscard]] static QString targetProblem(const QIODevice &target);
};
