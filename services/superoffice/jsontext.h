// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QByteArray>
#include <QJsonValue>

// JSON texts as they come from servers. Pure functions.

/// Levels of lists and objects within each other; deeper answers are refused (API reference 8.3).
inline constexpr int MaxJsonDepth = 64;

/// Parses any JSON value: objects and lists, but also a bare text, number or null. Accepts a byte-order mark;
/// more than MaxJsonDepth levels are refused. A BadResponse says what is wrong and at which byte.
[[nodiscard]] Result<QJsonValue> parseJson(const QByteArray &body);

/// @p body without a byte-order mark.
[[nodiscard]] QByteArrayView withoutByteOrderMark(QByteArrayView body);

/// @p body without a byte-order mark and the white space around it: what can stand inside another JSON text.
[[nodiscard]] QByteArray bareJson(const QByteArray &body);

/// True for an answer that holds nothing: null, or no bytes at all.
[[nodiscard]] bool isNullAnswer(const QByteArray &body);

/// The error of an answer that cannot be read; @p detail says why.
[[nodiscard]] ApiError badResponse(const QString &detail);

/// The error of an answer that holds nothing where a list is expected.
[[nodiscard]] ApiError noDataError();
