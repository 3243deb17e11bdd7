// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/jsontree.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <algorithm>

/// @p text as far as UTF-8 can carry it, which halves of surrogate pairs are not. Without byte order marks,
/// of which Qt drops the first in a text whenever it reads UTF-8.
inline QString carried(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()).remove(QChar::ByteOrderMark);
}

/// True where @p node says what Qt has read from the same bytes.
inline bool isSame(const JsonTree &tree, const JsonNode &node, const QJsonValue &value)
{
    const auto children = tree.children(node);
    if (std::holds_alternative<JsonNode::List>(node.value)) {
        const QJsonArray list = value.toArray();
        return value.isArray() && std::ssize(children) == list.size()
               && std::equal(children.begin(), children.end(), list.begin(),
                             [&tree](const JsonNode &element, const QJsonValue &other) {
                                 return isSame(tree, element, other);
                             });
    }
    if (std::holds_alternative<JsonNode::Object>(node.value)) {
        const QJsonObject object = value.toObject();
        return value.isObject() && std::ssize(children) >= object.size()
               && std::ranges::all_of(object.keys(), [&](const QString &key) {
                      if (!object.contains(key))
                          return true; // Qt has dropped its byte order mark, and does not find it any more
                      const JsonNode *member = tree.member(node, key.toUtf8());
                      const bool isCarried = carried(key) == key;
                      return member && (!isCarried || isSame(tree, *member, object.value(key)));
                  });
    }
    if (const auto *text = std::get_if<JsonNode::Text>(&node.value))
        return value.isString() && carried(QString::fromUtf8(tree.bytes(*text))) == carried(value.toString());
    if (const auto *whole = std::get_if<qint64>(&node.value))
        return value.isDouble() && value.toInteger(*whole == 0 ? 1 : 0) == *whole;
    if (const auto *real = std::get_if<double>(&node.value))
        return value.isDouble() && value.toDouble() == *real;
    if (const auto *flag = std::get_if<bool>(&node.value))
        return value.isBool() && value.toBool() == *flag;
    return value.isNull();
}
