// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demofiller.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The figures of the vendor's sample.
const QHash<QString, int> &figures()
{
    static const QHash<QString, int> table = {
        {u"Total"_s, 100},
        {u"Free"_s, 305},
        {u"InUse"_s, 464},
        {u"NumberOfLicensesTotal"_s, 100},
        {u"NumberOfLicensesFree"_s, 305},
        {u"NumberOfLicensesInUse"_s, 464},
        {u"NumberOfLicensesAdded"_s, -77},
        {u"NumberOfLicensesNewTotal"_s, 218},
        {u"NumberOfLicensesNewFree"_s, 917},
        {u"ActiveCount"_s, 464},
        {u"Maximum"_s, 100},
    };
    return table;
}

bool isEnum(const QString &name)
{
    return name == u"LicenseType" || name == u"AllowedUserType" || name == u"LicenseStatus";
}

bool isValueType(DemoJson &value)
{
    const QByteArray text = value.toUtf8();
    return !value.list() && !value.members() && !text.startsWith('"');
}

void fillFigures(DemoJson::Members &members)
{
    for (DemoJson::Member &member : members)
        member.value =
            figures().contains(member.name) ? DemoJson(figures().value(member.name)) : member.value;
}

// Null wherever null is possible: in texts, dates, lists and objects, not in numbers and flags.
DemoJson nullElement(DemoJson element)
{
    for (DemoJson::Member &member : *element.members()) {
        if (isEnum(member.name))
            member.value = u"ThingOfTomorrow"_s;
        else if (!isValueType(member.value))
            member.value = nullptr;
    }
    return element;
}

void fill(DemoJson &value);

void fillList(DemoJson::List &elements)
{
    for (DemoJson &element : elements)
        fill(element);
    if (elements.empty() || !elements.front().members())
        return;
    elements.push_back(elements.front());
    elements.push_back(nullElement(elements.front()));
}

void fillMembers(DemoJson::Members &members)
{
    fillFigures(members);
    for (DemoJson::Member &member : members) {
        DemoJson::List *rows = member.value.list();
        fill(member.value);
        if (!rows || member.name != u"UnrestrictedModuleLicenses")
            continue;
        for (DemoJson &row : *rows) {
            for (DemoJson::Member &field : *row.members())
                field.value = field.name == u"Unrestricted" ? DemoJson(false) : field.value;
        }
    }
    members.push_back(
        {u"NsFiller"_s, DemoJson::List {464, u"ut labore"_s, DemoObject().add(u"Qui"_s, nullptr)}});
}

void fill(DemoJson &value)
{
    if (DemoJson::List *elements = value.list())
        fillList(*elements);
    else if (DemoJson::Members *members = value.members())
        fillMembers(*members);
}

} // namespace

void demoFill(DemoJson &answer)
{
    fill(answer);
    DemoJson::Members *members = answer.members();
    const auto isList = [](DemoJson::Member &member) { return member.value.list() != nullptr; };
    const auto hasOwnLists = members && std::ranges::any_of(members->begin(), members->end() - 1, isList);
    if (members && !hasOwnLists)
        answer = nullElement(answer);
}
