// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

/// A value that is rarely there, and takes next to no room where it is not: an std::optional for members of
/// what there is very much of. Copies share the value, which never changes.
template<class T>
class RareValue
{
public:
    RareValue() = default;
    RareValue(const T &value) // implicit, as with std::optional
        : m_value(std::make_shared<const T>(value))
    {}

    explicit operator bool() const { return m_value != nullptr; }
    [[nodiscard]] const T &operator*() const { return *m_value; }
    [[nodiscard]] const T *operator->() const { return m_value.get(); }

    friend bool operator==(const RareValue &a, const RareValue &b)
    {
        return a.m_value == b.m_value || (a && b && *a == *b);
    }

private:
    std::shared_ptr<const T> m_value;
};
