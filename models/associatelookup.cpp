// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/associatelookup.h"

#include <algorithm>

using AssociateKind = AssociateFinding::Kind;

AssociateLookup::AssociateLookup(const QList<Associate> &associates)
    : m_associates(associates)
{
    m_names.reserve(associates.size());
    for (int row = 0; row < associates.size(); ++row) {
        const Associate &associate = associates.at(row);
        const Names names {comparable(associate.userId), comparable(associate.email),
                           comparable(associate.displayName())};
        m_rowById.insert(associate.associateId, row);
        m_rowsByUserId.insert(names.userId, row);
        m_rowsByEmail.insert(names.email, row);
        m_rowsByName.insert(names.name, row);
        m_names.append(names);
    }
}

QList<int> AssociateLookup::rowsCalled(const AssociateName &name) const
{
    const QString text = comparable(name.text);
    if (name.column == ImportColumn::AssociateId) {
        const auto found = m_rowById.constFind(text.toLongLong());
        return found == m_rowById.cend() ? QList<int>() : QList<int> {*found};
    }
    if (name.column == ImportColumn::UserId)
        return m_rowsByUserId.values(text);
    return (name.column == ImportColumn::Email ? m_rowsByEmail : m_rowsByName).values(text);
}

/// An e-mail that the server does not know contradicts nothing.
bool AssociateLookup::fits(int row, const AssociateName &name) const
{
    const QString text = comparable(name.text);
    const Names &names = m_names.at(row);
    if (name.column == ImportColumn::AssociateId)
        return m_associates.at(row).associateId == text.toLongLong();
    if (name.column == ImportColumn::UserId)
        return names.userId == text;
    if (name.column == ImportColumn::Email)
        return names.email.isEmpty() || names.email == text;
    return names.name == text;
}

AssociateFinding AssociateLookup::find(const QList<AssociateName> &names) const
{
    if (names.isEmpty())
        return {};
    const AssociateName &first = names.constFirst();
    QList<int> rows = rowsCalled(first);
    if (rows.isEmpty())
        return {AssociateKind::Nobody, -1, 0, first, {}};
    for (const AssociateName &other : names.sliced(1)) {
        rows.removeIf([this, &other](int row) { return !fits(row, other); });
        if (rows.isEmpty())
            return {AssociateKind::NotTheSame, -1, 0, first, other.text};
    }
    if (rows.size() > 1)
        return {AssociateKind::Several, -1, static_cast<int>(rows.size()), first, {}};
    return {AssociateKind::Found, rows.constFirst(), 1, first, {}};
}
