// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demostate.h"
#include "app/demo/demouserentity.h"

/// Something that keeps a user from being saved. A plain value.
struct DemoUserProblem
{
    QString field; ///< the wire's name
    QString message;
};

/// Checks and saves users under the profile. Made per call; the state outlives it and is locked by the
/// caller.
class DemoUserSave
{
public:
    /// What came of saving. A plain value.
    struct Outcome
    {
        std::size_t associate = 0; ///< the index; means nothing when refused
        QString refusal; ///< empty when saved

        bool isRefused() const { return !refusal.isEmpty(); }
    };

    explicit DemoUserSave(DemoState &state)
        : m_state(state)
    {}

    /// What is wrong with the user, licences apart.
    std::vector<DemoUserProblem> problems(const DemoUserEntity &entity) const;

    /// Gives the user of that id the licences the entity asks for, of those owners whose rows the profile
    /// obeys: all or nothing. Without an id it adds a user, without licences.
    Outcome save(const DemoUserEntity &entity);

private:
    Outcome saveLicenses(const DemoUserEntity &entity, std::size_t associate);
    bool isObeyed(int owner) const;
    std::size_t create(const DemoUserEntity &entity);

    DemoState &m_state;
};
