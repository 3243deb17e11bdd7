// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importlayout.h"

#include <algorithm>

static constexpr std::array AssociateColumns {ImportColumn::AssociateId, ImportColumn::UserId,
                                              ImportColumn::Email, ImportColumn::Name};

ImportLayout::ImportLayout(const QStringList &header)
{
    m_positions.fill(-1);
    for (int position = 0; position < header.size(); ++position) {
        const auto column = importColumnFromText(header.at(position));
        if (!column && !header.at(position).trimmed().isEmpty())
            m_others.append(position);
        else if (column && !has(*column))
            m_positions[static_cast<std::size_t>(*column)] = position;
    }
}

bool ImportLayout::hasAssociateColumn() const
{
    return std::any_of(AssociateColumns.cbegin(), AssociateColumns.cend(),
                       [this](ImportColumn column) { return has(column); });
}

QString ImportLayout::textOf(ImportColumn column, const QStringList &fields) const
{
    return fields.value(positionOf(column)).trimmed();
}

QList<AssociateName> ImportLayout::associateNames(const QStringList &fields) const
{
    QList<AssociateName> names;
    for (const ImportColumn column : AssociateColumns) {
        if (const QString text = textOf(column, fields); !text.isEmpty())
            names.append({column, text});
    }
    return names;
}
