// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"

#include <QList>
#include <QStringList>

/// The agents' `$select`: a comma list of properties, deeper levels with '/', names without case. A plain
/// value.
class DemoSelect
{
public:
    DemoSelect() = default;
    explicit DemoSelect(const QString &expression);

    /// Sets every unlisted property of \a value to null and keeps it in place; without a list nothing
    /// changes.
    void apply(DemoJson &value) const;

private:
    void addPath(const QStringList &path);
    [[nodiscard]] qsizetype indexOf(const QString &name) const;

    QStringList m_names; // few; none means everything
    QList<DemoSelect> m_children; // in the order of the names
};
