// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/superoffice/jsontree.h"

#include <QByteArray>

/// @p text with its quotes, as JSON has it.
inline QByteArray quoted(QByteArrayView text)
{
    QByteArray json("\"");
    for (const char byte : text) {
        if (byte == '"' || byte == '\\')
            json.append('\\').append(byte);
        else if (const auto code = static_cast<uchar>(byte); code < 0x20)
            json.append("\\u00").append(QByteArray(1, byte).toHex());
        else
            json.append(byte);
    }
    return json.append('"');
}

/// @p number so that it is read as a double again, and as the same one.
inline QByteArray doubleJson(double number)
{
    const QByteArray json = QByteArray::number(number, 'g', 17);
    return json.contains('.') || json.contains('e') ? json : json + ".0";
}

/// JSON that says what @p node says, repeated keys and all.
inline QByteArray treeJson(const JsonTree &tree, const JsonNode &node)
{
    const bool isObject = std::holds_alternative<JsonNode::Object>(node.value);
    if (isObject || std::holds_alternative<JsonNode::List>(node.value)) {
        QByteArrayList parts;
        for (const JsonNode &child : tree.children(node))
            parts.append((isObject ? quoted(tree.bytes(child.key)) + ':' : QByteArray())
                         + treeJson(tree, child));
        return (isObject ? '{' : '[') + parts.join(',') + (isObject ? '}' : ']');
    }
    if (const auto *text = std::get_if<JsonNode::Text>(&node.value))
        return quoted(tree.bytes(*text));
    if (const auto *whole = std::get_if<qint64>(&node.value))
        return QByteArray::number(*whole);
    if (const auto *real = std::get_if<double>(&node.value))
        return doubleJson(*real);
    if (const auto *flag = std::get_if<bool>(&node.value))
        return *flag ? "true" : "false";
    return "null";
}
