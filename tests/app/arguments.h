// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The whole of what main() gets, for what comes after the program's name.
inline QStringList program(const QStringList &arguments)
{
    return QStringList {QStringLiteral("seatkeeper")} + arguments;
}

/// Arguments as they are typed, none with a space in it.
inline QStringList split(const char *arguments)
{
    return QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts);
}
