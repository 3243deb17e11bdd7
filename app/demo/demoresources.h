// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demotext.h"

#include <span>

/// A text of the server's own, which raw answers name by its resource id. A plain value.
struct DemoResource
{
    const char16_t *name = nullptr; ///< "SR_AR_USERS_ROLE"
    DemoTranslations texts;
};

/// The resources the sample tenant's answers use.
std::span<const DemoResource> demoResources();

/// The resource of that name, without case; nullptr when there is none.
const DemoResource *demoResource(QStringView name);

/// What an answer in \a language says for the resource \a name: its text, or `[name]` when answers are raw.
QString demoResourceText(const QString &name, DemoLanguage language);
