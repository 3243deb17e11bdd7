// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoprofile.h"
#include "app/demo/demostore.h"

#include <QStringList>

#include <optional>

/// What a request to give or take licences comes to. A plain value.
struct DemoDecision
{
    DemoModuleSet held; ///< what the associate holds afterwards; unchanged when refused
    QString refusal; ///< names the module and the reason; empty when granted

    bool isRefused() const { return !refusal.isEmpty(); }
};

/// The rules of giving and taking licences under a profile. It decides and changes nothing. Made per call;
/// the store and the profile outlive it.
class DemoRules
{
public:
    DemoRules(const DemoStore &store, const DemoProfile &profile)
        : m_store(store)
        , m_profile(profile)
    {}

    /// Those of \a modules that the associate could be given right now; what is held already is among them.
    DemoModuleSet assignable(std::size_t associate, const DemoModuleSet &modules) const;
    DemoDecision assign(std::size_t associate, std::size_t owner, const QStringList &names) const;
    DemoDecision unassign(std::size_t associate, std::size_t owner, const QStringList &names) const;
    /// Makes \a names all the associate holds of the owner, as saving a user does. Hidden licences need not
    /// be right: those of the plans held now go, those of the plan wanted come along.
    DemoDecision setLicenses(std::size_t associate, std::size_t owner, const QStringList &names) const;

private:
    enum class Change { Assign, Unassign, Set };
    enum class Reason { UserType, Hidden, NoSeat, Held, Prerequisite, SecondPlan, PartOfPlan, Needed };
    struct Problem
    {
        std::size_t module = 0;
        Reason reason = Reason::Hidden;
        std::size_t other = 0; ///< the plan or dependant the reason speaks of
    };
    using Modules = std::vector<std::size_t>;

    /// Finds the user licences named; the names without one go to \a unknown.
    Modules find(std::size_t owner, const QStringList &names, QStringList &unknown) const;
    DemoDecision decide(Change change, std::size_t associate, std::size_t owner,
                        const QStringList &names) const;
    DemoDecision takeAll(std::size_t associate, std::size_t owner) const;

    DemoModuleSet after(Change change, std::size_t associate, std::size_t owner,
                        const Modules &modules) const;
    DemoModuleSet afterGrant(std::size_t associate, std::size_t owner, const Modules &wanted) const;
    DemoModuleSet afterRemoval(std::size_t associate, std::size_t owner, const Modules &unwanted) const;
    DemoModuleSet afterSet(std::size_t associate, std::size_t owner, const Modules &wanted) const;
    DemoModuleSet impliedBy(const DemoModuleSet &modules) const;
    DemoModuleSet withoutDependants(const DemoModuleSet &held, DemoModuleSet next) const;

    std::optional<Problem> problem(Change change, std::size_t associate, const DemoModuleSet &next,
                                   const Modules &modules) const;
    std::optional<Problem> grantProblem(Change change, std::size_t associate, const DemoModuleSet &next,
                                        const Modules &wanted) const;
    std::optional<Problem> removalProblem(std::size_t associate, const DemoModuleSet &next,
                                          const Modules &unwanted) const;
    std::optional<Reason> obstacle(std::size_t associate, std::size_t module) const;
    std::optional<Reason> objectionToHeld(std::size_t module) const;
    bool isWithoutSeat(std::size_t module) const;
    std::optional<Problem> brokenPrerequisite(const DemoModuleSet &held, const DemoModuleSet &next) const;
    bool isMissingPrerequisite(std::size_t module, const DemoModuleSet &held) const;
    QString text(std::size_t associate, const Problem &problem) const;

    const DemoStore &m_store;
    const DemoProfile &m_profile;
};
