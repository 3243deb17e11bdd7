// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

/// What a step to undo is called. Keeps how to say it rather than the words, since the step outlives a change
/// of language.
class StepName
{
public:
    /// A name that is the same in every language.
    StepName(const QString &name)
        : m_say([name] { return name; })
    {}
    /// @p say translates anew each time. It is called for as long as the step can be undone, and holds what
    /// it needs itself.
    template<std::invocable Say>
    StepName(Say say)
        : m_say(std::move(say))
    {}

    /// In the language of the moment.
    [[nodiscard]] QString text() const { return m_say(); }

    friend bool operator==(const StepName &a, const StepName &b) { return a.text() == b.text(); }

private:
    std::function<QString()> m_say;
};
