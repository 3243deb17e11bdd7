// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connectionstepmodel.h"

#include "models/connectiontext.h"

ConnectionStepModel::ConnectionStepModel(QObject *parent)
    : QAbstractListModel(parent)
{
    for (int kind = 0; kind <= static_cast<int>(ConnectionStep::Kind::Users); ++kind)
        m_steps.append({.kind = static_cast<ConnectionStep::Kind>(kind)});
}

int ConnectionStepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

static QString spokenText(const ConnectionStep &step)
{
    //: For screen readers: %1 a step of testing a connection, %2 how far it has come.
    const QString state = ConnectionStepModel::tr("%1: %2").arg(connectionStepName(step.kind),
                                                                connectionStepStateText(step.state));
    return step.text.isEmpty() ? state : state + QStringLiteral(". ") + step.text;
}

QVariant ConnectionStepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionStep &step = m_steps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return connectionStepName(step.kind);
    case Qt::AccessibleTextRole:
        return spokenText(step);
    case StateRole:
        return QVariant::fromValue(step.state);
    case StateTextRole:
        return connectionStepStateText(step.state);
    case TextRole:
        return step.text;
    default:
        return {};
    }
}

void ConnectionStepModel::restart()
{
    for (ConnectionStep &step : m_steps)
        step = {.kind = step.kind};
    retranslate();
}

void ConnectionStepModel::setStep(const ConnectionStep &step)
{
    const auto row = static_cast<int>(step.kind);
    if (m_steps.at(row) == step)
        return;
    m_steps[row] = step;
    Q_EMIT dataChanged(index(row), index(row));
}

void ConnectionStepModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}
