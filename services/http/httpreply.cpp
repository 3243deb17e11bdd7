// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httpreply.h"

QByteArray HttpReply::header(QByteArrayView name) const
{
    for (const HttpHeader &line : headers) {
        if (name.compare(line.name, Qt::CaseInsensitive) == 0)
            return line.value;
    }
    return {};
}

bool HttpReply::isCutShort() const
{
    const bool hasNoBody = status == 204 || status == 304; // which may state the length it would have
    if (hasNoBody || !header("Content-Encoding").isEmpty())
        return false;
    bool isNumber = false;
    const qlonglong length = header("Content-Length").toLongLong(&isNumber);
    return isNumber && body.size() < length;
}
