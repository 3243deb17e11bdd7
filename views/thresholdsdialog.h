// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/seats.h"

#include <QDialog>

class MessageStrip;
class QDialogButtonBox;
class QLabel;
class QSpinBox;

/// Asks from which share of its seats on a licence counts as nearly full, and as full. Can only be accepted
/// with shares that are valid.
class ThresholdsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ThresholdsDialog(const SeatThresholds &thresholds, QWidget *parent = nullptr);

    /// What is entered.
    [[nodiscard]] SeatThresholds thresholds() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void check();

    QLabel *m_explanation;
    QLabel *m_warningLabel;
    QSpinBox *m_warning; ///< in per cent
    QLabel *m_fullLabel;
    QSpinBox *m_full; ///< in per cent
    MessageStrip *m_problem;
    QDialogButtonBox *m_buttons;
};
