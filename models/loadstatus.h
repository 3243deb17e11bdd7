// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How far a read from the server has come; every page shows it in place.
enum class LoadState {
    Idle, ///< nothing asked for yet
    Loading,
    Ready,
    Failed, ///< nothing to show, see the message
    Stale, ///< what is shown is older than the last, failed, attempt to read it again
};

/// A LoadState with what there is to say about it.
struct LoadStatus
{
    LoadState state = LoadState::Idle;
    QString error; ///< translated, plain text; empty unless Failed or Stale
    int done = 0; ///< items read so far
    int total = -1; ///< items in all, -1 while unknown

    friend bool operator==(const LoadStatus &, const LoadStatus &) = default;
};
