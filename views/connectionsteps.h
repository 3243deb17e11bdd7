// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionstepmodel.h"

#include <QListView>

/// The steps of testing a connection, as they are taken: one Tab stop, arrows go from step to step.
class ConnectionSteps : public QListView
{
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    /// Every step waits again.
    void restart();
    /// Shows how far one step has come, and keeps it in sight.
    void setStep(const ConnectionStep &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ConnectionStepModel m_model;
};
