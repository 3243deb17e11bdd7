// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "services/http/apierror.h"

#include <QCoreApplication>
#include <QDate>
#include <QEvent>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

/// The six languages: texts, numbers and dates follow at once.
class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void follows_data();
    void follows();
    void everyLanguageHasItsOwnTexts();
    void unknownMeansEnglish_data();
    void unknownMeansEnglish();
    void switchingTellsTheProgram();
    void textsEndWithIt();
    void qtSpeaksItToo_data();
    void qtSpeaksItToo();
    void systemLanguageIsOneOfThem();
};

static QString someText()
{
    return ApiError {.kind = ApiError::Kind::Cancelled}.userMessage();
}

static QString someQtText()
{
    return QCoreApplication::translate("QPlatformTheme", "Cancel");
}

/// Counts how often the program is told to translate itself.
class LanguageChanges : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            ++count;
        return false;
    }
};

void LanguageTest::follows_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("month");
    const QString blank = QString(QChar(0xa0));
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("1,234,567.5") << QStringLiteral("October");
    QTest::newRow("nb") << QStringLiteral("nb") << QStringLiteral("1_234_567,5").replace(u'_', blank)
                        << QStringLiteral("oktober");
    QTest::newRow("sv") << QStringLiteral("sv") << QStringLiteral("1_234_567,5").replace(u'_', blank)
                        << QStringLiteral("oktober");
    QTest::newRow("da") << QStringLiteral("da") << QStringLiteral("1.234.567,5") << QStringLiteral("oktober");
    QTest::newRow("de") << QStringLiteral("de") << QStringLiteral("1.234.567,5") << QStringLiteral("Oktober");
    QTest::newRow("nl") << QStringLiteral("nl") << QStringLiteral("1.234.567,5") << QStringLiteral("oktober");
}

void LanguageTest::follows()
{
    QFETCH(QString, code);
    QFETCH(QString, number);
    QFETCH(QString, month);
    QVERIFY(supportedLanguages().contains(code));
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/seatkeeper_%1.qm").arg(code)));
    Language language;
    language.setCode(code);
    QCOMPARE(language.code(), code);
    QCOMPARE(QLocale().name().left(2), code);
    QCOMPARE(QLocale().toString(1'234'567.5, 'f', 1), number);
    QCOMPARE(QLocale().toString(QDate(2026, 10, 5), QStringLiteral("MMMM")), month);
    QVERIFY(!someText().isEmpty());
    QCOMPARE(someText() == QStringLiteral("The request was cancelled."), code == u"en");
    // Numbers in translated plurals are the program's own, in English too.
    const ApiError one {.kind = ApiError::Kind::RateLimited, .retryAfter = std::chrono::seconds(1)};
    const ApiError two {.kind = ApiError::Kind::RateLimited, .retryAfter = std::chrono::seconds(2)};
    QVERIFY2(one.userMessage().contains(u'1'), qPrintable(one.userMessage()));
    QVERIFY2(two.userMessage().contains(u'2'), qPrintable(two.userMessage()));
    QVERIFY2(!two.userMessage().contains(QStringLiteral("(s)")), qPrintable(two.userMessage()));
    QVERIFY(one.userMessage().remove(u'1') != two.userMessage().remove(u'2'));
}

void LanguageTest::everyLanguageHasItsOwnTexts()
{
    Language language;
    QSet<QString> texts;
    for (const QString &code : supportedLanguages()) {
        language.setCode(code);
        texts.insert(someText());
    }
    QCOMPARE(supportedLanguages().size(), 6);
    QCOMPARE(texts.size(), 6);
}

void LanguageTest::unknownMeansEnglish_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", "xx", "EN", "no", "nb_NO", "fr", "../seatkeeper_nb"})
        QTest::newRow(*code ? code : "empty") << QString::fromLatin1(code);
}

void LanguageTest::unknownMeansEnglish()
{
    QFETCH(QString, code);
    for (const char *before : {"", "nb"}) {
        Language language;
        if (*before)
            language.setCode(QString::fromLatin1(before));
        language.setCode(code);
        QCOMPARE(language.code(), QStringLiteral("en"));
        QCOMPARE(someText(), QStringLiteral("The request was cancelled."));
        QCOMPARE(QLocale().toString(1.5), QStringLiteral("1.5"));
    }
}

void LanguageTest::switchingTellsTheProgram()
{
    LanguageChanges changes;
    QCoreApplication::instance()->installEventFilter(&changes);
    Language language;
    language.setCode(QStringLiteral("nb"));
    QCoreApplication::processEvents();
    QVERIFY(changes.count > 0);
    const QString norwegian = someText();
    changes.count = 0;
    language.setCode(QStringLiteral("nb")); // no news
    QCoreApplication::processEvents();
    QCOMPARE(changes.count, 0);
    language.setCode(QStringLiteral("de"));
    QCoreApplication::processEvents();
    QVERIFY(changes.count > 0);
    QVERIFY(someText() != norwegian);
    language.setCode(QStringLiteral("nb"));
    QCOMPARE(someText(), norwegian);
}

void LanguageTest::textsEndWithIt()
{
    const QString untranslated = someQtText();
    {
        Language language;
        language.setCode(QStringLiteral("sv"));
        QVERIFY(someText() != QStringLiteral("The request was cancelled."));
    }
    QCOMPARE(someText(), QStringLiteral("The request was cancelled."));
    QCOMPARE(someQtText(), untranslated);
}

void LanguageTest::qtSpeaksItToo_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : supportedLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

/// Buttons of message boxes and menus of text fields, also where Qt has not been translated.
void LanguageTest::qtSpeaksItToo()
{
    QFETCH(QString, code);
    Language language;
    language.setCode(code);
    const std::pair<const char *, const char *> texts[] = {
        {"QPlatformTheme", "Cancel"}, {"QLineEdit", "Select All"},      {"QWidgetTextControl", "&Copy"},
        {"QFileDialog", "Look in:"},  {"QAbstractSpinBox", "&Step up"}, {"QPrintDialog", "Odd Pages"},
    };
    for (const auto &[context, source] : texts)
        QCOMPARE(QCoreApplication::translate(context, source) == QString::fromLatin1(source), code == u"en");
}

void LanguageTest::systemLanguageIsOneOfThem()
{
    QVERIFY(supportedLanguages().contains(systemLanguage()));
}

QTEST_GUILESS_MAIN(LanguageTest)
#include "tst_language.moc"
