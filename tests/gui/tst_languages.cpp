// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/programwalk.h"
#include "tests/gui/visibletexts.h"
#include "tests/gui/warnings.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace {

/// A text that may read as in English, and why.
struct Exception
{
    const char *languages; ///< codes, or "*"
    const char *text;
    const char *reason;
};

// clang-format off
constexpr Exception Exceptions[] = {
    {"*", "Seatkeeper", "name of the program"},
    {"*", "English", "name of the language in itself"},
    {"*", "Norsk (bokmål)", "name of the language in itself"},
    {"*", "Svenska", "name of the language in itself"},
    {"*", "Dansk", "name of the language in itself"},
    {"*", "Deutsch", "name of the language in itself"},
    {"*", "Nederlands", "name of the language in itself"},
    {"*", "Status", "same word everywhere, the glossary says"},
    {"*", "DEMO", "a user ID of the test's file"},
    {"*", "NOBODY", "a user ID of the test's file"},
    {"*", "nobody is called like this", "typed by the test"},
    {"*", "SIGNFLOW", "code name of an owner"},
    {"*", "ms", "the unit, in the SI"},
    {"*", "2025-01-15: issued", "history of a licence, as its server tells it"},
    {"*", "2026-01-15: renewed for a year", "history of a licence, as its server tells it"},
    {"*", "92 of 100 active projects", "limits of the plan, in the server's words"},
    {"*", "<p>Close projects or ask for an upgrade</p>", "limits of the plan, in the server's words"},
    {"*", "Cust31415 · MSSQL · 427", "facts of the server"},
    {"*", "sign-business 2025-01-15: issued 2026-01-15: renewed for a year", "history, as its server tells it"},
    {"*", "History of Signflow Business", "its dialog is modal: nobody switches the language behind it"},
    {"*", "Tromsø (1)", "a satellite"},
    {"*", "Lübeck (2)", "a satellite"},
    {"*", "Rotterdam (3)", "a satellite"},
    {"*", "CSV", "name of the format"},
    {"*", "HTTP", "name of the protocol"},
    {"*", "SOCKS 5", "name of the protocol"},
    {"*", "Proxy", "the field's word everywhere"},
    {"*", "Cookie", "the field's word everywhere"},
    {"*", "SO-AppToken", "name of a header"},
    {"*", "SuperOffice Online", "name of a product"},
    {"*", "SuperOffice WebAPI", "name of a product"},
    {"*", "online", "an example of what is typed"},
    {"*", "Cust12345", "an example of what is typed"},
    {"*", "https://crm.example.com/SuperOffice", "an example of what is typed"},
    {"sv nl nb da", "Havgrind Logistikk AS (demo) – Demo Administrator – Seatkeeper", "names, and the same word"},
    {"nb da nl", "Type", "same word"},
    {"nb da nl", "Database", "same word"},
    {"nb da nl", "Site", "the vendor's word for a licence of the whole installation"},
    {"da de sv", "Installation", "same word"},
    {"da de sv", "Version", "same word"},
    {"da", "bytes", "same word"},
    {"da", "central database", "same words"},
    {"da", "Stop", "same word"},
    {"de", "Name", "same word"},
    {"de", "Stage (stage)", "an environment of the vendor"},
    {"de nl", "Ticket", "same word"},
    {"de nl", "Ticket (SOTicket)", "same word"},
    {"de", "Tour", "same word"},
    {"nl", "Help", "same word"},
    {"nl", "Help – Seatkeeper", "same word"},
    {"nl", "Tab", "same word, also of the key"},
    {"nl", "Return", "Qt calls the key so"},
    {"nl", "Seats", "the vendor's word"},
    {"nl", "Conflict", "same word"},
    {"nl de", "Details", "same word"},
};
// clang-format on

/// What the server says is asked for anew when the language is chosen in the menu, which tst_languageswitch
/// shows; here only the program changes its language.
QSet<QString> namesOf(const Workspace &workspace)
{
    QSet<QString> names;
    for (const Associate &associate : workspace.associates()) {
        for (const QString &name : {associate.fullName, associate.userId, associate.groupName,
                                    associate.roleName, associate.email, associate.displayName()})
            names.insert(name.simplified());
    }
    for (const CatalogueOwner &owner : workspace.catalogue().owners()) {
        names.insert(owner.displayName());
        for (const CatalogueLicense &license : owner.licenses)
            names.unite(
                {license.displayName().simplified(), license.key.module, license.tooltip.simplified()});
    }
    const Principal &principal = workspace.principal();
    names.unite({workspace.catalogue().companyName(), principal.displayName(), principal.tenant});
    names.remove(QString());
    return names;
}

/// Any of @p names as a word of its own.
QRegularExpression anyOf(const QSet<QString> &names)
{
    QStringList patterns;
    for (const QString &name : names)
        patterns.append(QRegularExpression::escape(name));
    std::ranges::sort(patterns, std::greater(), &QString::size); // the longest that fits
    return QRegularExpression(QStringLiteral("(?<![\\w])(?:%1)(?![\\w])").arg(patterns.join(u'|')));
}

