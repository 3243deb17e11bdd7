// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulktext.h"

#include <QCoreApplication>
#include <QSet>

namespace {

/// Context of all these texts in the translation files.
struct BulkText
{
    Q_DECLARE_TR_FUNCTIONS(BulkText)
};

QString leftOutText(BulkChange::Verb verb, int count)
{
    switch (verb) {
    case BulkChange::Verb::Take:
        return BulkText::tr("%Ln associate(s) cannot be changed", nullptr, count);
    case BulkChange::Verb::MakeLike:
        return BulkText::tr("%Ln associate(s) cannot have all of it", nullptr, count);
    case BulkChange::Verb::Give:
    case BulkChange::Verb::Swap:
        break;
    }
    return BulkText::tr("%Ln associate(s) cannot have it", nullptr, count);
}

} // namespace

StepName bulkStepName(const BulkChange &change, int count, const Workspace &workspace)
{
    const auto nameOf = [&workspace](int column) {
        return workspace.columns().at(column).license.displayName();
    };
    switch (change.verb) {
    case BulkChange::Verb::Take:
        return [count, license = nameOf(change.license)] {
            //: A step to undo; %1 is a licence.
            return BulkText::tr("Take %1 from %Ln associate(s)", nullptr, count).arg(license);
        };
    case BulkChange::Verb::Swap:
        return [count, license = nameOf(change.license), replacement = nameOf(change.replacement)] {
            //: A step to undo; %1 is the licence that is taken, %2 the one that is given instead.
            return BulkText::tr("Swap %1 for %2 for %Ln associate(s)", nullptr, count)
                .arg(license, replacement);
        };
    case BulkChange::Verb::MakeLike:
        return [count, model = workspace.associates().at(change.model).displayName()] {
            //: A step to undo; %1 is the associate whose licences the others get.
            return BulkText::tr("Make %Ln associate(s) like %1", nullptr, count).arg(model);
        };
    case BulkChange::Verb::Give:
        break;
    }
    return [count, license = nameOf(change.license)] {
        //: A step to undo; %1 is a licence.
        return BulkText::tr("Give %1 to %Ln associate(s)", nullptr, count).arg(license);
    };
}

QString bulkPreviewText(const BulkChange &change, const Proposal &proposal)
{
    QSet<int> leftOut;
    for (const Proposal::Blocked &blocked : proposal.blocked)
        leftOut.insert(blocked.wish.row);
    const int changes = static_cast<int>(proposal.changes.size());
    if (changes == 0 && leftOut.isEmpty())
        return BulkText::tr("Everything is already as wanted");
    const QString changed =
        changes > 0 ? BulkText::tr("Changes %Ln box(es)", nullptr, changes) : BulkText::tr("Changes nothing");
    if (leftOut.isEmpty())
        return changed;
    //: What a change of many boxes comes to: %1 "Changes 38 boxes", %2 "2 associates cannot have it".
    return BulkText::tr("%1; %2").arg(changed, leftOutText(change.verb, static_cast<int>(leftOut.size())));
}
