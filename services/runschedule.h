// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/applyplan.h"

#include <QHash>
#include <QSet>

#include <optional>

/// Which items of a run may begin now. An item begins when it is the first that is left of its owner and the
/// first that is left of its associate: so one write at a time goes to an owner, never two to an associate,
/// and all that depends on seats or on other licences keeps its order (API reference 5.2).
///
/// A value without time or network. Items are known by the order they were added in, from 0.
class RunSchedule
{
public:
    /// Lets @p atOnce items be under way at the same time.
    explicit RunSchedule(int atOnce);

    /// Adds an item after those there are.
    void append(const ApplyItem &item);
    /// The next item to begin, which is under way from now on; none until another one is finished. Owners
    /// come in the order in which they were added, so that one is done before the next is begun.
    [[nodiscard]] std::optional<qsizetype> takeNext();
    /// The item that follows @p index, which is under way, at its owner; none where it has to wait for
    /// anything else. Until it begins nothing can be written for its associate, so that it may be read ahead.
    [[nodiscard]] std::optional<qsizetype> following(qsizetype index) const;
    /// An item that is under way has ended.
    void finish(qsizetype index);
    /// Forgets all items that have not begun.
    void dropRest();
    /// True where nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_underWay.isEmpty(); }

private:
    using Queue = QList<qsizetype>; ///< items that are not finished, in order; the first may be under way

    struct Place
    {
        qsizetype owner = 0; ///< index into m_ofOwner
        qint64 associateId = 0;
    };

    [[nodiscard]] bool isFirstOfAssociate(qsizetype index) const;
    [[nodiscard]] bool mayBegin(const Queue &queue) const;
    void enqueue(qsizetype index);

    const int m_atOnce;
    QList<Place> m_places; ///< of every item there ever was
    QHash<QString, qsizetype> m_owners; ///< by case-folded name
    QList<Queue> m_ofOwner;
    QHash<qint64, Queue> m_ofAssociate;
    QSet<qsizetype> m_underWay;
};
