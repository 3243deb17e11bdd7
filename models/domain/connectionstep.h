// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One step of testing a connection, in the order they are taken.
struct ConnectionStep
{
    enum class Kind {
        Address, ///< the address, tenant id, certificate file and proxy as typed
        NameLookup, ///< the server's name leads to a computer
        Connection, ///< that computer answers
        Encryption, ///< the certificate is trusted
        TenantState, ///< SuperOffice Online only: the tenant runs, and where
        Server, ///< a SuperOffice WebAPI answers, and which version
        SignIn, ///< the server takes the credentials, and as whom
        Licenses, ///< the licences can be read
        Users, ///< the associates can be read
    };
    enum class State {
        Waiting,
        Running,
        Succeeded,
        Failed,
        Skipped, ///< does not apply here, or an earlier step failed
    };

    Kind kind = Kind::Address;
    State state = State::Waiting;
    QString text {}; ///< what was found, or what is wrong and what to do; translated, plain text

    friend bool operator==(const ConnectionStep &, const ConnectionStep &) = default;
};
