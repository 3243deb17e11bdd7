// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>

class QStackedWidget;
class QWidget;

/// Keeps the place of a page in a stack of pages until the page has been built. Owned by the pages; the stack
/// owns whatever stands in it, and outlives this.
class PagePlace
{
public:
    /// The place after those that are there.
    explicit PagePlace(QStackedWidget &stack);
    Q_DISABLE_COPY_MOVE(PagePlace)

    /// Puts @p page, which has just been made, there.
    void take(QWidget &page);

private:
    QStackedWidget &m_stack;
    QPointer<QWidget> m_standIn;
};
