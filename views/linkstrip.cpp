// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/linkstrip.h"

// A longer one would widen the page; who it belongs to stands at its end.
static constexpr qsizetype MostOfHost = 60;

LinkStrip::LinkStrip(QWidget *parent)
    : MessageStrip(parent)
{
    connect(this, &MessageStrip::actionRequested, this, [this] { Q_EMIT openRequested(m_url); });
}

/// As it is sent over the wire: letters of other scripts may look like those of a well-known name.
static QString hostText(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return host.size() > MostOfHost ? u'…' + host.right(MostOfHost) : host;
}

void LinkStrip::showLink(Severity severity, const QString &text, const QUrl &url)
{
    const bool isOffered = url.scheme() == QLatin1String("https") && !url.host().isEmpty();
    m_url = isOffered ? url : QUrl();
    if (!isOffered) {
        showMessage(severity, text);
        return;
    }
    //: Follows what a licence server says; %1 is a host such as "shop.superoffice.com".
    const QString where = tr("The link leads to %1.").arg(hostText(url));
    showMessage(severity, text + u'\n' + where,
                //: Button: open the link in the browser.
                tr("Open link"));
}
