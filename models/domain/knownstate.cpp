// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/knownstate.h"

QList<AssociateRow> associateRows(const KnownState &state)
{
    const KnownHoldings &holdings = state.holdings;
    QList<AssociateRow> rows;
    rows.reserve(state.associates.size());
    for (int row = 0; const Associate &associate : state.associates) {
        AssociateRow &target = rows.emplaceBack();
        target.associate = associate;
        target.holds.resize(holdings.columnCount());
        for (int column = 0; column < holdings.columnCount(); ++column) {
            if (holdings.isKnown(row, column))
                target.holds[column] = holdings.isHeld(row, column);
        }
        ++row;
    }
    return rows;
}
