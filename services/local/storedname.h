// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <cstddef>
#include <optional>

/// What a value of an enum is called in a database. The names are there to stay, whatever becomes of the
/// enum.
template<class Enum>
struct StoredName
{
    Enum value;
    QLatin1StringView name;
};

/// The name of @p value, which has to be among @p names.
template<class Enum, std::size_t size>
[[nodiscard]] QString storedName(Enum value, const StoredName<Enum> (&names)[size])
{
    for (const StoredName<Enum> &known : names) {
        if (known.value == value)
            return known.name;
    }
    Q_ASSERT(false);
    return {};
}

/// The value called @p name; none where it is not among @p names.
template<class Enum, std::size_t size>
[[nodiscard]] std::optional<Enum> valueNamed(const QString &name, const StoredName<Enum> (&names)[size])
{
    for (const StoredName<Enum> &known : names) {
        if (known.name == name)
            return known.value;
    }
    return std::nullopt;
}
