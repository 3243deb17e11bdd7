// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/naivetenant.h"

#include <algorithm>

/// What @p module needs right before it.
static QString needOf(const QString &module)
{
    static const std::map<QString, QString> needs {
        {u"calendar"_qs, u"base"_qs}, {u"mobile"_qs, u"calendar"_qs}, {u"roaming"_qs, u"mobile"_qs}};
    const auto found = needs.find(module);
    return found == needs.end() ? QString() : found->second;
}

static bool isPlan(const QString &module)
{
    return module == u"gold" || module == u"silver";
}

static bool isReadOnly(const QString &module)
{
    return module == u"user" || module.startsWith(u"ten-");
}

void NaiveTenant::news(const Box &box, bool held)
{
    const bool isNew = !isKnown(box);
    State &state = m_boxes[box];
    if (isNew || state.wanted == state.held)
        state.wanted = held;
    state.held = held;
}

void NaiveTenant::forgetAssociate(qint64 associateId)
{
    std::erase_if(m_boxes, [associateId](const auto &entry) { return entry.first.first == associateId; });
}

void NaiveTenant::forgetModule(const QString &module)
{
    std::erase_if(m_boxes, [&module](const auto &entry) { return entry.first.second == module; });
}

bool NaiveTenant::mayChange(const Box &box) const
{
    if (!isKnown(box) || isReadOnly(box.second))
        return false;
    const State &state = m_boxes.at(box);
    if (state.held || state.wanted)
        return true;
    // "archive" is the one full licence of the sample; every other has a seat left, or no ceiling.
    if (box.second == u"archive" && seatDelta(box.second) >= 0)
        return false;
    const Box need {box.first, needOf(box.second)};
    return need.second.isEmpty() || !isKnown(need) || isWanted(need);
}

void NaiveTenant::move(const Box &box, bool wanted, Step &step)
{
    if (!isKnown(box) || isWanted(box) == wanted)
        return;
    step.before.insert({box, !wanted}); // only the first time
    step.after[box] = wanted;
    m_boxes[box].wanted = wanted;
}

bool NaiveTenant::stage(const QList<Wish> &wishes)
{
    Step step;
    for (const Wish &wish : wishes) {
        const Box box {wish.associateId, wish.module};
        if (!mayChange(box) || isWanted(box) == wish.wanted)
            continue;
        if (wish.wanted && isPlan(wish.module))
            move({wish.associateId, wish.module == u"gold" ? u"silver"_qs : u"gold"_qs}, false, step);
        if (!wish.wanted) {
            // Whatever needs it, however far away, goes with it.
            for (const QString &module : {u"calendar"_qs, u"mobile"_qs, u"roaming"_qs}) {
                for (QString need = needOf(module); !need.isEmpty(); need = needOf(need)) {
                    if (need == wish.module)
                        move({wish.associateId, module}, false, step);
                }
            }
        }
        move(box, wish.wanted, step);
    }
    // A box that ends where it was is no part of the step.
    std::erase_if(step.before,
                  [&step](const auto &entry) { return step.after[entry.first] == entry.second; });
    std::erase_if(step.after, [&step](const auto &entry) { return !step.before.contains(entry.first); });
    push(step);
    return !step.after.empty();
}

void NaiveTenant::discard()
{
    Step step;
    for (auto &[box, state] : m_boxes) {
        if (state.wanted != state.held)
            move(box, state.held, step);
    }
    push(step);
}

void NaiveTenant::push(const Step &step)
{
    if (step.after.empty())
        return;
    m_steps.resize(m_done);
    m_steps.append(step);
    ++m_done;
}

void NaiveTenant::restore(const std::map<Box, bool> &states)
{
    for (const auto &[box, wanted] : states) {
        if (isKnown(box))
            m_boxes[box].wanted = wanted;
    }
}

void NaiveTenant::undo()
{
    if (canUndo())
        restore(m_steps.at(--m_done).before);
}

void NaiveTenant::redo()
{
    if (canRedo())
        restore(m_steps.at(m_done++).after);
}

int NaiveTenant::seatDelta(const QString &module) const
{
    int delta = 0;
    for (const auto &[box, state] : m_boxes) {
        if (box.second == module)
            delta += (state.wanted ? 1 : 0) - (state.held ? 1 : 0);
    }
    return delta;
}

QStringList NaiveTenant::changes() const
{
    QStringList changes;
    for (const auto &[box, state] : m_boxes) {
        if (state.wanted != state.held)
            changes.append(QString::number(box.first) + (state.wanted ? u'+' : u'-') + box.second);
    }
    changes.sort();
    return changes;
}

int NaiveTenant::wantedPlans(qint64 associateId) const
{
    return (isWanted({associateId, u"gold"_qs}) ? 1 : 0) + (isWanted({associateId, u"silver"_qs}) ? 1 : 0);
}
