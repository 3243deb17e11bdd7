// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/systeminfo.h"
#include "models/domain/userandinstallationlicencestatus.h"
#include "models/figuremodel.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>

class Workspace;

/// What the server says of itself and of its database, as the page "Licence server" shows it. Fed by the
/// session. Owned by LicenseServer; workspace and clock outlive it.
class Installation : public QObject
{
    Q_OBJECT

public:
    Installation(const Workspace &workspace, const std::function<QDateTime()> &now,
                 QObject *parent = nullptr);

    void setSystemInfo(const SystemInfo &info);
    void setStatus(const UserAndInstallationLicenceStatus &status);
    /// Why it is not, or not wholly, known, in words; empty where it is.
    void setProblem(const QString &problem);
    void clear();

    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The company that owns the installation, and its serial number, as far as they are known.
    [[nodiscard]] QString companyName() const;
    [[nodiscard]] QString serialNumber() const;
    /// Whose package the installation's serial number is in: SuperOffice, as the catalogue writes it; empty
    /// where it has no such owner.
    [[nodiscard]] QString owner() const;

    [[nodiscard]] FigureModel &model() { return m_table; }
    /// Counts the days anew, in the language now set.
    void fill();

Q_SIGNALS:
    void changed();

private:
    const Workspace &m_workspace;
    const std::function<QDateTime()> &m_now;
    std::optional<SystemInfo> m_systemInfo;
    std::optional<UserAndInstallationLicenceStatus> m_status;
    QString m_problem;
    FigureModel m_table;
};
