// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarguments.h"
#include "app/demo/demomessage.h"

/// One License call with its arguments, whether it came as an agent operation or by REST. Used within one
/// call.
struct DemoLicenseCall
{
    DemoArguments arguments;
    DemoLanguage language = DemoLanguage::Raw;
    DemoErrorStyle style = DemoErrorStyle::Agent;

    /// What arguments that cannot be read come to.
    DemoReply unreadable() const { return badRequest(arguments.errorString()); }
    DemoReply badRequest(const QString &message) const { return DemoReply::badRequest(message, style); }
    /// How each side says that there is no such thing: an agent answers null.
    DemoReply missing(const QString &message) const
    {
        return style == DemoErrorStyle::Rest ? DemoReply::notFound(message, style) : DemoReply::json(nullptr);
    }
};
