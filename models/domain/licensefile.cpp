// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/licensefile.h"

#include "models/domain/textdecoding.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QXmlStreamReader>

using Kind = LicenseFileProblem::Kind;

// Real files have four levels, and a dozen elements for each of some hundred licences.
static constexpr int MostLevels = 8;
static constexpr int MostElements = 100'000;

namespace {

tl::unexpected<LicenseFileProblem> problem(Kind kind, const QString &detail = {})
{
    return tl::unexpected(LicenseFileProblem {kind, 0, detail});
}

/// The encoding that the XML declaration names, in lower case; empty where it names none.
QString declaredEncoding(const QByteArray &bytes)
{
    static const QRegularExpression declaration(
        QStringLiteral("^<\\?xml\\s[^>]*\\bencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']"));
    return declaration.match(QString::fromLatin1(bytes.first(qMin(bytes.size(), qsizetype(200)))))
        .captured(1)
        .toLower();
}

tl::expected<QString, LicenseFileProblem> decoded(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        if (const std::optional<QString> text = textFromMarked(bytes, *marked))
            return *text;
        return problem(Kind::WrongEncoding, unicodeName(*marked));
    }
    const QString declared = declaredEncoding(bytes);
    if (declared == u"windows-1252")
        return textFromWindows1252(bytes);
    if (declared == u"iso-8859-1")
        return QString::fromLatin1(bytes);
    if (declared.isEmpty() || declared == u"utf-8" || declared == u"us-ascii") { // which is part of UTF-8
        if (const std::optional<QString> text = textFromUtf8(bytes))
            return *text;
        return problem(Kind::WrongEncoding, unicodeName(QStringConverter::Utf8));
    }
    // Had it been in the other encodings of Unicode, the declaration could not have been read.
    const bool isWrong = declared.startsWith(u"utf-16") || declared.startsWith(u"utf-32");
    return problem(isWrong ? Kind::WrongEncoding : Kind::UnknownEncoding, declared.toUpper());
}

/// Goes through the elements once and picks out what the program needs.
class LicenseFileReader
{
public:
    explicit LicenseFileReader(const QString &text)
        : m_xml(text)
    {
        m_file.content = text;
    }

    LicenseFileResult read()
    {
        while (!m_xml.atEnd()) {
            if (const std::optional<Kind> kind = refusal(m_xml.readNext()))
                return tl::unexpected(LicenseFileProblem {*kind, m_xml.lineNumber()});
        }
        if (m_file.ownerName.isEmpty())
            m_file.ownerName = m_ownerOfModules;
        if (m_file.ownerName.isEmpty() || !m_hasModules)
            return problem(Kind::NoLicense);
        return m_file;
    }

private:
    /// Takes the next piece, unless the file is to be refused for it.
    std::optional<Kind> refusal(QXmlStreamReader::TokenType token)
    {
        switch (token) {
        case QXmlStreamReader::Invalid:
            return Kind::NotWellFormed;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return Kind::HasDocumentType;
        case QXmlStreamReader::StartElement:
            return begin();
        case QXmlStreamReader::EndElement:
            end();
            return std::nullopt;
        case QXmlStreamReader::Characters:
            m_text += m_xml.text();
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    std::optional<Kind> begin()
    {
        if (++m_level > MostLevels)
            return Kind::TooDeep;
        if (++m_elements > MostElements)
            return Kind::TooManyElements;
        m_text.clear();
        if (m_xml.name() == u"ModuleLicenses" && m_modulesLevel == 0) {
            m_modulesLevel = m_level;
            m_hasModules = true;
        }
        return std::nullopt;
    }

    void end()
    {
        const QString text = m_text.trimmed();
        m_text.clear();
        const bool isInModules = m_modulesLevel > 0;
        if (m_level-- == m_modulesLevel)
            m_modulesLevel = 0;
        if (m_xml.name() == u"OwnerName")
            takeFirst(isInModules ? m_ownerOfModules : m_file.ownerName, text);
        else if (m_xml.name() == u"SerialNr" && !isInModules)
            takeFirst(m_file.serialNr, text);
        else if (m_xml.name() == u"CompanyName" && !isInModules)
            takeFirst(m_file.companyName, text);
    }

    static void takeFirst(QString &field, const QString &text)
    {
        if (field.isEmpty())
            field = text;
    }

    QXmlStreamReader m_xml;
    LicenseFile m_file;
    QString m_text; ///< of the element that ends next
    QString m_ownerOfModules; ///< real files name the owner with each licence, perhaps nowhere else
    int m_level = 0;
    int m_modulesLevel = 0; ///< of the element ModuleLicenses while inside; else 0
    int m_elements = 0;
    bool m_hasModules = false;
};

} // namespace

LicenseFileResult licenseFileFromBytes(const QByteArray &bytes)
{
    if (bytes.size() > MostLicenseFileBytes)
        return problem(Kind::TooLarge);
    if (bytes.trimmed().isEmpty())
        return problem(Kind::Empty);
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    return LicenseFileReader(*text).read();
}

LicenseFileResult licenseFileFromFile(const QString &fileName)
{
    QFile file(fileName);
    // Anything else, such as a pipe, might keep us waiting for ever.
    if (QFileInfo(file).exists() && !QFileInfo(file).isFile())
        return problem(Kind::NotAFile);
    if (!file.open(QIODevice::ReadOnly))
        return problem(Kind::Unreadable, file.errorString());
    if (file.size() > MostLicenseFileBytes)
        return problem(Kind::TooLarge);
    const QByteArray bytes = file.read(MostLicenseFileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return problem(Kind::Unreadable, file.errorString());
    return licenseFileFromBytes(bytes);
}
