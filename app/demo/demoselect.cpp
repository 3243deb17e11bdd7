// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoselect.h"

#include <QStringList>

DemoSelect::DemoSelect(const QString &expression)
{
    const QStringList paths = expression.toLower().split(u',', Qt::SkipEmptyParts);
    for (const QString &path : paths)
        addPath(path.trimmed().split(u'/', Qt::SkipEmptyParts));
}

void DemoSelect::addPath(const QStringList &path)
{
    DemoSelect *level = this;
    for (const QString &name : path)
        level = &level->m_children[name];
}

void DemoSelect::apply(DemoJson &value) const
{
    if (m_children.isEmpty())
        return;
    if (DemoJson::List *elements = value.list()) {
        for (DemoJson &element : *elements)
            apply(element);
    } else if (DemoJson::Members *members = value.members()) {
        for (DemoJson::Member &member : *members) {
            const auto child = m_children.constFind(member.name.toLower());
            if (child == m_children.cend())
                member.value = nullptr;
            else
                child->apply(member.value);
        }
    }
}
