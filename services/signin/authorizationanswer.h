// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What the sign-in page sends back through the browser (API reference 7.2): a code, or why there is none.
struct AuthorizationAnswer
{
    QString state {}; ///< has to be the one that was sent; empty where it came twice or not at all
    QString code {}; ///< secret until redeemed
    QString error {}; ///< OAuth's short name for the problem, such as "access_denied"
    QString errorDescription {}; ///< plain text by whoever answered

    /// Reads a query or a form body, which are written alike.
    [[nodiscard]] static AuthorizationAnswer fromForm(QByteArray form);

    /// Names a problem, or holds a code.
    [[nodiscard]] bool isComplete() const { return !error.isEmpty() || !code.isEmpty(); }
};
