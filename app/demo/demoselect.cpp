// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoselect.h"

#include <algorithm>

DemoSelect::DemoSelect(const QString &expression)
{
    const QStringList paths = expression.split(u',', Qt::SkipEmptyParts);
    for (const QString &path : paths)
        addPath(path.trimmed().split(u'/', Qt::SkipEmptyParts));
}

void DemoSelect::addPath(const QStringList &path)
{
    DemoSelect *level = this;
    for (const QString &name : path) {
        qsizetype index = level->indexOf(name);
        if (index < 0) {
            index = level->m_names.size();
            level->m_names.append(name);
            level->m_children.append(DemoSelect());
        }
        level = &level->m_children[index];
    }
}

/// Where the property @p name is listed; -1 where it is not. Asked of every member of every row.
qsizetype DemoSelect::indexOf(const QString &name) const
{
    const auto found = std::ranges::find_if(m_names, [&name](const QString &listed) {
        return listed.size() == name.size() && listed.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_names.cend() ? -1 : found - m_names.cbegin();
}

void DemoSelect::apply(DemoJson &value) const
{
    if (m_names.isEmpty())
        return;
    if (DemoJson::List *elements = value.list()) {
        for (DemoJson &element : *elements)
            apply(element);
    } else if (DemoJson::Members *members = value.members()) {
        for (DemoJson::Member &member : *members) {
            if (const qsizetype index = indexOf(member.name); index >= 0)
                m_children.at(index).apply(member.value);
            else
                member.value = nullptr;
        }
    }
}
