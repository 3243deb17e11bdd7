// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demolicensefile.h"

#include "app/demo/demopackagecarriers.h"

#include <QMessageAuthenticationCode>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView SignatureStart("<Signature>");
constexpr QLatin1StringView SignatureEnd("</Signature>");

// A file leaves out what is empty, and the signatures of the rows: its own covers them.
QString fileText(const DemoJson &value)
{
    if (value.isNull())
        return {};
    const QString text = value.toText();
    const QByteArray json = value.toUtf8();
    return text.isEmpty() && json != "\"\"" ? QString::fromUtf8(json) : text;
}

void writeModules(QXmlStreamWriter &writer, DemoJson::List &modules)
{
    writer.writeStartElement(u"ModuleLicenses"_s);
    for (DemoJson &module : modules) {
        writer.writeStartElement(u"ModuleLicense"_s);
        for (const DemoJson::Member &member : *module.members()) {
            const QString text = fileText(member.value);
            if (!text.isEmpty() && member.name != u"Signature")
                writer.writeTextElement(member.name, text);
        }
        writer.writeEndElement();
    }
    writer.writeEndElement();
}

// Reads the elements inside the current one as names and texts, handing lists of others to \a nested.
template<typename Nested>
QMap<QString, QString> readFields(QXmlStreamReader &reader, Nested nested)
{
    QMap<QString, QString> fields;
    while (reader.readNextStartElement()) {
        const QString name = reader.name().toString();
        if (!nested(name))
            fields.insert(name, reader.readElementText());
    }
    return fields;
}

} // namespace

DemoLicenseFile::DemoLicenseFile(const QString &text)
{
    QXmlStreamReader reader(text);
    const auto readModule = [&](const QString &name) {
        if (name != u"ModuleLicense")
            return false;
        const auto fields = readFields(reader, [](const QString &) { return false; });
        m_totals.insert(fields.value(u"ModuleName"_s), fields.value(u"NumberOfLicenses"_s).toInt());
        return true;
    };
    const auto readModules = [&](const QString &name) {
        if (name != u"ModuleLicenses")
            return false;
        readFields(reader, readModule);
        return true;
    };
    if (text.contains(u"<!DOCTYPE"))
        reader.raiseError(u"document types are not read"_s);
    if (reader.readNextStartElement() && reader.name() != u"LicenseInfo")
        reader.raiseError(u"the root element is not LicenseInfo"_s);
    m_fields = readFields(reader, readModules);
    while (!reader.atEnd())
        reader.readNext();
    if (reader.hasError())
        m_error = u"The file is not a licence file: "_s + reader.errorString();
    m_isSignatureRight = m_fields.value(u"Signature"_s) == signatureOf(text);
}

DemoPackage DemoLicenseFile::package(const DemoStore &store, std::size_t owner) const
{
    DemoPackage package = store.package(owner);
    DemoCatalogueOwner &terms = package.terms;
    terms.maintenanceDate = m_fields.value(u"MaintenanceDate"_s, terms.maintenanceDate);
    terms.adminWarningDate = m_fields.value(u"AdminWarningDate"_s, terms.adminWarningDate);
    terms.expiryDate = m_fields.value(u"ExpiryDate"_s, terms.expiryDate);
    terms.graceDate = m_fields.value(u"GraceDate"_s, terms.graceDate);
    terms.version = m_fields.value(u"LicenseVersion"_s, terms.version);
    for (std::size_t position = 0; position < package.totals.size(); ++position) {
        const QString &name = store.module(store.owner(owner).firstModule + position).name;
        package.totals[position] = m_totals.value(name, package.totals[position]);
    }
    return package;
}

QString DemoLicenseFile::textFor(const DemoStore &store, std::size_t owner)
{
    static const QStringList names = {
        u"CompanyName"_s, u"SerialNr"_s,  u"OwnerName"_s,      u"MaintenanceDate"_s, u"AdminWarningDate"_s,
        u"ExpiryDate"_s,  u"GraceDate"_s, u"LicenseVersion"_s, u"DeploymentType"_s,
    };
    const DemoPackage package = store.owner(owner).offered.value_or(store.package(owner));
    DemoJson info = DemoPackageCarriers(store, DemoLanguage::Raw).licenseInfo(owner, package);
    QString text;
    QXmlStreamWriter writer(&text);
    writer.setAutoFormatting(true);
    writer.writeStartDocument();
    writer.writeStartElement(u"LicenseInfo"_s);
    for (DemoJson::Member &member : *info.members()) {
        if (DemoJson::List *modules = member.value.list())
            writeModules(writer, *modules);
        else if (names.contains(member.name))
            writer.writeTextElement(member.name, fileText(member.value));
    }
    writer.writeTextElement(u"Signature"_s, u"-"_s);
    writer.writeEndDocument();
    text.replace(u'\n', u"\r\n"_s); // as on Windows; who changes that breaks the signature
    const qsizetype at = text.indexOf(SignatureStart) + SignatureStart.size();
    return text.replace(at, 1, signatureOf(text));
}

// Over everything but the signature itself.
QString DemoLicenseFile::signatureOf(const QString &text)
{
    const qsizetype start = text.indexOf(SignatureStart) + SignatureStart.size();
    const qsizetype end = std::max(start, text.indexOf(SignatureEnd));
    const QByteArray signedText = (text.left(start) + text.mid(end)).toUtf8();
    return QString::fromLatin1(
        QMessageAuthenticationCode::hash(signedText, "demo issuer", QCryptographicHash::Sha256).toBase64());
}
