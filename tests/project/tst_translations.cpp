// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The six translation files: nothing missing, nothing stale, and every translation fits its source.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fileIsUpToDate_data() { addLanguages(); }
    void fileIsUpToDate();
    void everyTextIsTranslated_data() { addLanguages(); }
    void everyTextIsTranslated();
    void textsBeginAndEndAlike_data() { addLanguages(); }
    void textsBeginAndEndAlike();
    void numbersAreWrittenTheLocalWay_data() { addLanguages(); }
    void numbersAreWrittenTheLocalWay();
    void quotesAreOfOneKind_data();
    void quotesAreOfOneKind();
    void wordsAreTheVendors_data();
    void wordsAreTheVendors();
    void eachMeaningHasOneText_data() { addLanguages(); }
    void eachMeaningHasOneText();
    void languagesDiffer();
    void phrasesNameAContext();

private:
    static void addLanguages();
};

static const QString Root = QStringLiteral(SEATKEEPER_SOURCE_DIR);

namespace {

struct Message
{
    QString context;
    QString source;
    QString comment; ///< tells two meanings of a source apart
    QString type; ///< "unfinished", "vanished", or empty when done
    QStringList translations; ///< one, or one for each plural form
    bool isPlural = false;
};

QString pathOf(const QString &language)
{
    return Root + QStringLiteral("/translations/seatkeeper_%1.ts").arg(language);
}

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.isPlural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.isPlural) {
                message.translations.append(xml.readElementText());
            } else {
                while (xml.readNextStartElement())
                    message.translations.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString &language)
{
    QFile file(pathOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message") {
            messages.append(readMessage(xml));
            messages.last().context = context;
        }
    }
    return messages;
}

/// The placeholders of a text, sorted: "%1", "%L2", "%n", "%Ln".
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:\\d+|n)"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// What a text ends with that a reader or a layout counts on: a colon, an ellipsis, a full stop.
QString endOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[….:?!]?\\s*$"));
    return end.match(text).captured();
}

QString beginningOf(const QString &text)
{
    static const QRegularExpression beginning(QStringLiteral("^\\s*"));
    return beginning.match(text).captured();
}

QByteArray placeOf(const Message &message)
{
    return QStringLiteral("%1: %2").arg(message.context, message.source).toUtf8();
}

} // namespace

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "nb", "sv", "da", "de", "nl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TranslationsTest::fileIsUpToDate()
{
    QFETCH(QString, language);
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("copy.ts"));
    QVERIFY(QFile::copy(pathOf(language), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(Root);
    QStringList arguments =
        QStringLiteral("-silent -I . -locations none -no-obsolete app views models services -ts").split(u' ');
    lupdate.start(QStringLiteral(SEATKEEPER_LUPDATE), arguments << copy);
    QVERIFY(lupdate.waitForFinished(120'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QFile before(pathOf(language));
    QFile after(copy);
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::ReadOnly));
    QVERIFY2(before.readAll() == after.readAll(), "run translations/update");
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 200);
    for (const Message &message : messages) {
        const QByteArray where = QStringLiteral("%1: %2").arg(message.context, message.source).toUtf8();
        QVERIFY2(message.type.isEmpty(), where.constData());
        QCOMPARE(message.translations.size(), message.isPlural ? 2 : 1);
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), where.constData());
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source), where.constData());
            QVERIFY2(translation.count(u'&') == message.source.count(u'&'), where.constData());
            QVERIFY2(!translation.contains(QStringLiteral("(s)")), where.constData());
        }
    }
}

void TranslationsTest::textsBeginAndEndAlike()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations) {
            const QByteArray where = placeOf(message);
            QVERIFY2(beginningOf(translation) == beginningOf(message.source), where.constData());
            QVERIFY2(endOf(translation) == endOf(message.source), where.constData());
            QVERIFY2(!translation.contains(QStringLiteral("  ")), where.constData());
        }
    }
}

/// A plural says its number, and says it with the separators of the language: %Ln, not %n.
void TranslationsTest::numbersAreWrittenTheLocalWay()
{
    QFETCH(QString, language);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations) {
            const QByteArray where = placeOf(message);
            QVERIFY2(!translation.contains(QStringLiteral("%n")), where.constData());
            QVERIFY2(translation.contains(QStringLiteral("%Ln")) == message.isPlural, where.constData());
        }
    }
}

