// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoarchivetable.h"
#include "app/demo/demostate.h"

/// What the four user archives hold under the profile: fixed columns and kinds of people, and one column and
/// entity per visible user licence. Made per call; the state outlives it and is locked by the caller.
class DemoUserArchive
{
public:
    DemoUserArchive(const DemoState &state, DemoLanguage language);

    /// "InternalUsers", "AllUsers", "OtherUsers" and "ExternalUsers".
    static QStringList providers();

    /// \a provider is one of providers(), without case.
    DemoArchiveTable table(const QString &provider) const;

private:
    using Cell = std::function<DemoCell(const DemoAssociate &)>;
    using Condition = std::function<bool(const DemoAssociate &)>;

    QList<DemoArchiveColumn> columns() const;
    QList<DemoArchiveEntity> entities(const QString &provider) const;
    DemoArchiveColumn column(const QString &name, const QString &displayName, const Cell &cell) const;
    DemoArchiveEntity entity(const QString &name, const QString &displayName,
                             const Condition &condition) const;
    std::vector<std::size_t> offeredLicenses() const;
    DemoModuleSet expiredLicenses() const;
    QString licenseName(std::size_t module) const;
    QString userPlan(const DemoAssociate &associate) const;

    const DemoStore &m_store;
    DemoUserProfile m_profile;
    QDate m_today;
    DemoLanguage m_language;
};
