// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/language.h"
#include "services/superoffice/basiccredentials.h"
#include "services/superoffice/webapiroot.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

/// Context of the texts in the translation files.
struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Problem = tl::unexpected<QString>;

constexpr int MostDemoAssociates = 25'000;

QString name(const char *option)
{
    return QString::fromLatin1(option);
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *option, const QString &text, const char *value = nullptr) {
        QCommandLineOption entry(name(option), text);
        if (value)
            entry.setValueName(name(value));
        parser.addOption(entry);
    };
    parser.setApplicationDescription(CommandLineText::tr("Shows and assigns SuperOffice CRM licences."));
    add("demo", CommandLineText::tr("Sign in to the built-in demo tenant."));
    add("demo-associates", CommandLineText::tr("Number of associates of the demo tenant, 1 to 25000."), "N");
    add("demo-server", CommandLineText::tr("Serve the demo tenant alone until terminated."));
    add("port", CommandLineText::tr("Port of the demo tenant; any free one by default."), "N");
    add("url", CommandLineText::tr("Address of the SuperOffice server."), "URL");
    add("auth", CommandLineText::tr("Way of signing in: basic."), "WAY");
    add("user",
        CommandLineText::tr("User name. The password is taken from the environment variable "
                            "SEATKEEPER_SECRET, or asked for."),
        "NAME");
    add("language", CommandLineText::tr("Language of the program: en, nb, sv, da, de or nl."), "CODE");
    add("theme", CommandLineText::tr("Look of the program: system, light or dark."), "NAME");
    add("page", CommandLineText::tr("Page to show: licences, assignments or changes."), "PAGE");
    add("data-dir", CommandLineText::tr("Folder for settings and files."), "DIR");
    add("screenshot", CommandLineText::tr("Write a picture of the page once it is loaded, then exit."),
        "FILE");
    add("tour",
        CommandLineText::tr("Without a window: assign one licence on the demo tenant, print what changed, "
                            "write a picture of every page to the folder."),
        "DIR");
    parser.addOption({{name("h"), name("help")}, CommandLineText::tr("Show this help.")});
    parser.addOption({{name("v"), name("version")}, CommandLineText::tr("Show the version.")});
}

/// Reads the parsed options one group after the other; stops at the first thing that is wrong.
class Reader
{
public:
    explicit Reader(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    tl::expected<CommandLine, QString> read()
    {
        if (has("help")) {
            m_result.mode = CommandLine::Mode::Help;
            return m_result;
        }
        if (has("version")) {
            m_result.mode = CommandLine::Mode::Version;
            return m_result;
        }
        for (const auto step :
             {&Reader::readChoices, &Reader::readTenant, &Reader::readDemo, &Reader::readOutput}) {
            if (const QString problem = (this->*step)(); !problem.isEmpty())
                return Problem(problem);
        }
        return m_result;
    }

private:
    [[nodiscard]] bool has(const char *option) const { return m_parser.isSet(name(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_parser.value(name(option)); }

    QString readChoices()
    {
        const auto wrong = [](const char *option, const QString &value, const QStringList &choices) {
            //: %1 an option, %2 what was given, %3 what would be right.
            return CommandLineText::tr("--%1 does not know \"%2\"; choose one of: %3.")
                .arg(name(option), value, choices.join(QStringLiteral(", ")));
        };
        const QStringList themes {name("system"), name("light"), name("dark")};
        if (has("language") && !supportedLanguages().contains(value("language")))
            return wrong("language", value("language"), supportedLanguages());
        if (has("theme") && !themes.contains(value("theme")))
            return wrong("theme", value("theme"), themes);
        if (has("page") && !pageFromName(value("page")))
            return wrong("page", value("page"), pageNames());
        if (has("auth") && value("auth") != u"basic")
            return wrong("auth", value("auth"), {name("basic")});
        if (has("language"))
            m_result.language = value("language");
        if (has("theme"))
            m_result.theme = themeChoiceFromText(value("theme"));
        if (has("page"))
            m_result.page = *pageFromName(value("page"));
        return {};
    }

    QString readTenant()
    {
        m_result.url = value("url");
        m_result.user = value("user");
        m_result.dataDir = value("data-dir");
        if (has("url")) {
            if (const auto root = webApiRootFromText(m_result.url); !root)
                return root.error();
        }
        if (has("user") && !has("url"))
            return CommandLineText::tr("--user needs --url: the demo tenant has its own user.");
        if (has("user") && !isValidBasicUserName(m_result.user))
            return CommandLineText::tr(
                "--user must be neither empty nor hold a colon or control characters.");
        if (has("data-dir") && m_result.dataDir.isEmpty())
            return CommandLineText::tr("--data-dir needs a folder.");
        return {};
    }

    QString readDemo()
    {
        m_result.isDemo = has("demo") || has("demo-associates") || has("tour");
        if (has("demo-server"))
            m_result.mode = CommandLine::Mode::DemoServer;
        if (has("url") && (m_result.isDemo || has("demo-server")))
            return CommandLineText::tr("--url cannot be used together with the demo tenant.");
        bool isNumber = true;
        if (has("demo-associates")) {
            m_result.demoAssociates = value("demo-associates").toInt(&isNumber);
            if (!isNumber || m_result.demoAssociates < 1 || m_result.demoAssociates > MostDemoAssociates)
                return CommandLineText::tr("--demo-associates needs a number from 1 to %1, not \"%2\".")
                    .arg(MostDemoAssociates)
                    .arg(value("demo-associates"));
        }
        if (has("port")) {
            m_result.port = value("port").toUShort(&isNumber);
            if (!isNumber)
                return CommandLineText::tr("--port needs a number from 0 to 65535, not \"%1\".")
                    .arg(value("port"));
            if (!m_result.isDemo && !has("demo-server"))
                return CommandLineText::tr(
                    "--port is the demo tenant's: use it with --demo or --demo-server.");
        }
        return {};
    }

    QString readOutput()
    {
        if (has("screenshot") && has("tour"))
            return CommandLineText::tr("--screenshot and --tour cannot be used together.");
        if (has("demo-server") && (has("screenshot") || has("tour")))
            return CommandLineText::tr("--demo-server shows no pages to make pictures of.");
        if (has("screenshot")) {
            m_result.mode = CommandLine::Mode::Screenshot;
            m_result.outputPath = value("screenshot");
            const QFileInfo file(m_result.outputPath);
            if (m_result.outputPath.isEmpty() || file.isDir() || !file.absoluteDir().exists())
                return CommandLineText::tr(
                           "--screenshot cannot write to \"%1\": name a file in a folder that exists.")
                    .arg(m_result.outputPath);
        }
        if (has("tour")) {
            m_result.mode = CommandLine::Mode::Tour;
            m_result.outputPath = value("tour");
            if (m_result.outputPath.isEmpty())
                return CommandLineText::tr("--tour needs a folder.");
        }
        return {};
    }

    const QCommandLineParser &m_parser;
    CommandLine m_result;
};

} // namespace

tl::expected<CommandLine, QString> commandLineFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return Problem(parser.errorText());
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return Problem(CommandLineText::tr("\"%1\" is not understood.").arg(extra.constFirst()));
    return Reader(parser).read();
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

QString languageArgument(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(arguments);
    return parser.value(name("language"));
}
