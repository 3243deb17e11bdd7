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
