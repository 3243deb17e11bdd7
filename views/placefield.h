// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/formfield.h"

class QRadioButton;

/// Where a tenant is: on a server of one's own, or at SuperOffice Online.
class PlaceField : public FormField
{
    Q_OBJECT

public:
    explicit PlaceField(QVBoxLayout &form);

    [[nodiscard]] bool isOnline() const;
    void setOnline(bool isOnline);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QRadioButton *m_ownServer;
    QRadioButton *m_online;
};
