// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demouseragent.h"

#include "app/demo/demoinnerurl.h"
#include "app/demo/demousersave.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString noSuchUser(int associateId)
{
    return u"Associate id %1 not found"_s.arg(associateId);
}

} // namespace

DemoOperations DemoUserAgent::operations()
{
    const QString associate = u"AssociateId"_s;
    return {
        operation(u"GetUser"_s, u"One user with licences"_s, {u"userId"_s}, &DemoUserAgent::getUser),
        operation(u"GetUserFromName"_s, u"The user of that name"_s, {u"UserName"_s},
                  &DemoUserAgent::getUserFromName),
        operation(u"GetUserFromPersonId"_s, u"The users of that person"_s, {u"PersonId"_s},
                  &DemoUserAgent::getUserFromPersonId),
        operation(u"GetUserInfoList"_s, u"Users in short"_s, {u"userInfoIds"_s},
                  &DemoUserAgent::getUserInfoList),
        operation(u"GetAllRoles"_s, u"The roles of one kind"_s, {u"RoleType"_s}, &DemoUserAgent::getAllRoles),
        operation(u"GetAllUserGroups"_s, u"All user groups"_s, {u"IncludeDeleted"_s},
                  &DemoUserAgent::getAllUserGroups),
        operation(u"SaveUser"_s, u"Save a user with licences; without an id, create one"_s, {u"entity"_s},
                  &DemoUserAgent::saveUser),
        operation(u"ValidateUser"_s, u"Say by field what keeps a user from being saved"_s, {u"User"_s},
                  &DemoUserAgent::validateUser),
        operation(u"RemoveLicenses"_s, u"Take all licences from a user"_s, {associate},
                  &DemoUserAgent::removeLicenses),
        operation(u"MakeRetired"_s, u"Retire a user, or take that back"_s, {associate, u"Retired"_s},
                  &DemoUserAgent::makeRetired),
    };
}

DemoRoutes DemoUserAgent::routes()
{
    const QString path = u"User/{id:int}"_s;
    return {
        {"GET", path, u"GetUser"_s, u"One user with licences"_s,
         [this](const DemoCall &call) {
             return perform(&DemoUserAgent::restUser, call, DemoErrorStyle::Rest);
         }},
        {"PUT", path, u"SaveUser"_s, u"Save a user with licences"_s,
         [this](const DemoCall &call) {
             return perform(&DemoUserAgent::restSave, call, DemoErrorStyle::Rest);
         }},
        {"GET", u"User/currentPrincipal"_s, u"User/currentPrincipal"_s,
         u"Who is signed in, and may do what"_s,
         [this](const DemoCall &call) { return currentPrincipal(call); }},
        {"GET", u"User/currentAssociate"_s, u"User/currentAssociate"_s, u"Who is signed in"_s,
         [this](const DemoCall &call) { return currentAssociate(call); }},
    };
}

DemoOperation DemoUserAgent::operation(const QString &name, const QString &description,
                                       const QStringList &arguments, Handler handler)
{
    return {u"User"_s, name, description, arguments,
            [this, handler](const DemoCall &call) { return perform(handler, call, DemoErrorStyle::Agent); }};
}

// Calls the handler, unless the profile has the agent closed.
DemoReply DemoUserAgent::perform(Handler handler, const DemoCall &call, DemoErrorStyle style)
{
    using UserAgent = DemoUserProfile::UserAgent;
    switch (m_state.profile.users.userAgent) {
    case UserAgent::Forbidden:
        return DemoReply::error(403, u"SoAccessException"_s, u"User management is not allowed for apps"_s,
                                style);
    case UserAgent::Unauthorized:
        return DemoReply::error(401, u"SoSessionException"_s, u"User management is not allowed for apps"_s,
                                style);
    case UserAgent::NotFound:
        return DemoReply::notFound(u"There is nothing at this address"_s, style);
    case UserAgent::Null:
        return DemoReply::json(nullptr);
    case UserAgent::Open:
        break;
    }
    return (this->*handler)(call);
}

// The key stands in the query, as the vendor's client sends it, or in the body.
DemoReply DemoUserAgent::getUser(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString key = call.query.value(u"userid"_s);
    bool isNumber = true;
    const int id = key.isEmpty() ? arguments.integer(u"UserId") : key.toInt(&isNumber);
    if (!isNumber || !arguments.isValid())
        return DemoReply::badRequest(isNumber ? arguments.errorString()
                                              : u"The argument 'userId' must be an int32"_s,
                                     DemoErrorStyle::Agent);
    return firstUser(call, [id](const DemoAssociate &user) { return user.id == id; });
}

DemoReply DemoUserAgent::getUserFromName(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString name = arguments.text(u"UserName");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    return firstUser(call, [&name](const DemoAssociate &user) {
        return user.userId.compare(name, Qt::CaseInsensitive) == 0
               || user.email.compare(name, Qt::CaseInsensitive) == 0;
    });
}

DemoReply DemoUserAgent::getUserFromPersonId(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const int id = arguments.integer(u"PersonId");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const auto &users = m_state.store.associates();
    DemoJson::List found;
    for (std::size_t user = 0; user < users.size(); ++user) {
        if (users[user].personId == id)
            found.push_back(carriers(call).user(user));
    }
    return DemoReply::json(std::move(found));
}

