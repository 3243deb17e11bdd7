// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QUrlQuery>

/// Adds a field whose value may hold anything, '+' and '&' included, to a query or a form body; an empty
/// value is left out.
void addField(QUrlQuery &form, QLatin1StringView name, const QString &value);

/// The value of a field as it was given to addField(); empty where there is none.
[[nodiscard]] QString fieldOf(const QUrlQuery &form, QLatin1StringView name);

/// @p text with every secret of @p form (code, verifier, tokens, client secret, state, nonce) blanked: what a
/// server says about a request may repeat it.
[[nodiscard]] QString withoutSecretsOf(const QUrlQuery &form, QString text);
