// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licenseserver.h"

#include "models/comparisontext.h"
#include "models/licenseobstacle.h"
#include "models/licenseservertext.h"
#include "models/licensestatustext.h"
#include "models/packagefigures.h"
#include "models/workspace.h"

#include <chrono>

using namespace std::chrono_literals;

// As VerbatimJson::isFresh(): the bytes behind an offer are not sent back later than that.
static constexpr qint64 FreshSeconds = 15 * 60;
// A file may be anybody's; what it calls its owner has to fit a sentence.
static constexpr qsizetype MaxForeignName = 60;

namespace {

QString stateKey(const QString &owner)
{
    return owner.toCaseFolded();
}

/// True where the owner has nothing stored yet: the package on offer is all there is of it.
bool isFirst(const std::optional<LicenseServer::Offer> &offer)
{
    return offer && offer->comparison.isFirst;
}

QString capitalized(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

} // namespace

LicenseServer::LicenseServer(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , now([] { return QDateTime::currentDateTimeUtc(); })
    , m_workspace(workspace)
    , m_installation(workspace, now)
    , m_offerTables(workspace, now)
{
    // Short, as timers stand still while a computer sleeps.
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, &LicenseServer::lookAtClock);
    m_clock.start();
    connect(&workspace, &Workspace::catalogueChanged, this, &LicenseServer::takeCatalogue);
    for (const auto signal : {&Workspace::applyingChanged, &Workspace::knownSinceChanged})
        connect(&workspace, signal, this, &LicenseServer::obstaclesChanged);
    takeCatalogue();
}

// What the session knows

void LicenseServer::setAbilities(const std::optional<ServerAbilities> &abilities)
{
    m_abilities = abilities;
    Q_EMIT obstaclesChanged();
}

void LicenseServer::noteRefusal(const QString &operation, const QString &serverText)
{
    if (!m_abilities)
        return;
    m_abilities->noteRefusal(operation, serverText);
    Q_EMIT obstaclesChanged();
}

void LicenseServer::begin(const QString &owner, Action action)
{
    OwnerState &state = m_states[stateKey(owner)];
    state.inquiry = Inquiry {.action = action, .since = now()};
    state.problem.clear();
    announceState(owner);
}

void LicenseServer::beginWriting(const QString &owner)
{
    OwnerState &state = m_states[stateKey(owner)];
    if (!state.inquiry)
        return;
    state.inquiry->isWriting = true;
    announceState(owner);
}

void LicenseServer::end(const QString &owner, const QString &problem)
{
    OwnerState &state = m_states[stateKey(owner)];
    state.inquiry.reset();
    state.problem = problem;
    announceState(owner);
}

void LicenseServer::setCheck(const QString &owner, const CheckLicenseStatusResult &result)
{
    m_states[stateKey(owner)].check = Check {result, now()};
    announceState(owner);
}

void LicenseServer::setOffer(const QString &owner, const PackageComparison &comparison,
                             const QString &fileName)
{
    OwnerState &state = m_states[stateKey(owner)];
    state.offer = Offer {comparison, fileName, now()};
    if (comparison.ownerName.isEmpty())
        state.offer->comparison.ownerName = owner;
    state.seats = seatsOf(owner);
    state.validity = Validity::Valid;
    announceOffer(owner);
}

void LicenseServer::dropOffer(const QString &owner)
{
    const auto state = m_states.find(stateKey(owner));
    if (state == m_states.end() || !state->offer)
        return;
    state->offer.reset();
    state->validity = Validity::Valid;
    announceOffer(owner);
}

void LicenseServer::setAct(const Act &act)
{
    m_act = act;
    m_actOwnerName = displayName(act.owner); // after a removal nobody knows it any more
    Q_EMIT actChanged();
}

void LicenseServer::setModule(const Module &module)
{
    m_module = module;
    Q_EMIT moduleChanged();
}

void LicenseServer::clear()
{
    m_abilities.reset();
    m_states.clear();
    dismissAct();
    dismissModule();
    takeCatalogue();
    choose(m_chosen); // what was on offer is not any more
    m_installation.clear();
    Q_EMIT obstaclesChanged();
}

void LicenseServer::takeCatalogue()
{
    const LicenseCatalogue &catalogue = m_workspace.catalogue();
    m_states.removeIf([&catalogue](const std::pair<const QString &, OwnerState &> &entry) {
        return !entry.second.inquiry && !isFirst(entry.second.offer) && !catalogue.owner(entry.first);
    });
    fillOwners();
    if (spelling(m_chosen).isEmpty())
        chooseDefault();
    else
        fillFacts();
    lookAtOffers();
    Q_EMIT ownersChanged();
    Q_EMIT obstaclesChanged();
}

// What the user chooses

void LicenseServer::chooseOwner(const QString &owner)
{
    const QString name = spelling(owner);
    if (!name.isEmpty() && name != m_chosen)
        choose(name);
}

void LicenseServer::chooseDefault()
{
    const QList<CatalogueOwner> &owners = m_workspace.catalogue().owners();
    choose(owners.isEmpty() ? QString() : owners.constFirst().name);
}

/// The owner's name as the page has it; empty where it has no such owner.
QString LicenseServer::spelling(const QString &owner) const
{
    if (const CatalogueOwner *found = m_workspace.catalogue().owner(owner))
        return found->name;
    const OwnerState *known = state(owner);
    return known && isFirst(known->offer) ? known->offer->comparison.ownerName : QString();
}

/// Owners of whom nothing is stored, but a first package is on offer.
QStringList LicenseServer::newOwners() const
{
    QStringList names;
    for (auto state = m_states.cbegin(); state != m_states.cend(); ++state) {
        if (isFirst(state->offer) && !m_workspace.catalogue().owner(state.key()))
            names.append(state->offer->comparison.ownerName);
    }
    names.sort();
    return names;
}

void LicenseServer::choose(const QString &owner)
{
    m_chosen = owner;
    dismissModule();
    fillFacts();
    showOffer();
    Q_EMIT chosenChanged();
}

void LicenseServer::dismissAct()
{
    if (!m_act)
        return;
    m_act.reset();
    Q_EMIT actChanged();
}

void LicenseServer::dismissModule()
{
    if (!m_module)
        return;
    m_module.reset();
    Q_EMIT moduleChanged();
}

void LicenseServer::dismissProblem(const QString &owner)
{
    const auto state = m_states.find(stateKey(owner));
    if (state == m_states.end() || state->problem.isEmpty())
        return;
    state->problem.clear();
    announceState(owner);
}

// Reading

const LicenseServer::OwnerState *LicenseServer::state(const QString &owner) const
{
    const auto found = m_states.constFind(stateKey(owner));
    return found == m_states.cend() ? nullptr : &*found;
}

const LicenseServer::Check *LicenseServer::check(const QString &owner) const
{
    const OwnerState *known = state(owner);
    return known && known->check ? &*known->check : nullptr;
}

const LicenseServer::Offer *LicenseServer::offer(const QString &owner) const
{
    const OwnerState *known = state(owner);
    return known && known->offer ? &*known->offer : nullptr;
}

const LicenseServer::Inquiry *LicenseServer::inquiry(const QString &owner) const
{
    const OwnerState *known = state(owner);
    return known && known->inquiry ? &*known->inquiry : nullptr;
}

QString LicenseServer::problem(const QString &owner) const
{
    const OwnerState *known = state(owner);
    return known ? known->problem : QString();
}

LicenseServer::Validity LicenseServer::validity(const QString &owner) const
{
    const OwnerState *known = state(owner);
    if (!known || !known->offer)
        return Validity::Valid;
    const qint64 age = known->offer->fetchedAt.secsTo(now());
    if (age < 0 || age > FreshSeconds)
        return Validity::TooOld;
    return known->seats == seatsOf(owner) ? Validity::Valid : Validity::SeatsChanged;
}

/// What the server says of the owner's licences, without what is staged.
QList<Seats> LicenseServer::seatsOf(const QString &owner) const
{
    QList<Seats> seats;
    if (const CatalogueOwner *found = m_workspace.catalogue().owner(owner)) {
        for (const CatalogueLicense &license : found->licenses)
            seats.append(license.seats);
    }
    return seats;
}

std::optional<LicenseStanding> LicenseServer::standing(const QString &owner) const
{
    const CatalogueOwner *found = m_workspace.catalogue().owner(owner);
    if (!found || !found->package)
        return std::nullopt;
    const PackageTerms &package = *found->package;
    return licenseStanding(package.adminWarningDate, package.expiryDate, package.graceDate, today());
}

QDate LicenseServer::today() const
{
    return now().toLocalTime().date();
}

// In words

QString LicenseServer::obstacle(Action action, const QString &owner) const
{
    return licenseObstacle(*this, m_workspace, m_abilities, action, owner);
}

QString LicenseServer::displayName(const QString &owner) const
{
    const CatalogueOwner *found = m_workspace.catalogue().owner(owner);
    return found ? found->displayName() : owner.simplified().left(MaxForeignName);
}

QString LicenseServer::standingText(const QString &owner) const
{
    const std::optional<LicenseStanding> known = standing(owner);
    if (!known)
        return {};
    const PackageTerms &package = *m_workspace.catalogue().owner(owner)->package;
    return capitalized(licenseStandingText(*known, package.adminWarningDate, package.expiryDate,
                                           package.graceDate, today()));
}

QString LicenseServer::checkText(const QString &owner) const
{
    const Check *last = check(owner);
    if (!last)
        return tr("The licence server has not been asked yet.");
    //: %1 is what the licence server said, a whole sentence; %2 a time.
    return tr("%1 Asked at %2.").arg(licenseStatusText(last->result), whenText(last->at, now()));
}

QString LicenseServer::inquiryText(const QString &owner) const
{
    const Inquiry *current = inquiry(owner);
    return current ? ::inquiryText(*current, displayName(owner), now()) : QString();
}

QString LicenseServer::offerText(const QString &owner) const
{
    const Offer *offered = offer(owner);
    return offered ? ::offerText(*offered, validity(owner), now()) : QString();
}

QString LicenseServer::verdictText(const QString &owner) const
{
    const Offer *offered = offer(owner);
    return offered ? ::verdictText(offered->comparison) : QString();
}

QString LicenseServer::actText() const
{
    return m_act ? ::actText(*m_act, m_actOwnerName) : QString();
}

QString LicenseServer::moduleTitle() const
{
    if (!m_module)
        return {};
    const CatalogueLicense *license = m_workspace.catalogue().license(m_module->license);
    const QString name = license ? license->displayName() : m_module->license.module;
    //: Title: %1 is a licence.
    return m_module->action == Action::ShowHistory ? tr("History of %1").arg(name) : name;
}

QString LicenseServer::moduleText() const
{
    if (!m_module)
        return {};
    if (m_module->details)
        return moduleLicenseText(*m_module->details);
    return m_module->history.isEmpty() ? tr("The licence server tells nothing of this licence.")
                                       : m_module->history;
}

// Showing

void LicenseServer::fillOwners()
{
    QList<PackageOwnerModel::Entry> entries;
    for (const CatalogueOwner &owner : m_workspace.catalogue().owners())
        entries.append(packageOwnerEntry(*this, owner));
    for (const QString &owner : newOwners())
        entries.append(
            packageOwnerEntry(*this, CatalogueOwner {.name = owner, .description = {}, .licenses = {}}));
    m_owners.setEntries(entries);
}

void LicenseServer::fillFacts()
{
    const CatalogueOwner *owner = m_workspace.catalogue().owner(m_chosen);
    m_facts.setTable(packageFactTable(owner ? *owner : CatalogueOwner(), today()));
}

void LicenseServer::showOffer()
{
    const Offer *offered = offer(m_chosen);
    m_offerTables.show(offered ? std::optional(offered->comparison) : std::nullopt);
}

void LicenseServer::lookAtClock()
{
    fillOwners();
    fillFacts();
    m_installation.fill();
    lookAtOffers();
}

/// Says so where an offer holds no more, or holds again.
void LicenseServer::lookAtOffers()
{
    QStringList changed;
    for (OwnerState &state : m_states) {
        if (!state.offer || state.validity == validity(state.offer->comparison.ownerName))
            continue;
        state.validity = validity(state.offer->comparison.ownerName);
        changed.append(state.offer->comparison.ownerName);
    }
    for (const QString &owner : std::as_const(changed))
        Q_EMIT offerChanged(owner);
    if (!changed.isEmpty())
        Q_EMIT obstaclesChanged();
}

void LicenseServer::announceState(const QString &owner)
{
    fillOwners();
    Q_EMIT stateChanged(owner);
    Q_EMIT obstaclesChanged();
}

void LicenseServer::announceOffer(const QString &owner)
{
    fillOwners(); // a first package brings its owner
    if (spelling(m_chosen).isEmpty())
        chooseDefault();
    else if (owner.compare(m_chosen, Qt::CaseInsensitive) == 0)
        showOffer();
    if (!m_workspace.catalogue().owner(owner))
        Q_EMIT ownersChanged();
    Q_EMIT offerChanged(owner);
    Q_EMIT obstaclesChanged();
}

void LicenseServer::retranslate()
{
    m_offerTables.retranslate();
    fillOwners();
    fillFacts();
    m_installation.fill();
}
