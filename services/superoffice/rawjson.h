// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

// Where values stand in a JSON text, so that they can be sent back byte by byte (API reference 5.9): a parser
// that prints again would sort keys and rewrite numbers. Pure functions. The views point into the text given,
// without white space around the value. The error of a text that is not what is asked for is a BadResponse.

/// A member of an object.
struct RawMember
{
    QString key; ///< decoded
    QByteArrayView value;
};

/// The members of the object @p json in their order, repeated keys included.
[[nodiscard]] Result<QList<RawMember>> rawMembers(QByteArrayView json);

/// The elements of the list @p json in their order; null has none.
[[nodiscard]] Result<QList<QByteArrayView>> rawElements(QByteArrayView json);

/// The value of the last member called @p key, which is the one that counts; empty where there is none.
[[nodiscard]] QByteArrayView rawValue(const QList<RawMember> &members, QLatin1StringView key);
