// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/local/hostiletexts.h"

#include <QTest>

void addHostileTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("null") << QString();
    QTest::newRow("quotes") << QStringLiteral("'); DROP TABLE run; DROP TABLE staged; --\"`]");
    QTest::newRow("placeholders") << QStringLiteral("? :name @name $name %1 %2 %n");
    QTest::newRow("JSON") << QStringLiteral("[\"a\",\\u0000{}]");
    QTest::newRow("NUL") << QStringLiteral("before") + QChar(u'\0') + QStringLiteral("after");
    QTest::newRow("control characters") << QStringLiteral("\x01\t\r\n\x1f\x7f");
    QTest::newRow("emoji") << QString::fromUtf8("👩‍🔧🇳🇴");
    QTest::newRow("directions") << QString::fromUtf8("\u202eעברית\u202c");
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'ø');
}
