// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

/// Asks in which file a CSV table is to be saved, beginning with @p suggestedName; empty: in none.
[[nodiscard]] QString chooseTableFile(QWidget *parent, const QString &suggestedName);

/// Writes @p table to the file called @p name, all of it or nothing: a file that was there is left as it was
/// then. Gives what went wrong, in words; empty where nothing did.
[[nodiscard]] QString writeTableFile(const QString &name, const QByteArray &table);
