// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostore.h"

#include <QMap>

/// A licence file: XML whose elements are named as the fields of LicenseInfo, signed over its exact text,
/// newlines included. A plain value; it never reaches for anything outside the text.
class DemoLicenseFile
{
public:
    /// Reads \a text; one that is no licence file has an errorString().
    explicit DemoLicenseFile(const QString &text);

    bool isValid() const { return m_error.isEmpty(); }
    QString errorString() const { return m_error; }

    QString ownerName() const { return m_fields.value(QStringLiteral("OwnerName")); }
    QString serialNumber() const { return m_fields.value(QStringLiteral("SerialNr")); }
    bool isSignatureRight() const { return m_isSignatureRight; }
    /// The package in the file, which is one of \a owner; what the file leaves out stays as stored.
    DemoPackage package(const DemoStore &store, std::size_t owner) const;

    /// The file an owner's issuer would send: what it offers, or what is stored when there is nothing new.
    static QString textFor(const DemoStore &store, std::size_t owner);

private:
    static QString signatureOf(const QString &text);

    QString m_error;
    QMap<QString, QString> m_fields;
    QMap<QString, int> m_totals; // by module name
    bool m_isSignatureRight = false;
};
