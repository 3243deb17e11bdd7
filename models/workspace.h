// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/assignmentrules.h"
#include "models/domain/associatetable.h"
#include "models/domain/changeset.h"
#include "models/domain/knownstate.h"
#include "models/domain/licensecatalogue.h"
#include "models/domain/runrecord.h"
#include "models/loadstatus.h"
#include "models/stagecommand.h"
#include "models/stageresult.h"
#include "models/stepname.h"
#include "models/trials.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <optional>

/// The one place that holds what is known of the tenant: catalogue, associates, who holds what, and what the
/// administrator wants changed. Item models read it and follow its signals; the session feeds it. Nothing
/// here waits or sends. Lives in the GUI thread.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    // What the server said

    /// Takes a new catalogue. Staged changes stay where their licence still exists.
    void setCatalogue(const LicenseCatalogue &catalogue);
    /// Starts a new read of the associates: rows not seen until finishAssociates() go then.
    void beginAssociates();
    /// Adds or renews associates; @p licenses names what the rows' holds are about, in their order.
    void addAssociates(const QList<AssociateRow> &rows, const QList<LicenseKey> &licenses);
    /// The same with all that was kept of a tenant.
    void addKnownAssociates(const KnownState &state);
    void finishAssociates();
    /// Takes what GetUserLicenses says of one associate: a licence that is not listed is not held.
    void setUserLicenses(qint64 associateId, const QList<LicenseOwner> &owners);
    /// Takes one owner's rows for one associate, as GetThirdPartyLicenseAssignments reads them back.
    void setAssignments(qint64 associateId, const QString &owner, const QList<ModuleLicenseLink> &links);
    void setPrincipal(const Principal &principal);
    /// Takes what the server lets the program change; columns that open or close are announced as changed
    /// rows.
    void setWriteAccess(const WriteAccess &access);
    /// Forgets everything, staged changes too: another tenant comes.
    void clear();

    void setCatalogueStatus(const LoadStatus &status);
    void setAssociatesStatus(const LoadStatus &status);
    void setHoldingsStatus(const LoadStatus &status);
    /// Takes since when what is held here is known, where it is not what the server says today, but what was
    /// kept of it; none: it is what the server says. While set nothing can be staged.
    void setKnownSince(const std::optional<QDateTime> &knownSince);
    /// From where on a licence counts as nearly full, and as full, wherever it is shown; valid ones.
    void setThresholds(const SeatThresholds &thresholds);

    // Reading

    [[nodiscard]] const LicenseCatalogue &catalogue() const { return m_catalogue; }
    [[nodiscard]] const Principal &principal() const { return m_principal; }
    [[nodiscard]] const WriteAccess &writeAccess() const { return m_writeAccess; }
    [[nodiscard]] const LoadStatus &catalogueStatus() const { return m_catalogueStatus; }
    [[nodiscard]] const LoadStatus &associatesStatus() const { return m_associatesStatus; }
    /// How far the reading of who holds what has come, where the list of associates did not tell.
    [[nodiscard]] const LoadStatus &holdingsStatus() const { return m_holdingsStatus; }
    [[nodiscard]] const std::optional<QDateTime> &knownSince() const { return m_knownSince; }
    [[nodiscard]] const SeatThresholds &thresholds() const { return m_thresholds; }
    [[nodiscard]] const QList<AssignmentColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const LicenseKey &key) const { return m_columnByKey.value(key, -1); }
    [[nodiscard]] const QList<Associate> &associates() const { return m_rows.associates(); }
    [[nodiscard]] int rowOf(qint64 associateId) const { return m_rows.rowOf(associateId); }
    [[nodiscard]] const AssignmentTable &table() const { return m_rows.assignments(); }
    [[nodiscard]] const AssignmentRules &rules() const { return m_rules; }
    /// Seats as they would be once everything staged is applied.
    [[nodiscard]] Seats projectedSeats(int column) const { return m_rules.projectedSeats(table(), column); }

    // Staging

    /// Why nothing at all can be staged now; Obstacle::None where it can.
    [[nodiscard]] Obstacle stagingObstacle() const;
    /// What staging @p wishes would come to. Rows and columns in it hold until wasReset().
    [[nodiscard]] Proposal propose(const QList<AssignmentRules::Wish> &wishes,
                                   NeedsChoice choice = NeedsChoice::TakeAlong) const;
    /// Stages what propose() says to the same wishes and choice, as one step to undo called @p name. Nothing
    /// is sent, and nobody is asked: that is the StagingDesk's part.
    StageResult stage(const QList<AssignmentRules::Wish> &wishes, const StepName &name,
                      NeedsChoice choice = NeedsChoice::TakeAlong);
    /// The same for wishes by name; those about what is not here any more count as blocked.
    StageResult stage(const QList<NamedWish> &wishes, const StepName &name);
    /// @p wishes by the rows and columns of today, without those about what is not here any more, and without
    /// those done together with them.
    [[nodiscard]] QList<AssignmentRules::Wish> located(const QList<NamedWish> &wishes) const;
    /// Takes back everything staged, as one step to undo.
    void discardStaged(const StepName &name);
    [[nodiscard]] ChangeSet changes() const;
    [[nodiscard]] int changeCount() const { return m_rows.assignments().stagedCount(); }
    [[nodiscard]] QUndoStack &undoStack() { return m_undoStack; }

    // Applying

    /// Everything staged, in the order it is to be sent, with what the screen shows as held.
    [[nodiscard]] ApplyPlan applyPlan() const;
    /// While true nothing can be staged: the changes are on their way to the server.
    void setApplying(bool isApplying);
    [[nodiscard]] bool isApplying() const { return m_isApplying; }
    /// Remembers how an item ended, for as long as its changes stay staged.
    void setOutcome(const ApplyItem &item, const ApplyOutcome &outcome);
    /// The last outcome for a staged change, or none if it was not tried since it was staged.
    [[nodiscard]] std::optional<ApplyOutcome> outcome(qint64 associateId, const LicenseKey &license) const;
    /// The item that ended so, with what the screen showed as held when it was sent; none where there is no
    /// outcome.
    [[nodiscard]] std::optional<ApplyItem> triedItem(qint64 associateId, const LicenseKey &license) const;

