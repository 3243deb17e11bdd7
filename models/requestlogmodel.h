// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/requestrecord.h"

#include <QAbstractTableModel>
#include <QTimer>

/// The last requests to the server, the newest first: what the diagnostics page shows. Records that arrive in
/// quick succession are shown together, so that thousands of calls a second cost the window nothing.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Time, Request, Status, Duration, Size, ServerCost };
    Q_ENUM(Column)
    static constexpr int ColumnCount = 6;
    static constexpr int Capacity = 200; ///< rows
    enum Role {
        HasFailedRole = Qt::UserRole + 1, ///< true where there was no success
    };

    explicit RequestLogModel(QObject *parent = nullptr);

    /// Takes a record; it shows up within a tenth of a second.
    void append(const RequestRecord &record);
    void clear();
    /// Shown or about to be, the newest first.
    [[nodiscard]] QList<RequestRecord> records() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Says the texts anew in the language now set.
    void retranslate();

private:
    void showPending();
    [[nodiscard]] static QString text(const RequestRecord &record, Column column);
    [[nodiscard]] static QString statusText(const RequestRecord &record);

    QList<RequestRecord> m_records; ///< the newest first
    QList<RequestRecord> m_pending; ///< not shown yet, the oldest first
    QTimer m_flush;
};

/// The part of a path that is the same for every tenant: from "/v1/" on, else the last segment.
[[nodiscard]] QString commonPath(const QString &path);
