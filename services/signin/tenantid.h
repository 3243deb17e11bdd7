// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// True for what can be a tenant's name at SuperOffice Online, such as "Cust31415": letters, digits, '-' and
/// '_'.
[[nodiscard]] bool isTenantId(const QString &text);
