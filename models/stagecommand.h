// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"
#include "models/stepname.h"

#include <QList>
#include <QUndoCommand>

class QUndoStack;
class Workspace;

/// One box before and after a staged edit, by names that survive every reload.
struct CellEdit
{
    qint64 associateId = 0;
    LicenseKey license;
    bool before = false;
    bool after = false;
};

/// One step of staging on the workspace's undo stack. Holds names, so it stays right when rows and columns
/// move under it. Owned by the stack; the workspace outlives it.
class StageCommand final : public QUndoCommand
{
public:
    /// Makes @p edits when it is pushed.
    StageCommand(Workspace &workspace, QList<CellEdit> edits, StepName name);

    [[nodiscard]] QString name() const { return m_name.text(); }

    void undo() override;
    void redo() override;

private:
    Workspace &m_workspace;
    const QList<CellEdit> m_edits;
    const StepName m_name;
};

/// What the next step to be undone or done again on the workspace's @p stack is called, in the language of
/// the moment; empty where there is none. QUndoStack's own texts stay what they were when the step was made.
[[nodiscard]] QString undoName(const QUndoStack &stack);
[[nodiscard]] QString redoName(const QUndoStack &stack);
