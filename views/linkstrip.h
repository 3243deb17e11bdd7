// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/messagestrip.h"

#include <QUrl>

/// A message that may have a link: where that leads is said before it can be opened. Opens nothing by itself,
/// and offers no address but one of https.
class LinkStrip : public MessageStrip
{
    Q_OBJECT

public:
    explicit LinkStrip(QWidget *parent = nullptr);

    /// Shows @p text and, where @p url can be offered, its host and a button.
    void showLink(Severity severity, const QString &text, const QUrl &url);

Q_SIGNALS:
    void openRequested(const QUrl &url);

private:
    QUrl m_url;
};
