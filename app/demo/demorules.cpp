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

bool DemoRules::canAssign(std::size_t associate, std::size_t module) const
{
    const DemoModuleSet &held = m_store.associate(associate).held;
    return held.test(module) || (!obstacle(associate, module) && !isMissingPrerequisite(module, held));
}

DemoDecision DemoRules::assign(std::size_t associate, std::size_t owner, const QStringList &names) const
{
    return decide(associate, owner, names, true);
}

DemoDecision DemoRules::unassign(std::size_t associate, std::size_t owner, const QStringList &names) const
{
    return decide(associate, owner, names, false);
}

// An atomic tenant refuses at the first problem; a partial one drops the name in question and tries the rest.
DemoDecision DemoRules::decide(std::size_t associate, std::size_t owner, const QStringList &names,
                               bool isGrant) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    QStringList unknown;
    Modules modules = find(owner, names, unknown);
    if (m_profile.atomic && !unknown.isEmpty()) {
        return {held, u"The licence '%1' does not exist for the owner '%2'"_s.arg(
                          unknown.constFirst(), m_store.owner(owner).terms.name)};
    }
    for (;;) {
        const DemoModuleSet next =
            isGrant ? afterGrant(associate, owner, modules) : afterRemoval(associate, owner, modules);
        const auto problem =
            isGrant ? grantProblem(associate, next, modules) : removalProblem(associate, next, modules);
        if (!problem)
            return {next, QString()};
        if (m_profile.atomic || std::erase(modules, problem->module) == 0)
            return {held, text(associate, *problem)};
    }
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

DemoModuleSet DemoRules::afterGrant(std::size_t associate, std::size_t owner, const Modules &wanted) const
{
    const DemoModuleSet held = m_store.associate(associate).held;
    const DemoModuleSet ofOwner = m_store.owner(owner).userLicenses;
    const bool isReplacing = m_profile.assignMeaning == DemoProfile::AssignMeaning::Replacing;
    DemoModuleSet next = isReplacing ? held & ~ofOwner : held;
    const auto isNewPlan = [&](std::size_t module) {
        return m_store.module(module).isPlan() && !held.test(module);
    };
    if (std::ranges::any_of(wanted, isNewPlan)) { // a new plan takes the place of the old one
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
    const DemoModuleSet ofOwner = m_store.owner(owner).userLicenses;
    for (std::size_t module = 0; module < ofOwner.size(); ++module) {
        if (ofOwner.test(module) && next.test(module))
            next |= held & m_store.module(module).implied;
    }
    return next;
}

std::optional<DemoRules::Problem> DemoRules::grantProblem(std::size_t associate, const DemoModuleSet &next,
                                                          const Modules &wanted) const
{
    const DemoModuleSet &held = m_store.associate(associate).held;
    std::optional<std::size_t> plan;
    for (const std::size_t module : wanted) {
        if (m_store.module(module).isPlan()) {
            if (plan && *plan != module)
                return Problem {module, Reason::SecondPlan, *plan};
            plan = module;
        }
        const auto reason = held.test(module) ? std::nullopt : obstacle(associate, module);
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

// What stands against a licence apart from its prerequisite.
std::optional<DemoRules::Reason> DemoRules::obstacle(std::size_t associate, std::size_t module) const
{
    const bool isInternal = m_store.associate(associate).type == DemoUserType::InternalAssociate;
    if (m_profile.enforceUserType && !isInternal)
        return Reason::UserType;
    if (m_store.module(module).isHidden)
        return Reason::Hidden;
    if (m_profile.enforceSeats && !m_store.module(module).isUnrestricted && m_store.free(module) <= 0)
        return Reason::NoSeat;
    return std::nullopt;
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
    return m_profile.enforcePrerequisites && prerequisite >= 0
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
