// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"

/// One item of a list, as the calls for lists, roles and archive entities give it. A plain value.
struct DemoListItem
{
    int id = 0;
    QString name;
    QString toolTip;
    bool isDeleted = false;
    int rank = 0;
    QString extraInfo;
    QString fullName; ///< the name in its context
    std::vector<DemoListItem> children;
};

/// MDOListItem lacks what SelectableMDOListItem has for ticking: `Selected`, `LastChanged` and `Hidden`.
enum class DemoListForm { Plain, Selectable };

/// Writes an item and its children: every field, in the documented order.
DemoJson demoListItem(const DemoListItem &item, DemoListForm form);
