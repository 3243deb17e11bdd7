// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A text nobody can guess, of @p bytes random bytes from the system's generator, in unpadded base64url.
[[nodiscard]] QByteArray randomText(int bytes);

/// Proof that whoever redeems an authorization code is whoever asked for it (API reference 7.2).
struct Pkce
{
    QByteArray verifier {}; ///< secret until the code is redeemed; 86 characters
    QByteArray challenge {}; ///< of the method S256, goes into the browser's address

    /// A new pair for one sign-in.
    [[nodiscard]] static Pkce generated();
    /// base64url(SHA-256(@p verifier)), unpadded.
    [[nodiscard]] static QByteArray challengeOf(const QByteArray &verifier);
};
