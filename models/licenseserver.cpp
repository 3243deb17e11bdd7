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

// A file may be anybody's; what it calls its owner has to fit a sentence.
static constexpr qsizetype MaxForeignName = 60;

static QString capitalized(QString text)
{
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toUpper());
}

LicenseServer::LicenseServer(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , now([] { return QDateTime::currentDateTimeUtc(); })
    , m_workspace(workspace)
    , m_states(workspace, now)
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
    m_states.begin(owner, action);
    announceState(owner);
}

void LicenseServer::beginWriting(const QString &owner)
{
    if (m_states.beginWriting(owner))
        announceState(owner);
}

void LicenseServer::end(const QString &owner, const QString &problem)
{
    m_states.end(owner, problem);
    announceState(owner);
}

void LicenseServer::setCheck(const QString &owner, const CheckLicenseStatusResult &result)
{
    m_states.setCheck(owner, result);
    announceState(owner);
}

void LicenseServer::setOffer(const QString &owner, const PackageComparison &comparison,
                             const QString &fileName)
{
    m_states.setOffer(owner, comparison, fileName);
    announceOffer(owner);
}

void LicenseServer::dropOffer(const QString &owner)
{
    if (m_states.dropOffer(owner))
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
    m_states.dropOwnersGone();
    fillOwners();
    if (m_states.spelling(m_chosen).isEmpty())
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
    const QString name = m_states.spelling(owner);
    if (!name.isEmpty() && name != m_chosen)
        choose(name);
}

void LicenseServer::chooseDefault()
{
    const QList<CatalogueOwner> &owners = m_workspace.catalogue().owners();
    choose(owners.isEmpty() ? QString() : owners.constFirst().name);
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
    if (m_states.dismissProblem(owner))
        announceState(owner);
}

// Reading

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
    for (const QString &owner : m_states.newOwners())
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
    const QStringList turned = m_states.takeTurnedOffers();
    for (const QString &owner : turned)
        Q_EMIT offerChanged(owner);
    if (!turned.isEmpty())
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
    if (m_states.spelling(m_chosen).isEmpty())
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
