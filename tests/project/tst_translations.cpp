// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
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
    void languagesDiffer();

private:
    static void addLanguages();
};

static const QString Root = QStringLiteral(SEATKEEPER_SOURCE_DIR);

namespace {

struct Message
{
    QString context;
    QString source;
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

/// The placeholders of a text, sorted: "%1", "%2", "%n".
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:\\d+|n)"));
    QStringList found;
    for (auto matches = placeholder.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
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

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
