// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packagestates.h"

#include "models/workspace.h"

// As VerbatimJson::isFresh(): the bytes behind an offer are not sent back later than that.
static constexpr qint64 FreshSeconds = 15 * 60;

/// True where the owner has nothing stored yet: the package on offer is all there is of it.
static bool isFirst(const std::optional<PackageStates::Offer> &offer)
{
    return offer && offer->comparison.isFirst;
}

PackageStates::PackageStates(const Workspace &workspace, const std::function<QDateTime()> &now)
    : m_workspace(workspace)
    , m_now(now)
{}

PackageStates::State &PackageStates::make(const QString &owner)
{
    return m_states[owner.toCaseFolded()];
}

PackageStates::State *PackageStates::find(const QString &owner)
{
    const auto found = m_states.find(owner.toCaseFolded());
    return found == m_states.end() ? nullptr : &*found;
}

const PackageStates::State *PackageStates::find(const QString &owner) const
{
    const auto found = m_states.constFind(owner.toCaseFolded());
    return found == m_states.cend() ? nullptr : &*found;
}

void PackageStates::begin(const QString &owner, Action action)
{
    State &state = make(owner);
    state.inquiry = Inquiry {.action = action, .since = m_now()};
    state.problem.clear();
}

bool PackageStates::beginWriting(const QString &owner)
{
    State &state = make(owner);
    if (!state.inquiry)
        return false;
    state.inquiry->isWriting = true;
    return true;
}

void PackageStates::end(const QString &owner, const QString &problem)
{
    State &state = make(owner);
    state.inquiry.reset();
    state.problem = problem;
}

void PackageStates::setCheck(const QString &owner, const CheckLicenseStatusResult &result)
{
    make(owner).check = Check {result, m_now()};
}

void PackageStates::setOffer(const QString &owner, const PackageComparison &comparison,
                             const QString &fileName)
{
    State &state = make(owner);
    state.offer = Offer {comparison, fileName, m_now()};
    if (comparison.ownerName.isEmpty())
        state.offer->comparison.ownerName = owner;
    state.seats = seatsOf(owner);
    state.validity = Validity::Valid;
}

bool PackageStates::dropOffer(const QString &owner)
{
    State *state = find(owner);
    if (!state || !state->offer)
        return false;
    state->offer.reset();
    state->validity = Validity::Valid;
    return true;
}

bool PackageStates::dismissProblem(const QString &owner)
{
    State *state = find(owner);
    if (!state || state->problem.isEmpty())
        return false;
    state->problem.clear();
    return true;
}

void PackageStates::dropOwnersGone()
{
    const LicenseCatalogue &catalogue = m_workspace.catalogue();
    m_states.removeIf([&catalogue](const std::pair<const QString &, State &> &entry) {
        return !entry.second.inquiry && !isFirst(entry.second.offer) && !catalogue.owner(entry.first);
    });
}

const PackageStates::Check *PackageStates::check(const QString &owner) const
{
    const State *known = find(owner);
    return known && known->check ? &*known->check : nullptr;
}

const PackageStates::Offer *PackageStates::offer(const QString &owner) const
{
    const State *known = find(owner);
    return known && known->offer ? &*known->offer : nullptr;
}

const PackageStates::Inquiry *PackageStates::inquiry(const QString &owner) const
{
    const State *known = find(owner);
    return known && known->inquiry ? &*known->inquiry : nullptr;
}

QString PackageStates::problem(const QString &owner) const
{
    const State *known = find(owner);
    return known ? known->problem : QString();
}

PackageStates::Validity PackageStates::validity(const QString &owner) const
{
    const State *known = find(owner);
    if (!known || !known->offer)
        return Validity::Valid;
    const qint64 age = known->offer->fetchedAt.secsTo(m_now());
    if (age < 0 || age > FreshSeconds)
        return Validity::TooOld;
    return known->seats == seatsOf(owner) ? Validity::Valid : Validity::SeatsChanged;
}

/// What the server says of the owner's licences, without what is staged.
QList<Seats> PackageStates::seatsOf(const QString &owner) const
{
    QList<Seats> seats;
    if (const CatalogueOwner *found = m_workspace.catalogue().owner(owner)) {
        for (const CatalogueLicense &license : found->licenses)
            seats.append(license.seats);
    }
    return seats;
}

QString PackageStates::spelling(const QString &owner) const
{
    if (const CatalogueOwner *found = m_workspace.catalogue().owner(owner))
        return found->name;
    const State *known = find(owner);
    return known && isFirst(known->offer) ? known->offer->comparison.ownerName : QString();
}

QStringList PackageStates::newOwners() const
{
    QStringList names;
    for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
        if (isFirst(state->offer) && !m_workspace.catalogue().owner(state.key()))
            names.append(state->offer->comparison.ownerName);
    }
    names.sort();
    return names;
}

QStringList PackageStates::takeTurnedOffers()
{
    QStringList turned;
    for (State &state : m_states) {
        if (!state.offer || state.validity == validity(state.offer->comparison.ownerName))
            continue;
        state.validity = validity(state.offer->comparison.ownerName);
        turned.append(state.offer->comparison.ownerName);
    }
    return turned;
}
