// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stagingtext.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class StagingText
{
    Q_DECLARE_TR_FUNCTIONS(StagingText)

public:
    static QString ofBlocked(const QHash<Obstacle, int> &blocked, int count)
    {
        QStringList reasons;
        for (auto it = blocked.cbegin(); it != blocked.cend(); ++it) {
            //: A reason for leaving boxes alone, with how many: %1 "no free seat", %2 a number.
            reasons.append(tr("%1: %2").arg(obstacleWords(it.key()), QLocale().toString(it.value())));
        }
        reasons.sort();
        //: Boxes that were left alone; %1 lists the reasons.
        return tr("%Ln box(es) left alone (%1).", nullptr, count).arg(reasons.join(QStringLiteral(", ")));
    }

    static QString of(const StageResult &result)
    {
        QStringList sentences;
        if (result.changed > 0)
            sentences.append(tr("%Ln box(es) changed.", nullptr, result.changed));
        if (result.implied > 0)
            sentences.append(tr("%Ln of these because another box changed.", nullptr, result.implied));
        if (const int blocked = result.blockedCount(); blocked > 0)
            sentences.append(ofBlocked(result.blocked, blocked));
        if (sentences.isEmpty())
            sentences.append(tr("Everything is already as wanted."));
        return sentences.join(u' ');
    }
};

} // namespace

QString stageResultText(const StageResult &result)
{
    return StagingText::of(result);
}
