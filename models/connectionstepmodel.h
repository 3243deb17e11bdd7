// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionstep.h"

#include <QAbstractListModel>

/// The steps of testing a connection, all of them from the start, in the order they are taken.
class ConnectionStepModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole + 1, ///< ConnectionStep::State
        StateTextRole, ///< the state in a word
        TextRole, ///< what was found, or what is wrong and what to do
    };

    explicit ConnectionStepModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Every step waits again.
    void restart();
    void setStep(const ConnectionStep &step);
    /// Says the texts anew in the language now set; what was found stays in the language it was found in.
    void retranslate();

private:
    QList<ConnectionStep> m_steps; ///< by kind
};
