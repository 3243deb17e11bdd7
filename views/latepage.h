// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pageplace.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <utility>

/// A page of the window that is built once it is first seen, or something is wanted of it: each takes longer
/// to build than the window around it, and few users see them all. What it shows lives in the models; what is
/// to be connected to it goes through whenBuilt().
template<class PageWidget>
class LatePage
{
public:
    /// @p make makes the page, as a child of @p stack, which owns it; it has its place there from now on.
    LatePage(QStackedWidget &stack, std::function<PageWidget *()> make)
        : m_place(stack)
        , m_make(std::move(make))
    {}

    [[nodiscard]] bool isBuilt() const { return m_page != nullptr; }
    /// The page, which is built now where it has not been.
    [[nodiscard]] PageWidget &built();
    PageWidget *operator->() { return &built(); }
    /// Has @p prepare see the page before it does anything: now where it is built, else as soon as it is.
    void whenBuilt(std::function<void(PageWidget &page)> prepare);

    // What is remembered of the page, whether it is built or not
    [[nodiscard]] QJsonObject viewState() const;
    void restoreViewState(const QJsonObject &state);

private:
    PagePlace m_place;
    std::function<PageWidget *()> m_make;
    QList<std::function<void(PageWidget &page)>> m_preparations; ///< to be made
    QJsonObject m_awaitedState; ///< to be restored
    PageWidget *m_page = nullptr;
};

template<class PageWidget>
PageWidget &LatePage<PageWidget>::built()
{
    if (!m_page) {
        m_page = m_make();
        for (const auto &prepare : std::exchange(m_preparations, {}))
            prepare(*m_page);
        if (const QJsonObject state = std::exchange(m_awaitedState, {}); !state.isEmpty())
            m_page->viewMemory().restore(state);
        m_place.take(*m_page);
    }
    return *m_page;
}

template<class PageWidget>
void LatePage<PageWidget>::whenBuilt(std::function<void(PageWidget &page)> prepare)
{
    if (m_page)
        prepare(*m_page);
    else
        m_preparations.append(std::move(prepare));
}

template<class PageWidget>
QJsonObject LatePage<PageWidget>::viewState() const
{
    return m_page ? m_page->viewMemory().state() : m_awaitedState;
}

template<class PageWidget>
void LatePage<PageWidget>::restoreViewState(const QJsonObject &state)
{
    if (m_page)
        m_page->viewMemory().restore(state);
    else
        m_awaitedState = state;
}
