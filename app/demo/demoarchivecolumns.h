// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demofilter.h"
#include "app/demo/demoprofile.h"
#include "app/demo/demostore.h"

/// One column of the user archives. A plain value; its cell function refers to the store it was made for.
struct DemoArchiveColumn
{
    QString name;
    QString displayName;
    DemoColumnType type = DemoColumnType::Text;
    QString restrictionType; ///< the wire's word; empty when the column cannot be filtered by
    QString restrictionListName;
    bool canOrder = false;
    bool isLicense = false; ///< a bool that is written as 0 or 1
    std::function<DemoCell(const DemoAssociate &)> cell;

    bool canRestrict() const { return !restrictionType.isEmpty(); }
};

/// One entity of the user archives: a kind of row one can ask for. A plain value.
struct DemoArchiveEntity
{
    QString name;
    QString displayName;
    std::function<bool(const DemoAssociate &)> contains;
};

/// What the user archives offer under a profile: fixed columns, and one column and entity per visible user
/// licence. Made per call; the store outlives it.
class DemoArchiveColumns
{
public:
    DemoArchiveColumns(const DemoStore &store, const DemoProfile &profile, DemoLanguage language);

    QList<DemoArchiveColumn> columns() const;
    QList<DemoArchiveEntity> entities() const;

private:
    void addPerson(QList<DemoArchiveColumn> &columns) const;
    void addUser(QList<DemoArchiveColumn> &columns) const;
    void addLicenses(QList<DemoArchiveColumn> &columns) const;
    std::vector<std::size_t> offeredLicenses() const;
    QString licenseName(std::size_t module) const;
    QString userPlan(const DemoAssociate &associate) const;
    QString label(const QString &name, const DemoTranslations &texts) const;

    const DemoStore &m_store;
    const DemoProfile &m_profile;
    DemoLanguage m_language;
};
