// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/superoffice/jsontree.h"

#include "services/superoffice/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <simdjson.h>

namespace dom = simdjson::dom;

namespace {

/// The whole number in @p value, or the nearest there is.
std::variant<qint64, double> numberFrom(const QJsonValue &value)
{
    // Qt says "not whole" by giving the default: two different ones tell it from a number that happens to
    // equal one.
    const qint64 number = value.toInteger(0);
    if (number == value.toInteger(1))
        return number;
    return value.toDouble();
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

JsonNode::Range childRange(const JsonNode &node)
{
    if (const auto *list = std::get_if<JsonNode::List>(&node.value))
        return *list;
    if (const auto *object = std::get_if<JsonNode::Object>(&node.value))
        return *object;
    return {};
}

} // namespace

/// Copies what a parser has read into a tree.
class JsonTree::Builder
{
public:
    /// For a text of @p bytes, which are enough for all that it says.
    explicit Builder(qsizetype bytes) { m_tree.m_texts.reserve(static_cast<size_t>(bytes)); }

    /// False where @p root is nested too deeply.
    template<class Value>
    [[nodiscard]] bool build(const Value &root)
    {
        m_tree.m_nodes.push_back(nodeFrom(root));
        return !m_isTooDeep;
    }
    [[nodiscard]] JsonTree takeTree() { return std::move(m_tree); }

private:
    [[nodiscard]] JsonNode nodeFrom(const dom::element &value);
    [[nodiscard]] JsonNode nodeFrom(const QJsonValue &value);

    [[nodiscard]] JsonNode::List list(const auto &elements)
    {
        return {enclosed([&] {
            for (const auto &element : elements)
                m_open.push_back(nodeFrom(element));
        })};
    }
    [[nodiscard]] JsonNode::Object object(const dom::object &members)
    {
        return {enclosed([&] {
            for (const auto &[key, value] : members)
                addMember(key, nodeFrom(value));
        })};
    }
    [[nodiscard]] JsonNode::Object object(const QJsonObject &members)
    {
        return {enclosed([&] {
            for (auto member = members.begin(); member != members.end(); ++member)
                addMember(member.key().toUtf8().toStdString(), nodeFrom(QJsonValue(member.value())));
        })};
    }
    void addMember(std::string_view key, JsonNode node)
    {
        node.key = {text(key), qHash(view(key))};
        m_open.push_back(node);
    }
    /// Moves the nodes that @p addChildren leaves open to where they stay, next to each other.
    JsonNode::Range enclosed(const auto &addChildren)
    {
        if (m_depth == MaxJsonDepth) {
            m_isTooDeep = true;
            return {};
        }
        const auto opened = static_cast<qsizetype>(m_open.size());
        ++m_depth;
        addChildren();
        --m_depth;
        std::vector<JsonNode> &nodes = m_tree.m_nodes;
        const auto first = static_cast<qsizetype>(nodes.size());
        nodes.insert(nodes.end(), m_open.cbegin() + opened, m_open.cend());
        m_open.erase(m_open.cbegin() + opened, m_open.cend());
        return {first, static_cast<qsizetype>(nodes.size()) - first};
    }
    [[nodiscard]] JsonNode::Text text(std::string_view utf8)
    {
        const auto first = static_cast<qsizetype>(m_tree.m_texts.size());
        m_tree.m_texts.append(utf8);
        return {{first, static_cast<qsizetype>(utf8.size())}};
    }

    JsonTree m_tree;
    std::vector<JsonNode> m_open; // children of lists and objects that have not ended
    int m_depth = 0;
    bool m_isTooDeep = false;
};

JsonNode JsonTree::Builder::nodeFrom(const dom::element &value)
{
    switch (value.type()) {
    case dom::element_type::ARRAY:
        return {.value = list(value.get_array().value_unsafe())};
    case dom::element_type::OBJECT:
        return {.value = object(value.get_object().value_unsafe())};
    case dom::element_type::INT64:
        return {.value = qint64 {value.get_int64().value_unsafe()}};
    case dom::element_type::UINT64: // beyond 63 bits
        return {.value = static_cast<double>(value.get_uint64().value_unsafe())};
    case dom::element_type::DOUBLE:
        return {.value = value.get_double().value_unsafe()};
    case dom::element_type::STRING:
        return {.value = text(value.get_string().value_unsafe())};
    case dom::element_type::BOOL:
        return {.value = value.get_bool().value_unsafe()};
    case dom::element_type::NULL_VALUE:
        break;
    }
    return {};
}

JsonNode JsonTree::Builder::nodeFrom(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return {.value = list(value.toArray())};
    case QJsonValue::Object:
        return {.value = object(value.toObject())};
    case QJsonValue::Double: {
        JsonNode node;
        std::visit([&node](auto number) { node.value = number; }, numberFrom(value));
        return node;
    }
    case QJsonValue::String:
        return {.value = text(value.toString().toUtf8().toStdString())};
    case QJsonValue::Bool:
        return {.value = value.toBool()};
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Result<JsonTree> JsonTree::fromJson(const QByteArray &body)
{
    const QByteArrayView json = withoutByteOrderMark(body);
    dom::parser parser;
    dom::element root;
    const simdjson::padded_string padded(json.data(), static_cast<size_t>(json.size()));
    if (parser.parse(padded).get(root) == simdjson::SUCCESS) {
        Builder builder(json.size());
        if (builder.build(root))
            return builder.takeTree();
    }
    // Qt takes some texts that simdjson refuses, such as numbers of 20 digits and halves of surrogate pairs,
    // and says what is wrong with the others, and where.
    const Result<QJsonValue> value = parseJson(body);
    if (!value)
        return tl::unexpected(value.error());
    Builder builder(json.size());
    (void)builder.build(*value); // not too deep, or it would have been refused
    return builder.takeTree();
}

std::span<const JsonNode> JsonTree::children(const JsonNode &node) const
{
    const JsonNode::Range range = childRange(node);
    return std::span(m_nodes).subspan(static_cast<size_t>(range.first), static_cast<size_t>(range.size));
}

const JsonNode *JsonTree::member(const JsonNode &object, QByteArrayView key) const
{
    const auto members = children(object);
    const size_t hash = qHash(key);
    const auto found = std::find_if(members.rbegin(), members.rend(), [&](const JsonNode &node) {
        return node.key.hash == hash && bytes(node.key) == key;
    });
    return found == members.rend() ? nullptr : &*found;
}

QByteArrayView JsonTree::bytes(JsonNode::Text text) const
{
    return {m_texts.data() + text.first, text.size};
}

QString JsonTree::pathTo(const JsonNode &node) const
{
    if (&node == &root())
        return {};
    const JsonNode &parent = parentOf(node);
    const QString path = pathTo(parent);
    if (std::holds_alternative<JsonNode::List>(parent.value))
        return QStringLiteral("%1[%2]").arg(path).arg(&node - children(parent).data());
    const QString name = QString::fromUtf8(bytes(node.key));
    return path.isEmpty() ? name : path + u'.' + name;
}

const JsonNode &JsonTree::parentOf(const JsonNode &node) const
{
    const qsizetype index = &node - m_nodes.data();
    return *std::ranges::find_if(m_nodes, [index](const JsonNode &parent) {
        const JsonNode::Range range = childRange(parent);
        return index >= range.first && index < range.first + range.size;
    });
}
