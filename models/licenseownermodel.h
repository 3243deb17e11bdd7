// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"

#include <QAbstractItemModel>

class Workspace;

/// The owners as a tree: owner, then its restricted and its unrestricted licences, then the visible licences.
/// Hidden licences are not there at all. Needs the workspace to outlive it.
class LicenseOwnerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        OwnerNameRole = Qt::UserRole + 1, ///< code name of the owner a node belongs to
        ModuleNameRole, ///< code name of the licence; empty on owners and groups
        RestrictionRole, ///< Restriction of the rows beneath or at this node
    };
    /// Which of an owner's licences a node stands for.
    enum class Restriction { All, Restricted, Unrestricted };
    Q_ENUM(Restriction)

    explicit LicenseOwnerModel(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    struct Node
    {
        int parent = -1; ///< index into m_nodes, -1 for owners
        int row = 0;
        int owner = 0; ///< index into the catalogue's owners
        int license = -1; ///< index into the owner's licences; -1 on owners and groups
        Restriction restriction = Restriction::All;
        QList<int> children {};
    };

    void rebuild();
    int addNode(int parent, Node node);
    [[nodiscard]] const Node &node(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(int node) const;
    [[nodiscard]] const CatalogueOwner &owner(const Node &node) const;
    [[nodiscard]] QString text(const Node &node) const;

    Workspace &m_workspace;
    LicenseCatalogue m_catalogue; ///< the one the nodes are about: the workspace may already have the next
    QList<Node> m_nodes;
    QList<int> m_roots;
};
