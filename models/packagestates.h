// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/checklicensestatusresult.h"
#include "models/domain/packagecomparison.h"
#include "models/domain/seats.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class Workspace;

/// What is known of each owner's package beside the catalogue: the last check, what is on offer, what is
/// under way and what went wrong. Owners are named in any letter case. Of one that is not in the workspace's
/// catalogue no more is known than a first package on offer. Lives in the GUI thread; the workspace outlives
/// it.
class PackageStates
{
    Q_GADGET

public:
    /// What can be asked of a server about an owner's package, or done to it.
    enum class Action {
        Check, ///< for a newer package, at the owner's licence server
        LoadFile,
        Activate, ///< what is on offer, from the licence server or from the file
        ChangeSerialNumber, ///< of the installation, which SuperOffice's own package names
        RemoveLicense,
        ShowDetails, ///< of one licence
        ShowHistory, ///< of one licence
        OpenShop,
    };
    Q_ENUM(Action)

    /// The last check of a package.
    struct Check
    {
        CheckLicenseStatusResult result;
        QDateTime at; ///< UTC

        friend bool operator==(const Check &, const Check &) = default;
    };

    /// A package that may take the place of the stored one.
    struct Offer
    {
        PackageComparison comparison;
        QString fileName; ///< without a folder; empty: from the licence server
        QDateTime fetchedAt; ///< UTC

        [[nodiscard]] bool isFromFile() const { return !fileName.isEmpty(); }
        friend bool operator==(const Offer &, const Offer &) = default;
    };

    /// Whether an offer still says how things are.
    enum class Validity {
        Valid,
        TooOld, ///< after 15 minutes it has to be fetched anew
        SeatsChanged, ///< others are in use than when it was fetched
    };

    /// What is under way about an owner: one thing at a time.
    struct Inquiry
    {
        Action action = Action::Check;
        QDateTime since {}; ///< UTC
        bool isWriting = false; ///< cannot be called off any more

        friend bool operator==(const Inquiry &, const Inquiry &) = default;
    };

    /// @p now, which gives the present instant, outlives this.
    PackageStates(const Workspace &workspace, const std::function<QDateTime()> &now);

    /// Something about @p owner is under way from now on; what went wrong before is forgotten.
    void begin(const QString &owner, Action action);
    /// What is under way about @p owner cannot be called off any more; false where nothing is.
    bool beginWriting(const QString &owner);
    /// Nothing is under way any more; @p problem says why in vain.
    void end(const QString &owner, const QString &problem);
    void setCheck(const QString &owner, const CheckLicenseStatusResult &result);
    /// @p fileName as in Offer.
    void setOffer(const QString &owner, const PackageComparison &comparison, const QString &fileName);
    /// False where nothing was on offer, or went wrong.
    bool dropOffer(const QString &owner);
    bool dismissProblem(const QString &owner);
    /// Forgets the owners that are gone from the catalogue, unless something is under way about them.
    void dropOwnersGone();
    void clear() { m_states.clear(); }

    /// The last check, or nullptr, as all of these; lives until anything changes here.
    [[nodiscard]] const Check *check(const QString &owner) const;
    [[nodiscard]] const Offer *offer(const QString &owner) const;
    [[nodiscard]] const Inquiry *inquiry(const QString &owner) const;
    [[nodiscard]] QString problem(const QString &owner) const;
    [[nodiscard]] Validity validity(const QString &owner) const; ///< of the offer; Valid where there is none
    /// The owner's name as catalogue or offer write it; empty where there is no such owner.
    [[nodiscard]] QString spelling(const QString &owner) const;
    /// Owners of whom nothing is stored, but a first package is on offer.
    [[nodiscard]] QStringList newOwners() const;
    /// The owners whose offers have come to hold no more, or again, since this was asked last.
    [[nodiscard]] QStringList takeTurnedOffers();

private:
    struct State
    {
        std::optional<Check> check {};
        std::optional<Offer> offer {};
        std::optional<Inquiry> inquiry {};
        QString problem {};
        QList<Seats> seats {}; ///< of the owner's licences, when the offer was fetched
        Validity validity = Validity::Valid; ///< as told last
    };

    [[nodiscard]] State &make(const QString &owner);
    [[nodiscard]] State *find(const QString &owner);
    [[nodiscard]] const State *find(const QString &owner) const;
    [[nodiscard]] QList<Seats> seatsOf(const QString &owner) const;

    const Workspace &m_workspace;
    const std::function<QDateTime()> &m_now;
    QHash<QString, State> m_states; ///< by the owner's name in folded case
};
