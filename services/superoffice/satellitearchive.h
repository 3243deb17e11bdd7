// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/satellite.h"
#include "services/superoffice/apiservice.h"

/// Reads a page of the dynamic archive with the columns of SatelliteArchive, names in the language of
/// @p textCode. Rows without an id are left out.
[[nodiscard]] Result<QList<Satellite>> satellitesFromJson(const QByteArray &body, const QString &textCode);

/// The satellite databases of an on-site installation. No call lists them: this asks the dynamic archive for
/// columns whose names are likely, not documented (API reference 5.8), so any error means no more than that
/// the id has to be typed.
class SatelliteArchive : public ApiService
{
    Q_OBJECT

public:
    explicit SatelliteArchive(WebApi &api, QObject *parent = nullptr);

    /// The first 500 satellites; there are rarely more than a handful.
    [[nodiscard]] QCoro::Task<Result<QList<Satellite>>> satellites();
};
