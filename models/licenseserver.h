// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"
#include "models/domain/licensecatalogue.h"
#include "models/domain/licensestanding.h"
#include "models/domain/serverabilities.h"
#include "models/figuremodel.h"
#include "models/installation.h"
#include "models/offertables.h"
#include "models/packageownermodel.h"
#include "models/packagestates.h"

#include <QObject>
#include <QTimer>

#include <functional>

class Workspace;

/// What the page "Licence server" shows: of each owner of the workspace's catalogue what is stored, what its
/// licence server said when it was asked, and the package it offers or a file holds; and, of one chosen
/// owner, the tables. Fed by the session; asks nobody itself. Owned by the application; lives in the GUI
/// thread; the workspace outlives it.
///
/// Owners are named in any letter case; of one that is not in the catalogue no more is known than a first
/// package on offer, which brings it into the list of owners.
class LicenseServer : public QObject
{
    Q_OBJECT

public:
    using Action = PackageStates::Action;
    using Check = PackageStates::Check;
    using Offer = PackageStates::Offer;
    using Validity = PackageStates::Validity;
    using Inquiry = PackageStates::Inquiry;

    /// How the last act on a package ended: Activate, ChangeSerialNumber or RemoveLicense.
    struct Act
    {
        Action action = Action::Activate;
        QString owner {};
        ApplyOutcome outcome {};
        qint64 runId = 0; ///< 0: it did not come to be one
        QString problem {}; ///< what went wrong beside it, as with the journal; empty where nothing did
    };

    /// What the server tells of one licence.
    struct Module
    {
        LicenseKey license {};
        Action action = Action::ShowDetails; ///< or ShowHistory
        std::optional<ModuleLicense> details {};
        QString history {}; ///< plain text, whatever it looks like

        friend bool operator==(const Module &, const Module &) = default;
    };

    explicit LicenseServer(Workspace &workspace, QObject *parent = nullptr);

    /// The present instant. Replaced by tests.
    std::function<QDateTime()> now;

    // What the session knows

    /// What the server can do; none: nobody is signed in.
    void setAbilities(const std::optional<ServerAbilities> &abilities);
    /// Notes that the server said no to @p operation, as in "License/GetShopUrl".
    void noteRefusal(const QString &operation, const QString &serverText);
    /// Something about @p owner is under way from now on; what went wrong before is forgotten.
    void begin(const QString &owner, Action action);
    /// What is under way about @p owner is being written: it cannot be called off any more.
    void beginWriting(const QString &owner);
    /// Nothing is under way any more; @p problem says why in vain, empty where it was not.
    void end(const QString &owner, const QString &problem = {});
    void setCheck(const QString &owner, const CheckLicenseStatusResult &result);
    /// @p fileName as in Offer.
    void setOffer(const QString &owner, const PackageComparison &comparison, const QString &fileName = {});
    /// What was on offer has been used, or must not be used.
    void dropOffer(const QString &owner);
    void setAct(const Act &act);
    void setModule(const Module &module);
    /// Forgets everything: the tenant has been left.
    void clear();

    // What the user chooses

    /// SuperOffice, else the first owner, until another is chosen, and where that is gone. Does nothing where
    /// there is no such owner.
    void chooseOwner(const QString &owner);
    /// As the catalogue writes it; empty where there are no owners.
    [[nodiscard]] const QString &chosenOwner() const { return m_chosen; }
    /// The user has read how the last act ended.
    void dismissAct();
    void dismissModule();
    void dismissProblem(const QString &owner);

    // Reading

