// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/licenseinfo.h"
#include "models/domain/licenseowner.h"
#include "services/superoffice/webapi.h"

/// The License agent of the WebAPI, typed (API reference 2).
///
/// Cheap to make: a job that wants to be cancellable makes its own, or cancels scope(). Uses a WebApi that
/// must outlive it; one thread. Destroying it ends its calls with ApiError::Cancelled. Errors: every kind of
/// ApiError; an answer that cannot be read is a BadResponse whose detail names the field.
class LicenseAgent : public QObject
{
    Q_OBJECT

public:
    explicit LicenseAgent(WebApi &api, QObject *parent = nullptr);
    ~LicenseAgent() override;

    /// The calls made through this object.
    [[nodiscard]] RequestScope &scope() { return m_scope; }

    /// Every owner's package and usage as the database has it.
    [[nodiscard]] QCoro::Task<Result<QList<ExtendedLicenseInfo>>> getLicenseForAllOwnersFromDB();
    /// One associate's licences of all owners.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getUserLicenses(qint64 associateId);
    /// One associate's licences of one partner owner.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    getThirdPartyLicenseAssignments(qint64 associateId, const QString &moduleOwner);
    /// The same through the REST route, for servers that close the agent operation.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    getThirdPartyLicenseAssignmentsByRest(qint64 associateId, QString moduleOwner);
    /// Gives licences. The rows answered are advisory: none where the answer cannot be read; read again to
    /// know. An empty list of names is refused unsent: what a server makes of it is not known.
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    assignThirdPartyLicenses(qint64 associateId, QString moduleOwner, QStringList moduleLicenseNames);
    /// Takes licences; all else as in assignThirdPartyLicenses().
    [[nodiscard]] QCoro::Task<Result<QList<ModuleLicenseLink>>>
    unassignThirdPartyLicenses(qint64 associateId, QString moduleOwner, QStringList moduleLicenseNames);
    /// One satellite database's licences.
    [[nodiscard]] QCoro::Task<Result<QList<LicenseOwner>>> getSatelliteLicenses(qint64 satelliteId);
    /// The package the owner offers beside the stored one; asks a server outside, so allow two minutes.
    [[nodiscard]] QCoro::Task<Result<ExtendedLicenseInfo>>
    getLicenseFromLicenseServer(const QString &ownerName);

private:
    template<class Decode>
    QCoro::Task<typename std::invoke_result<Decode, QByteArray, QString>::type>
    read(QString operation, QByteArray body, Decode decode, std::chrono::milliseconds deadline = {});
    QCoro::Task<Result<QList<ModuleLicenseLink>>> change(QString operation, qint64 associateId,
                                                         QString moduleOwner, QStringList moduleLicenseNames);

    WebApi &m_api;
    RequestScope m_scope;
};
