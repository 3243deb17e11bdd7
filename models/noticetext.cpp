// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticetext.h"

#include "models/licensetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

static constexpr int MostLines = 3;

namespace {

/// Context of all these texts in the translation files.
class NoticeText
{
    Q_DECLARE_TR_FUNCTIONS(NoticeText)

public:
    static QString seats(const SeatNotice &notice);
    static QString end(const EndNotice &notice);
    static QString run(const RunNotice &notice);
    static QString attention(qsizetype licenses);
    static QString more(qsizetype licenses);
};

QString NoticeText::seats(const SeatNotice &notice)
{
    //: Notification: %1 is a licence; %2 of its %3 seats are in use.
    return tr("%1: %2 of %3 seats in use")
        .arg(notice.name, numberText(notice.seats.inUse), numberText(notice.seats.total));
}

QString NoticeText::end(const EndNotice &notice)
{
    const qint64 distance = std::min<qint64>(qAbs(notice.daysLeft), std::numeric_limits<int>::max());
    const auto days = static_cast<int>(distance);
    QString text;
    if (notice.daysLeft == 0) {
        //: Notification: %1 is a licence owner.
        text = tr("%1: the licence expires today");
    } else if (notice.daysLeft > 0) {
        //: Notification: %1 is a licence owner.
        text = tr("%1: the licence expires in %Ln day(s)", nullptr, days);
    } else {
        //: Notification: %1 is a licence owner.
        text = tr("%1: the licence expired %Ln day(s) ago", nullptr, days);
    }
    return text.arg(notice.name);
}

QString NoticeText::run(const RunNotice &notice)
{
    //: Notification: %1 is the number of a run; %2 changes were verified, %3 could not be applied.
    return tr("Run %1 has finished: %2 verified, %3 not applied")
        .arg(QString::number(notice.runId), numberText(notice.verified), numberText(notice.failed));
}

QString NoticeText::attention(qsizetype licenses)
{
    //: Notification: so many licences have few seats left or are about to expire.
    return tr("%Ln licence(s) need attention", nullptr, static_cast<int>(licenses));
}

QString NoticeText::more(qsizetype licenses)
{
    //: Follows lines such as "Sales Premium: 97 of 100 seats in use".
    return tr("and %Ln more", nullptr, static_cast<int>(licenses));
}

/// Dates first: they are few, and cannot be put off.
QStringList lines(const Notices &notices)
{
    QStringList all;
    if (notices.run)
        all.append(NoticeText::run(*notices.run));
    for (const EndNotice &notice : notices.ends)
        all.append(NoticeText::end(notice));
    for (const SeatNotice &notice : notices.seats)
        all.append(NoticeText::seats(notice));
    return all;
}

} // namespace

QString noticeTitle(const Notices &notices)
{
    const QStringList all = lines(notices);
    return all.size() > 1 ? NoticeText::attention(all.size()) : all.value(0);
}

QString noticeDetails(const Notices &notices)
{
    QStringList all = lines(notices);
    if (all.size() < 2)
        return {};
    const qsizetype rest = all.size() - MostLines;
    all = all.first(std::min<qsizetype>(all.size(), MostLines));
    if (rest > 0)
        all.append(NoticeText::more(rest));
    return all.join(u'\n');
}
