// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoassociateagent.h"

#include "app/demo/demoarguments.h"
#include "app/demo/demousercarriers.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int UserGroupType = 2; // the vendor's number for a group of users

} // namespace

DemoOperations DemoAssociateAgent::operations()
{
    const QString agent = u"Associate"_s;
    return {
        {agent,
         u"GetAssociateList"_s,
         u"The associates of these ids"_s,
         {u"associateIds"_s},
         [this](const DemoCall &call) { return getAssociateList(call); }},
        {agent,
         u"GetAssociatesByGroup"_s,
         u"The associates of one group"_s,
         {u"GroupId"_s, u"Type"_s},
         [this](const DemoCall &call) { return getAssociatesByGroup(call); }},
    };
}

DemoReply DemoAssociateAgent::getAssociateList(const DemoCall &call) const
{
    DemoArguments arguments(call.body);
    const QList<int> ids = arguments.bodyIntegers();
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoUserCarriers carriers(m_state.store, m_state.profile, call.language);
    DemoJson::List associates;
    for (const int id : ids) {
        const int index = m_state.store.associateIndex(id);
        if (index >= 0)
            associates.push_back(carriers.associate(static_cast<std::size_t>(index)));
    }
    return DemoReply::json(std::move(associates));
}

DemoReply DemoAssociateAgent::getAssociatesByGroup(const DemoCall &call) const
{
    DemoArguments arguments(call.body);
    const int group = arguments.integer(u"GroupId");
    const int type = arguments.integer(u"Type");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoUserCarriers carriers(m_state.store, m_state.profile, call.language);
    DemoJson::List associates;
    for (std::size_t index = 0; index < m_state.store.associates().size(); ++index) {
        const DemoAssociate &person = m_state.store.associate(index);
        if (type == UserGroupType && demoGroups()[static_cast<std::size_t>(person.group)].id == group)
            associates.push_back(carriers.associate(index));
    }
    return DemoReply::json(std::move(associates));
}
