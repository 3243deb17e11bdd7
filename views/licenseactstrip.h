// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

class LicenseServer;

/// How the last act on a licence ended, and where to read more of it. Hidden where there was none, or once
/// the user has read it. The licence server must outlive it.
class LicenseActStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit LicenseActStrip(LicenseServer &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void activityRequested(qint64 runId);
    /// What became of the act is not known for sure: everything is to be read again.
    void refreshRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// What a button of the strip is for.
    enum class Remedy { ReadAgain, ShowInActivity, Close };

    void updateState();
    void act(int action);
    [[nodiscard]] static QString remedyText(Remedy remedy);

    LicenseServer &m_server;
    QList<Remedy> m_remedies; ///< in the order of their buttons
};
