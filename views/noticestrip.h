// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notices.h"
#include "views/messagestrip.h"

/// What there is to tell, in the window itself: above whichever page is shown, until the user has looked at
/// it or put it away.
class NoticeStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit NoticeStrip(QWidget *parent = nullptr);

    /// Shows @p notices in place of former ones; none where there are none.
    void showNotices(const Notices &notices);

Q_SIGNALS:
    /// The user wants to see what they are about; the strip is put away.
    void chosen(const Notices &notices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void act(int action);

    Notices m_notices;
};