Q_SIGNALS:
    void aboutToReset(); ///< rows or columns are about to change in ways no other signal tells
    void wasReset();
    void rowsAboutToBeAdded(int first, int last);
    void rowsAdded();
    void rowsChanged(int first, int last); ///< associates or boxes in these rows
    void associatesRenewed(); ///< names, groups or roles of known associates were read again
    void seatsChanged(); ///< seat figures, also as projected by staging
    void stagingChanged(); ///< the set of staged changes, or what is known of their outcome
    void catalogueChanged();
    void principalChanged();
    void catalogueStatusChanged();
    void associatesStatusChanged();
    void holdingsStatusChanged();
    void applyingChanged();
    void knownSinceChanged();
    void thresholdsChanged();

private:
    friend class StageCommand;
    void applyEdits(const QList<CellEdit> &edits, bool CellEdit::*target);
    [[nodiscard]] const Trials::Trial *trial(qint64 associateId, const LicenseKey &license) const;
    [[nodiscard]] CellEdit editOf(const AssignmentTable::Cell &cell, bool wanted) const;
    [[nodiscard]] QList<bool> columnsWithSeats() const;
    void rebuildColumns(const LicenseCatalogue &catalogue);
    void updateColumns(const LicenseCatalogue &catalogue);
    void takeLinks(int row, const QString &owner, const QList<ModuleLicenseLink> &links);
    void announce(int changesBefore, int firstRow, int lastRow);
    void putAssociates(const QList<qint64> &ids, const std::function<int(qsizetype)> &put);
    [[nodiscard]] QList<int> columnsOf(const QList<LicenseKey> &licenses) const;

    LicenseCatalogue m_catalogue;
    QList<AssignmentColumn> m_columns;
    QHash<LicenseKey, int> m_columnByKey;
    AssignmentRules m_rules;
    AssociateTable m_rows;
    Principal m_principal;
    WriteAccess m_writeAccess;
    LoadStatus m_catalogueStatus;
    LoadStatus m_associatesStatus;
    LoadStatus m_holdingsStatus;
    std::optional<QDateTime> m_knownSince; ///< UTC
    SeatThresholds m_thresholds;
    Trials m_trials; ///< some of changes that are not staged any more
    bool m_isApplying = false;
    QUndoStack m_undoStack; // last: its commands refer to the rest
};
