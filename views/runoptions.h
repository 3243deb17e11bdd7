// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/runrecord.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

/// How the changes are to be applied: the administrator's comment, and what happens after a failure.
class RunOptions : public QWidget
{
    Q_OBJECT

public:
    explicit RunOptions(QWidget *parent = nullptr);

    /// What was entered, for a run of @p scope.
    [[nodiscard]] RunRequest request(RunRequest::Scope scope) const;
    /// The comment belongs to one run; the next one starts without.
    void clearComment();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_commentLabel;
    QLineEdit *m_comment;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
};
