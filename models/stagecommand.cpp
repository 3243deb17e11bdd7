// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagecommand.h"

#include "models/workspace.h"

#include <QUndoStack>

#include <utility>

namespace {

QString nameAt(const QUndoStack &stack, int index)
{
    const auto *step = static_cast<const StageCommand *>(stack.command(index)); // nothing else is pushed
    return step ? step->name() : QString();
}

} // namespace

StageCommand::StageCommand(Workspace &workspace, QList<CellEdit> edits, StepName name)
    : QUndoCommand(name.text())
    , m_workspace(workspace)
    , m_edits(std::move(edits))
    , m_name(std::move(name))
{}

void StageCommand::undo()
{
    m_workspace.applyEdits(m_edits, &CellEdit::before);
}

void StageCommand::redo()
{
    m_workspace.applyEdits(m_edits, &CellEdit::after);
}

QString undoName(const QUndoStack &stack)
{
    return nameAt(stack, stack.index() - 1);
}

QString redoName(const QUndoStack &stack)
{
    return nameAt(stack, stack.index());
}
