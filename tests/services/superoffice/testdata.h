// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

/// An answer from tests/services/superoffice/data/: sample_* are the API reference's own (2.2, 6.4) or of its
/// making, odd_* have spacing, escapes, number spellings, unknown and repeated members as no printer would
/// write them, the others are the vendor's published samples, whose values are random filler.
inline QByteArray testData(const char *name)
{
    QFile file(
        QFINDTESTDATA(QStringLiteral("data/%1.json").arg(QLatin1StringView(name)).toUtf8().constData()));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data called %s", name);
    return file.readAll().trimmed();
}
