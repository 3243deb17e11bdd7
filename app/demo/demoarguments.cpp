// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoarguments.h"

#include "app/demo/demojsonslice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

DemoArguments::DemoArguments(const QByteArray &body)
    : m_root(QJsonObject())
    , m_error(std::make_shared<QString>())
{
    QByteArray text = body;
    if (text.startsWith("\xef\xbb\xbf"))
        text.remove(0, 3);
    text = text.trimmed();
    if (text.isEmpty() || text == "null")
        return;
    m_text = text;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        fail(u"The request body is not valid JSON: %1 at offset %2"_s.arg(error.errorString())
                 .arg(error.offset));
    else if (document.isArray())
        m_root = document.array();
    else
        m_root = document.object();
}

int DemoArguments::integer(QStringView name)
{
    const QJsonValue value = required(name);
    return isValid() ? toInteger(name, value) : 0;
}

QString DemoArguments::text(QStringView name)
{
    const QJsonValue value = required(name);
    return isValid() ? toText(name, value) : QString();
}

QStringList DemoArguments::texts(QStringView name)
{
    const QJsonValue value = required(name);
    return isValid() ? toTexts(name, value) : QStringList();
}

QStringList DemoArguments::bodyTexts(QStringView name)
{
    return isValid() && m_root.isArray() ? toTexts(name, m_root) : texts(name);
}

QList<int> DemoArguments::bodyIntegers()
{
    QList<int> numbers;
    if (isValid() && !m_root.isArray())
        fail(u"The request body must be a list of int32"_s);
    const QJsonArray elements = m_root.toArray();
    for (const auto &element : elements)
        numbers.append(toInteger(u"body", element));
    return numbers;
}

bool DemoArguments::isSet(QStringView name)
{
    const QJsonValue value = find(name).value_or(QJsonValue());
    if (!value.isBool() && !value.isNull())
        fail(u"The argument '%1' must be a bool"_s.arg(name));
    return value.toBool();
}

DemoArguments DemoArguments::object(QStringView name)
{
    const QJsonValue value = find(name).value_or(QJsonValue());
    if (!value.isObject() && !value.isNull())
        fail(u"The argument '%1' must be an object"_s.arg(name));
    return {value, m_error};
}

QByteArray DemoArguments::rawObject(QStringView name)
{
    if (!required(name).isObject())
        fail(u"The argument '%1' must be an object"_s.arg(name));
    return isValid() ? demoMemberText(m_text, name) : QByteArray();
}

std::vector<DemoArguments> DemoArguments::objects(QStringView name)
{
    const QJsonValue value = find(name).value_or(QJsonValue());
    if (!value.isArray() && !value.isNull())
        fail(u"The argument '%1' must be a list"_s.arg(name));
    std::vector<DemoArguments> inner;
    const QJsonArray elements = value.toArray();
    for (const auto &element : elements) {
        if (!element.isObject())
            fail(u"The elements of '%1' must be objects"_s.arg(name));
        inner.push_back({element, m_error});
    }
    return inner;
}

std::vector<DemoArguments> DemoArguments::requiredObjects(QStringView name)
{
    required(name);
    return objects(name);
}

int DemoArguments::integerOr(QStringView name, int fallback)
{
    const auto value = find(name);
    return value && !value->isNull() ? toInteger(name, *value) : fallback;
}

QString DemoArguments::textOr(QStringView name, const QString &fallback)
{
    const auto value = find(name);
    return value && !value->isNull() ? toText(name, *value) : fallback;
}

std::optional<QJsonValue> DemoArguments::find(QStringView name) const
{
    const QJsonObject object = m_root.toObject();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (name.compare(member.key(), Qt::CaseInsensitive) == 0)
            return member.value();
    }
    return std::nullopt;
}

QJsonValue DemoArguments::required(QStringView name)
{
    const auto value = find(name);
    if (value && !value->isNull())
        return *value;
    fail(u"The argument '%1' is missing"_s.arg(name));
    return {};
}

int DemoArguments::toInteger(QStringView name, const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    const double number =
        value.isString() ? value.toString().trimmed().toDouble(&isNumber) : value.toDouble();
    const bool fits = isNumber && std::nearbyint(number) == number
                      && number >= std::numeric_limits<int>::min()
                      && number <= std::numeric_limits<int>::max();
    if (fits)
        return static_cast<int>(number);
    fail(u"The argument '%1' must be an int32"_s.arg(name));
    return 0;
}

QString DemoArguments::toText(QStringView name, const QJsonValue &value)
{
    if (!value.isString())
        fail(u"The argument '%1' must be a string"_s.arg(name));
    return value.toString();
}

QStringList DemoArguments::toTexts(QStringView name, const QJsonValue &value)
{
    QStringList texts;
    bool isTextList = value.isArray();
    const QJsonArray elements = value.toArray();
    for (const auto &element : elements) {
        isTextList = isTextList && element.isString();
        texts.append(element.toString());
    }
    if (!isTextList)
        fail(u"The argument '%1' must be a list of strings"_s.arg(name));
    return texts;
}

void DemoArguments::fail(const QString &message)
{
    if (m_error->isEmpty())
        *m_error = message;
}