    /// The last check, or nullptr, as all of these; lives until stateChanged().
    [[nodiscard]] const Check *check(const QString &owner) const { return m_states.check(owner); }
    [[nodiscard]] const Offer *offer(const QString &owner) const { return m_states.offer(owner); }
    [[nodiscard]] const Inquiry *inquiry(const QString &owner) const { return m_states.inquiry(owner); }
    [[nodiscard]] bool isBusy(const QString &owner) const { return inquiry(owner) != nullptr; }
    /// Why the last call about @p owner failed, a whole sentence; empty where it did not.
    [[nodiscard]] QString problem(const QString &owner) const { return m_states.problem(owner); }
    /// Of the offer; Valid where there is none.
    [[nodiscard]] Validity validity(const QString &owner) const { return m_states.validity(owner); }
    /// Between which of its dates the stored package stands; none where nothing is stored.
    [[nodiscard]] std::optional<LicenseStanding> standing(const QString &owner) const;
    [[nodiscard]] const std::optional<Act> &act() const { return m_act; }
    [[nodiscard]] const std::optional<Module> &module() const { return m_module; }

    // In words, in the language now set; empty where there is nothing to say

    /// Why @p action cannot be done now and what would help.
    [[nodiscard]] QString obstacle(Action action, const QString &owner) const;
    /// "SuperOffice AS"; of an owner that is not in the catalogue, as in a file, the beginning of its name.
    [[nodiscard]] QString displayName(const QString &owner) const;
    /// How the stored package stands between its dates.
    [[nodiscard]] QString standingText(const QString &owner) const;
    /// What the last check came to, and when that was.
    [[nodiscard]] QString checkText(const QString &owner) const;
    /// "Asking SuperOffice AS's licence server since 10:32. That may take a minute."
    [[nodiscard]] QString inquiryText(const QString &owner) const;
    /// Where the offer comes from, when it was fetched and whether it still holds.
    [[nodiscard]] QString offerText(const QString &owner) const;
    /// Whether the offer may be activated, and if not, why.
    [[nodiscard]] QString verdictText(const QString &owner) const;
    /// How the last act ended.
    [[nodiscard]] QString actText() const;
    /// "Sales Premium: history"
    [[nodiscard]] QString moduleTitle() const;
    /// What module() tells, line by line.
    [[nodiscard]] QString moduleText() const;

    /// All owners, the chosen one or not.
    [[nodiscard]] PackageOwnerModel &ownerModel() { return m_owners; }
    /// What the server says of itself; fed by the session, too.
    [[nodiscard]] Installation &installation() { return m_installation; }
    [[nodiscard]] const Installation &installation() const { return m_installation; }
    // Of the chosen owner
    [[nodiscard]] FigureModel &factModel() { return m_facts; }
    [[nodiscard]] LicenseComparisonModel &comparisonModel() { return m_offerTables.comparisonModel(); }
    [[nodiscard]] FigureModel &differenceModel() { return m_offerTables.differenceModel(); }
    [[nodiscard]] SuperfluousLicenseModel &superfluousModel() { return m_offerTables.superfluousModel(); }

    /// Says every text anew in the language now set.
    void retranslate();

Q_SIGNALS:
    void ownersChanged(); ///< which there are, or what is stored of them
    void chosenChanged();
    void stateChanged(const QString &owner); ///< check, inquiry, problem
    void offerChanged(const QString &owner); ///< or its validity
    void actChanged();
    void moduleChanged();
    void obstaclesChanged(); ///< of any action and owner

private:
    [[nodiscard]] QDate today() const;
    void takeCatalogue();
    void choose(const QString &owner);
    void chooseDefault();
    void lookAtClock();
    void lookAtOffers();
    void announceState(const QString &owner);
    void announceOffer(const QString &owner);
    void showOffer();
    void fillOwners();
    void fillFacts();

    Workspace &m_workspace;
    QTimer m_clock; ///< days left become fewer, offers become old
    std::optional<ServerAbilities> m_abilities;
    PackageStates m_states;
    QString m_chosen;
    std::optional<Act> m_act;
    QString m_actOwnerName; ///< for display, as it was then
    std::optional<Module> m_module;

    PackageOwnerModel m_owners;
    FigureModel m_facts;
    Installation m_installation;
    OfferTables m_offerTables;
};
