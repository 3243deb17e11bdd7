// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/local/rowreader.h"

#include "services/local/storedphrase.h"
#include "services/local/storedtext.h"

#include <QSqlQuery>
#include <QSqlRecord>

#include <limits>

RowReader::RowReader(const QSqlQuery &query)
    : m_query(query)
{}

qint64 RowReader::key()
{
    const qint64 key = number();
    m_keys.append({m_column, key});
    return key;
}

int RowReader::position()
{
    return narrowed(key());
}

qint64 RowReader::number()
{
    bool isNumber = false;
    const qint64 number = next().toLongLong(&isNumber);
    if (!isNumber)
        noteFault();
    return number;
}

int RowReader::count()
{
    return narrowed(number());
}

std::optional<int> RowReader::countIfAny()
{
    if (!isNextNull())
        return count();
    ++m_column;
    return std::nullopt;
}

bool RowReader::flag()
{
    const qint64 flag = number();
    if (flag != 0 && flag != 1)
        noteFault();
    return flag == 1;
}

QString RowReader::text()
{
    return next().toString();
}

QByteArray RowReader::bytes()
{
    return next().toByteArray();
}

QStringList RowReader::list()
{
    return orFault(listFromStored(text()));
}

Phrase RowReader::phrase()
{
    return orFault(phraseFromStored(text()));
}

QList<Phrase> RowReader::phrases()
{
    return orFault(phrasesFromStored(text()));
}

QDateTime RowReader::time()
{
    return orFault(timeFromStored(text()));
}

QDateTime RowReader::timeIfAny()
{
    if (!isNextNull())
        return time();
    ++m_column;
    return {};
}

QVariant RowReader::next()
{
    return m_query.value(++m_column);
}

bool RowReader::isNextNull() const
{
    return m_query.isNull(m_column + 1);
}

int RowReader::narrowed(qint64 number)
{
    if (number >= 0 && number <= std::numeric_limits<int>::max())
        return static_cast<int>(number);
    noteFault();
    return 0;
}

QString RowReader::nameOf(int column) const
{
    return m_query.record().fieldName(column);
}

void RowReader::noteFault()
{
    if (!m_fault.isEmpty())
        return;
    QStringList keys;
    for (const auto &[column, key] : m_keys)
        keys.append(QStringLiteral("%1 %2").arg(nameOf(column)).arg(key));
    m_fault = QStringLiteral("%1: %2").arg(keys.join(QStringLiteral(", ")), nameOf(m_column));
}
