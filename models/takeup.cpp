// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/takeup.h"

#include "models/licensetext.h"
#include "models/stagingtext.h"

#include <QCoreApplication>

#include <algorithm>

// As many as are named before the others are counted.
static constexpr qsizetype NamedBoxes = 5;

namespace {

/// Context of all these texts in the translation files.
class TakeUpText
{
    Q_DECLARE_TR_FUNCTIONS(TakeUpText)

public:
    static QStringList leftOut(const Workspace &workspace, const QList<Proposal::Blocked> &blocked);
    static QString of(const TakeUp &takeUp);
};

QStringList TakeUpText::leftOut(const Workspace &workspace, const QList<Proposal::Blocked> &blocked)
{
    const auto license = [&workspace](int column) {
        return column < 0 ? QString() : workspace.columns().at(column).license.displayName();
    };
    QStringList lines;
    for (const Proposal::Blocked &box : blocked.first(std::min(NamedBoxes, blocked.size()))) {
        //: %1 is an associate, %2 a licence, %3 why it cannot be changed, as in "no free seat".
        lines.append(tr("%1, %2: %3")
                         .arg(workspace.associates().at(box.wish.row).displayName(), license(box.wish.column),
                              hindranceWords(box.hindrance, license(box.hindrance.need))));
    }
    if (const auto more = blocked.size() - lines.size(); more > 0) {
        //: Last line of a list of which only the beginning is shown.
        lines.append(tr("and %Ln more", nullptr, static_cast<int>(more)));
    }
    return lines;
}

QString TakeUpText::of(const TakeUp &takeUp)
{
    QStringList sentences;
    const bool isAllSo = takeUp.result.changed == 0 && takeUp.result.blockedCount() == 0;
    if (takeUp.alreadySo > 0 && !isAllSo)
        sentences.append(tr("%Ln box(es) already as wanted.", nullptr, takeUp.alreadySo));
    sentences.prepend(stageResultText(takeUp.result));
    return (QStringList {sentences.join(u' ')} + takeUp.leftOut).join(u'\n');
}

} // namespace

TakeUp takeUp(Workspace &workspace, const QList<NamedWish> &wishes, const StepName &step)
{
    TakeUp takeUp;
    const QList<AssignmentRules::Wish> here = workspace.located(wishes);
    const AssignmentTable &table = workspace.table();
    takeUp.alreadySo = static_cast<int>(
        std::count_if(here.cbegin(), here.cend(), [&table](const AssignmentRules::Wish &wish) {
            return table.isKnown(wish.row, wish.column)
                   && table.isWanted(wish.row, wish.column) == wish.wanted;
        }));
    takeUp.leftOut = TakeUpText::leftOut(workspace, workspace.propose(here).blocked);
    takeUp.result = workspace.stage(wishes, step);
    return takeUp;
}

QString takeUpText(const TakeUp &takeUp)
{
    return TakeUpText::of(takeUp);
}
