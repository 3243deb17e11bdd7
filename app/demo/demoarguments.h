// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <optional>

/// Reads a request body the way the server binds it: names without case, unknown members ignored, quoted
/// numbers accepted, a byte-order mark skipped, an empty body taken as `{}`. The first error sticks; ask
/// isValid() once after the last argument was read. A plain value, used within one call.
class DemoArguments
{
public:
    explicit DemoArguments(const QByteArray &body);

    bool isValid() const { return m_error.isEmpty(); }
    QString errorString() const { return m_error; }

    int integer(QStringView name);
    QString text(QStringView name);
    QStringList texts(QStringView name);
    /// As texts(), but the whole body may be the bare list, as on the REST routes.
    QStringList bodyTexts(QStringView name);

    int integerOr(QStringView name, int fallback);
    QString textOr(QStringView name, const QString &fallback);

private:
    std::optional<QJsonValue> find(QStringView name) const;
    QJsonValue required(QStringView name);
    int toInteger(QStringView name, const QJsonValue &value);
    QString toText(QStringView name, const QJsonValue &value);
    QStringList toTexts(QStringView name, const QJsonValue &value);
    void fail(const QString &message);

    QJsonValue m_root;
    QString m_error;
};
