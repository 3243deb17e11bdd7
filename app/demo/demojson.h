// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

class DemoObject;

/// A JSON value whose objects keep the order of their members, as the WebAPI's answers do (QJsonObject sorts
/// them). A plain value, built by the handlers and written once.
class DemoJson
{
public:
    struct Member;
    using List = std::vector<DemoJson>;
    using Members = std::vector<Member>;

    DemoJson(); ///< null
    DemoJson(std::nullptr_t);
    DemoJson(bool value);
    DemoJson(int value);
    DemoJson(qint64 value);
    DemoJson(const QString &value);
    DemoJson(List value);
    DemoJson(DemoObject object);
    DemoJson(const DemoJson &other);
    DemoJson(DemoJson &&other) noexcept;
    DemoJson &operator=(const DemoJson &other);
    DemoJson &operator=(DemoJson &&other) noexcept;
    ~DemoJson();
    DemoJson(const char *) = delete; // would silently become true

    bool isNull() const;
    /// The number, or a bool as 0 or 1; 0 for everything else.
    qint64 toInteger() const;
    /// The text; empty for everything else.
    QString toText() const;

    /// The elements, or nullptr when this is no list.
    List *list();
    /// The members in order, or nullptr when this is no object.
    Members *members();

    /// The value as compact UTF-8 text.
    QByteArray toUtf8() const;

private:
    void write(QByteArray &out) const;

    std::variant<std::monostate, bool, qint64, QString, List, Members> m_value;
};

struct DemoJson::Member
{
    QString name;
    DemoJson value;
};

/// Builds an object member by member: `DemoObject().add(u"Name"_s, name).add(…)`.
class DemoObject
{
public:
    DemoObject &&add(const QString &name, DemoJson value) &&;
    void add(const QString &name, DemoJson value) &;

private:
    friend class DemoJson;
    DemoJson::Members m_members;
};
