// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolistitem.h"

#include "app/demo/democarrier.h"

using namespace Qt::StringLiterals;

DemoJson demoListItem(const DemoListItem &item, DemoListForm form)
{
    DemoJson::List children;
    for (const DemoListItem &child : item.children)
        children.push_back(demoListItem(child, form));
    const bool isSelectable = form == DemoListForm::Selectable;
    DemoObject object;
    object.add(u"Id"_s, item.id);
    object.add(u"Name"_s, item.name);
    object.add(u"ToolTip"_s, item.toolTip);
    object.add(u"Deleted"_s, item.isDeleted);
    object.add(u"Rank"_s, item.rank);
    object.add(u"Type"_s, QString());
    object.add(u"ColorBlock"_s, 0);
    object.add(u"IconHint"_s, QString());
    object.add(u"StyleHint"_s, item.isDeleted ? u"retired"_s : QString());
    if (isSelectable) {
        object.add(u"Selected"_s, false);
        object.add(u"LastChanged"_s, u"0001-01-01T00:00:00Z"_s);
    }
    object.add(u"ChildItems"_s, std::move(children));
    object.add(u"ExtraInfo"_s, item.extraInfo);
    if (isSelectable)
        object.add(u"Hidden"_s, false);
    object.add(u"FullName"_s, item.fullName);
    return demoCarrier(std::move(object));
}
