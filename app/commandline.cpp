// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/commandlineoptions.h"
#include "app/language.h"
#include "app/profiles.h"
#include "app/settings.h"
#include "app/signinwayname.h"
#include "models/domain/connectionrules.h"
#include "services/superoffice/basiccredentials.h"
#include "services/superoffice/webapiroot.h"
#include "views/exportsubject.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace {

using Problem = tl::unexpected<QString>;

/// What the demo tenant can be asked for.
struct DemoSize
{
    const char *option;
    int CommandLine::*field;
    int least;
    int most;
};
constexpr DemoSize DemoSizes[] {{"demo-associates", &CommandLine::demoAssociates, 1, 25'000},
                                {"demo-licenses", &CommandLine::demoLicenses, 24, 60}};

QString name(const char *option)
{
    return QString::fromLatin1(option);
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

    static QString wrongChoice(const char *option, const QString &value, const QStringList &choices)
    {
        //: %1 an option, %2 what was given, %3 what would be right.
        return CommandLineText::tr("--%1 does not know \"%2\"; choose one of: %3.")
            .arg(name(option), value, choices.join(QStringLiteral(", ")));
    }

    QString readChoices()
    {
        const QStringList themes {name("system"), name("light"), name("dark"), name("high-contrast")};
        if (has("language") && !supportedLanguages().contains(value("language")))
            return wrongChoice("language", value("language"), supportedLanguages());
        if (has("theme") && !themes.contains(value("theme")))
            return wrongChoice("theme", value("theme"), themes);
        if (has("page") && !pageFromName(value("page")))
            return wrongChoice("page", value("page"), pageNames());
        if (has("auth") && !signInWayFromName(value("auth")))
            return wrongChoice("auth", value("auth"), signInWayNames());
        if (has("language"))
            m_result.language = value("language");
        if (has("theme"))
            m_result.theme = themeChoiceFromText(value("theme"));
        m_result.isPageNamed = has("page");
        if (has("page"))
            m_result.page = *pageFromName(value("page"));
        if (has("auth"))
            m_result.way = *signInWayFromName(value("auth"));
        return {};
    }

    QString readTenant()
    {
        m_result.url = value("url");
        m_result.user = value("user");
        m_result.dataDir = value("data-dir");
        if (has("data-dir") && m_result.dataDir.isEmpty())
            return CommandLineText::tr("--data-dir needs a folder.");
        if (has("profile"))
            return readProfile();
        if (has("url")) {
            if (const auto root = webApiRootFromText(m_result.url); !root)
                return root.error();
        }
        if (has("user") && !has("url"))
            return CommandLineText::tr("--user needs --url: the demo tenant has its own user.");
        if (m_result.way != SignInWay::Basic && !has("url"))
            return CommandLineText::tr("--auth %1 needs --url: it says how to sign in there.")
                .arg(value("auth"));
        if (has("user") && m_result.way != SignInWay::Basic && m_result.way != SignInWay::OpenIdConnect)
            return CommandLineText::tr("--user goes with --auth basic or openid, not with %1: that names its "
                                       "user itself.")
                .arg(value("auth"));
        if (has("user") && !isValidBasicUserName(m_result.user))
            return CommandLineText::tr(
                "--user must be neither empty nor hold a colon or control characters.");
        return {};
    }

    /// A stored connection says everything itself, and has to be there.
    QString readProfile()
    {
        for (const char *option :
             {"url", "auth", "user", "demo", "demo-associates", "demo-licenses", "demo-server", "tour"}) {
            if (has(option))
                return CommandLineText::tr("--profile cannot be used together with --%1.").arg(name(option));
        }
        const QString wanted = value("profile");
        if (wanted.isEmpty())
            return CommandLineText::tr("--profile needs the name of a stored connection.");
        const QList<ConnectionProfile> profiles =
            Profiles(has("data-dir") ? m_result.dataDir : defaultDataDir()).all();
        if (profiles.isEmpty())
            return CommandLineText::tr("--profile does not know \"%1\": no connection is stored yet.")
                .arg(wanted);
        const ConnectionProfile *profile = profileNamed(profiles, wanted);
        if (!profile) {
            QStringList names;
            for (const ConnectionProfile &each : profiles)
                names.append(each.name);
            return wrongChoice("profile", wanted, names);
        }
        m_result.profileName = profile->name;
        return {};
    }

    QString readDemo()
    {
        m_result.isDemo = has("demo") || has("demo-associates") || has("demo-licenses") || has("tour");
        if (has("demo-server"))
            m_result.mode = CommandLine::Mode::DemoServer;
        if (has("url") && (m_result.isDemo || has("demo-server")))
            return CommandLineText::tr("--url cannot be used together with the demo tenant.");
        if (const QString problem = readDemoSizes(); !problem.isEmpty())
            return problem;
        bool isNumber = true;
        if (has("port")) {
            m_result.port = value("port").toUShort(&isNumber);
            if (!isNumber)
                return CommandLineText::tr("--port needs a number from 0 to 65535, not \"%1\".")
                    .arg(value("port"));
        }
        for (const char *option : {"port", "https", "fault"}) {
            if (has(option) && !m_result.isDemo && !has("demo-server"))
                return CommandLineText::tr("--%1 is the demo tenant's: use it with --demo or --demo-server.")
                    .arg(name(option));
        }
        return readFaults();
    }

    QString readDemoSizes()
    {
        for (const DemoSize &size : DemoSizes) {
            if (!has(size.option))
                continue;
            bool isNumber = false;
            const int number = value(size.option).toInt(&isNumber);
            if (!isNumber || number < size.least || number > size.most)
                //: %1 an option, %2 and %3 numbers, %4 what was given.
                return CommandLineText::tr("--%1 needs a number from %2 to %3, not \"%4\".")
                    .arg(name(size.option))
                    .arg(size.least)
                    .arg(size.most)
                    .arg(value(size.option));
            m_result.*size.field = number;
        }
        return {};
    }

    QString readFaults()
    {
        m_result.isHttps = has("https");
        const QStringList texts = m_parser.values(name("fault"));
        for (const QString &text : texts) {
            const auto fault = demoFaultFromText(text);
            if (!fault)
                return wrongChoice("fault", text, demoFaultNames());
            m_result.faults.push_back(*fault);
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
        if (has("separator") && !has("export"))
            return CommandLineText::tr("--separator needs --export with a CSV file.");
        if (has("yes") && !has("activate-file"))
            return CommandLineText::tr("--yes needs --activate-file: nothing else asks.");
        if (has("activate-file"))
            return readActivation();
        if (has("export"))
            return readExport();
        if (has("snapshot"))
            return readSnapshot();
        if (has("tour")) {
            m_result.mode = CommandLine::Mode::Tour;
            m_result.outputPath = value("tour");
            if (m_result.outputPath.isEmpty())
                return CommandLineText::tr("--tour needs a folder.");
        }
        return {};
    }

    /// What is exported follows from the page, and how from the name of the file.
    QString readExport()
    {
        for (const char *option : {"screenshot", "snapshot", "tour", "demo-server"}) {
            if (has(option))
                return CommandLineText::tr("--export cannot be used together with --%1.").arg(name(option));
        }
        m_result.mode = CommandLine::Mode::Export;
        m_result.outputPath = value("export");
        const QFileInfo file(m_result.outputPath);
        if (m_result.outputPath.isEmpty() || file.isDir() || !file.absoluteDir().exists())
            return CommandLineText::tr(
                       "--export cannot write to \"%1\": name a file in a folder that exists.")
                .arg(m_result.outputPath);
        const auto format = exportFormatFromEnding(file.suffix());
        if (!format)
            return wrongChoice("export", file.suffix(), exportEndings());
        m_result.exportFormat = *format;
        if (*format == ExportFormat::Pdf && m_result.page != Page::Dashboard)
            return CommandLineText::tr("--export makes a PDF of the dashboard only: use --page dashboard.");
        if (!exportSubject(m_result.page, *format))
            return CommandLineText::tr("--export has no table for --page %1: use dashboard, licences, "
                                       "assignments or activity.")
                .arg(value("page"));
        return readSeparator();
    }

    QString readSeparator()
    {
        static const QList<std::pair<QString, CsvSeparator>> separators {
            {name("comma"), CsvSeparator::Comma},
            {name("semicolon"), CsvSeparator::Semicolon},
            {name("tab"), CsvSeparator::Tab}};
        if (!has("separator"))
            return {};
        if (m_result.exportFormat != ExportFormat::Csv)
            return CommandLineText::tr("--separator needs --export with a CSV file.");
        QStringList names;
        for (const auto &[text, separator] : separators) {
            names.append(text);
            if (text == value("separator")) {
                m_result.separator = separator;
                return {};
            }
        }
        return wrongChoice("separator", value("separator"), names);
    }

    QString readActivation()
    {
        for (const char *option : {"screenshot", "export", "snapshot", "tour", "demo-server"}) {
            if (has(option))
                return CommandLineText::tr("--activate-file cannot be used together with --%1.")
                    .arg(name(option));
        }
        m_result.mode = CommandLine::Mode::ActivateFile;
        m_result.inputPath = value("activate-file");
        m_result.isConfirmed = has("yes");
        if (!QFileInfo(m_result.inputPath).isFile())
            return CommandLineText::tr("--activate-file cannot read \"%1\": there is no such file.")
                .arg(m_result.inputPath);
        return {};
    }

    QString readSnapshot()
    {
        for (const char *option : {"screenshot", "tour", "demo-server"}) {
            if (has(option))
                return CommandLineText::tr("--snapshot cannot be used together with --%1.").arg(name(option));
        }
        m_result.mode = CommandLine::Mode::Snapshot;
        return {};
    }

    const QCommandLineParser &m_parser;
    CommandLine m_result;
};

} // namespace

bool CommandLine::needsWindow() const
{
    return mode != Mode::DemoServer && mode != Mode::Help && mode != Mode::Version;
}

bool CommandLine::laysOutWindow() const
{
    return showsWindow() || mode == Mode::Screenshot || mode == Mode::Export || mode == Mode::Tour;
}

bool CommandLine::keepsData() const
{
    return showsWindow() || mode == Mode::Snapshot || mode == Mode::ActivateFile;
}

QString CommandLine::dataFolder() const
{
    return dataDir.isEmpty() ? defaultDataDir() : dataDir;
}

std::optional<Page> CommandLine::askedPage() const
{
    return isPageNamed ? std::optional(page) : std::nullopt;
}

tl::expected<CommandLine, QString> commandLineFromArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    if (!parser.parse(arguments))
        return Problem(parser.errorText());
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty())
        return Problem(CommandLineText::tr("\"%1\" is not understood.").arg(extra.constFirst()));
    return Reader(parser).read();
}

QString commandLineHelp()
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    return parser.helpText();
}

QString languageArgument(const QStringList &arguments)
{
    QCommandLineParser parser;
    addCommandLineOptions(parser);
    parser.parse(arguments);
    return parser.value(name("language"));
}
