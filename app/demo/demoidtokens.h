// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demojson.h"
#include "app/demo/demokey.h"
#include "app/demo/demostate.h"

#include <optional>

/// Makes the id_tokens of the sign-in service, right ones and, by profile, wrong ones. The keys are made when
/// first needed, which takes a tenth of a second. Owned by DemoOpenId; the state outlives it and is locked by
/// the caller.
class DemoIdTokens
{
public:
    explicit DemoIdTokens(const DemoState &state)
        : m_state(state)
    {}

    /// The client the tokens are for.
    static QString clientId() { return QStringLiteral("seatkeeper-demo"); }

    /// A token about the first associate; an empty nonce is left out.
    QByteArray make(const QString &nonce);
    /// The public key, as a JSON Web Key Set.
    DemoJson keySet();

private:
    DemoObject claims(const QString &nonce) const;
    static const DemoKey &key(std::optional<DemoKey> &kept);

    const DemoState &m_state;
    std::optional<DemoKey> m_key;
    std::optional<DemoKey> m_wrongKey; ///< not in the key set
};
