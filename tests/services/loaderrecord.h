// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/assignmentloader.h"
#include "tests/services/tenantfixture.h"

#include <QHash>
#include <QSet>

/// What an AssignmentLoader told, in order.
struct LoaderRecord
{
    explicit LoaderRecord(AssignmentLoader &loader);
    Q_DISABLE_COPY_MOVE(LoaderRecord)

    QStringList signalNames; ///< without repetitions in a row
    qint64 total = -2;
    QList<qint64> associates; ///< in the order they arrived
    QHash<qint64, QSet<LicenseKey>> holdings; ///< by associate, visible licences only
    QSet<qint64> known; ///< of whom somebody has said what they hold
    QList<QPair<int, int>> progress;
    QList<AssignmentLoader::Stage> failures;
    ApiError error;
    int settled = 0;

    [[nodiscard]] bool hasEnded() const { return settled > 0 || !failures.isEmpty(); }
    /// Why this is not everybody once, with what the tenant has; empty where it is.
    [[nodiscard]] QString difference(const TenantFixture &fixture, int associateCount) const;

private:
    void note(const char *name);
    void note(qint64 associateId, const LicenseKey &key, bool held);
    void note(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses);
    void note(qint64 associateId, const QList<LicenseOwner> &owners);
};

/// Whether archives show licences in columns, and how long their pages are at most.
[[nodiscard]] DemoProfile columnProfile(bool partnerColumns, bool superOfficeColumns, int maximumTop = 0);
