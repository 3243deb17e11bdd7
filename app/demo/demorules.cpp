// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demorules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString userTypeText(DemoUserType type)
{
    switch (type) {
    case DemoUserType::InternalAssociate:
        return u"internal"_s;
    case DemoUserType::ExternalAssociate:
        return u"external"_s;
    case DemoUserType::AnonymousAssociate:
        return u"anonymous"_s;
    case DemoUserType::SystemAssociate:
        break;
    }
    return u"system"_s;
}

} // namespace

DemoModuleSet DemoRules::assignable(std::size_t associate, const DemoModuleSet &modules) const
{
    const DemoModuleSet &held = m_store.associate(associate).held;
    DemoModuleSet assignable = modules & held;
    for (std::size_t module = 0; module < modules.size(); ++module) {
        if (modules.test(module) && m_store.module(module).isUserLicense() && !obstacle(associate, module)
            && !isMissingPrerequisite(module, held))
            assignable.set(module);
    }
    return assignable;
}

DemoDecision DemoRules::assign(std::size_t associate, std::size_t owner, const QStringList &names) const
{
    return names.isEmpty() && m_profile.licenses.emptyListTakesAll
               ? takeAll(associate, owner)
               : decide(Change::Assign, associate, owner, names);
}

DemoDecision DemoRules::unassign(std::size_t associate, std::size_t owner, const QStringList &names) const
{
    return names.isEmpty() && m_profile.licenses.emptyListTakesAll
               ? takeAll(associate, owner)
               : decide(Change::Unassign, associate, owner, names);
}

DemoDecision DemoRules::setLicenses(std::size_t associate, std::size_t owner, const QStringList &names) const
{
    return decide(Change::Set, associate, owner, names);
}

// An atomic tenant refuses at the first problem; a partial one drops the name in question and tries the rest.
DemoDecision DemoRules::decide(Change change, std::size_t associate, std::size_t owner,
                               const QStringList &names) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    QStringList unknown;
    Modules modules = find(owner, names, unknown);
    if (m_profile.licenses.atomic && !unknown.isEmpty()) {
        return {held, u"The licence '%1' does not exist for the owner '%2'"_s.arg(
                          unknown.constFirst(), m_store.owner(owner).terms.name)};
    }
    for (;;) {
        const DemoModuleSet next = after(change, associate, owner, modules);
        const auto found = problem(change, associate, next, modules);
        if (!found)
            return {next, QString()};
        if (m_profile.licenses.atomic || std::erase(modules, found->module) == 0)
            return {held, text(associate, *found)};
    }
}

DemoDecision DemoRules::takeAll(std::size_t associate, std::size_t owner) const
{
    return {m_store.associate(associate).held & ~m_store.owner(owner).userLicenses, QString()};
}

DemoRules::Modules DemoRules::find(std::size_t owner, const QStringList &names, QStringList &unknown) const
{
    Modules modules;
    for (const QString &name : names) {
        const int module = m_store.moduleIndex(owner, name);
        if (module >= 0 && m_store.module(static_cast<std::size_t>(module)).isUserLicense())
            modules.push_back(static_cast<std::size_t>(module));
        else
            unknown.append(name);
    }
    return modules;
}

DemoModuleSet DemoRules::after(Change change, std::size_t associate, std::size_t owner,
                               const Modules &modules) const
{
    const DemoModuleSet next = change == Change::Assign     ? afterGrant(associate, owner, modules)
                               : change == Change::Unassign ? afterRemoval(associate, owner, modules)
                                                            : afterSet(associate, owner, modules);
    return m_profile.licenses.cascadesOnRemoval ? withoutDependants(m_store.associate(associate).held, next)
                                                : next;
}

