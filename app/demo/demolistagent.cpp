// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolistagent.h"

#include "app/demo/demoarguments.h"
#include "app/demo/demonames.h"
#include "app/demo/demoresources.h"

using namespace Qt::StringLiterals;

namespace {

DemoListItem groupItem(const DemoGroup &group)
{
    DemoListItem item;
    item.id = group.id;
    item.name = QString::fromUtf16(group.name);
    item.rank = group.id;
    item.fullName = item.name;
    return item;
}

DemoListItem associateItem(const DemoAssociate &person, const QString &group)
{
    DemoListItem item;
    item.id = person.id;
    item.name = person.fullName();
    item.toolTip = person.title;
    item.isDeleted = person.isRetired;
    item.rank = person.id;
    item.extraInfo = person.userId;
    item.fullName = group + u'/' + item.name;
    return item;
}

} // namespace

DemoOperations DemoListAgent::operations()
{
    return {{u"MDO"_s,
             u"GetList"_s,
             u"The items of a list"_s,
             {u"Name"_s, u"ForceFlatList"_s, u"AdditionalInfo"_s, u"OnlyHistory"_s},
             [this](const DemoCall &call) { return getList(call); }}};
}

DemoRoutes DemoListAgent::routes()
{
    return {{"GET", u"MDOList/{listname}"_s, u"GetList"_s, u"The items of a list"_s,
             [this](const DemoCall &call) { return restList(call); }}};
}

DemoReply DemoListAgent::getList(const DemoCall &call) const
{
    DemoArguments arguments(call.body);
    const QString name = arguments.text(u"Name");
    const Shape shape = arguments.isSet(u"ForceFlatList") ? Shape::Flat : Shape::Tree;
    const QString additional = arguments.textOr(u"AdditionalInfo", QString());
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    return DemoReply::json(list(name, additional, shape, call.language).value_or(DemoJson()));
}

DemoReply DemoListAgent::restList(const DemoCall &call) const
{
    const QString name = call.segments.value(2);
    const bool isFlat = call.query.value(u"flat"_s).compare(u"true", Qt::CaseInsensitive) == 0;
    const auto found =
        list(name, call.query.value(u"additional"_s), isFlat ? Shape::Flat : Shape::Tree, call.language);
    return found ? DemoReply::json(*found)
                 : DemoReply::notFound(u"The list '%1' does not exist"_s.arg(name), DemoErrorStyle::Rest);
}

std::optional<DemoJson> DemoListAgent::list(const QString &name, const QString &additional, Shape shape,
                                            DemoLanguage language) const
{
    const QString key = name.toLower();
    Items items;
    if (key == u"associate") {
        items = associates(shape);
    } else if (key == u"userplan" || key == u"userplanwithnoselection") {
        items = userPlans(additional, language);
        if (key != u"userplan") {
            DemoListItem none;
            none.name = demoResourceText(u"SR_LIST_NONE"_s, language);
            none.fullName = none.name;
            items.insert(items.begin(), none);
        }
    } else {
        return std::nullopt;
    }
    DemoJson::List written;
    for (const DemoListItem &item : items)
        written.push_back(demoListItem(item, DemoListForm::Plain));
    return written;
}

// The groups with their people, or the people alone.
DemoListAgent::Items DemoListAgent::associates(Shape shape) const
{
    Items groups;
    for (const DemoGroup &group : demoGroups())
        groups.push_back(groupItem(group));
    Items people;
    for (const DemoAssociate &person : m_state.store.associates()) {
        DemoListItem &group = groups[static_cast<std::size_t>(person.group)];
        Items &place = shape == Shape::Flat ? people : group.children;
        place.push_back(associateItem(person, group.name));
    }
    return shape == Shape::Flat ? people : groups;
}

// All plans of SUPEROFFICE but the one that `exclude_id=N` names.
DemoListAgent::Items DemoListAgent::userPlans(const QString &additional, DemoLanguage language) const
{
    const QString prefix = u"exclude_id="_s;
    const int excluded = additional.startsWith(prefix) ? additional.mid(prefix.size()).toInt() : 0;
    const DemoOwner &superOffice = m_state.store.owner(0);
    Items plans;
    for (std::size_t index = superOffice.firstModule;
         index < superOffice.firstModule + superOffice.moduleCount; ++index) {
        const DemoModule &module = m_state.store.module(index);
        if (!module.isPlan() || module.id == excluded || !superOffice.userLicenses.test(index))
            continue;
        DemoListItem item;
        item.id = module.id;
        item.name = module.description.in(language);
        item.toolTip = module.tooltip.in(language);
        item.rank = module.sortOrder;
        item.extraInfo = module.name;
        item.fullName = item.name;
        plans.push_back(item);
    }
    return plans;
}
