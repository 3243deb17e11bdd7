// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensefile.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>

using Kind = LicenseFileProblem::Kind;

/// Licence files as anybody may have made them.
class TestLicenseFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void reads_data();
    void reads();
    void encodings_data();
    void encodings();
    void refuses_data();
    void refuses();
    void sizes();
    void files();
    void brokenOff();
};

namespace {

/// A file as issuers send it, with Windows line ends.
QString sample(const QString &declaration = {}, const QString &company = u"Havgrind Logistikk AS"_qs)
{
    return declaration
           + u"<LicenseInfo>\r\n"
             "    <CompanyName>%1</CompanyName>\r\n"
             "    <SerialNr>0010031415</SerialNr>\r\n"
             "    <OwnerName>SIGNFLOW</OwnerName>\r\n"
             "    <ModuleLicenses>\r\n"
             "        <ModuleLicense>\r\n"
             "            <OwnerName>SIGNFLOW</OwnerName>\r\n"
             "            <ModuleName>sign-user</ModuleName>\r\n"
             "            <NumberOfLicenses>25</NumberOfLicenses>\r\n"
             "        </ModuleLicense>\r\n"
             "    </ModuleLicenses>\r\n"
             "    <Signature>c2lnbmVk</Signature>\r\n"
             "</LicenseInfo>\r\n"_qs.arg(company);
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

QByteArray elements(int count)
{
    return "<a>" + QByteArray("<b/>").repeated(count) + "</a>";
}

QByteArray nested(int levels)
{
    return QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
}

} // namespace

void TestLicenseFile::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("serialNr");
    QTest::addColumn<QString>("company");
    const QString full = sample();
    const QString companyName = u"Havgrind Logistikk AS"_qs;
    const QString serial = u"0010031415"_qs;
    const QString signFlow = u"SIGNFLOW"_qs;
    QTest::newRow("whole") << full << signFlow << serial << companyName;
    QTest::newRow("Unix line ends") << QString(full).replace(u"\r\n"_qs, u"\n"_qs) << signFlow << serial
                                    << companyName;
    QTest::newRow("in one line") << QString(full).remove(u"\r\n"_qs) << signFlow << serial << companyName;
    QTest::newRow("owner with the licences only")
        << QString(full).replace(u"    <OwnerName>SIGNFLOW</OwnerName>\r\n    <Mod"_qs, u"    <Mod"_qs)
        << signFlow << serial << companyName;
    QTest::newRow("the package's owner counts") << QString(full).replace(
        u"<OwnerName>SIGNFLOW</OwnerName>\r\n    <Mod"_qs, u"<OwnerName> Acme </OwnerName>\r\n    <Mod"_qs)
                                                << u"Acme"_qs << serial << companyName;
    QTest::newRow("in another order") << u"<L><ModuleLicenses><ModuleLicense><SerialNr>9</SerialNr>"
                                         "</ModuleLicense></ModuleLicenses><SerialNr>007</SerialNr>"
                                         "<OwnerName>A</OwnerName></L>"_qs
                                      << u"A"_qs << u"007"_qs << QString();
    QTest::newRow("what is said first counts")
        << u"<L><OwnerName>A</OwnerName><OwnerName>B</OwnerName><ModuleLicenses/></L>"_qs << u"A"_qs
        << QString() << QString();
    QTest::newRow("characters in other words")
        << u"<L><OwnerName><![CDATA[A&]]>B&amp;&#67;</OwnerName><ModuleLicenses/></L>"_qs << u"A&B&C"_qs
        << QString() << QString();
    QTest::newRow("elements of a name space")
        << u"<x:L xmlns:x='urn:x'><x:OwnerName>A</x:OwnerName><x:ModuleLicenses/></x:L>"_qs << u"A"_qs
        << QString() << QString();
    QTest::newRow("around it")
        << u"<?xml version='1.0'?>\n<?style x?><!-- <!DOCTYPE --><L><OwnerName>A</OwnerName>"
           "<ModuleLicenses/></L><!-- end -->\n\n"_qs
        << u"A"_qs << QString() << QString();
}

void TestLicenseFile::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QString, owner);
    QFETCH(const QString, serialNr);
    QFETCH(const QString, company);
    const LicenseFileResult file = licenseFileFromBytes(text.toUtf8());
    QVERIFY(file.has_value());
    QCOMPARE(*file, (LicenseFile {text, owner, serialNr, company}));
}

