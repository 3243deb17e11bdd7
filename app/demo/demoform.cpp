// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoform.h"

#include <QList>

namespace {

// A web server of the vendor's kind reads '+' as a blank.
QString decodedPart(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

} // namespace

QHash<QString, QString> demoFormItems(const QByteArray &form)
{
    QHash<QString, QString> items;
    const QList<QByteArray> parts = form.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals > 0)
            items.insert(decodedPart(part.left(equals)).toLower(), decodedPart(part.mid(equals + 1)));
    }
    return items;
}

QByteArray demoFormWithoutValues(const QByteArray &form)
{
    QByteArrayList parts = form.split('&');
    for (QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        // What has no name may be a secret by itself.
        part = equals > 0 ? part.left(equals) + "=…" : QByteArray("…");
    }
    return form.isEmpty() ? form : parts.join('&');
}
