// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include <QLocale>

#include <algorithm>

static constexpr auto FlushInterval = std::chrono::milliseconds(100);

RequestLogModel::RequestLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushInterval);
    connect(&m_flush, &QTimer::timeout, this, &RequestLogModel::showPending);
}

void RequestLogModel::append(const RequestRecord &record)
{
    if (m_pending.size() == Capacity)
        m_pending.removeFirst();
    m_pending.append(record);
    if (!m_flush.isActive())
        m_flush.start();
}

void RequestLogModel::clear()
{
    beginResetModel();
    m_records.clear();
    m_pending.clear();
    endResetModel();
}

QList<RequestRecord> RequestLogModel::records() const
{
    QList<RequestRecord> all(m_pending.crbegin(), m_pending.crend());
    all += m_records;
    if (all.size() > Capacity)
        all.resize(Capacity);
    return all;
}

void RequestLogModel::showPending()
{
    const auto added = static_cast<int>(m_pending.size());
    if (added == 0)
        return;
    const int surplus = rowCount() + added - Capacity;
    if (surplus > 0) {
        beginRemoveRows({}, rowCount() - surplus, rowCount() - 1);
        m_records.remove(m_records.size() - surplus, surplus);
        endRemoveRows();
    }
    beginInsertRows({}, 0, added - 1);
    m_records = QList<RequestRecord>(m_pending.crbegin(), m_pending.crend()) + m_records;
    m_pending.clear();
    endInsertRows();
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestLogModel::statusText(const RequestRecord &record)
{
    if (record.status == 0) {
        //: Status of a request to the server that got no answer.
        return tr("no answer");
    }
    if (record.attempt > 1) {
        //: Status of a request to the server: %1 is the HTTP status, %2 which try it was.
        return tr("%1 (try %2)").arg(record.status).arg(record.attempt);
    }
    return QString::number(record.status);
}

QString RequestLogModel::text(const RequestRecord &record, Column column)
{
    const QLocale locale;
    switch (column) {
    case Column::Time:
        return locale.toString(record.when.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    case Column::Request:
        return record.method + u' ' + commonPath(record.path);
    case Column::Status:
        return statusText(record);
    case Column::Duration:
        //: Duration: %1 is a number of milliseconds.
        return tr("%1 ms").arg(locale.toString(record.milliseconds));
    case Column::Size:
        return locale.formattedDataSize(record.bytes, 1, QLocale::DataSizeTraditionalFormat);
    case Column::ServerCost:
        return record.problem.isEmpty() ? record.dbStats : record.problem;
    }
    return {};
}

QString commonPath(const QString &path)
{
    const qsizetype version = path.indexOf(QLatin1StringView("/v1/"));
    if (version >= 0)
        return path.mid(version);
    return path.mid(path.lastIndexOf(u'/'));
}

static QVariant alignment(RequestLogModel::Column column)
{
    const bool isNumber =
        column == RequestLogModel::Column::Duration || column == RequestLogModel::Column::Size;
    return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RequestRecord &record = m_records.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(record, column);
    case Qt::ToolTipRole:
        if (column == Column::Request)
            return record.path;
        return column == Column::ServerCost ? text(record, column) : QVariant();
    case Qt::TextAlignmentRole:
        return alignment(column);
    case HasFailedRole:
        return record.status < 200 || record.status >= 300;
    default:
        return {};
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Time:
        //: Column of the list of requests: when it was sent.
        return tr("Time");
    case Column::Request:
        //: Column of the list of requests: verb and path.
        return tr("Request");
    case Column::Status:
        //: Column of the list of requests: the HTTP status.
        return tr("Status");
    case Column::Duration:
        //: Column of the list of requests.
        return tr("Duration");
    case Column::Size:
        //: Column of the list of requests: how large the answer was.
        return tr("Size");
    case Column::ServerCost:
        //: Column of the list of requests: what the server says a request cost it, or why there was no
        //: answer.
        return tr("Server's note");
    }
    return {};
}

void RequestLogModel::retranslate()
{
    if (!m_records.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