DemoModuleSet DemoRules::afterGrant(std::size_t associate, std::size_t owner, const Modules &wanted) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    const DemoModuleSet ofOwner = m_store.owner(owner).userLicenses;
    const bool isReplacing = m_profile.licenses.assignMeaning == DemoLicenseProfile::AssignMeaning::Replacing;
    DemoModuleSet next = isReplacing ? held & ~ofOwner : held;
    const auto isNewPlan = [&](std::size_t module) {
        return m_store.module(module).isPlan() && !held.test(module);
    };
    // A new plan takes the place of the old one.
    if (m_profile.licenses.enforceOnePlan && std::ranges::any_of(wanted, isNewPlan)) {
        for (std::size_t module = 0; module < ofOwner.size(); ++module) {
            if (ofOwner.test(module) && held.test(module) && m_store.module(module).isPlan()) {
                next.reset(module);
                next &= ~m_store.module(module).implied;
            }
        }
    }
    for (const std::size_t module : wanted) {
        next.set(module);
        next |= m_store.module(module).implied;
    }
    return next;
}

DemoModuleSet DemoRules::afterRemoval(std::size_t associate, std::size_t owner, const Modules &unwanted) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    DemoModuleSet next = held;
    for (const std::size_t module : unwanted) {
        if (!held.test(module))
            continue;
        next.reset(module);
        next &= ~m_store.module(module).implied;
    }
    // What another plan of the owner still implies stays.
    return next | (held & impliedBy(next & m_store.owner(owner).userLicenses));
}

DemoModuleSet DemoRules::afterSet(std::size_t associate, std::size_t owner, const Modules &wanted) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    const DemoModuleSet ofOwner = m_store.owner(owner).userLicenses;
    DemoModuleSet next;
    for (const std::size_t module : wanted)
        next.set(module);
    next &= ~impliedBy(held & ofOwner); // goes with the plan, or comes back with it
    return next | impliedBy(next) | (held & ~ofOwner);
}

// What the plans among the modules bring along.
DemoModuleSet DemoRules::impliedBy(const DemoModuleSet &modules) const
{
    DemoModuleSet implied;
    for (std::size_t module = 0; module < modules.size(); ++module) {
        if (modules.test(module))
            implied |= m_store.module(module).implied;
    }
    return implied;
}

// Drops, link by link of the chain, what has lost its prerequisite.
DemoModuleSet DemoRules::withoutDependants(const DemoModuleSet &held, DemoModuleSet next) const
{
    while (const auto broken = brokenPrerequisite(held, next)) {
        if (!held.test(broken->module)) // wanted, not left over: that is for problem() to say
            break;
        next.reset(broken->module);
    }
    return next;
}

std::optional<DemoRules::Problem> DemoRules::problem(Change change, std::size_t associate,
                                                     const DemoModuleSet &next, const Modules &modules) const
{
    return change == Change::Unassign ? removalProblem(associate, next, modules)
                                      : grantProblem(change, associate, next, modules);
}

std::optional<DemoRules::Problem> DemoRules::grantProblem(Change change, std::size_t associate,
                                                          const DemoModuleSet &next,
                                                          const Modules &wanted) const
{
    const DemoModuleSet &held = m_store.associate(associate).held;
    DemoModuleSet implied;
    for (const std::size_t module : wanted)
        implied |= m_store.module(module).implied;
    std::optional<std::size_t> plan;
    for (const std::size_t module : wanted) {
        if (m_profile.licenses.enforceOnePlan && m_store.module(module).isPlan()) {
            if (plan && *plan != module)
                return Problem {module, Reason::SecondPlan, *plan};
            plan = module;
        }
        std::optional<Reason> reason;
        if (held.test(module))
            reason = change == Change::Assign ? objectionToHeld(module) : std::nullopt;
        else if (!implied.test(module))
            reason = obstacle(associate, module);
        if (reason)
            return Problem {module, *reason, module};
    }
    return brokenPrerequisite(held, next);
}

std::optional<DemoRules::Problem> DemoRules::removalProblem(std::size_t associate, const DemoModuleSet &next,
                                                            const Modules &unwanted) const
{
    for (const std::size_t module : unwanted) {
        if (next.test(module))
            return Problem {module, Reason::PartOfPlan, module};
    }
    auto broken = brokenPrerequisite(m_store.associate(associate).held, next);
    if (broken) // told from the side of what was to be taken
        std::swap(broken->module, broken->other), broken->reason = Reason::Needed;
    return broken;
}

