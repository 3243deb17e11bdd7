// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/distinctnames.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

QStringList distinctNames(const QList<Associate> &associates, QString Associate::*name)
{
    QSet<QString> names;
    for (const Associate &associate : associates) {
        if (!(associate.*name).isEmpty())
            names.insert(associate.*name);
    }
    QStringList sorted(names.cbegin(), names.cend());
    std::sort(sorted.begin(), sorted.end(), QCollator());
    return sorted;
}
