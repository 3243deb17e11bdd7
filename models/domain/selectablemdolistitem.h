// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// One node of the vendor's tree of user licences (API reference 4.9). For display only: what its id and its
/// tick stand for is not said anywhere.
struct SelectableMDOListItem
{
    qint64 id = 0;
    QString name {}; ///< label
    QString fullName {}; ///< label with its context
    QString toolTip {};
    QString type {}; ///< free kind
    QString extraInfo {}; ///< free, such as a module's code name
    qint64 rank = 0; ///< order among its siblings
    bool isDeleted = false; ///< out of use
    bool isHidden = false; ///< not for display
    bool isSelected = false;
    QList<SelectableMDOListItem> childItems {}; ///< at most 32 levels below the first

    friend bool operator==(const SelectableMDOListItem &, const SelectableMDOListItem &) = default;
};
