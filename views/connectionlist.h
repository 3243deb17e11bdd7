// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionmodel.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QToolButton;

/// The connections to choose from, and the commands that make, copy and remove them. A removed one can be
/// had back until the next is removed or the list is done with.
class ConnectionList : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    void setProfiles(const QList<ConnectionProfile> &profiles);
    [[nodiscard]] const QList<ConnectionProfile> &profiles() const { return m_model.profiles(); }
    /// The one that is chosen, or nullptr. Lives as long as the list is unchanged.
    [[nodiscard]] const ConnectionProfile *current() const;
    /// An id that is not in the list takes the choice away.
    void choose(const QString &id);
    /// Takes the place of the profile with the same id; does nothing where there is none.
    void update(const ConnectionProfile &profile) { m_model.update(profile); }
    /// Adds at the end, and chooses it.
    void add(const ConnectionProfile &profile);
    /// Puts the profile removed last back where it was, and chooses it.
    void restoreRemoved();
    /// From now on the profile removed last is gone for good.
    void forgetRemoved();

Q_SIGNALS:
    void currentChanged();
    /// Profiles were added, removed or put back.
    void listChanged();
    /// It can still be put back.
    void removed(const QString &name);
    /// It cannot be put back any more.
    void forgotten(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Removed
    {
        int row;
        ConnectionProfile profile;
    };

    void buildLayout();
    void connectCommands();
    void retranslate();
    void updateIcons();
    void updateCommands();
    void addBlank();
    void duplicate();
    void remove();

    ConnectionModel m_model;
    std::optional<Removed> m_removed;
    QLabel *m_title;
    QListView *m_view;
    QToolButton *m_add;
    QToolButton *m_duplicate;
    QToolButton *m_remove;
};
