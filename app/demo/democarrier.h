// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"

/// Ends a carrier of the wire with what each one says about rights: here, nothing.
inline DemoJson demoCarrier(DemoObject members)
{
    members.add(QStringLiteral("TableRight"), nullptr);
    members.add(QStringLiteral("FieldProperties"), DemoObject());
    return members;
}
