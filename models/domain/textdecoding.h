// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <optional>

// Bytes of files to text, strictly: what does not keep to its encoding is no text. Pure.

/// @p bytes that begin with the mark of byte order of @p encoding, without it; none where not all of them are
/// text in that encoding.
[[nodiscard]] std::optional<QString> textFromMarked(const QByteArray &bytes,
                                                    QStringConverter::Encoding encoding);
/// None where not all of @p bytes are text in UTF-8.
[[nodiscard]] std::optional<QString> textFromUtf8(const QByteArray &bytes);
/// Windows-1252 differs from Latin-1 in some characters; where it has none, Latin-1 stays.
[[nodiscard]] QString textFromWindows1252(const QByteArray &bytes);
/// "UTF-8", "UTF-16" or "UTF-32".
[[nodiscard]] QString unicodeName(QStringConverter::Encoding encoding);
