// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// The items of a query or a form, decoded, by lower-case name.
QHash<QString, QString> demoFormItems(const QByteArray &form);

/// A query or a form whose values are replaced by "…", for the records.
QByteArray demoFormWithoutValues(const QByteArray &form);
