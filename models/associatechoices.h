// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

class Workspace;

/// All associates by name, to choose one from; those who share a name with their user id behind it. Shows
/// what the workspace had when it was last renewed, since nobody chooses from a list that moves. Needs the
/// workspace to outlive it.
class AssociateChoices : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit AssociateChoices(const Workspace &workspace, QObject *parent = nullptr);

    /// Reads the associates anew.
    void renew();
    /// The ids of those who are called exactly @p typed, in the list or by their name; letter case and blanks
    /// around it aside.
    [[nodiscard]] QList<qint64> called(const QString &typed) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Choice
    {
        qint64 associateId = 0;
        QString name;
        QString text; ///< as it stands in the list
    };

    const Workspace &m_workspace;
    QList<Choice> m_choices;
};
