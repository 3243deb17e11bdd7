// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseownermodel.h"

#include "models/licensetext.h"
#include "models/workspace.h"

LicenseOwnerModel::LicenseOwnerModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
    rebuild();
    connect(&workspace, &Workspace::catalogueChanged, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
}

int LicenseOwnerModel::addNode(int parent, Node node)
{
    const int added = static_cast<int>(m_nodes.size());
    QList<int> &siblings = parent < 0 ? m_roots : m_nodes[parent].children;
    node.parent = parent;
    node.row = static_cast<int>(siblings.size());
    siblings.append(added);
    m_nodes.append(node);
    return added;
}

void LicenseOwnerModel::rebuild()
{
    m_nodes.clear();
    m_roots.clear();
    m_catalogue = m_workspace.catalogue();
    const QList<CatalogueOwner> &owners = m_catalogue.owners();
    for (int o = 0; o < owners.size(); ++o) {
        const int ownerNode = addNode(-1, {.owner = o});
        for (const Restriction restriction : {Restriction::Restricted, Restriction::Unrestricted}) {
            const bool wantUnrestricted = restriction == Restriction::Unrestricted;
            int group = -1;
            const QList<CatalogueLicense> &licenses = owners.at(o).licenses;
            for (int l = 0; l < licenses.size(); ++l) {
                if (licenses.at(l).isHidden || licenses.at(l).seats.unrestricted != wantUnrestricted)
                    continue;
                if (group < 0)
                    group = addNode(ownerNode, {.owner = o, .restriction = restriction});
                addNode(group, {.owner = o, .license = l, .restriction = restriction});
            }
        }
    }
}

void LicenseOwnerModel::retranslate()
{
    for (const int root : std::as_const(m_roots)) {
        const QModelIndex ownerIndex = indexOf(root);
        if (const int groups = rowCount(ownerIndex))
            Q_EMIT dataChanged(index(0, 0, ownerIndex), index(groups - 1, 0, ownerIndex));
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, 0);
}

const LicenseOwnerModel::Node &LicenseOwnerModel::node(const QModelIndex &index) const
{
    return m_nodes.at(static_cast<qsizetype>(index.internalId()));
}

QModelIndex LicenseOwnerModel::indexOf(int node) const
{
    return createIndex(m_nodes.at(node).row, 0, static_cast<quintptr>(node));
}

const CatalogueOwner &LicenseOwnerModel::owner(const Node &node) const
{
    return m_catalogue.owners().at(node.owner);
}

QModelIndex LicenseOwnerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(parent.isValid() ? node(parent).children.at(row) : m_roots.at(row));
}

QModelIndex LicenseOwnerModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || node(child).parent < 0)
        return {};
    return indexOf(node(child).parent);
}

int LicenseOwnerModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_roots.size());
    return parent.column() == 0 ? static_cast<int>(node(parent).children.size()) : 0;
}

int LicenseOwnerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString LicenseOwnerModel::text(const Node &node) const
{
    if (node.license >= 0)
        return owner(node).licenses.at(node.license).displayName();
    switch (node.restriction) {
    case Restriction::Restricted:
        //: Group of licences that have a ceiling of seats.
        return tr("Restricted");
    case Restriction::Unrestricted:
        //: Group of licences without a ceiling.
        return tr("Unrestricted");
    case Restriction::All:
        break;
    }
    return owner(node).displayName();
}

QVariant LicenseOwnerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &item = node(index);
    const CatalogueLicense *license = item.license < 0 ? nullptr : &owner(item).licenses.at(item.license);
    switch (role) {
    case Qt::DisplayRole:
        return text(item);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return license ? license->tooltip : QString();
    case Qt::AccessibleTextRole:
        //: What a screen reader says of a licence: %1 its name, %2 its seats, as in "97 of 100 in use".
        return license ? tr("%1, %2").arg(text(item), seatText(license->seats)) : text(item);
    case OwnerNameRole:
        return owner(item).name;
    case ModuleNameRole:
        return license ? license->key.module : QString();
    case RestrictionRole:
        return QVariant::fromValue(item.restriction);
    default:
        return {};
    }
}

QVariant LicenseOwnerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Licence owners");
}
