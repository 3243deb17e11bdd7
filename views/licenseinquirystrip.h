// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

class LicenseServer;

/// What is under way about the chosen owner, and the way to call it off; else why the last call was in vain;
/// else why nothing can be asked. Hidden otherwise. The licence server must outlive it.
class LicenseInquiryStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit LicenseInquiryStrip(LicenseServer &server, QWidget *parent = nullptr);

    /// Puts the keyboard on the button that calls off what is under way, where there is one.
    void focusCancel();

Q_SIGNALS:
    void cancelRequested(const QString &owner);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();
    void act();

    LicenseServer &m_server;
};
