// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democarrier.h"
#include "app/demo/demomessage.h"

/// LicenseResult: a success, or the \a refusal as its reason. Both are a 200.
inline DemoReply demoLicenseResult(const QString &refusal)
{
    return DemoReply::json(demoCarrier(DemoObject()
                                           .add(QStringLiteral("Succeeded"), refusal.isEmpty())
                                           .add(QStringLiteral("Reason"), refusal)));
}
