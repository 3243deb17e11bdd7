// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/faults/faultrun.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using Kind = ApiError::Kind;
using TlsReason = ApiError::TlsReason;

namespace {

/// One of the program's languages, spoken while it lives.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &code)
    {
        if (!m_texts.load(QStringLiteral(":/i18n/seatkeeper_%1.qm").arg(code)))
            qFatal("no texts for %s", qPrintable(code));
        QCoreApplication::installTranslator(&m_texts);
    }
    ~SpokenLanguage() { QCoreApplication::removeTranslator(&m_texts); }
    Q_DISABLE_COPY_MOVE(SpokenLanguage)

    /// False where nobody has translated the sentence @p english of an ApiError yet.
    [[nodiscard]] bool knows(const QString &english) const
    {
        return !m_texts.translate("ApiError", english.toUtf8().constData()).isEmpty();
    }

private:
    QTranslator m_texts;
};

/// The part of the English words that says what to do.
QString adviceFor(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Network:
        return QStringLiteral("Check the network and the server address, then try again.");
    case Kind::Timeout:
        return QStringLiteral("try again in a moment.");
    case Kind::Cancelled:
        break;
    case Kind::Tls:
        return error.tlsReason == TlsReason::Changed
                   ? QStringLiteral("Do not go on before asking whoever runs the server.")
                   : QStringLiteral("name its file in the connection's settings.");
    case Kind::Unauthorized:
        return QStringLiteral("then sign in again.");
    case Kind::Forbidden:
        return QStringLiteral("Sign in as an administrator, or ask one.");
    case Kind::NotFound:
        return QStringLiteral("Reload to see what is there.");
    case Kind::Misdirected:
        return QStringLiteral("Sign in again to find it.");
    case Kind::RateLimited:
        return QStringLiteral("Try again in 7 second(s).");
    case Kind::Rejected:
        return QStringLiteral("Check the values, reload and try again.");
    case Kind::Server:
        return QStringLiteral("Try again later, or tell its administrator.");
    case Kind::BadResponse:
        return QStringLiteral("Check that the address belongs to a SuperOffice server.");
    }
    return QStringLiteral("no advice");
}

bool mayBeMarkup(const QString &text)
{
    static const QRegularExpression markup(QStringLiteral("<[a-z/!]|&[a-z]+;"),
                                           QRegularExpression::CaseInsensitiveOption);
    return text.contains(markup);
}

} // namespace

/// Every operation against every fault that it does not survive: words that help, in six languages.
class tst_FaultWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void words_data() { addFaultRows(FaultRows::Failures); }
    void words();
};

void tst_FaultWords::words()
{
    QFETCH(FaultedOperation, operation);
    QFETCH(Fault, fault);
    const FaultRun run(operation, fault);
    QVERIFY(run.ends());
    QVERIFY(run.outcome());
    const ApiError &error = *run.outcome();
    ApiError ours = error; // without the server's own words
    ours.serverText.clear();
    const QString english = ours.userMessage();
    QVERIFY2(english.endsWith(adviceFor(error)), qPrintable(english));
    // What the server says is the same in every language, and follows.
    QCOMPARE(error.serverText.isEmpty(), fault.nature != Fault::Nature::Refused);

    for (const char *code : {"en", "nb", "sv", "da", "de", "nl"}) {
        const SpokenLanguage language(QString::fromLatin1(code));
        const QString words = ours.userMessage();
        const QString message = error.userMessage();
        QVERIFY(!words.isEmpty());
        QVERIFY2(message.startsWith(words) && message.endsWith(error.serverText), qPrintable(message));
        QVERIFY2(!mayBeMarkup(message), qPrintable(message));
        if (qstrcmp(code, "en") != 0)
            QVERIFY2(words != english || !language.knows(english), qPrintable(words));
        if (error.kind == Kind::RateLimited)
            QVERIFY2(words.contains(QStringLiteral(" 7 ")), qPrintable(words));
    }
}

QTEST_GUILESS_MAIN(tst_FaultWords)
#include "tst_faultwords.moc"
