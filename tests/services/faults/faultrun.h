// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/faultyserver.h"
#include "tests/fakes/pending.h"
#include "tests/services/faults/faulttable.h"

/// One operation asked of a server with one fault, by a client that keeps secrets.
class FaultRun
{
public:
    /// How the client proves who it is.
    enum class Proof { Token, WebSession };

    FaultRun(const FaultedOperation &operation, const Fault &fault, Proof proof = Proof::Token);

    /// Waits until the call has ended; false where it does not end at all.
    [[nodiscard]] bool ends() const;
    /// How the call ended: none is a success.
    [[nodiscard]] const Outcome &outcome() const { return m_pending->result(); }
    /// The tries of the client, as it reports them itself. The requests that reached the server may be more:
    /// Qt repeats one whose connection was reset, writes too, and can neither be asked nor told about it.
    [[nodiscard]] const QList<RequestRecord> &tries() const { return m_tries; }
    [[nodiscard]] const FaultyServer &server() const { return *m_server; }

private:
    [[nodiscard]] static HttpClientOptions optionsFor(const Fault &fault);
    void meetTrusted();

    QList<RequestRecord> m_tries; // first, because what dies tells of its last try
    std::unique_ptr<FaultyServer> m_server;
    HttpClient m_client;
    WebApi m_api;
    Services m_services;
    std::optional<Pending<Outcome>> m_pending;
};
