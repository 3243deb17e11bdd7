// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/associate.h"
#include "models/importwords.h"

#include <QHash>
#include <QList>

/// What a file calls an associate by in one of its columns.
struct AssociateName
{
    ImportColumn column = ImportColumn::Name; ///< one of the four that name an associate
    QString text; ///< never blank
};

/// Whom the names in one line of a file mean.
struct AssociateFinding
{
    enum class Kind {
        Found,
        NobodyNamed,
        Nobody, ///< nobody is called what the most certain name says
        Several, ///< more than one is, and the other names do not tell them apart
        NotTheSame, ///< two names are not of one associate
    };
    Kind kind = Kind::NobodyNamed;
    int row = -1; ///< where Found: position in the list of associates
    int count = 0; ///< where Several: how many
    AssociateName name; ///< what decided, or could not
    QString otherName; ///< where NotTheSame: what it does not go with
};

/// Finds associates by number, user id, e-mail or name, as a file spells them. Built once for a list of
/// associates, whose positions it speaks of. A value.
class AssociateLookup
{
public:
    explicit AssociateLookup(const QList<Associate> &associates);

    /// @p names stands in the order of certainty: the first decides, the others may only tell people apart
    /// that share it. A name that is not theirs is a contradiction.
    [[nodiscard]] AssociateFinding find(const QList<AssociateName> &names) const;

private:
    /// What each associate is called, ready to be compared; empty where the server does not say.
    struct Names
    {
        QString userId;
        QString email;
        QString name;
    };
    [[nodiscard]] QList<int> rowsCalled(const AssociateName &name) const;
    [[nodiscard]] bool fits(int row, const AssociateName &name) const;

    QList<Associate> m_associates;
    QList<Names> m_names;
    QHash<qint64, int> m_rowById;
    QMultiHash<QString, int> m_rowsByUserId;
    QMultiHash<QString, int> m_rowsByEmail;
    QMultiHash<QString, int> m_rowsByName;
};
