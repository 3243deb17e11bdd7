// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodata.h"

/// Makes the people of the sample tenant, without licences. The first is always the demo administrator, the
/// user of the sign-in demo/demo. \a today bounds the last sign-ins.
std::vector<DemoAssociate> makeDemoAssociates(int count, QDate today);
