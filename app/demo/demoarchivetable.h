// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofilter.h"

#include <vector>

/// One column of an archive. A plain value; its cell function refers to the store it was made for.
struct DemoArchiveColumn
{
    QString name;
    QString displayName;
    DemoColumnType type = DemoColumnType::Text;
    QString restrictionType; ///< the wire's word; empty when the column cannot be filtered by
    bool canOrder = false;
    bool isLicense = false; ///< says whether a licence is held
    std::function<DemoCell(std::size_t row)> cell;

    bool canRestrict() const { return !restrictionType.isEmpty(); }
};

/// One entity of an archive: a kind of row one can ask for. A plain value.
struct DemoArchiveEntity
{
    QString name;
    QString displayName;
    std::function<bool(std::size_t row)> contains;
};

/// All there is in one archive. Rows go by an index of the store. Made per call; the store outlives it.
struct DemoArchiveTable
{
    QList<DemoArchiveColumn> columns;
    QList<DemoArchiveEntity> entities;
    std::vector<std::size_t> rows; ///< in the stored order, which is that of the keys
    std::function<int(std::size_t row)> primaryKey;
    std::function<bool(std::size_t row)> isRetired;
};
