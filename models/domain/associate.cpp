// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/associate.h"

QString Associate::displayName() const
{
    if (!fullName.trimmed().isEmpty())
        return fullName;
    if (!userId.isEmpty())
        return userId;
    return QStringLiteral("#%1").arg(associateId);
}
