// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demousersave.h"

#include "app/demo/demonames.h"
#include "app/demo/demorules.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The index of what has that key; the first when nothing has.
template<typename T>
int indexOf(std::span<const T> items, int id)
{
    const auto found = std::ranges::find_if(items, [id](const T &item) { return item.id == id; });
    return found == items.end() ? 0 : static_cast<int>(found - items.begin());
}

DemoUserType userType(const QString &name)
{
    for (const DemoUserType type :
         {DemoUserType::ExternalAssociate, DemoUserType::AnonymousAssociate, DemoUserType::SystemAssociate}) {
        if (name == demoUserTypeName(type))
            return type;
    }
    return DemoUserType::InternalAssociate;
}

} // namespace

std::vector<DemoUserProblem> DemoUserSave::problems(const DemoUserEntity &entity) const
{
    const auto isTaken = [&](const auto &condition) {
        return std::ranges::any_of(m_state.store.associates(), [&](const DemoAssociate &other) {
            return other.id != entity.associateId && condition(other);
        });
    };
    std::vector<DemoUserProblem> problems;
    if (entity.name.trimmed().isEmpty())
        problems.push_back({u"Name"_s, u"The user id must not be empty"_s});
    if (isTaken([&](const DemoAssociate &other) { return other.userId == entity.name; }))
        problems.push_back({u"Name"_s, u"The user id '%1' is taken"_s.arg(entity.name)});
    if (isTaken([&](const DemoAssociate &other) { return other.email == entity.userName; }))
        problems.push_back({u"UserName"_s, u"The user name '%1' is taken"_s.arg(entity.userName)});
    return problems;
}

DemoUserSave::Outcome DemoUserSave::save(const DemoUserEntity &entity)
{
    const int associate = m_state.store.associateIndex(entity.associateId);
    if (entity.associateId != 0 && associate < 0)
        return {0, u"Associate id %1 not found"_s.arg(entity.associateId)};
    const auto wrong = problems(entity);
    if (!wrong.empty())
        return {0, wrong.front().message};
    return entity.associateId == 0 ? Outcome {create(entity), QString()}
                                   : saveLicenses(entity, static_cast<std::size_t>(associate));
}

DemoUserSave::Outcome DemoUserSave::saveLicenses(const DemoUserEntity &entity, std::size_t associate)
{
    DemoStore &store = m_state.store;
    QMap<int, QStringList> namesByOwner; // an owner may come in several blocks
    for (const DemoUserEntity::Licenses &licenses : entity.licenses) {
        const int owner = store.ownerIndex(licenses.owner);
        if (isObeyed(owner))
            namesByOwner[owner].append(licenses.assigned);
    }
    const DemoModuleSet before = store.associate(associate).held;
    const DemoRules rules(store, m_state.profile);
    for (auto names = namesByOwner.cbegin(); names != namesByOwner.cend(); ++names) {
        const auto owner = static_cast<std::size_t>(names.key());
        const DemoDecision decision = rules.setLicenses(associate, owner, names.value());
        store.setHeld(associate, decision.isRefused() ? before : decision.held);
        if (decision.isRefused())
            return {associate, decision.refusal};
    }
    return {associate, QString()};
}

bool DemoUserSave::isObeyed(int owner) const
{
    switch (m_state.profile.users.savedLicenses) {
    case DemoUserProfile::SavedLicenses::SuperOffice:
        return owner == 0;
    case DemoUserProfile::SavedLicenses::AllOwners:
        return owner >= 0;
    case DemoUserProfile::SavedLicenses::None:
        break;
    }
    return false;
}

std::size_t DemoUserSave::create(const DemoUserEntity &entity)
{
    DemoAssociate user;
    user.id = m_state.store.associates().back().id + 1;
    user.personId = 1000 + 3 * user.id;
    user.firstName = entity.firstName;
    user.lastName = entity.lastName;
    user.userId = entity.name;
    user.email = entity.userName;
    user.company = m_state.store.associate(0).company;
    user.group = indexOf(demoGroups(), entity.groupId);
    user.role = indexOf(demoRoles(), entity.roleId);
    user.type = userType(entity.type);
    return m_state.store.add(user);
}
