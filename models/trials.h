// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/licensekey.h"

#include <QHash>

/// What was sent of the staged changes, and how that ended: of each change the last trial. Knows nothing of
/// what is still staged.
class Trials
{
public:
    /// An item that was sent, and how it ended.
    struct Trial
    {
        ApplyItem item;
        ApplyOutcome outcome;
    };

    /// Takes how @p item ended, for each of its changes.
    void add(const ApplyItem &item, const ApplyOutcome &outcome);
    /// Forgets the trial of a change that is wanted otherwise now.
    void remove(qint64 associateId, const LicenseKey &license);
    void clear() { m_trials.clear(); }

    /// The last trial of a change, or nullptr; lives until the next call that changes anything.
    [[nodiscard]] const Trial *find(qint64 associateId, const LicenseKey &license) const;

private:
    QHash<std::pair<qint64, LicenseKey>, Trial> m_trials; ///< by associate id and licence
};
