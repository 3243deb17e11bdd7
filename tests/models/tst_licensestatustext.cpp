// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/licensestatustext.h"

#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(CheckLicenseStatusResult)

/// What a licence server has, in words.
class TestLicenseStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyStateHasWords_data();
    void everyStateHasWords();
    void aMessageStandsForItself();
    void aMessageIsCut();
};

void TestLicenseStatusText::everyStateHasWords_data()
{
    QTest::addColumn<CheckLicenseStatusResult>("result");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sentence"); // how it begins
    QTest::addColumn<SeatLevel>("level");

    using Status = LicenseStatus;
    const auto row = [](const char *tag, const CheckLicenseStatusResult &result, const QString &name,
                        const QString &sentence,
                        SeatLevel level) { QTest::newRow(tag) << result << name << sentence << level; };
    row("ok", {.status = Status::Ok}, u"Nothing new"_qs, u"There is no new licence."_qs, SeatLevel::Plain);
    row("licence", {.status = Status::NewLicenseAvailable}, u"New licence available"_qs,
        u"A new licence is available."_qs, SeatLevel::NearlyFull);
    row("company", {.status = Status::NewCompanyNameAvailable}, u"New company name available"_qs,
        u"A licence with a new company name is available."_qs, SeatLevel::NearlyFull);
    row("serial", {.status = Status::NewSerialAvailable}, u"New serial number available"_qs,
        u"A licence with a new serial number is available."_qs, SeatLevel::NearlyFull);
    row("message", {.status = Status::UseCustomMessage, .message = u"We move."_qs}, u"There is a message"_qs,
        u"We move."_qs, SeatLevel::NearlyFull);
    row("message without words", {.status = Status::UseCustomMessage}, u"There is a message"_qs,
        u"The licence server has a message, but it is empty."_qs, SeatLevel::NearlyFull);
    row("message and link", {.status = Status::UseCustomMessageAndUrl, .message = u"Read this."_qs},
        u"There is a message"_qs, u"Read this."_qs, SeatLevel::NearlyFull);
    row("activated", {.status = Status::NewLicenseActivated}, u"New licence activated"_qs,
        u"A new licence was found, and the server has activated it by itself."_qs, SeatLevel::Plain);
    row("problem", {.status = Status::ProblemWithLicense}, u"Cannot be fetched"_qs,
        u"The licence cannot be fetched from the licence server."_qs, SeatLevel::Full);
    row("unknown error", {.status = Status::UnknownError}, u"Unknown error"_qs,
        u"The licence server has failed for an unknown reason."_qs, SeatLevel::Full);
    row("newer than this program", {.status = Status::Unknown, .statusName = u"LicenseOnFire"_qs},
        u"LicenseOnFire"_qs, u"The server answers “LicenseOnFire”"_qs, SeatLevel::NearlyFull);
    row("not stated", {.status = Status::Unknown}, u"Not stated"_qs,
        u"The server has not said whether there is a new licence."_qs, SeatLevel::NearlyFull);
}

void TestLicenseStatusText::everyStateHasWords()
{
    QFETCH(CheckLicenseStatusResult, result);
    QFETCH(QString, sentence);
    QTEST(licenseStatusName(result), "name");
    QTEST(licenseStatusLevel(result.status), "level");
    const QString text = licenseStatusText(result);
    QVERIFY2(text.startsWith(sentence), qPrintable(text));
    QVERIFY2(text.endsWith(u'.'), qPrintable(text));
}

/// With other states it comes along, on one line and as it is.
void TestLicenseStatusText::aMessageStandsForItself()
{
    CheckLicenseStatusResult result {.status = LicenseStatus::Ok, .message = u"All\n<b>%1</b>\twell"_qs};
    QCOMPARE(licenseStatusText(result),
             u"There is no new licence. The licence server says: All <b>%1</b> well"_qs);
}

void TestLicenseStatusText::aMessageIsCut()
{
    const CheckLicenseStatusResult result {.status = LicenseStatus::UseCustomMessage,
                                           .message = QString(5'000'000, u'x')};
    QCOMPARE(licenseStatusText(result).size(), 300);
}

QTEST_APPLESS_MAIN(TestLicenseStatusText)
#include "tst_licensestatustext.moc"
