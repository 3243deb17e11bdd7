// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demolistitem.h"
#include "app/demo/demooperation.h"
#include "app/demo/demoroute.h"
#include "app/demo/demostate.h"

#include <optional>

/// The MDO lists `associate`, `userplan` and `userplanwithnoselection`. Owned by DemoApi; the state outlives
/// it and is locked by the caller.
class DemoListAgent
{
public:
    explicit DemoListAgent(DemoState &state)
        : m_state(state)
    {}

    /// The agent's operations; their handlers refer to this object.
    DemoOperations operations();
    /// `MDOList/{listname}`; its handler refers to this object.
    DemoRoutes routes();

private:
    enum class Shape { Tree, Flat };
    using Items = std::vector<DemoListItem>;

    DemoReply getList(const DemoCall &call) const;
    DemoReply restList(const DemoCall &call) const;

    /// Nothing when there is no list of that name.
    std::optional<DemoJson> list(const QString &name, const QString &additional, Shape shape,
                                 DemoLanguage language) const;
    Items associates(Shape shape) const;
    Items userPlans(const QString &additional, DemoLanguage language) const;

    DemoState &m_state;
};
