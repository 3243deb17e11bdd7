// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

class Workspace;

/// Says that what the pages show is only what was last known, and of when: above whichever page is shown, for
/// as long as that is so. Its action is to try again.
class LastKnownStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit LastKnownStrip(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateState();

    Workspace &m_workspace;
};