void TestLicenseFile::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString plain = sample({}, u"Åse Žižková €"_qs);
    using Encoding = QStringConverter::Encoding;
    QTest::newRow("UTF-8") << plain.toUtf8() << plain;
    QTest::newRow("UTF-8 with a mark") << encoded(plain, Encoding::Utf8) << plain;
    QTest::newRow("UTF-16, little end first") << encoded(plain, Encoding::Utf16LE) << plain;
    QTest::newRow("UTF-16, big end first") << encoded(plain, Encoding::Utf16BE) << plain;
    const auto declaration = [](const QString &name) {
        return u"<?xml version=\"1.0\" encoding=\"%1\"?>\r\n"_qs.arg(name);
    };
    const QString utf16 = sample(declaration(u"utf-16"_qs), u"Åse"_qs);
    QTest::newRow("UTF-16 by mark and declaration") << encoded(utf16, Encoding::Utf16LE) << utf16;
    const QString wrong = sample(declaration(u"iso-8859-1"_qs), u"Åse"_qs);
    QTest::newRow("the mark counts more than the declaration") << encoded(wrong, Encoding::Utf8) << wrong;
    const QString utf8 = sample(declaration(u"UTF-8"_qs), u"Åse"_qs);
    QTest::newRow("UTF-8 by declaration") << utf8.toUtf8() << utf8;
    const QString ascii = sample(declaration(u"us-ascii"_qs));
    QTest::newRow("US-ASCII") << ascii.toUtf8() << ascii;
    QTest::newRow("ISO-8859-1") << wrong.toLatin1() << wrong;
    const QString single = sample(u"<?xml version='1.0' encoding = 'ISO-8859-1' standalone='yes' ?>"_qs);
    QTest::newRow("ISO-8859-1, otherwise written") << single.toLatin1() << single;
    const QString windows = sample(declaration(u"Windows-1252"_qs), u"5 € – Åse"_qs);
    QTest::newRow("Windows-1252")
        << QString(windows).replace(u'€', QChar(0x80)).replace(u'–', QChar(0x96)).toLatin1() << windows;
}

void TestLicenseFile::encodings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const LicenseFileResult file = licenseFileFromBytes(bytes);
    QVERIFY(file.has_value());
    QCOMPARE(file->content, text);
    QCOMPARE(file->ownerName, u"SIGNFLOW"_qs);
}

void TestLicenseFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const QByteArray &bytes, Kind kind, qint64 line = 0,
                        const QString &detail = {}) {
        QTest::newRow(name) << bytes << kind << line << detail;
    };
    row("nothing", "", Kind::Empty);
    row("white space", " \r\n\t", Kind::Empty);
    row("a mark alone", "\xff\xfe", Kind::NotWellFormed, 1);
    row("words", "Dear customer,\nplease find attached", Kind::NotWellFormed, 1);
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11), Kind::WrongEncoding, 0, u"UTF-8"_qs);
    row("zeros", QByteArray(100, '\0'), Kind::NotWellFormed, 1);
    row("zero in a name", "<L>\n<OwnerName>A" + QByteArray(1, '\0') + "</OwnerName></L>", Kind::NotWellFormed,
        2);
    row("JSON", R"({"OwnerName": "A"})", Kind::NotWellFormed, 1);
    row("HTML", "<!DOCTYPE html>\n<html><body>Sign in</body></html>", Kind::HasDocumentType, 1);
    row("not closed", "<L>\n<OwnerName>A</Owner>\n</L>", Kind::NotWellFormed, 2);
    row("two roots", "<L/>\n<L/>", Kind::NotWellFormed, 2);
    row("an attribute twice", "<L a='1' a='2'/>", Kind::NotWellFormed, 1);
    row("XML 1.1", "<?xml version='1.1'?><L/>", Kind::NotWellFormed, 1);
    row("an entity that nobody declares", "<L>\n&x;</L>", Kind::NotWellFormed, 2);
    row("an entity", "<?xml version='1.0'?>\n<!DOCTYPE L [<!ENTITY x 'y'>]>\n<L>&x;</L>",
        Kind::HasDocumentType, 2);
    row("an external entity", "<!DOCTYPE L [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<L>&x;</L>",
        Kind::HasDocumentType, 1);
    row("an external document type", "<!DOCTYPE L SYSTEM 'http://127.0.0.1:9/x.dtd'><L/>",
        Kind::HasDocumentType, 1);
    QByteArray laughs = "<!DOCTYPE L [\n<!ENTITY l0 'ha'>\n";
    for (char digit = '1'; digit <= '9'; ++digit) {
        const QByteArray before = QByteArray("&l") + char(digit - 1) + ';';
        laughs += QByteArray("<!ENTITY l") + digit + " '" + before.repeated(10) + "'>\n";
    }
    row("a billion laughs", laughs + "]>\n<L>&l9;</L>", Kind::HasDocumentType, 12);
    row("another kind of XML", "<svg><g/></svg>", Kind::NoLicense);
    row("no owner", "<L><ModuleLicenses/></L>", Kind::NoLicense);
    row("an owner without a name", "<L><OwnerName> </OwnerName><ModuleLicenses/></L>", Kind::NoLicense);
    row("no licences", "<L><OwnerName>A</OwnerName></L>", Kind::NoLicense);
    row("names in other letters", "<L><ownername>A</ownername><modulelicenses/></L>", Kind::NoLicense);
    row("eight levels", nested(8), Kind::NoLicense);
    row("nine levels", "<!-- -->\n" + nested(9), Kind::TooDeep, 2);
    row("100,000 levels", nested(100'000), Kind::TooDeep, 1);
    row("100,000 elements", elements(99'999), Kind::NoLicense);
    row("one more", elements(100'000), Kind::TooManyElements, 1);
    row("broken UTF-8", sample({}, u"Å"_qs).toLatin1(), Kind::WrongEncoding, 0, u"UTF-8"_qs);
    const auto declared = [](const char *name) {
        return QByteArray("<?xml version='1.0' encoding='") + name + "'?>\n<L/>";
    };
    row("UTF-16 without a mark", declared("UTF-16"), Kind::WrongEncoding, 0, u"UTF-16"_qs);
    row("another encoding", declared("koi8-r"), Kind::UnknownEncoding, 0, u"KOI8-R"_qs);
    row("half of UTF-16", encoded(sample(), QStringConverter::Utf16LE).chopped(1), Kind::WrongEncoding, 0,
        u"UTF-16"_qs);
    row("half a character", encoded(u"<L>"_qs + QChar(0xd800) + u"</L>"_qs, QStringConverter::Utf16LE),
        Kind::WrongEncoding, 0, u"UTF-16"_qs);
    row("50 MB", QByteArray(50'000'000, ' '), Kind::TooLarge);
}

void TestLicenseFile::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Kind, kind);
    QFETCH(const qint64, line);
    QFETCH(const QString, detail);
    const LicenseFileResult file = licenseFileFromBytes(bytes);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QCOMPARE(file.error().line, line);
    QCOMPARE(file.error().detail, detail);
}

void TestLicenseFile::sizes()
{
    const QByteArray whole = sample().toUtf8();
    const QByteArray largest = whole + QByteArray(MostLicenseFileBytes - whole.size(), '\n');
    QVERIFY(licenseFileFromBytes(largest).has_value());
    QCOMPARE(licenseFileFromBytes(largest + '\n').error().kind, Kind::TooLarge);
}

void TestLicenseFile::files()
{
    const QTemporaryDir folder;
    const auto written = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    };
    const LicenseFileResult file =
        licenseFileFromFile(written(u"whole.xml"_qs, encoded(sample(), QStringConverter::Utf16LE)));
    QVERIFY(file.has_value());
    QCOMPARE(file->content, sample());
    QCOMPARE(licenseFileFromFile(written(u"empty.xml"_qs, {})).error().kind, Kind::Empty);
    const QByteArray large = sample().toUtf8() + QByteArray(50'000'000, ' ');
    QCOMPARE(licenseFileFromFile(written(u"large.xml"_qs, large)).error().kind, Kind::TooLarge);
    QCOMPARE(licenseFileFromFile(folder.path()).error().kind, Kind::NotAFile);
    QCOMPARE(licenseFileFromFile(u"/dev/zero"_qs).error().kind, Kind::NotAFile);
    const LicenseFileResult missing = licenseFileFromFile(folder.filePath(u"missing.xml"_qs));
    QCOMPARE(missing.error().kind, Kind::Unreadable);
    QVERIFY(!missing.error().detail.isEmpty());
}

/// A download that ended too early is never taken for the whole.
void TestLicenseFile::brokenOff()
{
    const QByteArray whole = sample().toUtf8().trimmed();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!licenseFileFromBytes(whole.first(size)));
    QVERIFY(licenseFileFromBytes(whole).has_value());
}

QTEST_GUILESS_MAIN(TestLicenseFile)
#include "tst_licensefile.moc"