/// A call as it goes over the wire, or a part of its figures: what the preview and the page Diagnostics are
/// there to show.
bool isOfTheWire(const QString &text)
{
    static const QRegularExpression wire(
        QStringLiteral("^(?:\"\\w+\": .*|/\\S+|(?:GET|POST) \\S+|License/\\w+|\\w+=\\d+\\w+=\\S+)$"));
    return wire.match(text).hasMatch();
}

/// Keys that bear the same name on the keyboards of @p language.
bool isKeys(const QString &language, const QString &text)
{
    static const QRegularExpression keys(
        QStringLiteral("^(?:(?:Ctrl|Shift)\\+)*(?:.|F\\d+)(?:, (?:(?:Ctrl|Shift)\\+)*(?:.|F\\d+))*$"));
    static const QRegularExpression single(QStringLiteral("^F\\d+$"));
    return (language == u"de" ? single : keys).match(text).hasMatch();
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar character) { return character.isLetter(); });
}

} // namespace

/// No English in any other language: all that the program shows, says or explains, everywhere, while it
/// runs.
class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingStaysEnglish();
    void exceptionsAreMet();

private:
    void compare(const QString &place, QWidget &shown);
    [[nodiscard]] bool isException(const QString &language, const VisibleText &visible);
    [[nodiscard]] bool maySayTheSame(const QString &language, const VisibleText &visible);
    static QSet<QString> textsOf(QWidget &shown);

    QRegularExpression m_names; ///< that the server gives
    QString m_allNames; ///< the same, in lines
    Language *m_language = nullptr;
    QMap<QString, QSet<QString>> m_english; ///< what stayed English, and in which languages
    QMap<QString, QString> m_where; ///< the first place of each
    QSet<const Exception *> m_met;
};

void LanguagesTest::init()
{
    failOnOwnWarnings();
}

QSet<QString> LanguagesTest::textsOf(QWidget &shown)
{
    QSet<QString> texts;
    for (const VisibleText &visible : visibleTexts(shown))
        texts.insert(visible.text);
    return texts;
}

bool LanguagesTest::isException(const QString &language, const VisibleText &visible)
{
    static const QRegularExpression number(QStringLiteral("^[\\d,.]+\\s"));
    const QString text = visible.text;
    const QStringList readings {text, QString(text).remove(m_names).trimmed(), QString(text).remove(number)};
    // Painted words may be cut, and are broken where a letter is underlined.
    const QString piece =
        visible.where.endsWith(u"painted") ? QString(text).remove(u'…').trimmed() : QString();
    for (const Exception &exception : Exceptions) {
        const QString excepted = QString::fromUtf8(exception.text);
        const QString languages = QString::fromLatin1(exception.languages);
        if ((languages == u"*" || languages.split(u' ').contains(language))
            && (readings.contains(excepted) || (piece.size() > 2 && excepted.contains(piece)))) {
            m_met.insert(&exception);
            return true;
        }
    }
    return false;
}

/// Names that the server gives, calls and keys are the same in all languages.
bool LanguagesTest::maySayTheSame(const QString &language, const VisibleText &visible)
{
    const QString painted = QString(visible.text).remove(u'…').trimmed(); // and broken into lines
    return isOfTheWire(visible.text) || isKeys(language, visible.text) || m_allNames.contains(painted)
           || !hasLetter(QString(visible.text).remove(m_names)) || isException(language, visible);
}

void LanguagesTest::compare(const QString &place, QWidget &shown)
{
    const QSet<QString> english = textsOf(shown);
    for (const QString &code : supportedLanguages().mid(1)) {
        m_language->setCode(code);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // some follow the others
        for (const VisibleText &visible : visibleTexts(shown)) {
            if (!english.contains(visible.text) || maySayTheSame(code, visible))
                continue;
            m_english[visible.text].insert(code);
            m_where.insert(visible.text,
                           m_where.value(visible.text, place + QStringLiteral(": ") + visible.where));
        }
    }
    m_language->setCode(QStringLiteral("en"));
    QCoreApplication::processEvents();
}

void LanguagesTest::nothingStaysEnglish()
{
    DemoWindow demo;
    QVERIFY(demo.isReady());
    const QSet<QString> names = namesOf(demo.workspace());
    m_names = anyOf(names);
    m_allNames = QStringList(names.cbegin(), names.cend()).join(u'\n');
    m_language = &demo.language();
    ProgramWalk walk(demo, [this](const QString &place, QWidget &shown) { compare(place, shown); });
    walk.throughEverything();
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u", ")));
    QVERIFY(walk.placeCount() > 40);
    // A line each: a long message would be cut.
    for (const auto &[text, languages] : m_english.toStdMap()) {
        qInfo().noquote() << text << QStringList(languages.cbegin(), languages.cend()) << "at"
                          << m_where.value(text);
    }
    QVERIFY2(m_english.isEmpty(), "English left, see above");
}

/// An exception nobody needs any more would hide the next mistake.
void LanguagesTest::exceptionsAreMet()
{
    for (const Exception &exception : Exceptions)
        QVERIFY2(m_met.contains(&exception), exception.text);
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
