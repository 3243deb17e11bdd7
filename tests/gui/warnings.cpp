// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/warnings.h"

#include <QRegularExpression>
#include <QTest>

void failOnOwnWarnings()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (?:propagateSizeHints\\(\\)|raise\\(\\)"
                       "|grabbing the (?:mouse|keyboard))$)")));
}
