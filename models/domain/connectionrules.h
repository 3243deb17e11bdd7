// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"

#include <QList>
#include <QStringList>

/// A field of the form in which a connection is described.
enum class ConnectionField {
    Name,
    Url,
    Authority,
    Tenant,
    User,
    Secret,
    ClientId,
    Culture,
    TimeZone,
    ProxyHost,
    ProxyPort,
};

/// What keeps a connection from being used, as far as can be told without asking anybody.
enum class ConnectionProblem {
    NameTaken,
    UrlMissing,
    AuthorityNotSecure, ///< neither https nor loopback, or no address at all
    TenantMissing, ///< only a browser sign-in can do without
    TenantMalformed,
    UserMissing,
    UserMalformed, ///< what Basic cannot carry: a colon, a control character
    SecretMissing,
    ClientIdMissing,
    CultureMalformed,
    TimeZoneMalformed,
    ProxyHostMissing,
    ProxyPortMissing,
};

/// The field in which @p problem can be put right.
[[nodiscard]] ConnectionField fieldOf(ConnectionProblem problem);

/// SuperOffice's own environments by the names the profile knows them by, production first.
[[nodiscard]] QStringList onlineEnvironments();

/// The ways in that the profile's place offers (API reference 7.1), the usual one first.
[[nodiscard]] QList<SignInWay> offeredWays(const ConnectionProfile &profile);

/// True where a password may be empty but a ticket or a token may not.
[[nodiscard]] bool needsSecret(SignInWay way);

/// The profile without blanks around its texts, and without what its place and way have no use for.
[[nodiscard]] ConnectionProfile tidied(ConnectionProfile profile);

/// Everything wrong with a tidied profile, in the order of the form. @p all are the profiles whose names are
/// taken; the one with the same id is the profile itself.
[[nodiscard]] QList<ConnectionProblem> connectionProblems(const ConnectionProfile &profile,
                                                          const QList<ConnectionProfile> &all);

/// A profile in which nothing has been filled in, with an id of its own.
[[nodiscard]] ConnectionProfile newProfile();

/// True for a profile in which nothing has been filled in.
[[nodiscard]] bool isBlank(const ConnectionProfile &profile);

/// The server or the tenant of the profile; empty where neither is filled in.
[[nodiscard]] QString placeNameOf(const ConnectionProfile &profile);

/// The profile called @p name, without case, or nullptr.
[[nodiscard]] const ConnectionProfile *profileNamed(const QList<ConnectionProfile> &profiles,
                                                    const QString &name);

/// @p name, or with a number behind it where one of @p profiles other than the one with @p id has it.
[[nodiscard]] QString uniqueName(const QString &name, const QList<ConnectionProfile> &profiles,
                                 const QString &id);
