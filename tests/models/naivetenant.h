// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <map>
#include <set>

/// The plainest model of the sample tenant under staging: maps and sentences of the specification, nothing
/// shared with the code under test. Module names stand for licences, as they are unique in the sample.
class NaiveTenant
{
public:
    using Box = std::pair<qint64, QString>;
    struct State
    {
        bool held = false;
        bool wanted = false;
    };
    struct Wish
    {
        qint64 associateId = 0;
        QString module;
        bool wanted = false;
    };

    /// The server says of a box what it holds: a wish that differs stays, anything else follows.
    void news(const Box &box, bool held);
    void forgetAssociate(qint64 associateId);
    /// The module is hidden from now on, with all that was known of it, or shown again.
    void hideModule(const QString &module);
    void showModule(const QString &module) { m_hidden.erase(module); }

    /// Makes one step to undo of all wishes, with what they need; false where none of them changed anything.
    bool stage(const QList<Wish> &wishes);
    void discard();
    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }

    [[nodiscard]] const std::map<Box, State> &boxes() const { return m_boxes; }
    /// Seats in use after everything wanted, beyond those in use now.
    [[nodiscard]] int seatDelta(const QString &module) const;
    [[nodiscard]] QStringList changes() const; ///< sorted, such as `11-gold`
    /// Wanted plans of the owner of gold and silver.
    [[nodiscard]] int wantedPlans(qint64 associateId) const;

private:
    struct Step
    {
        std::map<Box, bool> before;
        std::map<Box, bool> after;
    };

    [[nodiscard]] bool isKnown(const Box &box) const { return m_boxes.contains(box); }
    [[nodiscard]] bool isWanted(const Box &box) const { return isKnown(box) && m_boxes.at(box).wanted; }
    [[nodiscard]] bool isHeld(const Box &box) const { return isKnown(box) && m_boxes.at(box).held; }
    [[nodiscard]] QString needOf(const QString &module) const;
    [[nodiscard]] QStringList missingNeeds(const Box &box) const;
    [[nodiscard]] bool mayGive(const Box &box) const;
    void give(const Box &box, Step &step);
    void release(const Box &box, Step &step);
    void move(const Box &box, bool wanted, Step &step);
    void push(const Step &step);
    void restore(const std::map<Box, bool> &states);

    std::set<QString> m_hidden;
    std::map<Box, State> m_boxes; ///< only those the server has spoken of
    QList<Step> m_steps;
    qsizetype m_done = 0;
};
