// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/assignmentrules.h"

/// One thing that is done with the licences of many associates.
struct BulkChange
{
    enum class Verb {
        Give,
        Take,
        Swap, ///< takes one licence from those who have it and gives another instead, or leaves them alone
        MakeLike, ///< gives and takes until everybody has what one of them has
    };
    Verb verb = Verb::Give;
    int license = -1; ///< the column that is given or taken; with MakeLike none
    int replacement = -1; ///< with Swap: the column that is given instead
    int model = -1; ///< with MakeLike: the row of the associate that the others are to be like
    QList<int> columns {}; ///< with MakeLike: those that are made alike

    friend bool operator==(const BulkChange &, const BulkChange &) = default;
};

/// What has to be wished for to do @p change with the associates in @p rows, as they are with what is staged.
/// A swap, and the exchange of a user plan while people are made alike, is a group for each associate.
/// Making alike leaves boxes alone that are not known, of the model or of the others; all releases come
/// before all grants, so that the seats they free are there, and what needs another licence after that one.
[[nodiscard]] QList<AssignmentRules::Wish> wishesFor(const AssignmentRules &rules,
                                                     const AssignmentTable &table, const QList<int> &rows,
                                                     const BulkChange &change);
