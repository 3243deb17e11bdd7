// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"

/// Makes an answer of the License agent like the vendor's samples, which are random filler: figures
/// contradict each other, the rows called unrestricted say that they are not, every object has an unknown
/// field, and each list ends with its first element again and with one that is null wherever it may be and
/// unknown in its enums. An answer without lists is itself such an element.
void demoFill(DemoJson &answer);
