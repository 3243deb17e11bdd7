// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoaccessprofile.h"
#include "app/demo/demofault.h"
#include "app/demo/demolicenseprofile.h"
#include "app/demo/demotenantstateprofile.h"
#include "app/demo/demouserprofile.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

/// Switches that make the tenant behave like one server or another where the vendor leaves it open. A plain
/// value.
struct DemoProfile
{
    DemoLicenseProfile licenses;
    DemoUserProfile users;
    DemoAccessProfile access;
    DemoTenantStateProfile tenantState;
    /// Milliseconds every answer is held back. Other requests are served meanwhile.
    int responseDelay = 0;
    /// Faults by operation name without case: an agent operation ("AssignThirdPartyLicenses", also for its
    /// REST twin), "Archive/InternalUsers" for an archive by REST, "User/currentPrincipal", "v1", "root",
    /// "start" for the start page, "tenantState", "openid-configuration", "jwks", "authorize" or "tokens".
    QHash<QString, DemoFault> faults;
    /// What goes wrong with every other call but "root".
    std::optional<DemoFault> everywhere;
};

/// What the tenant speaks, and how it proves who it is.
enum class DemoTransport {
    Http,
    Https, ///< with DemoTenant::certificate()
    HttpsUntrusted, ///< with a certificate that nobody knows, not even DemoTenant
    HttpsChanging, ///< with DemoTenant::certificate(); after three requests with another one
};

/// How a demo tenant is made. A plain value.
struct DemoOptions
{
    int associates = 400; ///< 1 to 25,000; seats grow with it
    int licenses = 24; ///< that can be assigned, 24 to 60
    quint16 port = 0; ///< 0 takes any free port
    DemoTransport transport = DemoTransport::Http;
    DemoProfile profile;
    QDate today = QDate(2026, 11, 20); ///< last sign-ins end the day before
};

/// One request as the tenant saw it, without secrets. A plain value.
struct DemoRequestRecord
{
    QByteArray method;
    QByteArray path; ///< as sent, with the query; that of "authorize" without its values
    QString operation; ///< the name used in DemoProfile::faults; empty when nothing answers to the path
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name; secrets are left out
    QByteArrayList secretHeaders; ///< the lower-case names of those left out, sorted
    QByteArray body; ///< that of "tokens" without its values
};
