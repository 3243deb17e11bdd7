// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"

#include <QStringList>

/// The groups that @p associates are in, each once, in the order of the language now set.
[[nodiscard]] QStringList groupNames(const QList<Associate> &associates);
