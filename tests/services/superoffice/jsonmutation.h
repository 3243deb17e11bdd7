// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// A valid answer with one thing changed.
struct JsonMutation
{
    QString path; ///< of what was changed, as JsonReader writes it; empty: the root
    QByteArray change; ///< what it was changed to
    QByteArray body;
};

namespace jsonmutation {

/// The root with the value at one path replaced; undefined takes the value away.
inline QJsonValue replaced(const QJsonValue &root, QList<QVariant> path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QVariant step = path.takeFirst();
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype index = step.toLongLong();
        const QJsonValue element = replaced(array.at(index), path, value);
        if (element.isUndefined())
            array.removeAt(index);
        else
            array.replace(index, element);
        return array;
    }
    QJsonObject object = root.toObject();
    const QJsonValue field = replaced(object.value(step.toString()), path, value);
    if (field.isUndefined())
        object.remove(step.toString());
    else
        object.insert(step.toString(), field);
    return object;
}

inline void collectPaths(const QJsonValue &value, const QList<QVariant> &path, QList<QList<QVariant>> &paths)
{
    paths.append(path);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        collectPaths(field.value(), path + QList<QVariant> {field.key()}, paths);
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        collectPaths(array.at(i), path + QList<QVariant> {i}, paths);
}

inline QString pathText(const QList<QVariant> &path)
{
    QString text;
    for (const QVariant &step : path) {
        if (step.typeId() == QMetaType::QString)
            text += (text.isEmpty() ? QString() : QStringLiteral(".")) + step.toString();
        else
            text += QStringLiteral("[%1]").arg(step.toLongLong());
    }
    return text;
}

} // namespace jsonmutation

/// Every value in @p body taken away, made null, and replaced by one of each type.
inline QList<JsonMutation> mutationsOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const QList<std::pair<QByteArray, QJsonValue>> changes {
        {"missing", QJsonValue(QJsonValue::Undefined)},
        {"null", QJsonValue()},
        {"an object", QJsonObject {{QStringLiteral("Odd"), 1}}},
        {"a list", QJsonArray {1, QStringLiteral("x")}},
        {"a text", QStringLiteral("odd")},
        {"a number", 7},
        {"a fraction", 2.5},
        {"true", true},
    };
    QList<QList<QVariant>> paths;
    jsonmutation::collectPaths(root, {}, paths);
    QList<JsonMutation> mutations;
    for (const auto &path : std::as_const(paths)) {
        for (const auto &[name, value] : changes) {
            if (path.isEmpty() && value.isUndefined())
                continue;
            const QJsonArray wrapped {jsonmutation::replaced(root, path, value)};
            const QByteArray text = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
            mutations.append({jsonmutation::pathText(path), name, text.sliced(1, text.size() - 2)});
        }
    }
    return mutations;
}
