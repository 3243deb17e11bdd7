// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QCommandLineParser;

/// Context of the command line's texts in the translation files.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Adds every option with its line of --help.
void addCommandLineOptions(QCommandLineParser &parser);
