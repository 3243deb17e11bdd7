// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/naivetenant.h"

#include <algorithm>

/// What @p module needs right before it.
static QString directNeedOf(const QString &module)
{
    static const std::map<QString, QString> needs {
        {u"calendar"_qs, u"base"_qs}, {u"mobile"_qs, u"calendar"_qs}, {u"roaming"_qs, u"mobile"_qs}};
    const auto found = needs.find(module);
    return found == needs.end() ? QString() : found->second;
}

/// Seats the server says are free; roaming has no ceiling.
static int freeSeatsOf(const QString &module)
{
    static const std::map<QString, int> seats {{u"gold"_qs, 2},   {u"silver"_qs, 9}, {u"archive"_qs, 0},
                                               {u"backup"_qs, 1}, {u"base"_qs, 7},   {u"calendar"_qs, 3},
                                               {u"mobile"_qs, 2}};
    const auto found = seats.find(module);
    return found == seats.end() ? 1'000 : found->second;
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

void NaiveTenant::hideModule(const QString &module)
{
    m_hidden.insert(module);
    std::erase_if(m_boxes, [&module](const auto &entry) { return entry.first.second == module; });
}

/// The nearest module that is shown.
QString NaiveTenant::needOf(const QString &module) const
{
    const QString need = directNeedOf(module);
    return m_hidden.contains(need) ? needOf(need) : need;
}

/// What has to be given along, the nearest first. What is taken back brings only what was held with it.
QStringList NaiveTenant::missingNeeds(const Box &box) const
{
    QStringList missing;
    Box given = box;
    for (Box need {box.first, needOf(box.second)}; !need.second.isEmpty() && !isWanted(need);
         need.second = needOf(need.second)) {
        if (isHeld(given) && !isHeld(need))
            break;
        missing.append(need.second);
        given = need;
    }
    return missing;
}

/// True where the licence itself can be given, or its release taken back.
bool NaiveTenant::mayGive(const Box &box) const
{
    if (!isKnown(box) || isReadOnly(box.second))
        return false;
    return isHeld(box) || freeSeatsOf(box.second) - seatDelta(box.second) > 0;
}

void NaiveTenant::give(const Box &box, Step &step)
{
    QStringList modules = missingNeeds(box);
    modules.prepend(box.second);
    for (const QString &module : std::as_const(modules)) {
        if (!mayGive({box.first, module}))
            return;
    }
    for (const QString &module : std::as_const(modules)) {
        if (isPlan(module))
            move({box.first, module == u"gold" ? u"silver"_qs : u"gold"_qs}, false, step);
        move({box.first, module}, true, step);
    }
}

/// Whatever needs it, however far away, goes with it.
void NaiveTenant::release(const Box &box, Step &step)
{
    if (!isKnown(box) || isReadOnly(box.second))
        return;
    for (const QString &module : {u"calendar"_qs, u"mobile"_qs, u"roaming"_qs}) {
        for (QString need = directNeedOf(module); !need.isEmpty(); need = directNeedOf(need)) {
            if (need == box.second)
                move({box.first, module}, false, step);
        }
    }
    move(box, false, step);
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
        if (isWanted(box) == wish.wanted)
            continue;
        if (wish.wanted)
            give(box, step);
        else
            release(box, step);
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
