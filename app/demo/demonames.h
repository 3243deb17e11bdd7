// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demodata.h"

#include <QString>
#include <QStringList>

#include <array>
#include <span>

/// Where a person's name comes from.
enum class DemoCulture { Nordic, German, Dutch, English };

/// A group of the sample company. A plain value.
struct DemoGroup
{
    int id = 0;
    const char16_t *name = nullptr;
    int weight = 0; ///< percent of the associates
    std::array<const char16_t *, 3> titles;
};

/// A role of the sample company. A plain value.
struct DemoRole
{
    int id = 0;
    const char16_t *name = nullptr;
    const char16_t *type = nullptr; ///< the wire's word for whom it is
};

std::span<const DemoGroup> demoGroups();
std::span<const DemoRole> demoRoles();
std::span<const char16_t *const> demoFirstNames(DemoCulture culture);
std::span<const char16_t *const> demoLastNames(DemoCulture culture);
/// Companies external users belong to.
std::span<const char16_t *const> demoPartnerCompanies();

/// The wire's word for a kind of user.
QString demoUserTypeName(DemoUserType type);

/// \a name in plain ASCII letters, as user ids and e-mail addresses need it ("Søren" gives "Soeren").
QString demoAscii(const QString &name);
