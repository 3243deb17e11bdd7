// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/proposaltext.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <iterator>

namespace {

// As many people as are named before the others are counted.
constexpr qsizetype NamedPeople = 5;

/// Puts one question into words.
class ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalText)

public:
    ProposalWords(const StagingQuestion &question, const Workspace &workspace)
        : m_question(question)
        , m_proposal(question.proposal)
        , m_workspace(workspace)
    {
        for (const Proposal::ColumnTotal &total : m_proposal.columns) {
            m_given += total.grants + total.lacking;
            m_impliedGrants += total.impliedGrants;
            m_impliedReleases += total.impliedReleases;
        }
        std::copy_if(m_proposal.blocked.cbegin(), m_proposal.blocked.cend(), std::back_inserter(m_blocked),
                     [](const Proposal::Blocked &blocked) { return !blocked.isForFellow; });
    }

    [[nodiscard]] ProposalText text() const
    {
        ProposalText text;
        for (const QString &sentence : {needs(), released()}) {
            if (!sentence.isEmpty())
                text.consequences.append(sentence);
        }
        text.consequences += shortages();
        text.freedTitle = freedTitle();
        text.freed = freed();
        text.blockedTitle = blockedTitle();
        text.blocked = blocked();
        addChoices(text);
        return text;
    }

