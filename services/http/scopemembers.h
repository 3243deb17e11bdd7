// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <memory>

/// What a RequestScope can give up. Private to services/http.
class ScopeMember
{
public:
    /// Resumes whoever waits with ApiError::Cancelled before it returns.
    virtual void cancel() = 0;

protected:
    ~ScopeMember() = default;
};

/// The inside of a RequestScope, kept alive by the members that belong to it: a waiter may destroy the
/// scope while the scope is busy cancelling. Private to services/http.
class ScopeMembers : public std::enable_shared_from_this<ScopeMembers>
{
public:
    explicit ScopeMembers(std::shared_ptr<ScopeMembers> parent);
    ~ScopeMembers();
    Q_DISABLE_COPY_MOVE(ScopeMembers)

    void add(ScopeMember *member) { m_members.append(member); }
    void remove(ScopeMember *member) { m_members.removeOne(member); }
    void cancel();
    /// True as soon as this or one around it begins to be cancelled.
    [[nodiscard]] bool isCancelled() const;

private:
    std::shared_ptr<ScopeMembers> m_parent;
    QList<ScopeMembers *> m_children; // each takes itself out when it dies
    QList<ScopeMember *> m_members; // each takes itself out when it is done
    bool m_isCancelled = false;
};
