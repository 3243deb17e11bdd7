// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

#include <QObject>

class Application;

/// Without a window: shows what a licence file would change, asks on the terminal unless the command line
/// has answered, activates it as the page "Licence server" does, then ends the program: with 0, or with 1 and
/// a sentence on standard error. Owned by main().
class FileActivation : public QObject
{
    Q_OBJECT

public:
    FileActivation(Application &application, const CommandLine &commandLine);

private:
    void begin();
    void follow(const QString &owner);
    void showOffer();
    [[nodiscard]] bool isConfirmed() const;
    void report();
    void stop(const QString &problem);

    Application &m_application;
    const CommandLine m_commandLine;
    QString m_owner; ///< named in the file
    bool m_isShown = false; ///< what would change
};
