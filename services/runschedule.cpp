// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/runschedule.h"

#include <algorithm>

RunSchedule::RunSchedule(int atOnce)
    : m_atOnce(atOnce)
{}

void RunSchedule::append(const ApplyItem &item)
{
    const QString name = item.owner.toCaseFolded();
    if (!m_owners.contains(name)) {
        m_owners.insert(name, m_ofOwner.size());
        m_ofOwner.append(Queue());
    }
    m_places.append({m_owners.value(name), item.associateId});
    enqueue(m_places.size() - 1);
}

void RunSchedule::enqueue(qsizetype index)
{
    const Place &place = m_places.at(index);
    m_ofOwner[place.owner].append(index);
    m_ofAssociate[place.associateId].append(index);
}

std::optional<qsizetype> RunSchedule::takeNext()
{
    if (m_underWay.size() >= m_atOnce)
        return std::nullopt;
    const auto queue = std::find_if(m_ofOwner.cbegin(), m_ofOwner.cend(),
                                    [this](const Queue &items) { return mayBegin(items); });
    if (queue == m_ofOwner.cend())
        return std::nullopt;
    m_underWay.insert(queue->first());
    return queue->first();
}

/// True where the first item of @p queue has not begun and waits for nobody.
bool RunSchedule::mayBegin(const Queue &queue) const
{
    return !queue.isEmpty() && !m_underWay.contains(queue.first()) && isFirstOfAssociate(queue.first());
}

bool RunSchedule::isFirstOfAssociate(qsizetype index) const
{
    const auto queue = m_ofAssociate.constFind(m_places.at(index).associateId);
    return queue->first() == index;
}

std::optional<qsizetype> RunSchedule::following(qsizetype index) const
{
    const Queue &queue = m_ofOwner.at(m_places.at(index).owner);
    if (queue.size() < 2 || !isFirstOfAssociate(queue.at(1)))
        return std::nullopt;
    return queue.at(1);
}

void RunSchedule::finish(qsizetype index)
{
    const Place &place = m_places.at(index);
    m_underWay.remove(index);
    m_ofOwner[place.owner].removeFirst();
    Queue &left = m_ofAssociate[place.associateId];
    left.removeFirst();
    if (left.isEmpty())
        m_ofAssociate.remove(place.associateId);
}

void RunSchedule::dropRest()
{
    std::fill(m_ofOwner.begin(), m_ofOwner.end(), Queue());
    m_ofAssociate.clear();
    for (const qsizetype index : std::as_const(m_underWay))
        enqueue(index);
}
