// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/diagnostics.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>
#include <QTextStream>

namespace {

QString inEnglish(SignInWay way)
{
    switch (way) {
    case SignInWay::Basic:
        return QStringLiteral("Basic");
    case SignInWay::SoTicket:
        return QStringLiteral("SOTicket");
    case SignInWay::Bearer:
        return QStringLiteral("Bearer");
    case SignInWay::Integrated:
        return QStringLiteral("web session");
    case SignInWay::OpenIdConnect:
        return QStringLiteral("OpenID Connect");
    }
    return {};
}

QString inEnglish(ServerAbilities::Ability ability)
{
    switch (ability) {
    case ServerAbilities::Ability::Offered:
        return QStringLiteral("offered");
    case ServerAbilities::Ability::NotOffered:
        return QStringLiteral("not offered");
    case ServerAbilities::Ability::Refused:
        return QStringLiteral("refused");
    case ServerAbilities::Ability::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

void writeRequest(QTextStream &out, const RequestRecord &record)
{
    out << record.when.toUTC().toString(Qt::ISODateWithMs) << ' ' << record.method << ' '
        << commonPath(record.path) << ' ' << record.status << ' ' << record.milliseconds << " ms "
        << record.bytes << " bytes";
    if (record.attempt > 1)
        out << " try " << record.attempt;
    if (!record.dbStats.isEmpty())
        out << ' ' << record.dbStats;
    if (!record.problem.isEmpty())
        out << " – " << record.problem;
    out << '\n';
}

} // namespace

Diagnostics::Diagnostics(QObject *parent)
    : QObject(parent)
{}

void Diagnostics::setFacts(const ConnectionFacts &facts)
{
    if (m_facts == facts)
        return;
    m_facts = facts;
    Q_EMIT factsChanged();
}

QString Diagnostics::supportBundle() const
{
    QString text;
    QTextStream out(&text);
    out << "Seatkeeper " << QCoreApplication::applicationVersion() << ", Qt " << qVersion() << ", "
        << QSysInfo::prettyProductName() << ' ' << QSysInfo::currentCpuArchitecture() << ", locale "
        << QLocale().name() << '\n';
    if (m_facts.way) {
        out << "Server " << (m_facts.serverVersion.isEmpty() ? QStringLiteral("?") : m_facts.serverVersion)
            << (m_facts.isDemo     ? ", demo tenant"
                : m_facts.isOnline ? ", SuperOffice Online"
                                   : ", on-site")
            << ", signed in by " << inEnglish(*m_facts.way) << '\n';
    } else {
        out << "Not signed in\n";
    }
    if (const auto &abilities = m_calls.abilities()) {
        out << "\nCalls\n";
        for (const QString &call : ServerCallModel::calls())
            out << call << ' ' << inEnglish(abilities->ability(call)) << '\n';
    }
    out << "\nRequests, the newest first\n";
    for (const RequestRecord &record : m_requests.records())
        writeRequest(out, record);
    return text;
}
