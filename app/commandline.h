// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofaults.h"
#include "models/domain/connectionprofile.h"
#include "models/exportchoice.h"
#include "views/page.h"
#include "views/themechoice.h"

#include <QString>
#include <QStringList>

#include <optional>

#include <tl/expected.hpp>

/// What the user asked for on the command line. The options are a contract, tested from outside.
struct CommandLine
{
    /// What the program is started for.
    enum class Mode {
        Window, ///< the usual window
        Screenshot, ///< render one page, then exit
        Export, ///< write what one page is about into a file, then exit
        ActivateFile, ///< activate a licence file, then exit
        Snapshot, ///< remember how many seats are in use and what is known, then exit
        Tour, ///< the main job without a display: assign, re-read, print, render every page
        DemoServer, ///< the demo tenant alone
        Help,
        Version,
    };

    Mode mode = Mode::Window;
    bool isDemo = false; ///< sign in to the built-in demo tenant
    int demoAssociates = 400;
    int demoLicenses = 24; ///< that can be assigned
    quint16 port = 0; ///< of the demo tenant; 0: any free one
    bool isHttps = false; ///< the demo tenant speaks https, whatever goes wrong with it
    std::vector<DemoPlannedFault> faults; ///< of the demo tenant
    QString url; ///< as typed, checked
    SignInWay way = SignInWay::Basic; ///< to the server at url
    QString user;
    QString profileName; ///< of a stored connection, as it is stored; empty: none was asked for
    std::optional<QString> language;
    std::optional<ThemeChoice> theme;
    Page page = Page::Dashboard;
    bool isPageNamed = false; ///< it was asked for
    QString dataDir; ///< empty: where the platform keeps such things
    QString outputPath; ///< file of a screenshot or an export, folder of a tour
    QString inputPath; ///< licence file to activate, which is there
    bool isConfirmed = false; ///< activate it without asking
    ExportFormat exportFormat = ExportFormat::Csv; ///< as the name of the file ends
    CsvSeparator separator = CsvSeparator::Comma; ///< of an export as CSV

    /// True where there is a window at all, if only to be read out of sight; without one no desktop is asked
    /// for.
    [[nodiscard]] bool needsWindow() const;
    /// True where the window has to look as it would on a desktop, shown or not.
    [[nodiscard]] bool laysOutWindow() const;
    /// True where somebody sits before the window and can be asked.
    [[nodiscard]] bool showsWindow() const { return mode == Mode::Window; }
    /// True where what is learnt and done outlives the program, even where nothing was kept before.
    [[nodiscard]] bool keepsData() const;
    /// Where settings and files are kept.
    [[nodiscard]] QString dataFolder() const;
    /// The page that was asked for, and is not just where the window begins.
    [[nodiscard]] std::optional<Page> askedPage() const;
};

/// Reads the arguments, the program's name first, and which connections are stored where they say. The error
/// is one sentence that names what is wrong.
[[nodiscard]] tl::expected<CommandLine, QString> commandLineFromArguments(const QStringList &arguments);
/// The text of --help.
[[nodiscard]] QString commandLineHelp();
/// The value of --language wherever it stands, even if all else is wrong: for the language of the error
/// itself.
[[nodiscard]] QString languageArgument(const QStringList &arguments);
