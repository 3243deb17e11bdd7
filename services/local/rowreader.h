// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/phrase.h"
#include "services/local/storedname.h"

#include <QDateTime>
#include <QStringList>
#include <QVarLengthArray>
#include <QVariant>

#include <optional>
#include <utility>

class QSqlQuery;

/// Reads a row of a database from its first column to its last, a column a call. What cannot be read is a
/// default value and makes the row a wrong one, which says where the fault is; nothing else is lost by
/// reading on. Lives no longer than the query stands on the row.
class RowReader
{
public:
    explicit RowReader(const QSqlQuery &query);

    /// A whole number that the row is known by.
    [[nodiscard]] qint64 key();
    /// The same within others: from 0, as an int can hold it.
    [[nodiscard]] int position();
    [[nodiscard]] qint64 number();
    /// From 0, as an int can hold it.
    [[nodiscard]] int count();
    /// The same; none where there is none.
    [[nodiscard]] std::optional<int> countIfAny();
    /// 1 or 0.
    [[nodiscard]] bool flag();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QStringList list();
    [[nodiscard]] Phrase phrase();
    [[nodiscard]] QList<Phrase> phrases();
    /// UTC.
    [[nodiscard]] QDateTime time();
    /// UTC; invalid where there is none.
    [[nodiscard]] QDateTime timeIfAny();
    /// One of @p names; the first where it is none of them.
    template<class Enum, std::size_t size>
    [[nodiscard]] Enum named(const StoredName<Enum> (&names)[size])
    {
        return orFault(valueNamed(text(), names), names[0].value);
    }

    /// Where the row is wrong, in the words of the database: "run 12, position 3: state". Empty where it is
    /// not.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    /// @p value, or a fault and @p otherwise where it could not be read.
    template<class T>
    [[nodiscard]] T orFault(const std::optional<T> &value, const T &otherwise = {})
    {
        if (!value)
            noteFault();
        return value.value_or(otherwise);
    }
    [[nodiscard]] QVariant next();
    [[nodiscard]] bool isNextNull() const;
    [[nodiscard]] int narrowed(qint64 number);
    [[nodiscard]] QString nameOf(int column) const;
    void noteFault();

    const QSqlQuery &m_query;
    int m_column = -1; ///< read last
    QVarLengthArray<std::pair<int, qint64>, 2> m_keys; ///< by column; named only where there is a fault
    QString m_fault;
};
