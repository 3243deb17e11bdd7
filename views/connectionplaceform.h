// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/connectionprofile.h"
#include "models/domain/connectionrules.h"

#include <QHash>
#include <QWidget>

class ChoiceField;
class FormField;
class LineField;
class PlaceField;

/// Where a connection leads: to a server of one's own by its address, or to a tenant at SuperOffice Online.
class ConnectionPlaceForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionPlaceForm(QWidget *parent = nullptr);

    void setProfile(const ConnectionProfile &profile);
    /// Puts what the form says into @p profile.
    void fill(ConnectionProfile &profile) const;
    /// The environment at SuperOffice Online, known or typed; empty for a server of one's own.
    [[nodiscard]] QString environment() const;
    /// The browser finds the tenant where the user does not name it.
    void setTenantOptional(bool isOptional);
    /// The fields that can be wrong.
    [[nodiscard]] QHash<ConnectionField, FormField *> fields() const;

Q_SIGNALS:
    /// The place or the environment has been chosen, and its fields are shown.
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showFields();
    void showTenantExample();

    PlaceField *m_place;
    LineField *m_url;
    ChoiceField *m_environment;
    LineField *m_authority;
    LineField *m_tenant;
    bool m_isTenantOptional = false;
};