// What stands against a licence apart from its prerequisite. A hidden plan, "no selection", is still a
// choice.
std::optional<DemoRules::Reason> DemoRules::obstacle(std::size_t associate, std::size_t module) const
{
    const bool isInternal = m_store.associate(associate).type == DemoUserType::InternalAssociate;
    if (m_profile.licenses.enforceUserType && !isInternal)
        return Reason::UserType;
    const bool isPart = m_store.module(module).isHidden && !m_store.module(module).isPlan();
    if (m_profile.licenses.enforceHidden && isPart)
        return Reason::Hidden;
    if (m_profile.licenses.enforceSeats && isWithoutSeat(module))
        return Reason::NoSeat;
    return std::nullopt;
}

// What stands against naming a licence that is held already.
std::optional<DemoRules::Reason> DemoRules::objectionToHeld(std::size_t module) const
{
    switch (m_profile.licenses.heldNames) {
    case DemoLicenseProfile::HeldNames::Refused:
        return Reason::Held;
    case DemoLicenseProfile::HeldNames::NeedSeat:
        return isWithoutSeat(module) ? std::optional(Reason::NoSeat) : std::nullopt;
    case DemoLicenseProfile::HeldNames::ChangeNothing:
        break;
    }
    return std::nullopt;
}

bool DemoRules::isWithoutSeat(std::size_t module) const
{
    return !m_store.module(module).isUnrestricted && m_store.free(module) <= 0;
}

// A licence held without its prerequisite before stays as it was; only what the change breaks counts.
std::optional<DemoRules::Problem> DemoRules::brokenPrerequisite(const DemoModuleSet &held,
                                                                const DemoModuleSet &next) const
{
    for (std::size_t module = 0; module < next.size(); ++module) {
        if (!next.test(module) || !isMissingPrerequisite(module, next))
            continue;
        const auto prerequisite = static_cast<std::size_t>(m_store.module(module).prerequisite);
        if (!held.test(module) || held.test(prerequisite))
            return Problem {module, Reason::Prerequisite, prerequisite};
    }
    return std::nullopt;
}

bool DemoRules::isMissingPrerequisite(std::size_t module, const DemoModuleSet &held) const
{
    const int prerequisite = m_store.module(module).prerequisite;
    return m_profile.licenses.enforcePrerequisites && prerequisite >= 0
           && !held.test(static_cast<std::size_t>(prerequisite));
}

QString DemoRules::text(std::size_t associate, const Problem &problem) const
{
    const DemoAssociate &user = m_store.associate(associate);
    const DemoModule &module = m_store.module(problem.module);
    const QString other = m_store.module(problem.other).name;
    const bool isRemoval = problem.reason == Reason::PartOfPlan || problem.reason == Reason::Needed;
    const QString start = isRemoval ? u"The licence '%1' cannot be taken from %2: "_s
                                    : u"The licence '%1' cannot be assigned to %2: "_s;
    QString reason;
    switch (problem.reason) {
    case Reason::UserType:
        reason = u"it is for internal associates, not for %1 users"_s.arg(userTypeText(user.type));
        break;
    case Reason::Hidden:
        reason = u"it is hidden and only comes with a user plan"_s;
        break;
    case Reason::NoSeat:
        reason = u"no free seat (%1 of %2 in use)"_s.arg(m_store.inUse(problem.module)).arg(module.total);
        break;
    case Reason::Held:
        reason = u"it is already assigned"_s;
        break;
    case Reason::Prerequisite:
        reason = u"its prerequisite '%1' is missing"_s.arg(other);
        break;
    case Reason::SecondPlan:
        reason = u"only one user plan is possible, and '%1' is requested too"_s.arg(other);
        break;
    case Reason::PartOfPlan:
        reason = u"it is part of the user plan"_s;
        break;
    case Reason::Needed:
        reason = u"the licence '%1' depends on it"_s.arg(other);
        break;
    }
    return start.arg(module.name, user.userId) + reason;
}
