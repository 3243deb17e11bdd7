// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/result.h"

#include <QByteArrayView>
#include <QString>

#include <span>
#include <string>
#include <variant>
#include <vector>

/// One value of a JsonTree, which knows what the positions in it mean.
struct JsonNode
{
    struct Range
    {
        qsizetype first = 0;
        qsizetype size = 0;
    };
    struct Text : Range ///< bytes of UTF-8
    {};
    struct Key : Text
    {
        size_t hash = 0;
    };
    struct List : Range ///< nodes
    {};
    struct Object : Range ///< nodes, each with its key
    {};

    Key key {};
    std::variant<std::monostate, bool, qint64, double, Text, List, Object> value {}; ///< monostate: null
};

/// A parsed answer: every value in one block, every text in another, independent of the bytes it came from.
/// Nodes live as long as their tree and stay where they are. Whole numbers of 64 bits are exact, all others
/// are the nearest double.
class JsonTree
{
public:
    /// Parses what parseJson() parses, with the same errors, several times as fast.
    [[nodiscard]] static Result<JsonTree> fromJson(const QByteArray &body);

    [[nodiscard]] const JsonNode &root() const { return m_nodes.back(); }
    /// The elements of a list, or the members of an object with repeated keys and all; of others there are
    /// none.
    [[nodiscard]] std::span<const JsonNode> children(const JsonNode &node) const;
    /// The last member called @p key, which is the one that counts; none where there is none.
    [[nodiscard]] const JsonNode *member(const JsonNode &object, QByteArrayView key) const;
    [[nodiscard]] QByteArrayView bytes(JsonNode::Text text) const;
    /// Where @p node stands, such as "[1].A[0].B"; empty for the root. Searches the whole tree: for errors.
    [[nodiscard]] QString pathTo(const JsonNode &node) const;

private:
    class Builder;

    [[nodiscard]] const JsonNode &parentOf(const JsonNode &node) const;

    std::vector<JsonNode> m_nodes; // siblings next to each other, behind what is inside them
    std::string m_texts;
};
