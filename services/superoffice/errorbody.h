// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the body of a failed call says, as plain text (API reference 8.1).
struct ErrorBody
{
    bool isFlagged = false; ///< the body says "Error": true itself, which makes a failure of a 200 too
    QString text; ///< for people, at most 300 characters
    QString type; ///< the exception's name
    QString source;
};

/// Reads any error body: the server's JSON in either spelling, HTML, plain text, cut or empty. @p textCode is
/// SuperOffice's language code for multi-language texts. Anything that looks like a sent credential is
/// blanked.
[[nodiscard]] ErrorBody errorBodyFromBytes(QByteArrayView contentType, const QByteArray &body,
                                           const QString &textCode = {});
