// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/signin/tenantid.h"

#include <algorithm>

static constexpr qsizetype MaxLength = 64;

bool isTenantId(const QString &text)
{
    const auto isPart = [](QChar character) {
        const char latin = character.toLatin1(); // 0 for what is not in Latin-1
        return (latin >= 'a' && latin <= 'z') || (latin >= 'A' && latin <= 'Z')
               || (latin >= '0' && latin <= '9') || latin == '-' || latin == '_';
    };
    return !text.isEmpty() && text.size() <= MaxLength && std::ranges::all_of(text, isPart);
}