void TranslationsTest::quotesAreOfOneKind_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("quotes");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("“”");
    QTest::newRow("nb") << QStringLiteral("nb") << QStringLiteral("«»");
    QTest::newRow("sv") << QStringLiteral("sv") << QStringLiteral("”");
    QTest::newRow("da") << QStringLiteral("da") << QStringLiteral("\""); // as Danish keyboards have them
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("„“");
    QTest::newRow("nl") << QStringLiteral("nl") << QStringLiteral("“”");
}

void TranslationsTest::quotesAreOfOneKind()
{
    QFETCH(QString, language);
    QFETCH(QString, quotes);
    static const QString all = QStringLiteral("\"„“”«»");
    // What goes to a terminal is in plain letters in English.
    static const QStringList terminal {QStringLiteral("CommandLine"), QStringLiteral("Screenshot"),
                                       QStringLiteral("Tour")};
    for (const Message &message : messagesOf(language)) {
        if (language == u"en" && terminal.contains(message.context))
            continue;
        for (const QString &translation : message.translations) {
            for (const QChar character : translation)
                QVERIFY2(!all.contains(character) || quotes.contains(character),
                         placeOf(message).constData());
        }
    }
}

/// Words that mean the right thing and are not the ones SuperOffice uses, or are spelt in another language.
void TranslationsTest::wordsAreTheVendors_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("\\b(?:licenses?|canceled|colors?)\\b");
    QTest::newRow("nb") << QStringLiteral("nb") << QStringLiteral("\\bansatte?\\b|\\bsete|licens");
    QTest::newRow("sv") << QStringLiteral("sv")
                        << QStringLiteral("(?<!tidigare )anställd|\\bsäte|utgångsdatum|lisens");
    QTest::newRow("da") << QStringLiteral("da") << QStringLiteral("\\bansatte?\\b|\\bsæde|udløbsdag|lisens");
    QTest::newRow("de") << QStringLiteral("de")
                        << QStringLiteral("\\bangestellte|\\bsitze?\\b|verfallsdatum|lizens");
    QTest::newRow("nl") << QStringLiteral("nl")
                        << QStringLiteral("werknemer|zitplaats|verloopdatum|licensie|\\blicens");
}

void TranslationsTest::wordsAreTheVendors()
{
    QFETCH(QString, language);
    QFETCH(QString, wrong);
    static const QString own = QStringLiteral("GNU General Public License"); // its name
    const QRegularExpression word(wrong, QRegularExpression::CaseInsensitiveOption);
    for (const Message &message : messagesOf(language)) {
        for (const QString &translation : message.translations)
            QVERIFY2(!QString(translation).remove(own).contains(word), placeOf(message).constData());
    }
}

/// The same words in the same place with the same meaning read the same.
void TranslationsTest::eachMeaningHasOneText()
{
    QFETCH(QString, language);
    QMap<QStringList, QStringList> texts;
    for (const Message &message : messagesOf(language)) {
        const QStringList meaning {message.context, message.source, message.comment};
        QVERIFY2(!texts.contains(meaning) || texts.value(meaning) == message.translations,
                 placeOf(message).constData());
        texts.insert(meaning, message.translations);
    }
}

/// A language whose sentences are English ones was not translated.
void TranslationsTest::languagesDiffer()
{
    for (const QString &language : {QStringLiteral("nb"), QStringLiteral("sv"), QStringLiteral("da"),
                                    QStringLiteral("de"), QStringLiteral("nl")}) {
        for (const Message &message : messagesOf(language)) {
            const bool isSentence = message.source.count(u' ') >= 3 && !message.source.startsWith(u'%');
            QVERIFY2(!isSentence || message.translations.constFirst() != message.source,
                     qPrintable(language + u' ' + message.source));
        }
    }
}

/// The context of a phrase is a name that nobody checks: one that is misspelt would leave it in English.
void TranslationsTest::phrasesNameAContext()
{
    QSet<QString> known;
    for (const Message &message : messagesOf(QStringLiteral("en")))
        known.insert(message.context);
    static const QRegularExpression context(
        QStringLiteral("(?:PhraseContext(?: \\w+)?[ ({]+|QT_TRANSLATE_N?_?NOOP\\()\"(\\w+)\""));
    int count = 0;
    for (const char *room : {"app", "models", "services", "views"}) {
        QDirIterator files(Root + u'/' + QLatin1StringView(room),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = context.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                QVERIFY2(known.contains(name), qPrintable(QString(file.fileName() + u' ' + name)));
                ++count;
            }
        }
    }
    QVERIFY(count > 20);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
