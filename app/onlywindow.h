// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance.h"

#include <optional>

class Application;
struct CommandLine;

/// Sees to it that a connection is open in one window only: where there is one already, that comes to the
/// front. The demo tenant, and whatever shows no window, disturbs nobody and stays out of it. Owned by
/// main().
class OnlyWindow
{
public:
    /// Calls the window there is, or becomes the one. Blocks for two seconds at most. @p call says what that
    /// window is to show.
    OnlyWindow(const CommandLine &commandLine, const WindowCall &call);

    /// True where the window has come up elsewhere: this program is not needed.
    [[nodiscard]] bool isElsewhere() const { return m_answer == SingleInstance::Answer::Shown; }
    /// The window of @p program comes when it is called, for the connection it is at. Says so on standard
    /// error where there is another that does not answer.
    void serve(Application &program);

private:
    std::optional<SingleInstance> m_instance; ///< none: out of it
    SingleInstance::Answer m_answer = SingleInstance::Answer::Nobody;
};
