// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

// A licence file before the server sees it: read as what anybody may have made, and refused where it cannot
// be one. Whether it is genuine is for the server to say (API reference 5.9).

/// What a licence file holds, as far as the program needs it.
struct LicenseFile
{
    QString content; ///< exactly as decoded, not a line end changed: it is signed. Never shown or logged
    QString ownerName; ///< whose package it is; never empty
    QString serialNr; ///< digits, but text; may be empty
    QString companyName; ///< may be empty

    friend bool operator==(const LicenseFile &, const LicenseFile &) = default;
};

/// Why a file is not taken for a licence file.
struct LicenseFileProblem
{
    enum class Kind {
        Unreadable, ///< there is no such file, or the system does not let it be read
        NotAFile, ///< a folder or a pipe, for example
        TooLarge,
        Empty,
        UnknownEncoding, ///< its declaration names one that the program does not know
        WrongEncoding, ///< it does not keep to the encoding that it promises
        HasDocumentType, ///< a document type or entities, which can reach for what is not in the file
        NotWellFormed,
        TooDeep,
        TooManyElements,
        NoLicense, ///< XML, but it names no owner, or lists no licences
    };
    Kind kind = Kind::NoLicense;
    qint64 line = 0; ///< from 1; 0 where no line is to blame
    QString detail {}; ///< the system's reason, or the encoding that was promised

    friend bool operator==(const LicenseFileProblem &, const LicenseFileProblem &) = default;
};

using LicenseFileResult = tl::expected<LicenseFile, LicenseFileProblem>;

/// More than this no licence file has: 1 MiB.
constexpr qint64 MostLicenseFileBytes = qint64(1024) * 1024;

/// Reads @p bytes as a licence file: XML in the encoding that its mark of byte order or its declaration
/// names, else UTF-8. Whatever the bytes are, nothing outside them is reached for. Any thread.
[[nodiscard]] LicenseFileResult licenseFileFromBytes(const QByteArray &bytes);
/// The same for a file, of which no more is read than a licence file can have. Any thread.
[[nodiscard]] LicenseFileResult licenseFileFromFile(const QString &fileName);
