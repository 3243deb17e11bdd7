// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/linkstrip.h"

class LicenseServer;

/// How the chosen owner's licence stands: by its dates, and by what its licence server said when it was
/// asked, with the link that it gave. The licence server must outlive it.
class LicenseStandingStrip : public LinkStrip
{
    Q_OBJECT

public:
    explicit LicenseStandingStrip(LicenseServer &server, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();
    [[nodiscard]] Severity severity() const;

    LicenseServer &m_server;
};
