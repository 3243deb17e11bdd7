// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Why licences of one kind of owner cannot be changed on this server.
enum class WriteObstacle {
    None, ///< they can be
    NotAskedYet, ///< the server has not said yet
    NotOffered, ///< this server has no call for it
    NotAllowed, ///< the server has the call, but closes it to this program or this user
};

/// What the server signed in to lets this program change (API reference 5.7): partners' licences go through
/// the License agent, SuperOffice's own through the User agent, which is closed on SuperOffice Online.
struct WriteAccess
{
    WriteObstacle superOffice = WriteObstacle::NotAskedYet;
    WriteObstacle partners = WriteObstacle::None;

    friend bool operator==(const WriteAccess &, const WriteAccess &) = default;
};
