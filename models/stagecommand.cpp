// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagecommand.h"

#include "models/workspace.h"

StageCommand::StageCommand(Workspace &workspace, QList<CellEdit> edits, const QString &text)
    : QUndoCommand(text)
    , m_workspace(workspace)
    , m_edits(std::move(edits))
{}

void StageCommand::undo()
{
    m_workspace.applyEdits(m_edits, &CellEdit::before);
}

void StageCommand::redo()
{
    m_workspace.applyEdits(m_edits, &CellEdit::after);
}
