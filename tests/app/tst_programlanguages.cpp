// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/programrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// Without a window the program speaks the six languages as well: errors, help, what was saved, and the
/// titles in the files.
class ProgramLanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void initTestCase();
    void errors_data() { addLanguages(); }
    void errors();
    void help_data() { addLanguages(); }
    void help();
    void titlesInFiles_data();
    void titlesInFiles();

private:
    /// What the program says to @p arguments in @p language, on either channel.
    static QString said(const QStringList &arguments, const QString &language);
    static void addLanguages();

    QStringList m_wrongPort {QStringLiteral("--port"), QStringLiteral("many")};
    QString m_englishError;
    QString m_englishHelp;
};

QString ProgramLanguagesTest::said(const QStringList &arguments, const QString &language)
{
    ProgramRun run(arguments + QStringList {QStringLiteral("--language"), language});
    run.hideDisplay();
    return run.finish() ? QString::fromUtf8(run.output() + run.errors()) : QString();
}

void ProgramLanguagesTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"nb", "sv", "da", "de", "nl"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ProgramLanguagesTest::initTestCase()
{
    m_englishError = said(m_wrongPort, QStringLiteral("en"));
    m_englishHelp = said({QStringLiteral("--help")}, QStringLiteral("en"));
    QVERIFY(m_englishError.contains(QStringLiteral("\"many\"")));
    QVERIFY(!m_englishHelp.isEmpty());
}

void ProgramLanguagesTest::errors()
{
    QFETCH(QString, language);
    const QString text = said(m_wrongPort, language);
    QVERIFY2(text.contains(QStringLiteral("--port")) && text.contains(QStringLiteral("many")),
             qPrintable(text));
    QVERIFY(text != m_englishError);
}

/// Of the lines of the help only those without words are the same.
void ProgramLanguagesTest::help()
{
    QFETCH(QString, language);
    const QStringList english = m_englishHelp.split(u'\n');
    const QString text = said({QStringLiteral("--help")}, language);
    QVERIFY(!text.isEmpty());
    static const QRegularExpression twoWords(QStringLiteral("[a-z]{3,} [a-z]{2,}"));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(!line.contains(twoWords) || !english.contains(line), qPrintable(line));
}

void ProgramLanguagesTest::titlesInFiles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("titles");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Owner,Licence,");
    QTest::newRow("nb") << QStringLiteral("nb") << QStringLiteral("Eier,Lisens,");
    QTest::newRow("sv") << QStringLiteral("sv") << QStringLiteral("Ägare,Licens,");
    QTest::newRow("da") << QStringLiteral("da") << QStringLiteral("Ejer,Licens,");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("Eigentümer,Lizenz,");
    QTest::newRow("nl") << QStringLiteral("nl") << QStringLiteral("Eigenaar,Licentie,");
}

/// The comma stays whatever the language: scripts count on it, and --separator says otherwise.
void ProgramLanguagesTest::titlesInFiles()
{
    QFETCH(QString, language);
    QFETCH(QString, titles);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seats.csv"));
    const QStringList arguments {
        QStringLiteral("--demo-associates"), QStringLiteral("20"),       QStringLiteral("--page"),
        QStringLiteral("licences"),          QStringLiteral("--export"), path};
    const QString told = said(arguments, language);
    QVERIFY2(told.contains(path), qPrintable(told));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY2(written.contains(titles), qPrintable(written.left(200)));
}

QTEST_GUILESS_MAIN(ProgramLanguagesTest)
#include "tst_programlanguages.moc"