private:
    [[nodiscard]] QString license(int column) const
    {
        return m_workspace.columns().at(column).license.displayName();
    }

    /// The licence that is wished for, or empty where there are several.
    [[nodiscard]] QString subject() const
    {
        QString subject;
        for (const Proposal::ColumnTotal &total : m_proposal.columns) {
            if (total.grants == 0)
                continue;
            if (!subject.isEmpty())
                return {};
            subject = license(total.column);
        }
        return subject;
    }

    [[nodiscard]] QString needs() const
    {
        if (m_impliedGrants == 0)
            return {};
        QStringList names;
        QStringList counts;
        for (const Proposal::ColumnTotal &total : m_proposal.columns) {
            const bool isMetByAll = total.needed() == 0 && total.releases == 0 && total.impliedReleases == 0;
            if (total.impliedGrants == 0 && !isMetByAll)
                continue;
            names.append(license(total.column));
            counts.append(numberText(total.impliedGrants));
        }
        const QLocale locale;
        const QString licenses = locale.createSeparatedList(names);
        const QString seats = locale.createSeparatedList(counts);
        if (subject().isEmpty()) {
            //: %1 lists licences, as in "User and Windows", %2 how many more seats each takes: "0 and 12".
            return tr("These licences also need %1: %2 more seats.").arg(licenses, seats);
        }
        if (names.size() == 1) {
            //: %1 is a licence that is being given, %2 the one it needs.
            return tr("%1 also needs %2: %Ln more seat(s).", nullptr, m_impliedGrants)
                .arg(subject(), licenses);
        }
        //: %1 is a licence that is being given, %2 lists those it needs, as in "User and Windows", %3 how
        //: many more seats each of them takes, as in "0 and 12".
        return tr("%1 also needs %2: %3 more seats.").arg(subject(), licenses, seats);
    }

    [[nodiscard]] QString released() const
    {
        QStringList licenses;
        for (const Proposal::ColumnTotal &total : m_proposal.columns) {
            if (total.impliedReleases > 0) {
                //: A licence and how many associates lose it: "Calendar (3)".
                licenses.append(tr("%1 (%2)").arg(license(total.column), numberText(total.impliedReleases)));
            }
        }
        if (licenses.isEmpty())
            return {};
        //: Licences that go because another box changes; %1 lists them, as in "Calendar (3) and Mobile (1)".
        return tr("Released as well: %1.").arg(QLocale().createSeparatedList(licenses));
    }

    [[nodiscard]] QStringList shortages() const
    {
        QStringList sentences;
        for (const Proposal::ColumnTotal &total : m_proposal.columns) {
            if (total.lacking == 0)
                continue;
            //: %1 is a licence, %2 seats wished for, %3 seats left, %4 how many are missing.
            sentences.append(tr("%1: %2 seats needed, %3 free, short %4.")
                                 .arg(license(total.column), numberText(total.needed()),
                                      numberText(total.before.available()), numberText(total.lacking)));
        }
        return sentences;
    }

    /// The first of @p count lines, each made by @p lineAt, and how many more there are.
    template<class Line>
    [[nodiscard]] static QStringList beginning(qsizetype count, Line lineAt)
    {
        QStringList lines;
        for (qsizetype index = 0; index < std::min(NamedPeople, count); ++index)
            lines.append(lineAt(index));
        if (const auto more = count - lines.size(); more > 0) {
            //: Last line of a list of which only the beginning is shown.
            lines.append(tr("and %Ln more", nullptr, static_cast<int>(more)));
        }
        return lines;
    }

    /// "Eva Žižková: no free seat"
    [[nodiscard]] static QString line(const QString &associate, const QString &what)
    {
        //: %1 is an associate, %2 a licence, or why it cannot be given, as in "no free seat".
        return tr("%1: %2").arg(associate, what);
    }

    [[nodiscard]] QString associate(const AssignmentRules::Wish &wish) const
    {
        return m_workspace.associates().at(wish.row).displayName();
    }

    [[nodiscard]] QString freedTitle() const
    {
        QSet<int> rows;
        for (const AssignmentRules::Wish &wish : m_question.freed)
            rows.insert(wish.row);
        //: Heading over associates, each with a licence: seats are taken from them for others.
        return rows.isEmpty() ? QString()
                              : tr("Taken from %Ln associate(s) who cannot log in:", nullptr,
                                   static_cast<int>(rows.size()));
    }

    [[nodiscard]] QStringList freed() const
    {
        return beginning(m_question.freed.size(), [this](qsizetype index) {
            const AssignmentRules::Wish &wish = m_question.freed.at(index);
            return line(associate(wish), license(wish.column));
        });
    }

    /// True where all that is left out is one licence that people wished for cannot have.
    [[nodiscard]] bool isOneLicenseDenied() const
    {
        return std::all_of(m_blocked.cbegin(), m_blocked.cend(), [this](const Proposal::Blocked &blocked) {
            return blocked.wish.wanted && blocked.wish.column == m_blocked.constFirst().wish.column;
        });
    }

    [[nodiscard]] QString reasonOf(const AssignmentRules::Wish &wish, const Hindrance &hindrance) const
    {
        const QString need = hindrance.need < 0 ? QString() : license(hindrance.need);
        if (wish.wanted || need.isEmpty())
            return hindranceWords(hindrance, need);
        //: Why a licence cannot be taken; %1 is another licence, which is to stay.
        return tr("needed for %1").arg(need);
    }

    [[nodiscard]] QString blockedTitle() const
    {
        const int count = static_cast<int>(m_blocked.size());
        if (count == 0)
            return {};
        //: Heading over the names of associates who cannot be given a licence.
        return isOneLicenseDenied() ? tr("%Ln associate(s) cannot have it:", nullptr, count)
                                    //: Heading over a list of boxes, each with associate and licence.
                                    : tr("%Ln box(es) cannot be changed:", nullptr, count);
    }

    [[nodiscard]] QStringList blocked() const
    {
        const bool isOneLicense = isOneLicenseDenied();
        return beginning(m_blocked.size(), [this, isOneLicense](qsizetype index) {
            const auto &[wish, hindrance, isForFellow] = m_blocked.at(index);
            const QString reason = reasonOf(wish, hindrance);
            if (isOneLicense)
                return line(associate(wish), reason);
            //: %1 is an associate, %2 a licence, %3 why it cannot be changed, as in "no free seat".
            return tr("%1, %2: %3").arg(associate(wish), license(wish.column), reason);
        });
    }

    void addChoices(ProposalText &text) const
    {
        text.accept = accept();
        if (m_question.hasCompleteWishes) {
            text.skip = m_impliedGrants > 0
                            //: Button: give it only to those who have everything it needs.
                            ? tr("Only those who need nothing")
                            //: Button: change only the boxes that take nothing else along.
                            : tr("Only those who lose nothing else");
        }
        if (m_question.freeable > 0) {
            //: Button: take the licence that lacks seats from %Ln associates who cannot log in.
            text.free = tr("Free %Ln who cannot log in", nullptr, m_question.freeable);
        }
        text.leave = m_given > 0
                         //: Button: give nothing, leave everything as it is.
                         ? tr("Leave")
                         //: Button: release nothing, keep the licence.
                         : tr("Keep");
    }

    [[nodiscard]] QString accept() const
    {
        if (m_proposal.changes.isEmpty())
            return {};
        if (m_impliedGrants > 0) {
            //: Button: give the licences that are needed as well.
            return tr("Add what is needed");
        }
        if (m_impliedReleases > 0) {
            //: Button: take the licences that depend on it as well.
            return tr("Release these too");
        }
        if (m_proposal.blocked.isEmpty() && !m_question.freed.isEmpty()) {
            //: Button: take seats from those who cannot log in, and give them to the others.
            return tr("Move the seats");
        }
        //: Button: leave those out who cannot have it, and change all others.
        return tr("Change the others");
    }

    const StagingQuestion &m_question;
    const Proposal &m_proposal;
    const Workspace &m_workspace;
    QList<Proposal::Blocked> m_blocked; ///< those that are named: of a group only what hinders it
    int m_given = 0;
    int m_impliedGrants = 0;
    int m_impliedReleases = 0;
};

} // namespace

ProposalText proposalText(const StagingQuestion &question, const Workspace &workspace)
{
    return ProposalWords(question, workspace).text();
}
