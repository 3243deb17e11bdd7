// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licensecatalogue.h"

#include <QHash>
#include <QList>

/// Which licence a file means.
struct LicenseFinding
{
    enum class Kind {
        Found,
        Unknown, ///< no licence is called that
        Several, ///< more than one is
        NotForAssociates, ///< hidden, or for the whole installation or a satellite
    };
    Kind kind = Kind::Unknown;
    LicenseKey key; ///< where Found
    QString owner; ///< where Several: the display name of one of the owners, as an example
    int count = 0; ///< where Several: how many

    friend bool operator==(const LicenseFinding &, const LicenseFinding &) = default;
};

/// Finds licences by code name or display name, alone or with the owner before it, as in "Acme: Gold" or
/// "ACME/gold". Built once for a catalogue. A value.
class LicenseLookup
{
public:
    explicit LicenseLookup(const LicenseCatalogue &catalogue);

    /// A licence that can be given goes before others of the same name that cannot.
    [[nodiscard]] LicenseFinding find(const QString &text) const;
    /// The same where the owner stands in a field of its own; any owner where that is blank.
    [[nodiscard]] LicenseFinding find(const QString &owner, const QString &text) const;

private:
    /// A licence, and what is needed to choose among several.
    struct Entry
    {
        LicenseKey key;
        QString ownerDisplayName;
        bool isAssignable = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };
    [[nodiscard]] QList<Entry> entriesCalled(const QString &text) const;
    [[nodiscard]] static LicenseFinding chosen(QList<Entry> entries, const QString &name);

    QMultiHash<QString, Entry> m_entries; ///< by name alone, and by owner and name with a line end between
};
