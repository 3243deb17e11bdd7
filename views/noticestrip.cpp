// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/noticestrip.h"

#include "models/noticetext.h"

#include <QEvent>

// The buttons, in their order.
static constexpr int Show = 0;

NoticeStrip::NoticeStrip(QWidget *parent)
    : MessageStrip(parent)
{
    connect(this, &MessageStrip::actionRequested, this, &NoticeStrip::act);
}

void NoticeStrip::showNotices(const Notices &notices)
{
    m_notices = notices;
    if (notices.isEmpty()) {
        clear();
        return;
    }
    const QString details = noticeDetails(notices);
    const QString title = noticeTitle(notices);
    showMessage(notices.run ? Severity::Info : Severity::Warning,
                details.isEmpty() ? title : title + u'\n' + details,
                QStringList {
                    //: Button: go to what a notice is about.
                    tr("Show"),
                    //: Button: put a notice away.
                    tr("Dismiss"),
                });
}

void NoticeStrip::changeEvent(QEvent *event)
{
    MessageStrip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNotices(m_notices);
}

void NoticeStrip::act(int action)
{
    const Notices notices = m_notices;
    showNotices({});
    if (action == Show)
        Q_EMIT chosen(notices);
}
