// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QList>
#include <QSettings>

/// The connections the user knows, kept in the order they were given in the same file as the settings. No
/// secret is ever among them. Whatever the file holds, what is read can be used: a value that makes no sense
/// reads as its default, a profile without an id of its own is left out, and every name is unique without
/// case.
class Profiles
{
public:
    /// Reads and writes the settings file in @p dataDir; only writing makes it.
    explicit Profiles(const QString &dataDir);

    /// Before anything was stored: the last sign-in that an older Seatkeeper remembered, if there is one.
    [[nodiscard]] QList<ConnectionProfile> all() const;
    void setAll(const QList<ConnectionProfile> &profiles);
    /// The profile last signed in with; empty where there is none or it is gone.
    [[nodiscard]] QString lastUsedId() const;
    void setLastUsedId(const QString &id);

private:
    [[nodiscard]] QList<ConnectionProfile> stored() const;
    [[nodiscard]] QList<ConnectionProfile> fromOlderSettings() const;

    mutable QSettings m_settings; // reading a list moves its cursor
};
