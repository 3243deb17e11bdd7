// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensekey.h"

#include <QString>

/// Where an entry of the command palette leads. Tells entries apart, also after everything has been read
/// again.
struct PaletteTarget
{
    /// In the order in which entries stand that fit equally well.
    enum class Kind { Action, Page, License, Owner, Associate };

    Kind kind = Kind::Action;
    int command = -1; ///< of an action or page: its place among what was given to setCommands()
    LicenseKey license {}; ///< of a licence; of an owner without a module
    qint64 associateId = 0; ///< of an associate

    friend bool operator==(const PaletteTarget &, const PaletteTarget &) = default;
};

/// One thing that the command palette finds. A value.
struct PaletteEntry
{
    PaletteTarget target {};
    QString text {}; ///< what it is called
    QString detail {}; ///< what tells it from others of its name: a shortcut, the owner, a user id
    QString searchText {}; ///< as paletteMatch() takes it
    bool isEnabled = true; ///< false: it cannot be chosen now, and its detail says why

    friend bool operator==(const PaletteEntry &, const PaletteEntry &) = default;
};
