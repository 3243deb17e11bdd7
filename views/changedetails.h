// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/changeset.h"
#include "models/domain/plannedcall.h"
#include "models/stageresult.h"

#include <QWidget>

#include <optional>

class ConflictPanel;
class QLabel;
class QPlainTextEdit;
class Workspace;

/// What is behind one line of the changes: the conflict it has met, if it has, and the calls that will be
/// sent for it. The workspace must outlive it.
class ChangeDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ChangeDetails(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows @p change, none where no line is chosen. @p calls is what its associate and owner get.
    void showChange(const std::optional<Change> &change, const QList<PlannedCall> &calls);

Q_SIGNALS:
    /// A conflict was settled, as far as it could be.
    void staged(const StageResult &result);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateCalls();

    ConflictPanel *m_conflict;
    QLabel *m_callsTitle;
    QPlainTextEdit *m_calls;
    QList<PlannedCall> m_shownCalls;
};
