// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/systeminfo.h"
#include "services/superoffice/apiservice.h"

/// Reads a GetSystemInfo answer (API reference 4.11); null is NotFound. @p textCode is SuperOffice's language
/// code for texts shown to people.
[[nodiscard]] Result<SystemInfo> systemInfoFromJson(const QByteArray &body, const QString &textCode);

/// The Diagnostics agent of the WebAPI, typed.
class DiagnosticsAgent : public ApiService
{
    Q_OBJECT

public:
    explicit DiagnosticsAgent(WebApi &api, QObject *parent = nullptr);

    /// What kind of database this is, whose, and how long the server may run.
    [[nodiscard]] QCoro::Task<Result<SystemInfo>> getSystemInfo();
};
