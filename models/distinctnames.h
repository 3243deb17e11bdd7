// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"

#include <QStringList>

/// The names that @p associates have at @p name, of groups or roles, each once, in the order of the language
/// now set. Who has none is left out.
[[nodiscard]] QStringList distinctNames(const QList<Associate> &associates, QString Associate::*name);
