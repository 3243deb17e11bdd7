// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

/// Something that goes wrong on purpose. A plain value.
struct DemoFault
{
    enum class Effect {
        AnswerInstead, ///< nothing is processed; `status` and `body` are the answer
        DropBefore, ///< nothing is processed; the connection is cut without an answer
        DropAfter, ///< the call takes effect; then the connection is cut without an answer
    };

    Effect effect = Effect::AnswerInstead;
    int status = 500;
    QByteArray body; ///< sent as it is; empty means an error body of the usual form
    /// How many calls are hit before the fault is used up. Qt's client silently repeats a request whose
    /// connection was cut, so a drop that is to be noticed needs a generous count.
    int count = 1;
};

/// Switches that make the tenant behave like one server or another where the vendor leaves it open. A plain
/// value.
struct DemoProfile
{
    /// What AssignThirdPartyLicenses does with licences that are held but not named.
    enum class AssignMeaning {
        Additive, ///< they stay
        Replacing, ///< they are taken: the named set is the new set of that owner
    };

    AssignMeaning assignMeaning = AssignMeaning::Additive;
    /// Archives offer a column and an entity per visible licence of partner owners.
    bool partnerLicenseColumns = true;
    /// Archives offer a column and an entity per visible licence of SUPEROFFICE.
    bool superOfficeLicenseColumns = true;
    /// A restricted licence without a free seat is refused.
    bool enforceSeats = true;
    /// A licence is refused while its prerequisite is missing, and kept while another one held needs it.
    bool enforcePrerequisites = true;
    /// Licences for internal associates are refused to external, anonymous and system users.
    bool enforceUserType = true;
    /// One refused name refuses the whole request; when false the other names take effect and the answer is
    /// 200.
    bool atomic = true;
    /// The most rows an archive page holds, whatever `$top` asks for; 0 means no limit.
    int maximumTop = 0;
    /// Milliseconds every answer is held back. Other requests are served meanwhile.
    int responseDelay = 0;
    /// Faults by operation name without case: an agent operation ("AssignThirdPartyLicenses", also for its
    /// REST twin), "Archive/InternalUsers" for an archive by REST, "User/currentPrincipal", "v1" or "root".
    QHash<QString, DemoFault> faults;
};

/// How a demo tenant is made. A plain value.
struct DemoOptions
{
    int associates = 400; ///< 1 to 25,000; seats grow with it
    quint16 port = 0; ///< 0 takes any free port
    DemoProfile profile;
    QDate today = QDate(2026, 11, 20); ///< last sign-ins end the day before
};

/// One request as the tenant saw it, without secrets. A plain value.
struct DemoRequestRecord
{
    QByteArray method;
    QByteArray path; ///< as sent, with the query
    QString operation; ///< the name used in DemoProfile::faults; empty when nothing answers to the path
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name; secrets are left out
    QByteArray body;
};
