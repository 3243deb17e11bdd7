// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/knownstates.h"
#include "services/local/journal.h"
#include "services/local/seathistory.h"
#include "services/local/stagedstore.h"

#include <memory>

/// What stays on this computer of the tenants that are entered. A store is opened when it is first asked for:
/// no disk is waited for before the window is there, nor for the demo tenant where nobody enters it. Belongs
/// to the thread that made it.
class Stores
{
public:
    /// Keeps everything in @p folder; an empty name keeps it in memory.
    explicit Stores(const QString &folder)
        : m_folder(folder)
    {}
    Q_DISABLE_COPY_MOVE(Stores)

    [[nodiscard]] Journal &journal() { return opened(m_journal); }
    [[nodiscard]] StagedStore &staged() { return opened(m_staged); }
    [[nodiscard]] SeatHistory &seats() { return opened(m_seats); }
    [[nodiscard]] KnownStates &states() { return opened(m_states); }

private:
    template<class Store>
    Store &opened(std::unique_ptr<Store> &store)
    {
        if (!store)
            store = std::make_unique<Store>(m_folder);
        return *store;
    }

    const QString m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<StagedStore> m_staged;
    std::unique_ptr<SeatHistory> m_seats;
    std::unique_ptr<KnownStates> m_states;
};
