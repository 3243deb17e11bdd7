// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// Names one module licence across everything asynchronous: owner and module code name in the server's
/// spelling. Module names match by letter case, owner names do not (API reference 5.7), so use
/// LicenseCatalogue::keyFor() to get the one spelling of an owner that the whole program works with.
struct LicenseKey
{
    QString owner;
    QString module;

    friend bool operator==(const LicenseKey &, const LicenseKey &) = default;
};

inline size_t qHash(const LicenseKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.owner, key.module);
}
