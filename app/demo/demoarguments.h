// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// Reads a request body the way the server binds it: names without case, unknown members ignored, quoted
/// numbers accepted, a byte-order mark skipped, an empty body taken as `{}`. The first error sticks, also
/// that of an object inside; ask isValid() once after the last argument was read. Used within one call.
class DemoArguments
{
public:
    explicit DemoArguments(const QByteArray &body);

    bool isValid() const { return m_error->isEmpty(); }
    QString errorString() const { return *m_error; }

    int integer(QStringView name);
    QString text(QStringView name);
    QStringList texts(QStringView name);
    /// As texts(), but the whole body may be the bare list, as on the REST routes.
    QStringList bodyTexts(QStringView name);
    /// The bare list of numbers that is the whole body, as "get by keys" calls send it.
    QList<int> bodyIntegers();

    /// False when there is no such argument or it is null.
    bool isSet(QStringView name);
    /// The object of that name; an empty one when there is none or it is null.
    DemoArguments object(QStringView name);
    /// The object of that name as it stands in the body, byte for byte.
    QByteArray rawObject(QStringView name);
    /// The objects of a list; empty when there is none or it is null.
    std::vector<DemoArguments> objects(QStringView name);
    /// As objects(), but there has to be a list.
    std::vector<DemoArguments> requiredObjects(QStringView name);

    int integerOr(QStringView name, int fallback);
    QString textOr(QStringView name, const QString &fallback);

private:
    DemoArguments(const QJsonValue &root, const std::shared_ptr<QString> &error)
        : m_root(root)
        , m_error(error)
    {}

    std::optional<QJsonValue> find(QStringView name) const;
    QJsonValue required(QStringView name);
    int toInteger(QStringView name, const QJsonValue &value);
    QString toText(QStringView name, const QJsonValue &value);
    QStringList toTexts(QStringView name, const QJsonValue &value);
    void fail(const QString &message);

    QByteArray m_text; // of the body; empty for an object inside
    QJsonValue m_root;
    std::shared_ptr<QString> m_error; // one for the body and all objects inside
};
