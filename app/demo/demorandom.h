// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

/// A small random source (splitmix64) that gives the same row on every machine and with every standard
/// library, so that tests and screenshots can rely on the demo data. A plain value.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}

    /// A number from 0 to \a bound - 1.
    int below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }

    /// A number from 0 up to, not including, 1.
    double fraction() { return static_cast<double>(next() >> 11) / 9007199254740992.0; }

    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t count = values.size(); count > 1; --count)
            std::swap(values[count - 1], values[static_cast<std::size_t>(below(static_cast<int>(count)))]);
    }

private:
    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        return mixed ^ (mixed >> 31);
    }

    quint64 m_state;
};
