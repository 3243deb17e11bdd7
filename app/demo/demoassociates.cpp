// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demoassociates.h"

#include "app/demo/demonames.h"
#include "app/demo/demorandom.h"

#include <cmath>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 Seed = 1010031415; // the tenant's serial number

// Roles by index into demoRoles().
enum Role { Administrator, Sales, Service, Marketing, Office, Manager, External, System };
// Groups by index into demoGroups().
enum Group {
    SalesNordics,
    SalesDach,
    ServiceGroup,
    MarketingGroup,
    Finance,
    Operations,
    It,
    Management,
    Partners
};

// Makes one associate after the other, so that a bigger tenant begins with the people of a smaller one.
class AssociateMaker
{
public:
    explicit AssociateMaker(QDate today)
        : m_today(today)
    {}

    DemoAssociate make(int position);

private:
    void setName(DemoAssociate &associate);
    void setGroup(DemoAssociate &associate);
    void setRole(DemoAssociate &associate);
    void setKind(DemoAssociate &associate, int position);
    void setAddress(DemoAssociate &associate);
    void setLastLogin(DemoAssociate &associate);
    QString pick(std::span<const char16_t *const> texts);
    DemoCulture pickCulture(int group);

    DemoRandom m_random {Seed};
    QDate m_today;
    int m_lastId = 0;
    QHash<QString, int> m_userIds; // how often each stem was used
    QHash<QString, int> m_mailboxes;
};

DemoAssociate AssociateMaker::make(int position)
{
    DemoAssociate associate;
    // Ids have gaps, as in a database with history.
    associate.id = position == 0 ? 1 : m_lastId + 1 + m_random.below(3);
    m_lastId = associate.id;
    associate.personId = 1000 + 3 * associate.id;
    associate.company = u"Havgrind Logistikk AS"_s;
    setGroup(associate);
    setName(associate);
    setRole(associate);
    setKind(associate, position);
    setAddress(associate);
    setLastLogin(associate);
    return associate;
}

void AssociateMaker::setGroup(DemoAssociate &associate)
{
    int ticket = m_random.below(100);
    for (const DemoGroup &group : demoGroups()) {
        ticket -= group.weight;
        if (ticket < 0)
            break;
        ++associate.group;
    }
    associate.title = QString::fromUtf16(demoGroups()[static_cast<std::size_t>(associate.group)]
                                             .titles[static_cast<std::size_t>(m_random.below(3))]);
}

void AssociateMaker::setName(DemoAssociate &associate)
{
    const DemoCulture culture = pickCulture(associate.group);
    associate.firstName = pick(demoFirstNames(culture));
    associate.lastName = pick(demoLastNames(culture));
}

DemoCulture AssociateMaker::pickCulture(int group)
{
    const int ticket = m_random.below(100);
    const int german = group == SalesDach ? 85 : group == SalesNordics ? 4 : 22;
    const int dutch = german + (group == SalesDach || group == SalesNordics ? 4 : 12);
    const int english = dutch + (group == SalesDach || group == SalesNordics ? 4 : 12);
    if (ticket < german)
        return DemoCulture::German;
    if (ticket < dutch)
        return DemoCulture::Dutch;
    return ticket < english ? DemoCulture::English : DemoCulture::Nordic;
}

void AssociateMaker::setRole(DemoAssociate &associate)
{
    static constexpr Role UsualRoles[] = {Sales,  Sales,  Service, Marketing, Office,
                                          Office, Office, Manager, Office};
    associate.role = UsualRoles[associate.group];
    if (associate.group == It && m_random.below(3) == 0)
        associate.role = Administrator;
    else if (m_random.below(12) == 0)
        associate.role = Manager;
}

// Of 400: 6 external, 4 system (one of them anonymous), 20 retired, some who cannot sign in.
void AssociateMaker::setKind(DemoAssociate &associate, int position)
{
    if (position == 0) {
        associate.firstName = u"Demo"_s;
        associate.lastName = u"Administrator"_s;
        associate.title = u"System Administrator"_s;
        associate.group = It;
        associate.role = Administrator;
    } else if (position % 67 == 13) {
        associate.type = DemoUserType::ExternalAssociate;
        associate.group = Partners;
        associate.role = External;
        associate.company = pick(demoPartnerCompanies());
    } else if (position % 100 == 99) {
        associate.type =
            position % 400 == 399 ? DemoUserType::AnonymousAssociate : DemoUserType::SystemAssociate;
        associate.firstName = position % 400 == 399 ? u"Anonymous"_s : u"System"_s;
        associate.lastName = u"Service %1"_s.arg(position / 100 + 1);
        associate.title = QString();
        associate.group = It;
        associate.role = System;
    } else if (position % 20 == 10) {
        associate.isRetired = true;
        associate.canLogin = false;
    } else if (position % 24 == 5) {
        associate.canLogin = false;
    }
}

void AssociateMaker::setAddress(DemoAssociate &associate)
{
    const QString first = demoAscii(associate.firstName);
    const QString last = demoAscii(associate.lastName);
    const QString stem = (first.left(2) + last.right(2)).toUpper();
    const int useOfStem = ++m_userIds[stem];
    associate.userId = useOfStem == 1 ? stem : stem + QString::number(useOfStem);
    const QString mailbox = first + u'.' + last;
    const int useOfMailbox = ++m_mailboxes[mailbox];
    const QString number = useOfMailbox == 1 ? QString() : QString::number(useOfMailbox);
    associate.email = mailbox + number + u"@havgrind.example"_s;
}

void AssociateMaker::setLastLogin(DemoAssociate &associate)
{
    // Most came yesterday or the day before, a few have not been seen for a year.
    const int daysAgo = associate.id == 1 ? 1 : 1 + static_cast<int>(std::pow(m_random.fraction(), 4) * 380);
    const int retiredFor = associate.isRetired ? 120 : 0;
    const QTime time(7 + m_random.below(10), m_random.below(60), m_random.below(60));
    const bool never = associate.id != 1 && m_random.below(16) == 0;
    if (!never)
        associate.lastLogin = QDateTime(m_today.addDays(-daysAgo - retiredFor), time).toString(Qt::ISODate);
}

QString AssociateMaker::pick(std::span<const char16_t *const> texts)
{
    return QString::fromUtf16(
        texts[static_cast<std::size_t>(m_random.below(static_cast<int>(texts.size())))]);
}

} // namespace

std::vector<DemoAssociate> makeDemoAssociates(int count, QDate today)
{
    AssociateMaker maker(today);
    std::vector<DemoAssociate> associates;
    associates.reserve(static_cast<std::size_t>(count));
    for (int position = 0; position < count; ++position)
        associates.push_back(maker.make(position));
    return associates;
}
