// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/associatechoices.h"

#include "models/workspace.h"

#include <QCollator>

#include <algorithm>
#include <vector>

AssociateChoices::AssociateChoices(const Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    renew();
}

void AssociateChoices::renew()
{
    const QList<Associate> &associates = m_workspace.associates();
    // Collates once a row instead of once a comparison.
    const QCollator collator;
    std::vector<std::pair<QCollatorSortKey, const Associate *>> order;
    order.reserve(static_cast<size_t>(associates.size()));
    QHash<QString, int> bearers; // of each name
    for (const Associate &associate : associates) {
        order.emplace_back(collator.sortKey(associate.displayName()), &associate);
        ++bearers[associate.displayName()];
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    beginResetModel();
    m_choices.clear();
    m_choices.reserve(associates.size());
    for (const auto &[key, associate] : order) {
        const QString name = associate->displayName();
        //: One of several associates of the same name, in a list to choose from: %1 name, %2 user id.
        const QString text = bearers.value(name) > 1 ? tr("%1 (%2)").arg(name, associate->userId) : name;
        m_choices.append({associate->associateId, name, text});
    }
    endResetModel();
}

QList<qint64> AssociateChoices::called(const QString &typed) const
{
    const QString sought = typed.trimmed();
    const auto idsBy = [this, &sought](QString Choice::*name) {
        QList<qint64> ids;
        for (const Choice &choice : m_choices) {
            if ((choice.*name).compare(sought, Qt::CaseInsensitive) == 0)
                ids.append(choice.associateId);
        }
        return ids;
    };
    const QList<qint64> listed = idsBy(&Choice::text);
    return listed.isEmpty() ? idsBy(&Choice::name) : listed;
}

int AssociateChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

QVariant AssociateChoices::data(const QModelIndex &index, int role) const
{
    // A box in which nothing is chosen asks about no index at all.
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::ParentIsInvalid))
        return {};
    // What is typed is completed by the text for editing.
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_choices.at(index.row()).text;
    return {};
}