DemoReply DemoUserAgent::getUserInfoList(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QList<int> ids = arguments.bodyIntegers();
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    DemoJson::List infos;
    for (const int id : ids) {
        const int associate = m_state.store.associateIndex(id);
        if (associate >= 0)
            infos.push_back(carriers(call).userInfo(static_cast<std::size_t>(associate)));
    }
    return DemoReply::json(std::move(infos));
}

DemoReply DemoUserAgent::getAllRoles(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const QString type = arguments.text(u"RoleType");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    DemoJson::List roles;
    for (const DemoRole &role : demoRoles()) {
        if (type.compare(QStringView(role.type), Qt::CaseInsensitive) == 0)
            roles.push_back(demoListItem(DemoUserCarriers::roleItem(role), DemoListForm::Selectable));
    }
    return DemoReply::json(std::move(roles));
}

DemoReply DemoUserAgent::getAllUserGroups(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    arguments.isSet(u"IncludeDeleted"); // none is
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    DemoJson::List groups;
    for (const DemoGroup &group : demoGroups())
        groups.push_back(DemoUserCarriers::userGroup(group));
    return DemoReply::json(std::move(groups));
}

DemoReply DemoUserAgent::saveUser(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const DemoUserEntity entity = DemoUserEntity::read(arguments);
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const DemoUserSave::Outcome saved = DemoUserSave(m_state).save(entity);
    return saved.isRefused() ? DemoReply::badRequest(saved.refusal, DemoErrorStyle::Agent)
                             : DemoReply::json(carriers(call).user(saved.associate));
}

DemoReply DemoUserAgent::validateUser(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    DemoArguments user = arguments.object(u"User");
    const DemoUserEntity entity = DemoUserEntity::read(user);
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    DemoObject messages;
    for (const DemoUserProblem &problem : DemoUserSave(m_state).problems(entity))
        messages.add(problem.field, problem.message);
    return DemoReply::json(std::move(messages));
}

DemoReply DemoUserAgent::removeLicenses(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const int id = arguments.integer(u"AssociateId");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const int associate = m_state.store.associateIndex(id);
    if (associate < 0)
        return DemoReply::badRequest(noSuchUser(id), DemoErrorStyle::Agent);
    m_state.store.setHeld(static_cast<std::size_t>(associate), DemoModuleSet());
    return DemoReply::noContent();
}

DemoReply DemoUserAgent::makeRetired(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    const int id = arguments.integer(u"AssociateId");
    const bool isRetired = arguments.isSet(u"Retired");
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Agent);
    const int associate = m_state.store.associateIndex(id);
    if (associate < 0)
        return DemoReply::badRequest(noSuchUser(id), DemoErrorStyle::Agent);
    if (isRetired)
        m_state.store.retire(static_cast<std::size_t>(associate));
    else
        m_state.store.reinstate(static_cast<std::size_t>(associate));
    return DemoReply::noContent();
}

DemoReply DemoUserAgent::restUser(const DemoCall &call)
{
    const int id = call.segments.value(2).toInt();
    const int associate = m_state.store.associateIndex(id);
    return associate < 0 ? DemoReply::notFound(noSuchUser(id), DemoErrorStyle::Rest)
                         : linkedUser(call, static_cast<std::size_t>(associate));
}

DemoReply DemoUserAgent::restSave(const DemoCall &call)
{
    DemoArguments arguments(call.body);
    DemoUserEntity entity = DemoUserEntity::read(arguments);
    if (!arguments.isValid())
        return DemoReply::badRequest(arguments.errorString(), DemoErrorStyle::Rest);
    entity.associateId = call.segments.value(2).toInt(); // the address decides
    if (m_state.store.associateIndex(entity.associateId) < 0)
        return DemoReply::notFound(noSuchUser(entity.associateId), DemoErrorStyle::Rest);
    const DemoUserSave::Outcome saved = DemoUserSave(m_state).save(entity);
    return saved.isRefused() ? DemoReply::badRequest(saved.refusal, DemoErrorStyle::Rest)
                             : linkedUser(call, saved.associate);
}

DemoReply DemoUserAgent::currentPrincipal(const DemoCall &call) const
{
    return DemoReply::json(carriers(call).principal(0));
}

DemoReply DemoUserAgent::currentAssociate(const DemoCall &call) const
{
    return DemoReply::json(carriers(call).associate(0));
}

DemoUserCarriers DemoUserAgent::carriers(const DemoCall &call) const
{
    return {m_state.store, m_state.profile, call.language};
}

// The first user that meets the condition, or null.
template<typename Condition>
DemoReply DemoUserAgent::firstUser(const DemoCall &call, Condition condition) const
{
    const auto &users = m_state.store.associates();
    const auto found = std::ranges::find_if(users, condition);
    if (found == users.end())
        return DemoReply::json(nullptr);
    return DemoReply::json(carriers(call).user(static_cast<std::size_t>(found - users.begin())));
}

// REST's User has links in addition.
DemoReply DemoUserAgent::linkedUser(const DemoCall &call, std::size_t associate) const
{
    DemoObject user = carriers(call).user(associate);
    const QString self = u"/User/%1"_s.arg(m_state.store.associate(associate).id);
    user.add(u"_Links"_s,
             DemoObject().add(u"Self"_s, demoInnerUrl(self)).add(u"Archive"_s, demoInnerUrl(u"/User"_s)));
    return DemoReply::json(std::move(user));
}
